import GraphIR

extension Graph {
  /// The graph with ONNX's `Gradient` nodes (domain `ai.onnx.preview.training`) replaced by nodes that compute what they ask
  /// for. Other graphs stay as they are.
  ///
  /// Where such a node is given other values than those that it names, or where these depend on each other, what lies between
  /// them and `y` is computed once more from what is given.
  ///
  /// - Throws: `DifferentiationError`, also for more gradients of gradients than a graph should hold.
  public func expandingGradients() throws(DifferentiationError) -> Graph {
    var graph = self
    while let index = graph.nodes.firstIndex(where: { $0.op is Gradient }) {
      // Each gradient of a gradient is several times as long as the one before.
      guard graph.nodes.count <= 2 * nodes.count + 100_000 else {
        throw .unsupported(node: graph.nodes[index].name, "a graph that has grown to \(graph.nodes.count) nodes")
      }
      graph = try graph.expandingGradient(at: index)
    }
    return graph
  }

  private func expandingGradient(at index: Int) throws(DifferentiationError) -> Graph {
    let node = nodes[index]
    guard let op = node.op as? Gradient else { return self }
    let names = op.xs + (op.zs ?? [])
    let unknown = (names + [op.y]).filter { value(named: $0) == nil }
    guard unknown.isEmpty, let y = value(named: op.y) else { throw .unknownValues(unknown) }
    var (named, inputs): ([ValueID], [ValueID]) = ([], [])
    for (place, name) in names.enumerated() {
      guard let id = value(named: name), place < node.inputs.count, let input = node.inputs[place] else {
        throw .unsupported(node: node.name, "a Gradient without a value for \(name)")
      }
      named.append(id)
      inputs.append(input)
    }
    var builder = try GradientBuilder(self, options: DifferentiationOptions())
    var target = y
    // Several values count as independent of each other, which inputs and constants are.
    let computed = Set(nodes.flatMap(\.outputs))
    if named != inputs || (named.count > 1 && named.contains { computed.contains($0) }) {
      for index in inputs.indices { inputs[index] = try builder.add(Identity(), inputs[index]) }
      target = try builder.copy(y, replacing: Dictionary(zip(named, inputs), uniquingKeysWith: { first, _ in first }))
    }
    let sources = Array(inputs.prefix(op.xs.count))
    let gradients = try builder.differentiate(target, by: sources)
    var graph = builder.graph
    graph.nodes.remove(at: index)
    for (place, gradient) in gradients.enumerated() where place < node.outputs.count {
      guard let output = node.outputs[place] else { continue }
      graph.nodes.append(
        Node(name: "\(node.name):\(place)", op: Identity(), inputs: [gradient], outputs: [output]))
    }
    let (order, stuck) = dependencyOrder(
      reads: graph.nodes.map(\.reads), outputs: graph.nodes.map(\.outputs), valueCount: graph.values.count)
    guard let order else { throw .graph(GraphError("node \"\(graph.nodes[stuck].name)\" depends on itself")) }
    graph.nodes = order.map { graph.nodes[$0] }
    return graph
  }
}

extension GradientBuilder {
  /// `value` as it is when the values `given` are others: what it needs and depends on these is computed once more.
  fileprivate mutating func copy(
    _ value: ValueID, replacing given: [ValueID: ValueID]
  ) throws(DifferentiationError) -> ValueID {
    var needed: Set<ValueID> = [value]
    for node in graph.nodes.reversed() where node.outputs.contains(where: { $0.map(needed.contains) ?? false }) {
      needed.formUnion(node.reads.filter { given[$0] == nil })
    }
    var copies = given
    for node in graph.nodes
    where node.outputs.contains(where: { $0.map(needed.contains) ?? false })
      && node.reads.contains(where: { copies[$0] != nil })
    {
      var copy = node
      copy.name = names.make(node.name)
      copy.inputs = node.inputs.map { id in id.map { copies[$0] ?? $0 } }
      copy.captures = node.captures.map { copies[$0] ?? $0 }
      copy.outputs = []
      for id in node.outputs {
        guard let id else {
          copy.outputs.append(nil)
          continue
        }
        let made = addValue(names.make(graph[id].name), nil)
        copy.outputs.append(made)
        // What is given stays so.
        if copies[id] == nil { copies[id] = made }
      }
      try infer(copy)
      graph.nodes.append(copy)
    }
    return copies[value] ?? value
  }
}
