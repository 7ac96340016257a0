import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import FeatureSpace
import GraphIR
import Heads
import Images
import ModelFiles
import Prediction

/// Labelled features: of a file, or of what a model makes of samples.
struct HeadSampleOptions: ParsableArguments {
  @Argument(help: "A file of features; with --data, the model that makes them.", completion: .file())
  var source: String

  @OptionGroup var options: BuildingOptions
  @OptionGroup(title: "Samples") var data: LabelledDataOptions

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Flag(name: .shortAndLong, help: "No progress and no notes on standard error.")
  var quiet = false

  /// Pictures that a backbone runs at once.
  private static let batch = 32

  mutating func validate() throws {
    guard threads.map({ $0 > 0 }) ?? true else { throw ValidationError("--threads must be at least 1.") }
    guard data.data.isEmpty else { return }
    if let name = (data.pictures.given + options.given).first(where: { $0.1 })?.0 {
      throw ValidationError("\(name) is for a model and its samples (--data), not for a file of features.")
    }
  }

  /// The features in the file, where no data set is given for a model.
  ///
  /// - Parameter layer: which of them, where the file has several.
  func samples(layer: String?) throws -> FeatureSamples {
    let limits = try options.limitOptions.limits()
    var opening = data.contents.dataSetOptions()
    opening.limits = limits
    let path = FeatureRecord.path(beside: source)
    let record = fileExists(path) ? try FeatureRecord(parsing: ByteView(mapping: path), limits: limits) : nil
    if record.map({ $0.layers.count > 1 }) ?? false { opening.array = layer }
    return try FeatureSamples(
      try DataSet(opening: source, options: opening), layer: layer, record: record)
  }

  /// What the model makes of the data set.
  ///
  /// - Parameters:
  ///   - wanted: layer, pooling and size.
  ///   - usesItsPreprocessing: whether pictures are prepared as it says, but for what options say; else as the model tells.
  func samples(_ wanted: FeatureOrigin, usesItsPreprocessing: Bool) throws -> FeatureSamples {
    let limits = try options.limitOptions.limits()
    let dataSet = try data.dataSet(limits: limits)
    guard dataSet.isLabelled else {
      throw UsageFailure("\(dataSet.path): samples without labels (see --sample-labels)")
    }
    let model = try options.open(source)
    let built = try options.graph(of: model, inputs: data.pictures.inputs(wanted.size))
    let choice = PresetChoice(built, explicit: data.pictures.preset)
    var origin = try options.origin(of: model, built)
    (origin.layers, origin.pooling, origin.size) = (wanted.layers, wanted.pooling, wanted.size)
    origin.layout = data.pictures.layout
    origin.preprocessing = try data.pictures.preprocessing(
      fallback: usesItsPreprocessing ? wanted.preprocessing : choice.preprocessing)
    var extraction = FeatureExtractor.Options()
    extraction.layers = origin.layers
    extraction.pooling = origin.pooling
    extraction.size = origin.size
    extraction.order = data.pictures.layout
    extraction.runtime.threads = threads
    let extractor = try FeatureExtractor(built.graph, options: extraction)
    if let note = choice.note, !usesItsPreprocessing, !quiet, !data.pictures.saysHowLevelsAreScaled {
      standardError("modelconv: note: \(note)\n")
    }
    let loader = extractor.loader(
      for: dataSet, preprocessing: origin.preprocessing, threads: extraction.runtime.effectiveThreads, limits: limits)
    let progress = ProgressBar("features", unit: "pictures", isQuiet: quiet)
    let found = try extractor.features(of: loader, batch: extractor.fixedBatch ?? Self.batch) {
      progress.update($0, of: $1)
    }
    progress.finish()
    if !found.record.failures.isEmpty, !quiet {
      standardError("modelconv: note: \(found.record.failures.count) samples could not be read: ")
      standardError("\(found.record.failures[0].error)\n")
    }
    // What a preset or an architecture calls its classes, where the data set has no names.
    let names = found.record.classNames ?? choice.labels?.names
    let classes = (found.record.labels.max() ?? -1) + 1
    return try FeatureSamples(
      found.layers[0], labels: found.record.labels,
      classNames: names.flatMap { found.record.classNames != nil || $0.count == classes ? $0 : nil }, origin: origin)
  }
}
