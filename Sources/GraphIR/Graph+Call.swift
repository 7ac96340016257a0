extension Graph {
  /// What is known of the graph's outputs when it runs on inputs and captures of which this much is known.
  ///
  /// - Throws: when the graph takes another number of inputs, or a node of it contradicts its operator.
  func outputFacts(inputs given: [ValueFacts], captures outer: [ValueFacts]) throws(InferenceError) -> [ValueFacts] {
    guard given.count == inputs.count else {
      throw InferenceError("the subgraph takes \(inputs.count) inputs, \(given.count) are given")
    }
    guard outer.count == captures.count else {
      throw InferenceError("the subgraph captures \(captures.count) values, \(outer.count) are bound")
    }
    var inference = TypeInference(self)
    for (id, facts) in zip(inputs + captures, given + outer) {
      let declared = inference.facts[id.index].type
      inference.facts[id.index] = facts
      if facts.type?.tensor?.shape == nil, let declared { inference.facts[id.index].type = declared }
    }
    for node in nodes {
      do {
        try inference.step(node)
      } catch {
        throw InferenceError("in its subgraph, \(error.description)")
      }
    }
    return outputs.map { inference.facts[$0.index] }
  }
}

extension ValueType {
  /// The narrowest type that describes both; `nil` when there is none.
  public func union(_ other: ValueType) -> ValueType? {
    switch (self, other) {
    case (.tensor(let a), .tensor(let b)):
      guard a.elementType == b.elementType else { return nil }
      guard let x = a.shape, let y = b.shape, x.count == y.count else { return .tensor(a.elementType, nil) }
      return .tensor(a.elementType, zip(x, y).map { $0 == $1 ? $0 : .unknown })
    case (.sequence(let a), .sequence(let b)): return a.union(b).map { .sequence($0) }
    case (.optional(let a), .optional(let b)): return a.union(b).map { .optional($0) }
    case (.map(let key, let a), .map(let otherKey, let b)):
      return key == otherKey ? a.union(b).map { .map(key: key, value: $0) } : nil
    case (.tensor, _), (.sequence, _), (.optional, _), (.map, _): return nil
    }
  }

  /// The type without what it says of shapes.
  var anyShape: ValueType {
    switch self {
    case .tensor(let type): .tensor(type.elementType, nil)
    case .sequence(let element): .sequence(element.anyShape)
    case .optional(let element): .optional(element.anyShape)
    case .map(let key, let value): .map(key: key, value: value.anyShape)
    }
  }
}
