import GraphIR

extension Graph {
  /// Removes the nodes that no output depends on, and marks outputs that nobody reads as absent.
  public mutating func removeUnusedNodes() throws(GraphError) {
    var needed = [Bool](repeating: false, count: values.count)
    for id in outputs { needed[id.index] = true }
    var kept: [Node] = []
    for var node in nodes.reversed() where node.outputs.contains(where: { $0.map { needed[$0.index] } ?? false }) {
      for id in node.reads { needed[id.index] = true }
      node.outputs = node.outputs.map { id in id.flatMap { needed[$0.index] ? $0 : nil } }
      kept.append(node)
    }
    nodes = kept.reversed()
  }
}
