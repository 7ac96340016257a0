import ArgumentParser
import ArrayFormats
import Bytes
import DataSets
import Drawing
import FeatureSpace
import Images
import Prediction

/// Text for people, JSON or CSV for programs.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// Queries and their neighbours in a set of features.
struct NeighborTable {
  let set: FeatureSet
  let metric: FeatureMetric
  /// Where the queries come from, where they are no rows of `set`.
  let others: FeatureSet?
  /// The queries' rows, in `set` or in `others`.
  let queries: [Int]
  /// Each query's neighbours, the nearest first.
  let neighbors: [[(index: Int, distance: Float)]]

  private func name(ofQuery row: Int) -> String { (others ?? set).dataSet.name(at: row) }

  /// All of it, as it is printed.
  func text(_ format: TableFormat) -> String {
    switch format {
    case .text:
      var text = ""
      for (row, neighbors) in zip(queries, neighbors) {
        text += name(ofQuery: row) + "\n"
        for (index, distance) in neighbors {
          let label = set.className(index).map { "  \($0)" } ?? ""
          text += "  \(significant(Double(distance)))  \(set.dataSet.name(at: index))\(label)\n"
        }
      }
      return text
    case .csv:
      var text = CSV.line(["query", "query_name", "rank", "row", "name", "label", "distance"])
      for (row, neighbors) in zip(queries, neighbors) {
        for (rank, (index, distance)) in neighbors.enumerated() {
          text += CSV.line([
            "\(row)", name(ofQuery: row), "\(rank + 1)", "\(index)", set.dataSet.name(at: index),
            set.className(index) ?? "",
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
          for (row, neighbors) in zip(queries, neighbors) {
            json.object { json in
              json.member("row", row)
              json.member("name", name(ofQuery: row))
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

  /// Rows of pictures: a query, then its neighbours with their distances, green where classes agree and red where not.
  ///
  /// - Parameter count: the number of queries to draw.
  func picture(count: Int, threads: Int) throws -> Picture {
    var grid = PictureGrid(title: "Nearest by \(metric.rawValue)", rows: [])
    for (row, neighbors) in zip(queries, neighbors).prefix(count) {
      let pictures = try set.pictures(of: neighbors.map(\.index), threads: threads)
      let own = (others ?? set).pictures?.pictures(named: [name(ofQuery: row)], limits: set.limits)[0]
      let label = others == nil ? set.className(row) : nil
      let first = PictureGrid.Cell(own, caption: label ?? shortName(name(ofQuery: row)), isFramed: true)
      grid.rows.append(
        [first]
          + zip(neighbors, pictures).map { neighbor, picture in
            let other = set.className(neighbor.index)
            return PictureGrid.Cell(
              picture,
              caption: [significant(Double(neighbor.distance)), other].compactMap { $0 }.joined(separator: " "),
              color: label == nil ? .ink : other == label ? .right : .wrong)
          })
    }
    return try grid.picture()
  }
}

/// A sample's name where there is little room: the file's name, or the number in a file of many.
private func shortName(_ name: String) -> String {
  let name = lastName(of: name)
  guard let number = name.lastIndex(of: "#") else { return name }
  return String(name[number...])
}
