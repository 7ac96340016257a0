import GraphIR

extension Downgrades {
  static let rearrangement = [
    Downgrade("SpaceToDepth", at: 28) { (node, _) throws(ONNXError) in try node.refuse("mode", since: 28) }
  ]
}
