import Bytes
import GraphIR
import Tensors

/// Makes the IR's graph of a record: functions inlined, constants folded out of nodes, every operator brought to its
/// newest version and decoded, types inferred on the way.
struct GraphImporter {
  private(set) var graph: Graph
  private(set) var inference: TypeInference
  var state: ImportState
  private var valueNames = UniqueNames()
  private var nodeNames = UniqueNames()
  /// The values that something reads.
  private var reads: Set<ValueID>

  /// - Parameter captures: what is known of the values that the graph captures.
  static func graph(
    of record: GraphRecord, captures: [ValueFacts], scope: ImportScope, state: inout ImportState
  ) throws(ONNXError) -> Graph {
    guard scope.depth <= state.limits.protobufDepth else {
      throw .wire(
        .limit(what: "nesting of graphs and functions", value: scope.depth, allowed: state.limits.protobufDepth))
    }
    var importer = GraphImporter(record, captures: captures, state: state)
    for node in record.nodes { try importer.add(node, scope) }
    state = importer.state
    return importer.finished()
  }

  private init(_ record: GraphRecord, captures: [ValueFacts], state: ImportState) {
    graph = record.graph
    inference = TypeInference(graph)
    self.state = state
    reads = record.reads
    for value in graph.values { _ = valueNames.take(value.name) }
    for (id, facts) in zip(graph.captures, captures) { inference.facts[id.index] = facts }
  }

  private func finished() -> Graph {
    var graph = graph
    for (index, facts) in inference.facts.enumerated() where graph[ValueID(index)].constant == nil {
      graph[ValueID(index)].type = facts.type
    }
    return graph
  }

  /// Adds what `record` stands for; a node with an error that is only noted is left out.
  mutating func add(_ record: NodeRecord, _ scope: ImportScope) throws(ONNXError) {
    let outer = state.diagnostics.place
    defer { state.diagnostics.place = outer }
    state.diagnostics.place = record.place
    guard !record.isFlawed else { return }
    checkTypes(of: record, scope)
    do {
      try take(record, scope)
    } catch {
      try state.diagnostics.report(error)
    }
  }

  private mutating func take(_ record: NodeRecord, _ scope: ImportScope) throws(ONNXError) {
    if let function = state.functions[record.key] { return try call(function, record, scope) }
    var node = VersionedNode(
      name: scope.prefix + record.name, type: record.key.identifier.name, opset: record.opset,
      inputs: record.inputs.map { scope.target($0) }, outputs: record.outputs.map { scope.target($0) })
    node.domain = record.key.identifier.domain
    node.captures = record.captures.compactMap { scope.target($0) }
    guard node.captures.count == record.captures.count else {
      throw node.error("its graphs read an input of the function that is left out")
    }
    node.attributes = try attributes(of: record, node, scope)
    if node.identifier == Constant.identifier { return try fold(node) }
    try upgrade(&node)
    try emit(node)
  }

  /// The node's attributes with references bound and graphs imported.
  private mutating func attributes(
    of record: NodeRecord, _ node: VersionedNode, _ scope: ImportScope
  ) throws(ONNXError) -> [(name: String, value: Attribute)] {
    var inner = scope
    inner.values = nil
    inner.prefix = ""
    inner.depth += 1
    let isBranch = state.isBranch
    state.isBranch = isBranch || record.key.identifier == If.identifier
    defer { state.isBranch = isBranch }
    var attributes: [(name: String, value: Attribute)] = []
    for (name, value) in record.attributes {
      switch value {
      case .value(let value): attributes.append((name, value))
      case .reference(let reference):
        if let bound = scope.bindings[reference] { attributes.append((name, bound)) }
      case .graph(let graph):
        let captures = node.captures.map { inference.facts[$0.index] }
        attributes.append((name, .graph(try Self.graph(of: graph, captures: captures, scope: inner, state: &state))))
      case .graphs(let graphs):
        let captures = node.captures.map { inference.facts[$0.index] }
        var list: [Graph] = []
        for graph in graphs {
          list.append(try Self.graph(of: graph, captures: captures, scope: inner, state: &state))
        }
        attributes.append((name, .graphs(list)))
      }
    }
    return attributes
  }

