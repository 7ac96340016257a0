import ArgumentParser
import Bytes
import DataSets
import FeatureSpace
import Tensors

struct ShowNeighbors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbors",
    abstract: "Pictures and those that a layer finds most like them, in rows.",
    discussion: """
      Queries are pictures of the set (--row) or others (--query-images). As modelconv features and then modelconv neighbors, in \
      one step; --npy keeps the distances.
      """)

  @OptionGroup var extraction: ExtractionOptions
  @OptionGroup(title: "Neighbours") var search: NeighborOptions
  @OptionGroup var figure: FigureOptions

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Pictures to find the nearest samples for.", valueName: "path"),
    completion: .file())
  var queryImages: [String] = []

  mutating func validate() throws {
    guard search.rows.isEmpty || queryImages.isEmpty else {
      throw ValidationError("Give queries by --row or by --query-images, not both.")
    }
  }

  mutating func run() throws {
    try figure.check()
    let (set, features) = try extraction.featureSet(isQuiet: figure.quiet)
    let (matrix, threads) = (try FeatureMatrix(set.dataSet), extraction.threadCount)
    let table: NeighborTable
    if queryImages.isEmpty {
      table = try search.table(of: set, matrix, threads: threads)
    } else {
      var opening = DataSetOptions()
      opening.limits = try extraction.options.limitOptions.limits()
      let queries = try features(try DataSet(opening: queryImages, options: opening))
      table = try search.table(
        of: queries, try FeatureMatrix(queries.dataSet), in: set, matrix, threads: threads)
    }
    let distances = table.neighbors.flatMap { $0.map(\.distance) }
    let values = try Tensor([table.queries.count, distances.count / max(1, table.queries.count)], distances)
    try figure.write(try table.picture(count: search.drawn, threads: threads), values)
    try figure.report(
      "neighbors", extraction.options, values, text: "\(table.queries.count) queries by \(search.metric.rawValue)"
    ) { json in
      json.member("layer", extraction.layer)
      json.member("metric", search.metric.rawValue)
    }
  }
}
