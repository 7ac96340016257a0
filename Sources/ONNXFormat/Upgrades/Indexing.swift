import GraphIR
import Tensors

extension Upgrades {
  static let indexing = [
    Upgrade("Scatter", at: 11) { (node, _) throws(ONNXError) in
      node.type = "ScatterElements"
      node.opset = 11
    },
    Upgrade("OneHot", at: 11, passOverNegativeIndices),
  ]

  /// Before opset 11, a negative index set nothing; since then it counts from the end. `depth` itself is out of range,
  /// and sets nothing.
  private static func passOverNegativeIndices(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    let indices = node.input(0)
    if let known = graph.constant(indices), let values = try? known.doubles(), values.allSatisfy({ $0 >= 0 }) { return }
    let scalar = try graph.integers([], for: node, as: "scalar")
    let depth = try graph.insert("Reshape", [node.input(1), scalar], before: node, as: "depth_scalar")
    let limit = try graph.insert("CastLike", [depth, indices], before: node, as: "depth")
    let zero = graph.constant(named: "\(node.name)/zero_float", Tensor(scalar: Float(0)))
    let least = try graph.insert("CastLike", [zero, indices], before: node, as: "zero")
    let isNegative = try graph.insert("Less", [indices, least], before: node, as: "negative")
    node.setInput(0, try graph.insert("Where", [isNegative, limit, indices], before: node, as: "indices"))
  }
}
