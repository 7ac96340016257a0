import ArgumentParser
import Bytes
import DataSets
import FeatureSpace

struct Features: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take what a network makes of pictures, at any layer, as arrays.",
    discussion: """
      A layer is a node or value by its name, the beginning of several nodes' names (then the last of them, as \
      torchvision's "features" or "layer4"), or "penultimate": what the last layer with weights takes. Beside the file comes \
      FILE.json with the samples' names, labels and failures. A run that was stopped goes on where it was when it is \
      started again.
      """)

  @OptionGroup var extraction: ExtractionOptions

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

  @Flag(help: "Replace files that are there, and start anew.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No progress and no notes on standard error.")
  var quiet = false

  mutating func validate() throws {
    guard let kind = FeatureFileKind(extensionOf: output) else {
      throw ValidationError(
        "-o \(quoted(output)): one of \(FeatureFileKind.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")) expected."
      )
    }
    guard extraction.layers.count == 1 || kind == .npz || kind == .safetensors else {
      throw ValidationError("Several layers need an npz or safetensors file.")
    }
  }

  mutating func run() throws {
    let limits = try extraction.options.limitOptions.limits()
    var dataSet = try extraction.dataSet(limits: limits)
    var path = output
    if let shard {
      let (index, count) = try Self.shard(shard)
      dataSet = dataSet.shard(index - 1, of: count)
      path = Self.path(of: index, count, output)
    }
    let (built, origin, choice) = try extraction.network(limits: limits)
    // What the features depend on.
    let settings =
      origin.settings + [("samples", "\(dataSet.count)"), ("sampleNames", try fingerprint(ofNamesIn: dataSet))]
    var run = FeatureRun(output: path, kind: FeatureFileKind(extensionOf: output) ?? .npy, settings: settings)
    run.overwrite = overwrite
    if !overwrite, fileExists(path) {
      // A part that is finished need not be made again; another file must not be lost.
      guard shard != nil, run.isFinished() else { throw ByteError.exists(path: path) }
      if !quiet { standardError("modelconv: note: \(path) is there already\n") }
      return
    }
    let extractor = try extraction.extractor(for: built, choice, isQuiet: quiet)
    run.batch = extraction.batchSize(extractor)
    let loader = extractor.loader(
      for: dataSet, preprocessing: origin.preprocessing, threads: extraction.threadCount, limits: limits)
    let progress = ProgressBar("features", unit: "pictures", isQuiet: quiet)
    let result = try run.extract(loader, with: extractor) { progress.update($0, of: $1) }
    progress.finish()
    show(path, result)
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
