import GraphIR
import Tensors

extension Upgrades {
  static let signal = [
    Upgrade("DFT", at: 20) { (node, graph) throws(ONNXError) in
      let axis = try node.take("axis", Int.self) ?? 1
      node.setInput(2, graph.constant(named: "\(node.name)/axis", Tensor(scalar: Int64(axis))))
    }
  ]
}
