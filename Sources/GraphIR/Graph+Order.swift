extension Graph {
  /// Orders the nodes so that each reads only what nodes before it define, keeping the given order where it allows.
  ///
  /// - Throws: `GraphError` naming a node on a cycle, or one that reads a value which nothing defines.
  public mutating func sortNodes() throws(GraphError) {
    var producer = [Int?](repeating: nil, count: values.count)
    for (index, node) in nodes.enumerated() {
      for case let id? in node.outputs { producer[id.index] = index }
    }
    var waiting = nodes.map { node in node.reads.count { producer[$0.index] != nil } }
    var readers = [[Int]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() {
      for id in node.reads {
        if let source = producer[id.index] { readers[source].append(index) }
      }
    }
    if nodes.indices.allSatisfy({ index in nodes[index].reads.allSatisfy { producer[$0.index].map { $0 < index } ?? true } }) {
      return
    }
    var ready = nodes.indices.filter { waiting[$0] == 0 }
    ready.reverse()
    var order: [Int] = []
    while let next = ready.popLast() {
      order.append(next)
      for reader in readers[next] {
        waiting[reader] -= 1
        if waiting[reader] == 0 { ready.append(reader) }
      }
    }
    guard order.count == nodes.count else {
      let stuck = nodes.indices.first { waiting[$0] > 0 } ?? 0
      throw GraphError(node: nodes[stuck].name, "is part of a cycle")
    }
    nodes = order.map { nodes[$0] }
  }
}
