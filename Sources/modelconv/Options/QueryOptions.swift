import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import FeatureSpace
import GraphIR
import Images
import ModelFiles
import Tensors

/// Pictures that are to be compared with features: they go through the same network.
struct QueryOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Pictures to find the nearest samples for.", valueName: "path"),
    completion: .file())
  var queryImages: [String] = []

  @Option(help: ArgumentHelp("The model, where it has moved since the features were made.", valueName: "file"))
  var model: String?

  @Option(help: ArgumentHelp("The architecture, where it has moved since.", valueName: "name|file.py"))
  var arch: String?

  mutating func validate() throws {
    guard !queryImages.isEmpty || (model == nil && arch == nil) else {
      throw ValidationError("--model and --arch are for --query-images.")
    }
  }

  /// The features of the pictures, made as those that `record` describes.
  ///
  /// - Parameter layer: one of the record's; the first by default.
  /// - Throws: `UsageFailure` where the model is not the one that made the features.
  func features(
    as record: FeatureRecord, layer: String?, threads: Int, limits limitOptions: LimitOptions
  ) throws -> (dataSet: DataSet, features: FeatureMatrix) {
    let limits = try limitOptions.limits()
    guard let origin = FeatureOrigin(settings: record.settings), let layer = layer ?? record.layers.first?.name else {
      throw UsageFailure("the features do not say how they were made: use features and --query")
    }
    let path = model ?? origin.model
    guard try fingerprint(ofFile: path) == origin.hash else {
      throw UsageFailure("\(path) is not the model that the features were made with (its SHA-256 differs)")
    }
    var setting = FeatureExtractor.Options()
    setting.layers = [layer]
    setting.pooling = origin.pooling
    setting.runtime.threads = threads
    setting.runtime.isExact = origin.isExact
    (setting.size, setting.order) = (origin.size, origin.layout)
    let architecture = arch ?? origin.architecture
    if !origin.text.isEmpty, try fingerprint(ofFile: architecture) != origin.text {
      throw UsageFailure("\(architecture) is not the text that the features were made with (its SHA-256 differs)")
    }
    var building = try BuildingOptions.parse(origin.building)
    building.limitOptions = limitOptions
    let opened = try building.open(path)
    let isGraph = if case .graph = opened.contents { true } else { false }
    if !isGraph, !architecture.isEmpty { building.arch = architecture }
    let built = try building.graph(of: opened, inputs: pictureInputs(origin.size, origin.preprocessing.channels))
    let extractor = try FeatureExtractor(built.graph, options: setting)
    var options = DataSetOptions()
    options.limits = limits
    let dataSet = try DataSet(opening: queryImages, options: options)
    let loader = extractor.loader(for: dataSet, preprocessing: origin.preprocessing, threads: threads, limits: limits)
    return (dataSet, try FeatureMatrix(try extractor.features(of: loader)[0]))
  }
}
