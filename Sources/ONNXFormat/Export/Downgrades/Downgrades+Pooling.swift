import GraphIR

extension Downgrades {
  static let pooling = [
    Downgrade("AveragePool", at: 19) { (node, _) throws(ONNXError) in try dropUnitDilations(&node, since: 19) },
    Downgrade("LpPool", at: 18) { (node, _) throws(ONNXError) in
      try dropUnitDilations(&node, since: 18)
      try node.refuse("ceil_mode", since: 18)
    },
  ]

  private static func dropUnitDilations(_ node: inout VersionedNode, since opset: Int) throws(ONNXError) {
    guard let dilations = try node.take("dilations", [Int].self), dilations.contains(where: { $0 != 1 }) else { return }
    throw node.needs(opset: opset, "dilations")
  }
}
