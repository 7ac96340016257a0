import GraphIR

extension Downgrades {
  static let generation = [
    // In what type to compute half-width floats, which came with it.
    Downgrade("Range", at: 27) { (node, _) throws(ONNXError) in _ = try node.take("stash_type", Int.self) }
  ]
}
