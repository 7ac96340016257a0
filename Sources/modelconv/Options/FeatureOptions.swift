import ArgumentParser
import Bytes
import DataSets
import FeatureSpace
import Images

/// A file of features, and the pictures that they are of.
struct FeatureOptions: ParsableArguments {
  @Argument(
    help: "Files of features: npy, npz, csv or safetensors; several (shards) are taken as one.", completion: .file())
  var features: [String]

  @Option(help: ArgumentHelp("The layer, where a file has several.", valueName: "name"))
  var array: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The data set that the features are of, for its pictures.", valueName: "path"),
    completion: .file())
  var images: [String] = []

  @Option(help: ArgumentHelp("Cut each picture of --images into tiles.", valueName: "WxH"))
  var tiles: String?

  @Option(
    help: ArgumentHelp(
      "The samples' classes, where the features do not have them: IDX, npy or text.", valueName: "file"),
    completion: .file())
  var sampleLabels: String?

  @Option(
    help: ArgumentHelp(
      "Names of the classes: \(LabelList.builtIn.map(\.name).joined(separator: ", ")), or a file.",
      valueName: "name|file"))
  var labels: String?

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  mutating func validate() throws {
    guard !features.isEmpty else { throw ValidationError("Give a file of features.") }
    guard threads.map({ $0 > 0 }) ?? true else { throw ValidationError("--threads must be at least 1.") }
    guard tiles == nil || !images.isEmpty else { throw ValidationError("--tiles is for --images.") }
  }

  /// What stands beside the first file about how its features were made.
  func record(_ limits: Limits) throws -> FeatureRecord {
    let path = FeatureRecord.path(beside: features[0])
    do {
      return try FeatureRecord(parsing: ByteView(mapping: path), limits: limits)
    } catch let failure as any Failure {
      throw FileFailure(path: path, failure)
    }
  }

  func open(_ limits: Limits) throws -> FeatureSet {
    var options = DataSetOptions()
    options.array = array
    options.labels = sampleLabels
    options.limits = limits
    var pictures: DataSet?
    if !images.isEmpty {
      var options = DataSetOptions()
      options.limits = limits
      options.tile = try tiles.map { text throws in try tileSize(text) }
      pictures = try DataSet(opening: images, options: options)
    }
    var dataSet = try DataSet(opening: features, options: options)
    if let labels { dataSet.classNames = try LabelList(namedOrIn: labels, limits: limits).names }
    return FeatureSet(dataSet: dataSet, pictures: pictures, limits: limits)
  }
}

/// Features with their names, labels and pictures.
struct FeatureSet {
  let dataSet: DataSet
  let pictures: DataSet?
  let limits: Limits

  func pictures(of rows: [Int], threads: Int) throws -> [Picture?] {
    guard let pictures else { throw UsageFailure("--images is missing: the data set that the features are of") }
    return pictures.pictures(named: rows.map { dataSet.name(at: $0) }, threads: threads, limits: limits)
  }

  /// A row's class in words, if it has one.
  func className(_ row: Int) -> String? {
    dataSet.label(at: row).map { label in
      dataSet.classNames.flatMap { $0.indices.contains(label) ? $0[label] : nil } ?? "\(label)"
    }
  }
}

extension LabelList {
  /// A list that is built in, or that the file at `text` holds.
  init(namedOrIn text: String, limits: Limits) throws {
    if let list = LabelList(named: text) {
      self = list
      return
    }
    do {
      self = try LabelList(parsing: ByteView(mapping: text), limits: limits)
    } catch let failure as any Failure {
      throw FileFailure(path: text, failure)
    }
  }
}
