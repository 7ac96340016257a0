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

  enum Method: String, ExpressibleByArgument, CaseIterable { case pca, tsne }

  @OptionGroup var options: FeatureOptions
  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  @Option(help: "pca or tsne.")
  var method = Method.tsne

  @Option(help: ArgumentHelp("For pca: how many components the table gets.", valueName: "n"))
  var components = 2

  @Option(help: ArgumentHelp("For tsne: first reduce the features to so many principal components.", valueName: "n"))
  var pca: Int?

  @Option(help: ArgumentHelp("About how many neighbours each sample has.", valueName: "number"))
  var perplexity = 30.0

  @Option(help: ArgumentHelp("What likeness is multiplied by at first.", valueName: "number"))
  var earlyExaggeration = 12.0

  @Option(help: ArgumentHelp("Steps of the descent.", valueName: "n"))
  var iterations = 1_000

  @Option(
    help: ArgumentHelp("The descent's step (default: rows / exaggeration / 4, at least 50).", valueName: "number"))
  var learningRate: Double?

  @Option(help: ArgumentHelp("Cells of the tree that look narrower count as one point.", valueName: "number"))
  var angle = 0.5

  @Flag(help: "Let all pairs repel each other exactly, which takes time with the square of the rows.")
  var exact = false

  @Option(help: ArgumentHelp("Begin at random places that depend on this alone, not at components.", valueName: "n"))
  var seed: UInt64?

  @Flag(help: "Also tell how far the map's neighbours are those of the features (trustworthiness, of 5 neighbours).")
  var quality = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The map as a table.", valueName: "file.csv"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The map as a picture.", valueName: "file.png"), completion: .file())
  var picture: String?

  @Flag(help: "Draw samples' pictures where they do not cover each other; needs --images.")
  var thumbnails = false

  @Option(help: ArgumentHelp("What stands above the map.", valueName: "text"))
  var title: String?

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
    guard components > 0, pca.map({ $0 > 0 }) ?? true, iterations > 0 else {
      throw ValidationError("--components, --pca and --iterations must be at least 1.")
    }
    guard earlyExaggeration >= 1, (0.01...1).contains(angle), learningRate.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--early-exaggeration must be at least 1, --angle from 0.01 to 1, --learning-rate above 0.")
    }
    guard !thumbnails || (picture != nil && !options.images.isEmpty) else {
      throw ValidationError("--thumbnails needs --picture and --images.")
    }
  }

  mutating func run() throws {
    let written = [output, picture] + (projector.map { ["\($0).vectors.tsv", "\($0).metadata.tsv"] } ?? [])
    for case let path? in written where !overwrite && fileExists(path) { throw ByteError.exists(path: path) }
    let set = try options.open(try limitOptions.limits())
    var runtime = RuntimeOptions()
    runtime.threads = options.threads
    let threads = runtime.effectiveThreads
    let matrix = try FeatureMatrix(set.dataSet)
    var map = try self.map(matrix, threads)
    if quality {
      let places = try FeatureMatrix(try Tensor([matrix.rows, map.columns], map.values))
      let value = try trustworthiness(of: places, for: matrix, neighbors: 5, threads: threads)
      map.facts.append(("trustworthiness", value))
    }
    if let output { try AtomicFile.write(Array(table(map, set).utf8), to: output, overwrite: overwrite) }
    if let picture { try draw(map, set, threads, to: picture) }
    if let projector { try writeProjector(matrix, set, projector) }
    show(map, matrix)
  }

  /// Places, row by row, and what is to be said about them.
  private struct Map {
    var columns: Int
    var values: [Float]
    var names: [String]
    var facts: [(name: String, value: Double)]
  }

  private func map(_ matrix: FeatureMatrix, _ threads: Int) throws -> Map {
    switch method {
    case .pca:
      let result = try PrincipalComponents(matrix, count: max(2, components), threads: threads)
      let names = (1...result.count).map { "pc\($0)" }
      return Map(
        columns: result.count, values: result.scores, names: names, facts: zip(names, result.shares).map { ($0, $1) })
    case .tsne:
      var reduced = matrix
      if let pca, pca < matrix.columns {
        let result = try PrincipalComponents(matrix, count: pca, threads: threads)
        reduced = try FeatureMatrix(try Tensor([matrix.rows, result.count], result.scores))
      }
      var settings = TSNE.Options()
      settings.perplexity = perplexity
      settings.earlyExaggeration = earlyExaggeration
      settings.iterations = iterations
      settings.learningRate = learningRate
      settings.angle = angle
      settings.isExact = exact
      settings.startsFromComponents = seed == nil
      settings.seed = seed ?? 0
      settings.threads = threads
      let progress = ProgressBar("t-SNE", unit: "steps", isQuiet: quiet)
      let result = try TSNE(reduced, options: settings) { progress.update($0, of: $1) }
      progress.finish()
      return Map(
        columns: 2, values: result.points, names: ["x", "y"],
        facts: [("divergence", result.divergence), ("iterations", Double(result.iterations))])
    }
  }

  private func table(_ map: Map, _ set: FeatureSet) -> String {
    let isLabelled = set.dataSet.isLabelled
    var text = CSV.line(["name"] + (isLabelled ? ["label"] : []) + map.names)
    for row in 0..<set.dataSet.count {
      let label = isLabelled ? [set.className(row) ?? ""] : []
      let values = map.values[row * map.columns..<(row + 1) * map.columns].map(\.description)
      text += CSV.line([set.dataSet.name(at: row)] + label + values)
    }
    return text
  }

  private func draw(_ map: Map, _ set: FeatureSet, _ threads: Int, to path: String) throws {
    let rows = set.dataSet.count
    let points = (0..<rows).map { row in
      Point(
        Double(map.values[row * map.columns]), map.columns > 1 ? Double(map.values[row * map.columns + 1]) : 0)
    }
    var plot = ScatterPlot(
      title: title ?? "\(set.dataSet.path): \(method == .pca ? "PCA" : "t-SNE") of \(grouped(rows)) samples",
      points: points, labels: set.dataSet.labels ?? [], classNames: set.dataSet.classNames ?? [])
    if method == .pca {
      func share(_ index: Int) -> String {
        map.facts.indices.contains(index) ? " (\(fixed(map.facts[index].value * 100, 1)) %)" : ""
      }
      (plot.horizontalName, plot.verticalName) = ("component 1" + share(0), "component 2" + share(1))
    }
    if thumbnails { plot.thumbnails = try set.pictures(of: Array(0..<rows), threads: threads) }
    try AtomicFile.write(try plot.picture().png().array, to: path, overwrite: overwrite)
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

  private func show(_ map: Map, _ matrix: FeatureMatrix) {
    let files = [output, picture, projector].compactMap { $0 }
    switch format {
    case .text:
      print("\(method.rawValue): \(grouped(matrix.rows)) samples of \(grouped(matrix.columns)) features")
      for (name, value) in map.facts.prefix(10) { print("  \(name)  \(significant(value))") }
      for file in files { print("  \(file)") }
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.embed/1")
        json.member("method", method.rawValue)
        json.member("rows", matrix.rows)
        json.member("features", matrix.columns)
        json.object("facts") { json in for (name, value) in map.facts { json.member(name, value) } }
        json.member("files", files)
      }
      print(json.text)
    }
  }
}
