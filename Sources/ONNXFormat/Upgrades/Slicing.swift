import GraphIR
import Tensors

extension Upgrades {
  static let slicing = [
    Upgrade("Concat", at: 4) { (node, _) throws(ONNXError) in
      if !node.has("axis") { node.set("axis", .int(1)) }
    },
    Upgrade("Split", at: 2, splitInputBecomesAttribute),
    Upgrade("Split", at: 13) { (node, graph) throws(ONNXError) in
      if node.input(1) == nil { try graph.moveToInput("split", 1, of: &node) }
    },
    Upgrade("Split", at: 18, countParts),
    Upgrade("Slice", at: 10, boundsOfSliceBecomeInputs),
    Upgrade("Pad", at: 2) { (node, _) throws(ONNXError) in
      node.set("pads", .ints(try node.require("paddings", [Int].self)))
    },
    Upgrade("Pad", at: 11, padsBecomeInputs),
    Upgrade("Tile", at: 6, repeatEachAxis),
  ]

  /// Opset 1 took the lengths as an attribute or as an input, which is where opset 13 has them again.
  private static func splitInputBecomesAttribute(
    _ node: inout VersionedNode, _: inout GraphImporter
  ) throws(ONNXError) {
    guard node.has("axis") else { throw node.error("attribute \"axis\" is missing") }
    guard node.input(1) == nil || !node.has("split") else { throw node.error("its lengths are given twice") }
  }

  /// Before opset 18, parts without lengths were as many as outputs.
  private static func countParts(_ node: inout VersionedNode, _: inout GraphImporter) throws(ONNXError) {
    if node.input(1) == nil { node.set("num_outputs", .int(node.outputs.count)) }
  }

  private static func boundsOfSliceBecomeInputs(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    let starts = try node.require("starts", [Int].self)
    let ends = try node.require("ends", [Int].self)
    // Without axes, the bounds are of the first ones; since opset 10 they are of all.
    let axes = try node.take("axes", [Int].self) ?? Array(starts.indices)
    guard starts.count == ends.count, starts.count == axes.count else {
      throw node.error("\(starts.count) starts, \(ends.count) ends and \(axes.count) axes")
    }
    for (index, (list, role)) in [(starts, "starts"), (ends, "ends"), (axes, "axes")].enumerated() {
      node.setInput(index + 1, try graph.integers(list, for: node, as: role))
    }
  }

  private static func padsBecomeInputs(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard node.has("pads") else { throw node.error("attribute \"pads\" is missing") }
    try graph.moveToInput("pads", 1, of: &node)
    if let value = try node.take("value", Float.self), value != 0 {
      node.setInput(2, try graph.scalar(value, like: node.input(0), for: node, as: "value"))
    }
  }

  /// Opset 1 repeated along one axis: inputs were the count and the axis.
  private static func repeatEachAxis(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard node.inputs.count == 3 else { return }
    let rank = try graph.rank(of: node.input(0), for: node)
    guard let axis = try? graph.constant(node.input(2))?.doubles().first.flatMap(Int.init(exactly:)),
      let count = try? graph.constant(node.input(1))?.doubles().first.flatMap(Int.init(exactly:))
    else { throw node.unsupported("Tile of opset 1 with a computed count or axis") }
    guard axis >= 0, axis < rank else { throw node.error("axis \(axis) is out of range for rank \(rank)") }
    let repeats = (0..<rank).map { $0 == axis ? count : 1 }
    node.inputs = [node.inputs[0], try graph.integers(repeats, for: node, as: "repeats")]
  }
}
