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

struct Neighbors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the samples whose features are nearest to others'.",
    discussion: """
      Queries are rows of the features (--row), rows of another file of features (--query, made with the same layer), \
      pictures (--query-images, which go through the model as FILE.json says the features were made), or all rows. All \
      distances are computed; nothing is estimated.
      """)

  @OptionGroup var options: FeatureOptions
  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Neighbours a query.", valueName: "n"))
  var k = 5

  @Option(help: ArgumentHelp("\(FeatureMetric.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var metric = FeatureMetric.l2

  @Option(
    name: [.customLong("row"), .customLong("rows")], parsing: .upToNextOption,
    help: ArgumentHelp("Queries by row, counted from 0, or by the sample's name.", valueName: "row"))
  var rows: [String] = []

  @Option(help: ArgumentHelp("Queries from another file of features.", valueName: "file"), completion: .file())
  var query: String?

  @OptionGroup(title: "Queries by picture") var queryOptions: QueryOptions

  @Option(
    help: ArgumentHelp("Draw each query and its neighbours; needs --images.", valueName: "file.png"),
    completion: .file())
  var picture: String?

  @Option(help: ArgumentHelp("Queries to draw.", valueName: "n"))
  var drawn = 12

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the table there instead.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Option(help: "text, json or csv.")
  var format = TableFormat.text

  mutating func validate() throws {
    guard k > 0, drawn > 0 else { throw ValidationError("-k and --drawn must be at least 1.") }
    guard [!rows.isEmpty, query != nil, !queryOptions.queryImages.isEmpty].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give queries by one of --row, --query and --query-images.")
    }
    guard picture == nil || !options.images.isEmpty else { throw ValidationError("--picture needs --images.") }
  }

  mutating func run() throws {
    for case let path? in [output, picture] where !overwrite && fileExists(path) { throw ByteError.exists(path: path) }
    let limits = try limitOptions.limits()
    let set = try options.open(limits)
    var runtime = RuntimeOptions()
    runtime.threads = options.threads
    let threads = runtime.effectiveThreads
    let matrix = try FeatureMatrix(set.dataSet)
    let table: NeighborTable
    var others: DataSet?
    if query != nil || !queryOptions.queryImages.isEmpty {
      let queries: (dataSet: DataSet, features: FeatureMatrix)
      if let query {
        var other = DataSetOptions()
        other.array = options.array
        other.limits = limits
        let dataSet = try DataSet(opening: query, options: other)
        queries = (dataSet, try FeatureMatrix(dataSet))
      } else {
        queries = try queryOptions.features(
          as: try options.record(limits), layer: options.array, threads: threads, limits: limits)
        others = queries.dataSet
      }
      let nearest = try NearestNeighbors(of: queries.features, in: matrix, count: k, metric: metric, threads: threads)
      let rows = 0..<queries.dataSet.count
      table = NeighborTable(
        queries: rows.map { ($0, queries.dataSet.name(at: $0)) }, neighbors: rows.map { nearest[$0] })
    } else if rows.isEmpty {
      let nearest = try NearestNeighbors(in: matrix, count: k, metric: metric, threads: threads)
      table = NeighborTable(
        queries: (0..<set.dataSet.count).map { ($0, set.dataSet.name(at: $0)) },
        neighbors: (0..<set.dataSet.count).map { nearest[$0] })
    } else {
      let queries = try queryRows(set.dataSet)
      let nearest = try NearestNeighbors(
        of: try matrix.selecting(queries), in: matrix, count: k + 1, metric: metric, threads: threads)
      // A row is not its own neighbour.
      let neighbors = queries.enumerated().map { place, row in
        Array(nearest[place].filter { $0.index != row }.prefix(k))
      }
      table = NeighborTable(queries: queries.map { ($0, set.dataSet.name(at: $0)) }, neighbors: neighbors)
    }
    let text = table.text(format, set, metric: metric)
    if let output {
      try AtomicFile.write(Array(text.utf8), to: output, overwrite: overwrite)
    } else {
      print(text, terminator: "")
    }
    if let picture { try draw(table, set, others, threads, to: picture) }
  }

  private func queryRows(_ dataSet: DataSet) throws -> [Int] {
    try rows.map { text in
      if let row = Int(text), row >= 0, row < dataSet.count { return row }
      guard let row = (0..<dataSet.count).first(where: { dataSet.name(at: $0) == text }) else {
        throw UsageFailure("--row \(quoted(text)): a row from 0 to \(dataSet.count - 1), or a sample's name, expected")
      }
      return row
    }
  }

  /// - Parameter others: the pictures of queries that are no rows of the features.
  private func draw(
    _ table: NeighborTable, _ set: FeatureSet, _ others: DataSet?, _ threads: Int, to path: String
  ) throws {
    let isOwn = query == nil && others == nil
    let shown = min(drawn, table.queries.count)
    var grid = PictureGrid(title: "Nearest by \(metric.rawValue)", rows: [])
    for place in 0..<shown {
      let (row, name) = table.queries[place]
      let neighbors = table.neighbors[place]
      let pictures = try set.pictures(of: neighbors.map(\.index), threads: threads)
      let own = isOwn ? try set.pictures(of: [row], threads: 1)[0] : try others?.pictures(at: [row])[0]
      let label = isOwn ? set.className(row) : nil
      let first = PictureGrid.Cell(own, caption: label ?? shortName(name), isFramed: true)
      grid.rows.append(
        [first]
          + zip(neighbors, pictures).map { neighbor, picture in
            let other = set.className(neighbor.index)
            let agrees = label == nil || other == label
            return PictureGrid.Cell(
              picture,
              caption: [significant(Double(neighbor.distance)), other].compactMap { $0 }.joined(separator: " "),
              color: label == nil ? .ink : agrees ? .right : .wrong)
          })
    }
    try AtomicFile.write(try grid.picture().png().array, to: path, overwrite: overwrite)
  }

  /// The end of a path.
  private func shortName(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
}

/// Text for people, JSON or CSV for programs.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// Queries and their neighbours, as they are printed.
private struct NeighborTable {
  var queries: [(row: Int, name: String)]
  var neighbors: [[(index: Int, distance: Float)]]

  func text(_ format: TableFormat, _ set: FeatureSet, metric: FeatureMetric) -> String {
    switch format {
    case .text:
      var text = ""
      for ((_, name), neighbors) in zip(queries, neighbors) {
        text += name + "\n"
        for (index, distance) in neighbors {
          let label = set.className(index).map { "  \($0)" } ?? ""
          text += "  \(significant(Double(distance)))  \(set.dataSet.name(at: index))\(label)\n"
        }
      }
      return text
    case .csv:
      var text = CSV.line(["query", "query_name", "rank", "row", "name", "label", "distance"])
      for ((row, name), neighbors) in zip(queries, neighbors) {
        for (rank, (index, distance)) in neighbors.enumerated() {
          text += CSV.line([
            "\(row)", name, "\(rank + 1)", "\(index)", set.dataSet.name(at: index), set.className(index) ?? "",
            "\(distance)",
          ])
        }
      }
      return text
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.neighbors/1")
        json.member("metric", metric.rawValue)
        json.array("queries") { json in
          for ((row, name), neighbors) in zip(queries, neighbors) {
            json.object { json in
              json.member("row", row)
              json.member("name", name)
              json.array("neighbors") { json in
                for (index, distance) in neighbors {
                  json.object { json in
                    json.member("row", index)
                    json.member("name", set.dataSet.name(at: index))
                    json.member("label", set.className(index))
                    json.member("distance", distance)
                  }
                }
              }
            }
          }
        }
      }
      return json.text + "\n"
    }
  }
}

extension FeatureMetric: ExpressibleByArgument {}
