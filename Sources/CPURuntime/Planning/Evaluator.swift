import GraphIR
import Tensors

/// Runs one node on known values: constant folding, and nodes whose shapes only the run tells.
enum Evaluator {
  /// The outputs of `node` for `inputs` (its inputs, then its captures).
  static func evaluate(_ node: Node, _ inputs: [Value?], options: RuntimeOptions) throws(RuntimeError) -> [Value?] {
    var graph = Graph(name: node.name)
    var arguments: [Value] = []
    var types: [ValueType] = []
    var ids: [ValueID?] = []
    for (index, value) in inputs.enumerated() {
      switch value {
      case nil: ids.append(nil)
      case .tensor(let tensor)?: ids.append(graph.addConstant("input \(index)", tensor))
      case let value?:
        let type = value.type
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
    let memory = try SessionMemory(try planner.finish(), inputBoxes: boxes)
    var results = try memory.run(arguments)[...]
    return copy.outputs.map { $0 == nil ? nil : results.popFirst() }
  }
}

/// A node that is planned when it runs, because its shapes or its kernel depend on values.
struct DeferredKernel: Kernel {
  let node: Node
  let options: RuntimeOptions

  func run(_ frame: Frame) throws(RuntimeError) {
    let count = node.inputs.count + node.captures.count
    var inputs: [Value?] = []
    for index in 0..<count { inputs.append(frame.has(index) ? try frame.value(index) : nil) }
    let outputs = try Evaluator.evaluate(node, inputs, options: options)
    for (index, value) in outputs.enumerated() {
      if let value { frame.setValue(index, value) }
    }
  }
}

extension Value {
  /// The value's type; empty containers say as little as they know.
  var type: ValueType {
    switch self {
    case .tensor(let tensor): .tensor(tensor.elementType, tensor.shape.extents.map { .known($0) })
    case .sequence(let values): .sequence(values.first?.type ?? .tensor(.float32, nil))
    case .optional(let value): .optional(value?.type ?? .tensor(.float32, nil))
    case .map(let keys, let values): .map(key: keys.elementType, value: values.first?.type ?? .tensor(.float32, nil))
    }
  }
}
