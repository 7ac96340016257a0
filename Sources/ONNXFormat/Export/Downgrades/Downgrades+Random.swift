import GraphIR

extension Downgrades {
  static let random = [Downgrade("Bernoulli", at: 15, spellOutBernoulli)]

  /// Whether a uniform number is below the probability.
  private static func spellOutBernoulli(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let probability = node.input(0)
    guard let type = graph.elementType(of: probability) else { throw node.needs(opset: 15) }
    let seed = try node.take("seed", Float.self).map { [(name: "seed", value: Attribute.float($0))] } ?? []
    let target = try node.take("dtype", Int.self) ?? type.onnxCode
    let uniform = try graph.insert("RandomUniformLike", [probability], seed, before: node, as: "uniform")
    let isBelow = try graph.insert("Less", [uniform, probability], before: node, as: "below")
    node.become("Cast", [isBelow], attributes: [("to", .int(target))])
  }
}
