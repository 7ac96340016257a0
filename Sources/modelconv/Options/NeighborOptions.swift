import ArgumentParser
import Bytes
import DataSets
import FeatureSpace

/// Whose neighbours to find, and how many.
struct NeighborOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("Neighbours a query.", valueName: "n"))
  var k = 5

  @Option(help: ArgumentHelp("\(FeatureMetric.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var metric = FeatureMetric.l2

  @Option(
    name: [.customLong("row"), .customLong("rows")], parsing: .upToNextOption,
    help: ArgumentHelp(
      "Queries by row, counted from 0, or by the sample's name; all rows by default.", valueName: "row"))
  var rows: [String] = []

  @Option(help: ArgumentHelp("Queries to draw.", valueName: "n"))
  var drawn = 12

  mutating func validate() throws {
    guard k > 0, drawn > 0 else { throw ValidationError("-k and --drawn must be at least 1.") }
  }

  /// The neighbours of `rows`, or of all rows, in `set`. A row is not its own neighbour.
  func table(of set: FeatureSet, _ matrix: FeatureMatrix, threads: Int) throws -> NeighborTable {
    guard !rows.isEmpty else {
      let nearest = try NearestNeighbors(in: matrix, count: k, metric: metric, threads: threads)
      let queries = Array(0..<set.dataSet.count)
      return NeighborTable(
        set: set, metric: metric, others: nil, queries: queries, neighbors: queries.map { nearest[$0] })
    }
    let queries = try rows.map { try Self.row($0, in: set.dataSet) }
    let nearest = try NearestNeighbors(
      of: try matrix.selecting(queries), in: matrix, count: min(k, matrix.rows - 1) + 1, metric: metric,
      threads: threads)
    let neighbors = queries.enumerated().map { place, row in
      Array(nearest[place].filter { $0.index != row }.prefix(k))
    }
    return NeighborTable(set: set, metric: metric, others: nil, queries: queries, neighbors: neighbors)
  }

  /// The neighbours in `set` of other samples.
  func table(
    of others: FeatureSet, _ features: FeatureMatrix, in set: FeatureSet, _ matrix: FeatureMatrix, threads: Int
  ) throws -> NeighborTable {
    let nearest = try NearestNeighbors(of: features, in: matrix, count: k, metric: metric, threads: threads)
    let queries = Array(0..<others.dataSet.count)
    return NeighborTable(
      set: set, metric: metric, others: others, queries: queries, neighbors: queries.map { nearest[$0] })
  }

  private static func row(_ text: String, in dataSet: DataSet) throws -> Int {
    if let row = Int(text), row >= 0, row < dataSet.count { return row }
    guard let row = (0..<dataSet.count).first(where: { dataSet.name(at: $0) == text }) else {
      throw UsageFailure("--row \(quoted(text)): a row from 0 to \(dataSet.count - 1), or a sample's name, expected")
    }
    return row
  }
}

extension FeatureMetric: ExpressibleByArgument {}
