import Tensors

/// Builds a graph node by node with the types known at every step: what importers without a graph of their own use.
public struct GraphBuilder {
  public private(set) var graph: Graph
  private var inference: TypeInference
  private var names = UniqueNames()

  public init(name: String, provenance: Provenance) {
    graph = Graph(name: name, provenance: provenance)
    inference = TypeInference(graph)
  }

  /// What is known of `id`.
  public func facts(_ id: ValueID) -> ValueFacts { inference.facts[id.index] }
  public func type(of id: ValueID) -> ValueType? { facts(id).type }
  /// The shape of `id`; `nil` when its rank is not known.
  public func shape(of id: ValueID) -> [Dimension]? { type(of: id)?.tensor?.shape }

  public mutating func input(_ name: String, _ type: ValueType) -> ValueID {
    let id = addValue(GraphValue(name: names.make(name), type: type))
    graph.inputs.append(id)
    return id
  }

  public mutating func constant(_ name: String, _ tensor: Tensor) -> ValueID {
    let id = graph.addConstant(names.make(name), tensor)
    inference.facts.append(ValueFacts(constant: tensor))
    return id
  }

  /// Adds a node with `outputCount` outputs, named after the node (`name`, `name:1`, …), and infers their types.
  ///
  /// - Throws: `GraphError` when the inputs contradict the operator.
  public mutating func add(
    _ op: any Operator, name: String, _ inputs: [ValueID?], outputCount: Int = 1
  ) throws(GraphError) -> [ValueID] {
    let outputs = (0..<outputCount).map { index in
      addValue(GraphValue(name: names.make(index == 0 ? name : "\(name):\(index)"), type: nil))
    }
    // A name that is taken becomes another for node and value alike.
    let node = Node(name: outputs.first.map { graph[$0].name } ?? name, op: op, inputs: inputs, outputs: outputs)
    try inference.step(node)
    for id in outputs { graph[id].type = facts(id).type }
    graph.nodes.append(node)
    return outputs
  }

  /// Adds a node with one output.
  public mutating func add(_ op: any Operator, name: String, _ inputs: ValueID?...) throws(GraphError) -> ValueID {
    try add(op, name: name, inputs, outputCount: 1)[0]
  }

  /// States extents of `id` that inference leaves open, as far as the importer knows them from elsewhere.
  public mutating func refine(_ id: ValueID, _ shape: [Dimension]) {
    guard case .tensor(var type)? = type(of: id), type.shape.map({ $0.count == shape.count }) ?? true else { return }
    type.shape = type.shape.map { zip($0, shape).map { $0.merged(with: $1) } } ?? shape
    inference.facts[id.index].type = .tensor(type)
    graph[id].type = .tensor(type)
  }

  /// Makes `ids` the graph's outputs and returns the validated graph.
  public mutating func finish(outputs ids: [ValueID]) throws(GraphError) -> Graph {
    graph.outputs = ids
    try graph.validate()
    return graph
  }

  private mutating func addValue(_ value: GraphValue) -> ValueID {
    inference.facts.append(ValueFacts(type: value.type))
    return graph.addValue(value)
  }
}