  /// Makes the output of a Constant node a constant.
  private mutating func fold(_ node: VersionedNode) throws(ONNXError) {
    var node = node
    if let dense = try node.take("sparse_value", Tensor.self) { node.set("value", .tensor(dense)) }
    guard node.inputs.isEmpty, node.outputs.count == 1 else { throw node.error("no inputs and one output expected") }
    guard let op = try decode(node) as? Constant, let output = node.outputs[0] else { return }
    do {
      let tensor = try op.tensor()
      graph[output].constant = tensor
      inference.facts[output.index] = ValueFacts(constant: tensor)
      graph[output].type = inference.facts[output.index].type
    } catch {
      throw node.error(error.problem)
    }
  }

  private mutating func upgrade(_ node: inout VersionedNode) throws(ONNXError) {
    if let newest = Opsets.newest(of: node.domain), node.opset > newest {
      let domain = node.domain.isEmpty ? "ai.onnx" : node.domain
      throw .unsupported("opset \(node.opset) of \(domain) (the newest known is \(newest))")
    }
    while case let changes = Upgrades.next(for: node.identifier, after: node.opset), !changes.isEmpty {
      let type = node.type
      for change in changes where node.type == type {
        node.opset = change.opset
        try change.apply(&node, &self)
      }
    }
  }

  private func decode(_ node: VersionedNode) throws(ONNXError) -> any Operator {
    do {
      let known = try OperatorTable.decode(
        node.identifier,
        Dictionary(node.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
      return known ?? UnknownOperator(identifier: node.identifier, version: node.opset, attributes: node.attributes)
    } catch {
      throw node.error(error.description)
    }
  }

  /// Adds a node of the newest version, then those that follow it.
  mutating func emit(_ node: VersionedNode) throws(ONNXError) {
    try state.countNode()
    let added = Node(
      name: nodeNames.make(node.name), op: try decode(node), inputs: node.inputs, outputs: node.outputs,
      captures: node.captures)
    graph.nodes.append(added)
    let declared = added.outputs.map { facts($0)?.type }
    do {
      checkDeclarations(declared, try inference.step(added), of: added.outputs)
    } catch {
      // Real files declare types that their nodes contradict. What runs is decided by the values themselves.
      state.note("types after a contradiction are as declared: \(error)")
      if !state.isBranch { state.diagnostics.noteError(error.problem) }
    }
    for follower in node.followers { try emit(follower) }
  }
}

/// What calls of functions and upgrades work with.
extension GraphImporter: NodeBuilder {
  /// What is known of `id`.
  func facts(_ id: ValueID?) -> ValueFacts? { id.map { inference.facts[$0.index] } }

  /// Whether a node reads `id`, or the graph returns it.
  func isRead(_ id: ValueID?) -> Bool { id.map { reads.contains($0) } ?? false }

  /// Whether `id` and what comes of it are the graph's to keep.
  mutating func markRead(_ ids: some Sequence<ValueID?>) {
    for case let id? in ids { reads.insert(id) }
  }

  mutating func note(_ text: @autoclosure () -> String) { state.note(text()) }

  /// A new value that no node defines yet.
  mutating func value(named name: String, _ type: ValueType?) -> ValueID {
    inference.facts.append(ValueFacts(type: type))
    return graph.addValue(GraphValue(name: valueNames.make(name), type: type))
  }

  /// A new constant.
  mutating func constant(named name: String, _ tensor: Tensor) -> ValueID {
    inference.facts.append(ValueFacts(constant: tensor))
    return graph.addConstant(valueNames.make(name), tensor)
  }

  /// Charges for what a function's call adds.
  mutating func charge(name: String) throws(ONNXError) { try state.charge(name: name) }
}
