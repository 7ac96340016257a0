import Tensors

/// One line an operator of a graph, as people list a network: name, operator, what comes out, what it holds, what it costs.
public struct Layer: Sendable {
  public var name: String
  public var op: OperatorIdentifier
  /// The type of the first output.
  public var output: ValueType?
  /// Elements of the constants that this node is the first to read, floating-point ones only.
  public var parameters: Int
  /// Multiply–accumulate operations for one run; `nil` where shapes are open or the operator has none.
  public var multiplyAccumulates: Int?
}

extension Graph {
  /// The graph's nodes as layers; an open first dimension of the inputs (the batch) counts as 1.
  ///
  /// Constants that several nodes share count once.
  public var layers: [Layer] {
    var counted = self
    for id in inputs {
      guard case .tensor(var type)? = self[id].type, let first = type.shape?.first, first.value == nil else { continue }
      type.shape?[0] = 1
      counted[id].type = .tensor(type)
    }
    for node in nodes { for case let id? in node.outputs { counted[id].type = nil } }
    var sized = TypeInference(counted)
    var seen = Set<ValueID>()
    return nodes.map { node in
      // A node that contradicts its operator is reported when the graph runs; here its shapes just stay open.
      _ = try? sized.step(node)
      var parameters = 0
      for id in node.reads where seen.insert(id).inserted {
        if let tensor = self[id].constant, tensor.elementType.isFloatingPoint { parameters += tensor.count }
      }
      return Layer(
        name: node.name, op: node.op.identifier, output: node.outputs.first.flatMap { $0 }.flatMap { self[$0].type },
        parameters: parameters, multiplyAccumulates: cost(of: node, sized))
    }
  }

  private func cost(of node: Node, _ sized: TypeInference) -> Int? {
    guard let op = node.op as? any CountsMultiplyAccumulates,
      let output = node.outputs.first.flatMap({ $0 }).flatMap({ sized.facts[$0.index].type?.tensor?.knownShape })
    else { return nil }
    return op.multiplyAccumulates(
      inputs: node.inputs.map { $0.flatMap { sized.facts[$0.index].type?.tensor?.knownShape } }, output: output)
  }
}
