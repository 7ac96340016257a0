import Tensors

/// Infers types node by node, in the graph's order.
///
/// The runtime steps it itself, with constants folded in between; `Graph.inferTypes` runs it over a whole graph.
public struct TypeInference {
  /// What is known of each value, by `ValueID.index`.
  public var facts: [ValueFacts]

  public init(_ graph: Graph) {
    facts = graph.values.map { value in
      value.constant.map(ValueFacts.init(constant:)) ?? ValueFacts(type: value.type)
    }
  }

  /// Infers the outputs of `node`, keeping what was declared of them where inference says less.
  ///
  /// - Returns: the types that the operator gives its outputs, whatever was declared.
  /// - Throws: `GraphError` with the node's name.
  @discardableResult
  public mutating func step(_ node: Node) throws(GraphError) -> [ValueType?] {
    var context = InferenceContext(
      inputs: node.inputs.map { $0.map { facts[$0.index] } }, captures: node.captures.map { facts[$0.index] },
      outputCount: node.outputs.count)
    do {
      try node.op.infer(&context)
    } catch {
      throw GraphError(node: node.name, "\(node.op.identifier): \(error.problem)")
    }
    for (id, inferred) in zip(node.outputs, context.outputs) {
      guard let id else { continue }
      var merged = inferred
      merged.type = try Self.merge(inferred.type, declared: facts[id.index].type, node)
      facts[id.index] = merged
    }
    return context.outputs.map(\.type)
  }

  private static func merge(_ inferred: ValueType?, declared: ValueType?, _ node: Node) throws(GraphError) -> ValueType?
  {
    guard case .tensor(var type) = inferred, case .tensor(let stated) = declared else { return inferred ?? declared }
    // A declaration may be wrong in real files; what the operator's specification gives is what will be computed.
    guard type.elementType == stated.elementType, let shape = stated.shape else { return inferred }
    guard let known = type.shape else { return declared }
    guard known.count == shape.count else { return inferred }
    type.shape = zip(known, shape).map { $0 == .unknown ? $1 : $0 }
    return .tensor(type)
  }
}

extension Graph {
  /// Sets the type of every value as far as the inputs determine it.
  ///
  /// - Throws: `GraphError` at the first node whose inputs contradict its operator.
  public mutating func inferTypes() throws(GraphError) {
    var inference = TypeInference(self)
    for node in nodes { try inference.step(node) }
    for (index, fact) in inference.facts.enumerated() where values[index].constant == nil {
      self[ValueID(index)].type = fact.type
    }
  }
}
