import GraphIR

extension Upgrades {
  static let shaping = [
    Upgrade("Reshape", at: 5, shapeBecomesInput),
    Upgrade("Squeeze", "Unsqueeze", at: 13, axesBecomeInput),
  ]

  private static func shapeBecomesInput(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    _ = try node.take("consumed_inputs", [Int].self)
    guard node.has("shape") else { throw node.error("attribute \"shape\" is missing") }
    try graph.moveToInput("shape", 1, of: &node)
  }
}
