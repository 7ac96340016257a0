extension Graph {
  /// Orders the nodes so that each reads only what nodes before it define, keeping the given order where it allows.
  ///
  /// - Throws: `GraphError` naming a node on a cycle.
  public mutating func sortNodes() throws(GraphError) {
    let order = dependencyOrder(reads: nodes.map(\.reads), outputs: nodes.map(\.outputs), valueCount: values.count)
    guard let order = order.complete else { throw GraphError(node: nodes[order.stuck].name, "is part of a cycle") }
    nodes = order.map { nodes[$0] }
  }
}

/// Orders steps so that each comes after those that define what it reads, keeping the given order where it allows.
///
/// - Returns: the order, or when there is none the first step that waits for itself.
public func dependencyOrder(
  reads: [[ValueID]], outputs: [[ValueID?]], valueCount: Int
) -> (complete: [Int]?, stuck: Int) {
  var producer = [Int?](repeating: nil, count: valueCount)
  for (index, outputs) in outputs.enumerated() {
    for case let id? in outputs { producer[id.index] = index }
  }
  var isSorted = true
  var waiting = [Int](repeating: 0, count: reads.count)
  var readers = [[Int]](repeating: [], count: reads.count)
  for (index, reads) in reads.enumerated() {
    for id in reads {
      guard let source = producer[id.index] else { continue }
      waiting[index] += 1
      readers[source].append(index)
      isSorted = isSorted && source < index
    }
  }
  if isSorted { return (Array(reads.indices), 0) }
  var ready = reads.indices.filter { waiting[$0] == 0 }
  ready.reverse()
  var order: [Int] = []
  while let next = ready.popLast() {
    order.append(next)
    for reader in readers[next] {
      waiting[reader] -= 1
      if waiting[reader] == 0 { ready.append(reader) }
    }
  }
  guard order.count == reads.count else { return (nil, waiting.firstIndex { $0 > 0 } ?? 0) }
  return (order, 0)
}
