import Bytes
import CONNX
import GraphIR
import Tensors

/// Makes the record of a graph: every operator brought to the version that is written, captures made names again.
struct GraphExporter {
  private(set) var graph: Graph
  private(set) var inference: TypeInference
  var state: ExportState
  /// The names that the graph and those around it define.
  private(set) var taken: UniqueNames
  /// The name of each value in the file, by `ValueID.index`.
  private(set) var names: [String]
  var nodeNames = UniqueNames()
  private var nodes: [UnsafeMutablePointer<Onnx__NodeProto>] = []
  /// Constants that nodes read, in order of first use.
  private var constants: [ValueID] = []
  private var seen: Set<ValueID> = []

  /// What a graph sees of those around it.
  struct Surroundings {
    /// The names in use: the graph's own must be others, or they would hide what it captures.
    var taken = UniqueNames()
    /// Names and facts of what it captures.
    var captures: [(name: String, facts: ValueFacts)] = []
  }

  static func record(
    of graph: Graph, in surroundings: Surroundings = Surroundings(), state: inout ExportState
  ) throws(ONNXError) -> UnsafeMutablePointer<Onnx__GraphProto> {
    var exporter = GraphExporter(graph, surroundings, state)
    for node in graph.nodes { try exporter.add(node) }
    let record = try exporter.finish()
    state = exporter.state
    return record
  }

  private init(_ graph: Graph, _ surroundings: Surroundings, _ state: ExportState) {
    self.graph = graph
    self.state = state
    inference = TypeInference(graph)
    taken = surroundings.taken
    names = Array(repeating: "", count: graph.values.count)
    var captured: Set<ValueID> = []
    for (id, capture) in zip(graph.captures, surroundings.captures) {
      names[id.index] = capture.name
      inference.facts[id.index] = capture.facts
      captured.insert(id)
    }
    for (index, value) in graph.values.enumerated() where !captured.contains(ValueID(index)) {
      names[index] = taken.make(value.name.isEmpty ? "value" : value.name)
    }
  }

  /// Adds what `node` is at the version that is written.
  private mutating func add(_ node: Node) throws(ONNXError) {
    // Types are known already; what is folded on the way tells steps the values that have to become attributes.
    if state.opset < Opsets.newest { _ = try? inference.step(node) }
    let identifier = node.op.identifier
    var versioned = VersionedNode(
      name: node.name, type: identifier.name, inputs: node.inputs, outputs: node.outputs)
    versioned.domain = identifier.domain
    versioned.captures = node.captures
    if let unknown = node.op as? UnknownOperator {
      guard !identifier.domain.isEmpty else {
        return state.note("node \(quoted(node.name)): \(identifier) is no operator of ONNX")
      }
      versioned.opset = unknown.version
      versioned.attributes = unknown.attributes
    } else {
      guard OperatorTable.contains(type(of: node.op)) else {
        return state.note("node \(quoted(node.name)): \(type(of: node.op)) is no operator of ONNX")
      }
      versioned.opset = Opsets.newest(of: identifier.domain) ?? 1
      do {
        versioned.attributes = try AttributeCoder.encode(node.op, omittingDefaults: true)
      } catch {
        return state.note(versioned.error(error.description).description)
      }
    }
    try finish(versioned)
  }

  /// Brings the node down to the version that is written, and writes it with those that follow it.
  mutating func finish(_ node: VersionedNode) throws(ONNXError) {
    var node = node
    do {
      try downgrade(&node)
    } catch {
      return state.note(error.description)
    }
    state.use(node.domain, version: node.opset)
    nodes.append(try record(of: node))
    for follower in node.followers { try emit(follower) }
  }

  private mutating func downgrade(_ node: inout VersionedNode) throws(ONNXError) {
    guard node.domain.isEmpty else { return }
    while case let changes = Downgrades.last(for: node.type, from: node.opset, to: state.opset), !changes.isEmpty {
      let type = node.type
      for change in changes where node.type == type {
        node.opset = change.opset - 1
        try change.apply(&node, &self)
      }
    }
    node.opset = state.opset
    try OperatorSpecification.check(
      node, inputs: node.inputs.map { facts($0)?.type }, outputs: node.outputs.map { facts($0)?.type })
  }

  private mutating func finish() throws(ONNXError) -> UnsafeMutablePointer<Onnx__GraphProto> {
    let record = state.arena.record(onnx__graph_proto__init)
    record.pointee.name = try state.arena.text(graph.name.isEmpty ? "graph" : graph.name)
    for id in graph.outputs { use(id) }
    (record.pointee.n_node, record.pointee.node) = state.arena.list(nodes)
    (record.pointee.n_input, record.pointee.input) = try infos(graph.inputs)
    (record.pointee.n_output, record.pointee.output) = try infos(graph.outputs)
    let ports = Set(graph.inputs + graph.outputs + graph.captures)
    (record.pointee.n_value_info, record.pointee.value_info) = try infos(
      graph.values.indices.map { ValueID($0) }.filter {
        seen.contains($0) && !ports.contains($0) && graph[$0].constant == nil && inference.facts[$0.index].type != nil
      })
    var initializers: [UnsafeMutablePointer<Onnx__TensorProto>] = []
    for id in constants {
      guard let tensor = graph[id].constant else { continue }
      initializers.append(try state.record(of: tensor, name: names[id.index], mayBeOutside: true))
    }
    (record.pointee.n_initializer, record.pointee.initializer) = state.arena.list(initializers)
    return record
  }

  private func infos(_ ids: [ValueID]) throws(ONNXError) -> (
    count: Int, base: UnsafeMutablePointer<UnsafeMutablePointer<Onnx__ValueInfoProto>?>?
  ) {
    state.arena.list(
      try ids.map { id throws(ONNXError) in
        let info = state.arena.record(onnx__value_info_proto__init)
        info.pointee.name = try state.arena.text(names[id.index])
        if let type = inference.facts[id.index].type { info.pointee.type = try state.record(of: type) }
        return info
      })
  }

  /// Notes that the file names `id`.
  mutating func use(_ id: ValueID) {
    if seen.insert(id).inserted, graph[id].constant != nil { constants.append(id) }
  }
}

/// What downgrades build with.
extension GraphExporter: NodeBuilder {
  func facts(_ id: ValueID?) -> ValueFacts? { id.map { inference.facts[$0.index] } }

  mutating func value(named name: String, _ type: ValueType?) -> ValueID {
    inference.facts.append(ValueFacts(type: type))
    names.append(taken.make(name))
    return graph.addValue(GraphValue(name: names[names.count - 1], type: type))
  }

  mutating func constant(named name: String, _ tensor: Tensor) -> ValueID {
    inference.facts.append(ValueFacts(constant: tensor))
    names.append(taken.make(name))
    return graph.addConstant(names[names.count - 1], tensor)
  }

  /// Adds a node of the newest version, brought down as all others.
  mutating func emit(_ node: VersionedNode) throws(ONNXError) {
    let attributes = Dictionary(node.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    if let op = try? OperatorTable.decode(node.identifier, attributes) {
      _ = try? inference.step(Node(name: node.name, op: op, inputs: node.inputs, outputs: node.outputs))
    }
    try finish(node)
  }
}
