import GraphIR
import Tensors

extension Downgrades {
  static let shaping = [
    Downgrade("Reshape", at: 14) { (node, graph) throws(ONNXError) in
      // Where no extent is 0, its meaning does not matter.
      guard try node.take("allowzero", Bool.self) ?? false else { return }
      guard let extents = try? graph.constant(node.input(1))?.integers(), !extents.contains(0) else {
        throw node.needs(opset: 14, "allowzero")
      }
    },
    Downgrade("Shape", at: 15, sliceShape),
  ]

  /// Before opset 15, the shape was always the whole.
  private static func sliceShape(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let start = try node.take("start", Int.self)
    let end = try node.take("end", Int.self)
    guard start != nil || end != nil else { return }
    let bounds = [
      try graph.integers([start ?? 0], for: node, as: "start"), try graph.integers([end ?? .max], for: node, as: "end"),
    ]
    graph.append("Slice", bounds, after: &node, output: 0, as: "whole")
  }
}
