import GraphIR
import Prediction
import Tensors

/// A network as it is drawn: its operators in one list, those of subgraphs too, without those that only compute constants.
struct NetworkOutline {
  struct Value {
    var name: String
    var type: ValueType?
  }

  /// An operator, an input or an output of the network.
  struct Operation {
    /// The modules that it stands in, and its own name at the end.
    var path: [String]
    var name: String
    var op: String
    var family: OperatorFamily
    /// Places in `values`; what is constant is not among them.
    var reads: [Int] = []
    var writes: [Int] = []
    var attributes: [(name: String, value: String)] = []
    /// The constants that it reads.
    var constants: [(name: String, type: String)] = []
    /// Elements of the floating-point constants that it is the first to read.
    var parameters = 0
    var multiplyAccumulates: Int?
    /// Of a convolution with constant weights, the extents of its kernel.
    var kernel: [Int] = []
  }

  private(set) var values: [Value] = []
  private(set) var operations: [Operation] = []
  /// How many operators compute nothing but constants.
  private(set) var constantOperations = 0

  init(_ graph: Graph) {
    var scope = Scope(graph)
    for id in graph.inputs where graph[id].constant == nil {
      let value = define(id, in: &scope, graph)
      addPort("input", values[value], writes: [value])
    }
    let costs = graph.layers.map(\.multiplyAccumulates)
    add(graph, &scope, path: [], costs: costs)
    for id in graph.outputs {
      let reads = scope.values[id.index].map { [$0] } ?? []
      addPort("output", Value(name: graph[id].name, type: graph[id].type), reads: reads)
    }
  }

  // MARK: - Reading a graph

  /// What is known of the values of one graph.
  private struct Scope {
    /// The place of each value in `NetworkOutline.values`; `nil` for what is constant, or not computed yet.
    var values: [Int?]
    /// Values that are constant, and the elements of parameters behind them that nobody has counted yet.
    var constants: [ValueID: Int] = [:]

    init(_ graph: Graph) {
      values = Array(repeating: nil, count: graph.values.count)
      for (index, value) in graph.values.enumerated() {
        guard let tensor = value.constant else { continue }
        constants[ValueID(index)] = tensor.elementType.isFloatingPoint ? tensor.count : 0
      }
    }
  }

  private mutating func define(_ id: ValueID, in scope: inout Scope, _ graph: Graph) -> Int {
    values.append(Value(name: graph[id].name, type: graph[id].type))
    scope.values[id.index] = values.count - 1
    return values.count - 1
  }

  private mutating func addPort(_ kind: String, _ value: Value, reads: [Int] = [], writes: [Int] = []) {
    operations.append(
      Operation(path: [value.name], name: value.name, op: kind, family: .port, reads: reads, writes: writes))
  }

  private mutating func add(_ graph: Graph, _ scope: inout Scope, path: [String], costs: [Int?]) {
    let outputs = Set(graph.outputs)
    for (index, node) in graph.nodes.enumerated() {
      let isConstant =
        node.op.subgraphs.isEmpty && !(node.reads.isEmpty && !(node.op is Constant))
        && node.reads.allSatisfy { scope.constants[$0] != nil }
      let results = node.outputs.compactMap { $0 }
      if isConstant, !results.contains(where: outputs.contains) {
        let parameters = take(node.reads, &scope)
        for (place, id) in results.enumerated() { scope.constants[id] = place == 0 ? parameters : 0 }
        constantOperations += 1
        continue
      }
      var operation = described(node, graph, &scope, path: path)
      operation.multiplyAccumulates = index < costs.count ? costs[index] : nil
      guard !node.op.subgraphs.isEmpty else {
        operation.writes = results.map { define($0, in: &scope, graph) }
        operations.append(operation)
        continue
      }
      add(operation, node, graph, &scope)
    }
  }

