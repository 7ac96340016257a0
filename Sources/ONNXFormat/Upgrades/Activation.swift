import GraphIR

extension Upgrades {
  static let activation = [
    Upgrade("Selu", at: 6, keepShortConstants),
    Upgrade("PRelu", at: 7, alignSlope),
  ]

  /// The defaults had four decimals.
  private static func keepShortConstants(
    _ node: inout VersionedNode, _: inout GraphImporter
  ) throws(ONNXError) {
    if !node.has("alpha") { node.set("alpha", .float(1.6732)) }
    if !node.has("gamma") { node.set("gamma", .float(1.0507)) }
  }

  /// A slope a channel was a vector; since opset 7 the slope is broadcast as in NumPy, where a vector stands for the
  /// last axis.
  private static func alignSlope(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard let slope = node.input(1), let shape = graph.shape(of: slope), shape.count == 1, shape[0] != 1 else { return }
    let rank = try graph.rank(of: node.input(0), for: node)
    guard rank > 2 else { return }
    node.setInput(1, try graph.withTrailingAxes(rank - 2, of: slope, rank: 1, for: node, as: "slope"))
  }
}
