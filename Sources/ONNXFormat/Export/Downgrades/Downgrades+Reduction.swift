import GraphIR

extension Downgrades {
  static let reduction = [
    Downgrade(
      "ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd",
      "ReduceSumSquare", at: 18, axesBecomeAttribute)
  ]

  private static func axesBecomeAttribute(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let axes = try graph.integers(of: node.input(1), "axes", for: node, since: 18) ?? []
    node.inputs = Array(node.inputs.prefix(1))
    guard axes.isEmpty else {
      _ = try node.take("noop_with_empty_axes", Bool.self)
      return node.set("axes", .ints(axes))
    }
    try node.refuse("noop_with_empty_axes", since: 18)
  }
}
