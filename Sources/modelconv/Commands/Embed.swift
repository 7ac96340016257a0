import ArgumentParser
import ArrayFormats
import Bytes
import CPURuntime
import DataSets
import Drawing
import FeatureSpace
import Images
import Prediction
import Tensors

struct Embed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a map of features: samples that are alike lie close together.",
    discussion: """
      PCA shows the directions in which features vary most, t-SNE groups (by the tree of Barnes and Hut, or exactly). The map \
      is written as a table (-o), a picture (--picture) and for TensorFlow's projector (--projector).
      """)

  @OptionGroup var options: FeatureOptions
  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  @OptionGroup(title: "Map") var embedding: EmbeddingOptions

  @Flag(help: "Also tell how far the map's neighbours are those of the features (trustworthiness, of 5 neighbours).")
  var quality = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The map as a table.", valueName: "file.csv"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The map as a picture.", valueName: "file.png"), completion: .file())
  var picture: String?

  @Option(
    help: ArgumentHelp("Write the features for the projector: NAME.vectors.tsv, NAME.metadata.tsv.", valueName: "name"),
    completion: .file())
  var projector: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No progress on standard error.")
  var quiet = false

  mutating func validate() throws {
    guard output != nil || picture != nil || projector != nil else {
      throw ValidationError("Say what to write: -o FILE.csv, --picture FILE.png or --projector NAME.")
    }
    guard !embedding.thumbnails || (picture != nil && !options.images.isEmpty) else {
      throw ValidationError("--thumbnails needs --picture and --images.")
    }
  }

  mutating func run() throws {
    let written = [output, picture] + (projector.map { ["\($0).vectors.tsv", "\($0).metadata.tsv"] } ?? [])
    for case let path? in written where !overwrite && fileExists(path) { throw ByteError.exists(path: path) }
    let set = try options.open(try limitOptions.limits())
    let threads = RuntimeOptions.threads(options.threads)
    let matrix = try FeatureMatrix(set.dataSet)
    var map = try embedding.map(matrix, threads: threads, isQuiet: quiet)
    if quality {
      let places = try FeatureMatrix(try Tensor([matrix.rows, map.columns], map.values))
      let value = try trustworthiness(of: places, for: matrix, neighbors: 5, threads: threads)
      map.facts.append(("trustworthiness", value))
    }
    if let output { try AtomicFile.write(Array(table(map, set).utf8), to: output, overwrite: overwrite) }
    if let picture {
      let figure = try embedding.picture(of: map, set, threads: threads)
      try AtomicFile.write(try figure.png().array, to: picture, overwrite: overwrite)
    }
    if let projector { try writeProjector(matrix, set, projector) }
    show(map, matrix)
  }

  private func table(_ map: FeatureMap, _ set: FeatureSet) -> String {
    let isLabelled = set.dataSet.isLabelled
    var text = CSV.line(["name"] + (isLabelled ? ["label"] : []) + map.names)
    for row in 0..<set.dataSet.count {
      let label = isLabelled ? [set.className(row) ?? ""] : []
      let values = map.values[row * map.columns..<(row + 1) * map.columns].map(\.description)
      text += CSV.line([set.dataSet.name(at: row)] + label + values)
    }
    return text
  }

  /// Two files of tab-separated values, as https://projector.tensorflow.org takes them.
  private func writeProjector(_ matrix: FeatureMatrix, _ set: FeatureSet, _ name: String) throws {
    var vectors = try AtomicFile("\(name).vectors.tsv", overwrite: overwrite)
    for row in 0..<matrix.rows {
      try vectors.write(try matrix.row(row).map(\.description).joined(separator: "\t") + "\n")
    }
    var metadata = try AtomicFile("\(name).metadata.tsv", overwrite: overwrite)
    // A file of one column has no header.
    if set.dataSet.isLabelled { try metadata.write("name\tlabel\n") }
    func cell(_ text: String) -> String { text.replacing("\t", with: " ").replacing("\n", with: " ") }
    for row in 0..<matrix.rows {
      let label = set.dataSet.isLabelled ? "\t" + cell(set.className(row) ?? "") : ""
      try metadata.write(cell(set.dataSet.name(at: row)) + label + "\n")
    }
    try AtomicFile.commit(vectors, metadata)
  }

  private func show(_ map: FeatureMap, _ matrix: FeatureMatrix) {
    let files = [output, picture, projector].compactMap { $0 }
    switch format {
    case .text:
      print("\(embedding.method.rawValue): \(grouped(matrix.rows)) samples of \(grouped(matrix.columns)) features")
      for (name, value) in map.facts.prefix(10) { print("  \(name)  \(significant(value))") }
      for file in files { print("  \(file)") }
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.embed/1")
        json.member("method", embedding.method.rawValue)
        json.member("rows", matrix.rows)
        json.member("features", matrix.columns)
        json.object("facts") { json in for (name, value) in map.facts { json.member(name, value) } }
        json.member("files", files)
      }
      print(json.text)
    }
  }
}
