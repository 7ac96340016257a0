import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import FeatureSpace
import Images
import ModelFiles
import Prediction
import Tensors

/// A network as far as some of its layers, and the pictures that go through it.
struct ExtractionOptions: ParsableArguments {
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

  @Option(help: ArgumentHelp("Pictures to run at once.", valueName: "n"))
  var batch: Int?

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Use no method that trades accuracy for speed.")
  var exact = false

  var layers: [String] { layer.split(separator: ",").map(String.init) }

  mutating func validate() throws {
    guard !pictures.images.isEmpty else { throw ValidationError("Give pictures with --images.") }
    guard !layers.isEmpty else { throw ValidationError("--layer names no layer.") }
    guard threads.map({ $0 > 0 }) ?? true, batch.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--threads and --batch must be at least 1.")
    }
  }

  /// The samples to take features of; nothing is decoded yet.
  func dataSet(limits: Limits) throws -> DataSet { try pictures.dataSet(data.dataSetOptions(), limits: limits) }

  /// The network, what features of it depend on, and how pictures are prepared for it.
  func network(limits: Limits) throws -> (built: BuiltGraph, origin: FeatureOrigin, choice: PresetChoice) {
    let size = try inputSize(size)
    let model = try options.open()
    let built = try options.graph(of: model, inputs: pictures.preparation.inputs(size))
    let choice = PresetChoice(built, explicit: pictures.preparation.preset)
    var origin = try options.building.origin(of: model, built)
    (origin.layers, origin.pooling, origin.size) = (layers, pool, size)
    origin.layout = pictures.preparation.layout
    (origin.isExact, origin.preprocessing) = (
      exact, try pictures.preparation.preprocessing(fallback: choice.preprocessing)
    )
    return (built, origin, choice)
  }

  /// What runs the network as far as the layers.
  ///
  /// - Parameter isQuiet: whether standard error is left alone.
  func extractor(for built: BuiltGraph, _ choice: PresetChoice, isQuiet: Bool) throws -> FeatureExtractor {
    var extraction = FeatureExtractor.Options()
    extraction.layers = layers
    extraction.pooling = pool
    extraction.size = try inputSize(size)
    extraction.order = pictures.preparation.layout
    extraction.runtime.threads = threads
    extraction.runtime.isExact = exact
    let extractor = try FeatureExtractor(built.graph, options: extraction)
    if let note = choice.note, !isQuiet, !pictures.preparation.saysHowLevelsAreScaled {
      standardError("modelconv: note: \(note)\n")
    }
    return extractor
  }

  /// Pictures to run at once.
  func batchSize(_ extractor: FeatureExtractor) -> Int { batch ?? extractor.fixedBatch ?? 32 }

  /// Threads to compute with.
  var threadCount: Int { RuntimeOptions.threads(threads) }

  /// The features of the pictures in memory, with the pictures, and what makes those of others.
  ///
  /// - Throws: `UsageFailure` where more than one layer is named.
  func featureSet(isQuiet: Bool) throws -> (set: FeatureSet, features: (DataSet) throws -> FeatureSet) {
    guard layers.count == 1 else { throw UsageFailure("--layer \(quoted(layer)): one layer expected") }
    let limits = try options.limitOptions.limits()
    let pictures = try dataSet(limits: limits)
    let (built, origin, choice) = try network(limits: limits)
    let extractor = try extractor(for: built, choice, isQuiet: isQuiet)
    let features = { (dataSet: DataSet) in
      let loader = extractor.loader(
        for: dataSet, preprocessing: origin.preprocessing, threads: threadCount, limits: limits)
      let progress = ProgressBar("features", unit: "pictures", isQuiet: isQuiet)
      let found = try extractor.features(of: loader, batch: batchSize(extractor)) { progress.update($0, of: $1) }
      progress.finish()
      if let failure = found.record.failures.first, !isQuiet {
        standardError(
          "modelconv: note: \(found.record.failures.count) samples could not be read: \(failure.error)\n")
      }
      var rows = try DataSet(rows: found.layers[0], record: found.record, path: dataSet.path)
      rows.classNames = rows.classNames ?? choice.labels?.names
      return FeatureSet(dataSet: rows, pictures: dataSet, limits: limits)
    }
    return (try features(pictures), features)
  }
}

extension FeaturePooling: ExpressibleByArgument {}
