import GraphIR

extension Upgrades {
  static let selection = [
    Upgrade("TopK", at: 10) { (node, graph) throws(ONNXError) in
      node.setInput(1, try graph.integers([try node.require("k", Int.self)], for: node, as: "k"))
    }
  ]
}
