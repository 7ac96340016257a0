import GraphIR

/// Who makes and who reads each value of a graph, at the time when it was asked.
public struct GraphUses {
  /// The node that computes a value, by `ValueID.index`.
  public private(set) var producer: [Int?]
  /// The nodes that read a value, once for each time they list it.
  public private(set) var readers: [[Int]]
  private var isOutput: [Bool]

  public init(_ graph: Graph) {
    producer = Array(repeating: nil, count: graph.values.count)
    readers = Array(repeating: [], count: graph.values.count)
    isOutput = Array(repeating: false, count: graph.values.count)
    for (index, node) in graph.nodes.enumerated() {
      for case let id? in node.outputs { producer[id.index] = index }
      for id in node.reads { readers[id.index].append(index) }
    }
    for id in graph.outputs { isOutput[id.index] = true }
  }

  /// The only reader of `id`, if there is just one and the graph does not return the value.
  public func onlyReader(of id: ValueID) -> Int? {
    isOutput[id.index] || readers[id.index].count != 1 ? nil : readers[id.index][0]
  }

  public func isOutput(_ id: ValueID) -> Bool { isOutput[id.index] }
}
