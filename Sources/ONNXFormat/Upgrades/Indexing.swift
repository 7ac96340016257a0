import GraphIR

extension Upgrades {
  static let indexing = [
    Upgrade("Scatter", at: 11) { (node, _) throws(ONNXError) in
      node.type = "ScatterElements"
      node.opset = 11
    }
  ]
}
