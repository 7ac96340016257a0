import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import FeatureSpace
import GraphIR
import Images
import ModelFiles
import Prediction
import Tensors
import TorchSource

struct Features: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take what a network makes of pictures, at any layer, as arrays.",
    discussion: """
      A layer is a node or value by its name, the beginning of several nodes' names (then the last of them, as \
      torchvision's "features" or "layer4"), or "penultimate": what the last layer with weights takes. Beside the file comes \
      FILE.json with the samples' names, labels and failures. A run that was stopped goes on where it was when it is \
      started again.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup(title: "Pictures") var pictures: PictureOptions
  @OptionGroup(title: "Data set") var data: DataOptions

  @Option(
    name: [.customLong("layer"), .customLong("layers")],
    help: ArgumentHelp("Layers, with commas between.", valueName: "name[,…]"))
  var layer = "penultimate"

  @Option(help: ArgumentHelp("What becomes of rows and columns: avg, max, none (kept) or flatten.", valueName: "how"))
  var pool = FeaturePooling.none

  @Option(
    help: ArgumentHelp("The input's size, where it is to be another than the model's.", valueName: "n|WxH"))
  var size: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write: \(FeatureFileKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "file"),
    completion: .file())
  var output: String

  @Option(
    help: ArgumentHelp(
      "Only part i (from 1) of n of the samples, to FILE.i-of-n.EXT; a part that is there is not made again.",
      valueName: "i/n"))
  var shard: String?

  @Option(help: ArgumentHelp("Pictures to run at once.", valueName: "n"))
  var batch: Int?

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Use no method that trades accuracy for speed.")
  var exact = false

  @Flag(help: "Replace files that are there, and start anew.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No progress and no notes on standard error.")
  var quiet = false

  private var layers: [String] { layer.split(separator: ",").map(String.init) }

  mutating func validate() throws {
    guard !pictures.images.isEmpty else { throw ValidationError("Give pictures with --images.") }
    guard !layers.isEmpty else { throw ValidationError("--layer names no layer.") }
    guard let kind = FeatureFileKind(extensionOf: output) else {
      throw ValidationError(
        "-o \(quoted(output)): one of \(FeatureFileKind.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")) expected."
      )
    }
    guard layers.count == 1 || kind == .npz || kind == .safetensors else {
      throw ValidationError("Several layers need an npz or safetensors file.")
    }
    guard threads.map({ $0 > 0 }) ?? true, batch.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--threads and --batch must be at least 1.")
    }
  }

  mutating func run() throws {
    let limits = try options.limitOptions.limits()
    let size = try inputSize(size)
    var dataSet = try pictures.dataSet(data.dataSetOptions(), limits: limits)
    var path = output
    if let shard {
      let (index, count) = try Self.shard(shard)
      dataSet = dataSet.shard(index - 1, of: count)
      path = Self.path(of: index, count, output)
    }
    let model = try options.open()
    let built = try options.graph(of: model, inputs: pictures.preparation.inputs(size))
    let choice = PresetChoice(built, explicit: pictures.preparation.preset)
    let preprocessing = try pictures.preparation.preprocessing(fallback: choice.preprocessing)
    var run = FeatureRun(
      output: path, kind: FeatureFileKind(extensionOf: output) ?? .npy,
      settings: try settings(model, built, preprocessing, dataSet, size))
    run.overwrite = overwrite
    if !overwrite, fileExists(path) {
      // A part that is finished need not be made again; another file must not be lost.
      guard shard != nil, run.isFinished() else { throw ByteError.exists(path: path) }
      if !quiet { standardError("modelconv: note: \(path) is there already\n") }
      return
    }
    var extraction = FeatureExtractor.Options()
    extraction.layers = layers
    extraction.pooling = pool
    extraction.size = size
    extraction.order = pictures.preparation.layout
    extraction.runtime.threads = threads
    extraction.runtime.isExact = exact
    let extractor = try FeatureExtractor(built.graph, options: extraction)
    run.batch = batch ?? extractor.fixedBatch ?? 32
    if let note = choice.note, !quiet, !pictures.preparation.saysHowLevelsAreScaled {
      standardError("modelconv: note: \(note)\n")
    }
    let loader = extractor.loader(
      for: dataSet, preprocessing: preprocessing, threads: extraction.runtime.effectiveThreads, limits: limits)
    let progress = ProgressBar("features", unit: "pictures", isQuiet: quiet)
    let result = try run.extract(loader, with: extractor) { progress.update($0, of: $1) }
    progress.finish()
    show(path, result)
  }

  /// What the features depend on.
  private func settings(
    _ model: Model, _ built: BuiltGraph, _ preprocessing: Preprocessing, _ dataSet: DataSet, _ size: PictureSize?
  ) throws -> [(name: String, value: String)] {
    var origin = try options.building.origin(of: model, built)
    (origin.layers, origin.pooling, origin.size) = (layers, pool, size)
    (origin.isExact, origin.preprocessing) = (exact, preprocessing)
    return origin.settings + [
      ("samples", "\(dataSet.count)"), ("sampleNames", fingerprint(ofNamesIn: dataSet)),
    ]
  }

  private func show(_ path: String, _ result: FeatureRun.Result) {
    let record = result.record
    switch format {
    case .text:
      for layer in record.layers {
        let shape = ([record.names.count] + layer.shape).map(String.init).joined(separator: " × ")
        print("\(path): \(layer.name) \(shape)")
      }
      for failure in record.failures.prefix(20) { print("  no features: \(failure.error)") }
      if record.failures.count > 20 { print("  and of \(record.failures.count - 20) others (see \(path).json)") }
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.features/1")
        json.member("file", path)
        json.member("rows", record.names.count)
        json.member("resumed", result.found)
        json.array("layers") { json in
          for layer in record.layers {
            json.object { json in
              json.member("name", layer.name)
              json.member("shape", layer.shape)
            }
          }
        }
        json.array("failures") { json in
          for failure in record.failures {
            json.object { json in
              json.member("index", failure.index)
              json.member("name", failure.name)
              json.member("error", failure.error)
            }
          }
        }
      }
      print(json.text)
    }
  }

  // MARK: - Arguments

  private static func shard(_ text: String) throws -> (index: Int, count: Int) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard parts.count == 2, parts[0] >= 1, parts[0] <= parts[1] else {
      throw UsageFailure("--shard \(quoted(text)): i/n expected, as in 1/4 to 4/4")
    }
    return (parts[0], parts[1])
  }

  /// `features.npy` as `features.2-of-4.npy`.
  private static func path(of index: Int, _ count: Int, _ path: String) -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    return "\(path[..<dot]).\(index)-of-\(count)\(path[dot...])"
  }
}

extension FeaturePooling: ExpressibleByArgument {}
