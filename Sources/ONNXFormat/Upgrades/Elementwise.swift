import GraphIR

extension Upgrades {
  static let elementwise = [Upgrade("Clip", at: 11, boundsBecomeInputs)]

  private static func boundsBecomeInputs(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    for (index, name) in [(1, "min"), (2, "max")] {
      guard let bound = try node.take(name, Float.self) else { continue }
      node.setInput(index, try graph.scalar(bound, like: node.input(0), for: node, as: name))
    }
  }
}
