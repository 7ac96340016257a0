import GraphIR

extension Upgrades {
  static let recurrent = [
    Upgrade("GRU", at: 3) { (node, _) throws(ONNXError) in
      // Opset 1 misspelled its default.
      guard let direction = try node.take("direction", String.self) else { return }
      node.set("direction", .string(direction == "foward" ? "forward" : direction))
    },
    Upgrade("RNN", "GRU", "LSTM", at: 7) { (node, _) throws(ONNXError) in
      // Whether Y is computed shows in whether it is listed.
      _ = try node.take("output_sequence", Int.self)
    },
  ]
}
