import GraphIR
import Tensors

/// Runs one node on known values: constant folding, and nodes whose shapes only the run tells.
enum Evaluator {
  /// The outputs of `node` for `inputs` (its inputs, then its captures).
  ///
  /// - Parameter declared: what inference says of the inputs; tells what empty containers would hold.
  static func evaluate(
    _ node: Node, _ inputs: [Value?], declared: [ValueType?] = [], options: RuntimeOptions
  ) throws(RuntimeError) -> [Value?] {
    var graph = Graph(name: node.name)
    var arguments: [Value] = []
    var types: [ValueType] = []
    var ids: [ValueID?] = []
    for (index, value) in inputs.enumerated() {
      switch value {
      case nil: ids.append(nil)
      case .tensor(let tensor)?: ids.append(graph.addConstant("input \(index)", tensor))
      case let value?:
        let type = value.type(declared: index < declared.count ? declared[index] : nil)
        let id = graph.addValue(GraphValue(name: "input \(index)", type: type))
        graph.inputs.append(id)
        arguments.append(value)
        types.append(type)
        ids.append(id)
      }
    }
    var copy = node
    copy.inputs = Array(ids.prefix(node.inputs.count))
    copy.captures = ids.dropFirst(node.inputs.count).compactMap { $0 }
    copy.outputs = node.outputs.enumerated().map { index, id in
      id.map { _ in graph.addValue(GraphValue(name: "output \(index)", type: nil)) }
    }
    graph.nodes = [copy]
    graph.outputs = copy.outputs.compactMap { $0 }
    var planner = Planner(graph, inputs: types, options: options, packed: PackedWeights())
    try planner.add(copy, isSettled: true)
    let boxes = planner.inputBoxes
    let memory = try SessionMemory(try planner.finish(), inputBoxes: boxes, limit: options.memoryLimit)
    var results = try memory.run(arguments)[...]
    return copy.outputs.map { $0 == nil ? nil : results.popFirst() }
  }
}

/// A node that is planned when it runs, because its shapes or its kernel depend on values.
struct DeferredKernel: Kernel {
  let node: Node
  /// What inference says of the node's inputs and captures.
  let types: [ValueType?]
  let options: RuntimeOptions

  func run(_ frame: Frame) throws(RuntimeError) {
    let count = node.inputs.count + node.captures.count
    var inputs: [Value?] = []
    for index in 0..<count { inputs.append(frame.has(index) ? try frame.value(index) : nil) }
    let outputs = try Evaluator.evaluate(node, inputs, declared: types, options: options)
    for (index, value) in outputs.enumerated() {
      if let value { frame.setValue(index, value) }
    }
  }
}

extension Value {
  /// The value's type; what an empty container would hold is taken from its declaration.
  func type(declared: ValueType?) -> ValueType {
    switch self {
    case .tensor(let tensor): return .tensor(tensor.elementType, tensor.shape.extents.map { .known($0) })
    case .sequence(let values):
      var inner: ValueType?
      if case .sequence(let element)? = declared { inner = element }
      return .sequence(Self.common(values, declared: inner))
    case .optional(let value):
      var inner: ValueType?
      if case .optional(let element)? = declared { inner = element }
      return .optional(value?.type(declared: inner) ?? inner ?? .tensor(.float32, nil))
    case .map(let keys, let values):
      var inner: ValueType?
      if case .map(_, let value)? = declared { inner = value }
      return .map(key: keys.elementType, value: Self.common(values, declared: inner))
    }
  }

  /// What describes all of `values`: their shapes may differ.
  private static func common(_ values: [Value], declared: ValueType?) -> ValueType {
    let types = values.map { $0.type(declared: declared) }
    guard let first = types.first else { return declared ?? .tensor(.float32, nil) }
    return types.dropFirst().reduce(first) { $0.union($1) ?? $0 }
  }
}
