import Bytes

extension Graph {
  /// Checks what every later stage relies on: ids in range, each value defined once and before it is read, names unique,
  /// operators given as many inputs and outputs as they take, subgraphs valid and bound to their captures.
  ///
  /// - Throws: `GraphError` at the first violation.
  public func validate(limits: Limits = Limits(), depth: Int = 0) throws(GraphError) {
    guard depth <= limits.protobufDepth else {
      throw GraphError("subgraphs are nested deeper than \(limits.protobufDepth)")
    }
    var defined = values.map { $0.constant != nil }
    for id in inputs + captures { try define(id, in: &defined, node: nil) }
    for node in nodes {
      try checkArity(of: node)
      for id in node.reads {
        guard values.indices.contains(id.index), defined[id.index] else {
          let name = values.indices.contains(id.index) ? values[id.index].name : "#\(id.index)"
          throw GraphError(node: node.name, "reads \(quoted(name)), which nothing before it defines")
        }
      }
      for graph in node.op.subgraphs {
        guard graph.captures.count == node.captures.count else {
          throw GraphError(
            node: node.name, "binds \(node.captures.count) captures, its subgraph has \(graph.captures.count)")
        }
        try graph.validate(limits: limits, depth: depth + 1)
      }
      for case let id? in node.outputs { try define(id, in: &defined, node: node.name) }
    }
    for id in outputs where !values.indices.contains(id.index) || !defined[id.index] {
      let name = values.indices.contains(id.index) ? values[id.index].name : "#\(id.index)"
      throw GraphError("output \(quoted(name)) is not defined by any node")
    }
    try checkNames()
  }

  private func define(_ id: ValueID, in defined: inout [Bool], node: String?) throws(GraphError) {
    guard values.indices.contains(id.index) else { throw GraphError(node: node, "value #\(id.index) does not exist") }
    guard !defined[id.index] else { throw GraphError(node: node, "\(quoted(values[id.index].name)) is defined twice") }
    defined[id.index] = true
  }

  private func checkArity(of node: Node) throws(GraphError) {
    let type = Swift.type(of: node.op)
    let given = (node.inputs.lastIndex { $0 != nil } ?? -1) + 1
    guard type.inputCount.contains(node.inputs.count) || type.inputCount.contains(given) else {
      throw GraphError(node: node.name, "\(node.op.identifier) takes \(type.inputCount.words) inputs, \(given) given")
    }
    guard type.outputCount.contains(node.outputs.count) else {
      throw GraphError(
        node: node.name, "\(node.op.identifier) has \(type.outputCount.words) outputs, \(node.outputs.count) listed")
    }
  }

  private func checkNames() throws(GraphError) {
    var seen = Set<String>(minimumCapacity: values.count)
    for value in values where !seen.insert(value.name).inserted {
      throw GraphError("two values are named \(quoted(value.name))")
    }
  }
}

extension ClosedRange<Int> {
  /// How many inputs or outputs a node may list, in words: `2`, `1 to 3`, `at least 1`.
  public var words: String {
    if upperBound == .max { return "at least \(lowerBound)" }
    return lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