  /// An operator with subgraphs becomes a module of its own: what it takes goes to the subgraphs' inputs, their outputs come
  /// together in its results.
  private mutating func add(_ operation: Operation, _ node: Node, _ graph: Graph, _ scope: inout Scope) {
    let place = operations.count
    var entry = operation
    entry.path.append(operation.op)
    operations.append(entry)
    var results: [Int] = []
    let subgraphs = node.op.subgraphs
    for (index, subgraph) in subgraphs.enumerated() {
      var inner = Scope(subgraph)
      for (inside, outside) in zip(subgraph.captures, node.captures) {
        inner.values[inside.index] = scope.values[outside.index]
        if scope.constants[outside] != nil { inner.constants[inside] = 0 }
      }
      for id in subgraph.inputs { operations[place].writes.append(define(id, in: &inner, subgraph)) }
      let name = node.op is If ? ["then", "else"][min(index, 1)] : subgraphs.count == 1 ? "body" : "body \(index)"
      add(subgraph, &inner, path: operation.path + [name], costs: [])
      results += subgraph.outputs.compactMap { inner.values[$0.index] }
    }
    var exit = operation
    (exit.path, exit.reads, exit.attributes) = (operation.path + ["result"], results, [])
    (exit.constants, exit.parameters, exit.multiplyAccumulates) = ([], 0, nil)
    exit.op = "result of \(operation.op)"
    exit.writes = node.outputs.compactMap { $0.map { define($0, in: &scope, graph) } }
    operations.append(exit)
  }

  private func described(_ node: Node, _ graph: Graph, _ scope: inout Scope, path: [String]) -> Operation {
    let name = node.name.isEmpty ? node.outputs.compactMap { $0 }.first.map { graph[$0].name } ?? "" : node.name
    let parts = ModulePath.parts(of: name)
    var operation = Operation(
      path: path + (parts.isEmpty ? [node.op.identifier.description] : parts), name: name,
      op: node.op.identifier.description, family: OperatorFamily(node.op))
    operation.attributes = attributes(of: node.op).map { ($0.name, $0.value.summary) }
    for id in node.reads {
      if scope.constants[id] != nil {
        operation.constants.append((graph[id].name, graph[id].type?.description ?? "?"))
      } else if let value = scope.values[id.index], !operation.reads.contains(value) {
        operation.reads.append(value)
      }
    }
    operation.parameters = take(node.reads, &scope)
    if operation.family == .convolution, node.inputs.count > 1, let weights = node.inputs[1] {
      operation.kernel = Array((graph[weights].constant?.shape.extents ?? []).dropFirst(2))
    }
    return operation
  }

  /// The elements of parameters behind constants, each of which counts once.
  private func take(_ ids: [ValueID], _ scope: inout Scope) -> Int {
    ids.reduce(0) { sum, id in
      guard let count = scope.constants[id] else { return sum }
      scope.constants[id] = 0
      return sum + count
    }
  }
}

private func attributes(of op: any Operator) -> [(name: String, value: Attribute)] {
  if let unknown = op as? UnknownOperator { return unknown.attributes }
  func encoded<Op: Operator>(_ op: Op) -> [(name: String, value: Attribute)] {
    (try? AttributeCoder.encode(op, omittingDefaults: true)) ?? []
  }
  return encoded(op)
}

extension Attribute {
  /// The value in a few words.
  fileprivate var summary: String {
    switch self {
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string(let text): Markup.shown(text, count: 60)
    case .ints(let values): Self.list(values.map { "\($0)" })
    case .floats(let values): Self.list(values.map { "\($0)" })
    case .strings(let texts): Self.list(texts.map { Markup.shown($0, count: 30) })
    case .tensor(let tensor): "\(tensor.elementType) \(tensor.shape)"
    case .type(let type): "\(type)"
    case .graph, .graphs: "drawn as a module"
    case .tensors, .types: kind
    }
  }

  private static func list(_ texts: [String]) -> String {
    texts.prefix(8).joined(separator: ", ") + (texts.count > 8 ? ", … (\(texts.count))" : "")
  }
}
