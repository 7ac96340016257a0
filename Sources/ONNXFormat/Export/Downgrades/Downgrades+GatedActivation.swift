import GraphIR

extension Downgrades {
  static let gatedActivation = [
    // The first input's Swish times the second.
    Downgrade("SwiGLU", at: 28) { (node, graph) throws(ONNXError) in
      let gate = try graph.insert("Swish", [node.input(0)], node.attributes, before: node, as: "gate")
      node.become("Mul", [gate, node.input(1)])
    }
  ]
}
