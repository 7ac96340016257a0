import Bytes
import GraphIR
import ONNXFormat
import Prediction

extension Inspection {
  /// The operator sets that the model says it needs and does need, then each operator with its version.
  func opsetText(_ usage: OpsetUsage) -> String {
    var text = "\nOperator sets\n"
    for set in usage.sets {
      let parts = [
        set.imported.map { "opset \($0) in the file" },
        set.unchanged.map { range in
          range.count == 1
            ? "needs opset \(range.lowerBound)" : "the same in \(range.lowerBound) to \(range.upperBound)"
        },
        set.newest.map { "newest \($0)" },
      ]
      text += "  \(shown(set.domain)): \(parts.compactMap { $0 }.joined(separator: ", "))\n"
    }
    var table = TextTable([("op", .left), ("since opset", .right), ("newest", .right), ("nodes", .right)])
    for version in usage.operators {
      table.add([
        shown(version.op.description), version.since.map { "\($0)" } ?? "", version.newest.map { "\($0)" } ?? "",
        grouped(version.count),
      ])
    }
    return text + "\nOperators (\(usage.operators.count))\n" + table.text()
  }

  func write(_ usage: OpsetUsage, _ json: inout JSONWriter) {
    json.array("opsets") { json in
      for set in usage.sets {
        json.object { json in
          json.member("domain", set.domain)
          json.member("imported", set.imported)
          json.member("least", set.unchanged?.lowerBound)
          json.member("most", set.unchanged?.upperBound)
          json.member("newest", set.newest)
        }
      }
    }
    json.array("operators") { json in
      for version in usage.operators {
        json.object { json in
          json.member("op", version.op.description)
          json.member("since", version.since)
          json.member("newest", version.newest)
          json.member("nodes", version.count)
        }
      }
    }
  }
}
