import GraphIR

extension Upgrades {
  static let reduction = [
    Upgrade("ReduceSum", at: 13, axesBecomeInput),
    Upgrade(
      "ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd",
      "ReduceSumSquare", at: 18, axesBecomeInput),
  ]

  static func axesBecomeInput(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    try graph.moveToInput("axes", 1, of: &node)
  }
}
