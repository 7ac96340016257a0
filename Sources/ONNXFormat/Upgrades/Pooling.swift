import GraphIR

extension Upgrades {
  static let pooling = [Upgrade("LpPool", "GlobalLpPool", at: 2, exponentBecomesInteger)]

  private static func exponentBecomesInteger(_ node: inout VersionedNode, _: inout GraphImporter) throws(ONNXError) {
    guard let exponent = try node.take("p", Float.self) else { return }
    guard let whole = Int(exactly: exponent) else { throw node.unsupported("the norm with p = \(exponent)") }
    node.set("p", .int(whole))
  }
}
