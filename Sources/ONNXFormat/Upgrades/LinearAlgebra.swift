import GraphIR

extension Upgrades {
  static let linearAlgebra = [
    // `C` was broadcast only when asked; where it was not, its shape was the result's.
    Upgrade("Gemm", at: 7) { (node, _) throws(ONNXError) in _ = try node.take("broadcast", Int.self) }
  ]
}
