import GraphIR

extension Downgrades {
  static let indexing = [
    Downgrade("ScatterElements", "ScatterND", at: 18) { (node, _) throws(ONNXError) in
      guard let reduction = try node.take("reduction", String.self) else { return }
      if ["max", "min"].contains(reduction) { throw node.needs(opset: 18, "reduction \(reduction)") }
      node.set("reduction", .string(reduction))
    },
    Downgrade("ScatterElements", "ScatterND", at: 16) { (node, _) throws(ONNXError) in
      try node.refuse("reduction", since: 16)
    },
  ]
}
