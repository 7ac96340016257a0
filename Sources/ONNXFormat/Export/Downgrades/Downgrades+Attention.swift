import GraphIR

extension Downgrades {
  static let attention = [
    Downgrade("Attention", at: 25) { (node, _) throws(ONNXError) in
      try node.refuse("left_window_size", since: 25)
      try node.refuse("right_window_size", since: 25)
    },
    Downgrade("Attention", at: 24) { (node, _) throws(ONNXError) in
      if node.input(6) != nil { throw node.needs(opset: 24, "nonpad_kv_seqlen") }
    },
  ]
}
