import GraphIR
import Tensors

extension Downgrades {
  static let activation = [
    Downgrade("HardSwish", at: 14, spellOutHardSwish),
    Downgrade("Mish", at: 18, spellOutMish),
    Downgrade("Gelu", at: 20, spellOutGelu),
    Downgrade("Swish", at: 24, spellOutSwish),
  ]

  /// x · max(0, min(1, x/6 + ½)).
  private static func spellOutHardSwish(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let x = node.input(0)
    let gate = try graph.insert(
      "HardSigmoid", [x], [("alpha", .float(1.0 / 6)), ("beta", .float(0.5))], before: node, as: "gate")
    node.become("Mul", [x, gate])
  }

  /// x · tanh(ln(1 + exp(x))).
  private static func spellOutMish(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let x = node.input(0)
    let softplus = try graph.insert("Softplus", [x], before: node, as: "softplus")
    node.become("Mul", [x, try graph.insert("Tanh", [softplus], before: node, as: "gate")])
  }

  /// x · sigmoid(alpha · x).
  private static func spellOutSwish(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let x = node.input(0)
    var inner = x
    if let alpha = try node.take("alpha", Float.self) {
      let factor = try graph.scalar(alpha, like: x, for: node, as: "alpha")
      inner = try graph.insert("Mul", [x, factor], before: node, as: "scaled")
    }
    node.become("Mul", [x, try graph.insert("Sigmoid", [inner], before: node, as: "gate")])
  }

  /// x/2 · (1 + erf(x/√2)), or x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³))).
  private static func spellOutGelu(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    let x = node.input(0)
    func scalar(_ number: Float, _ role: String) throws(ONNXError) -> ValueID {
      try graph.scalar(number, like: x, for: node, as: role)
    }
    let gate: ValueID
    if try node.take("approximate", String.self) == "tanh" {
      let square = try graph.insert("Mul", [x, x], before: node, as: "square")
      let cubic = try graph.insert("Mul", [square, try scalar(0.044715, "cubic_factor")], before: node, as: "cubic")
      let bent = try graph.insert("Add", [cubic, try scalar(1, "one")], before: node, as: "bent")
      let curve = try graph.insert("Mul", [x, bent], before: node, as: "curve")
      let inner = try graph.insert(
        "Mul", [curve, try scalar((2 / Float.pi).squareRoot(), "inner_factor")], before: node, as: "inner")
      gate = try graph.insert("Tanh", [inner], before: node, as: "tanh")
    } else {
      let inner = try graph.insert(
        "Mul", [x, try scalar(Float(0.5).squareRoot(), "inner_factor")], before: node, as: "inner")
      gate = try graph.insert("Erf", [inner], before: node, as: "erf")
    }
    let opened = try graph.insert("Add", [gate, try scalar(1, "unit")], before: node, as: "gate")
    let half = try graph.insert("Mul", [x, try scalar(0.5, "half_factor")], before: node, as: "half")
    node.become("Mul", [half, opened])
  }
}
