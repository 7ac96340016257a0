import GraphIR

extension Upgrades {
  static let arithmetic = [
    Upgrade(
      "Add", "Sub", "Mul", "Div", "And", "Or", "Xor", "Equal", "Greater", "Less", "Pow", at: 7, alignSecondOperand)
  ]

  /// Before opset 7, `B` was broadcast only when asked, its axes standing for those of `A` from `axis` on (the last
  /// ones by default). Since then axes are aligned at the end, as in NumPy.
  private static func alignSecondOperand(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    let broadcast = try node.take("broadcast", Bool.self) ?? false
    guard let axis = try node.take("axis", Int.self), broadcast, let b = node.input(1) else { return }
    let rank = try graph.rank(of: node.input(0), for: node)
    let inner = try graph.rank(of: b, for: node)
    guard axis >= -rank, axis <= rank, case let trailing = rank - (axis < 0 ? axis + rank : axis) - inner, trailing >= 0
    else { throw node.error("axis \(axis) for operands of rank \(rank) and \(inner)") }
    guard trailing > 0, inner > 0 else { return }
    node.setInput(1, try graph.withTrailingAxes(trailing, of: b, rank: inner, for: node, as: "aligned"))
  }
}
