import Bytes
import GraphIR
import GraphPasses
import Tensors

/// Runs a graph on positional values: a session's whole graph, or a subgraph of `If`, `Loop`, `Scan` or `SequenceMap`.
final class GraphRunner {
  /// The graph after pruning, passes and fusion.
  let graph: Graph
  /// The outputs as the caller names them.
  let outputNames: [String]
  /// The outputs' declared types.
  let outputTypes: [ValueType?]
  private let options: RuntimeOptions
  private let packed = PackedWeights()
  /// Plans for the input types seen last, the newest at the end.
  private var plans: [(types: [ValueType], memory: SessionMemory)] = []

  private static let keptPlans = 4

  init(_ graph: Graph, options: RuntimeOptions) throws(RuntimeError) {
    var graph = graph
    outputNames = try Self.select(options.outputs, in: &graph)
    do {
      try graph.removeUnusedNodes()
      let isRewritten = if case .all = options.outputs { false } else { true }
      if isRewritten {
        let passes =
          options.hasExactValues ? RewritePipeline.inferenceKeepingRounding : RewritePipeline.inference
        for pass in passes { try pass.run(on: &graph) }
      }
      let unsupported = Self.unsupportedOperators(graph)
      guard unsupported.isEmpty else { throw RuntimeError.unsupportedOperators(unsupported) }
      if isRewritten { try FuseFollowers().run(on: &graph) }
      outputTypes = graph.outputs.map { [graph] in graph[$0].type }
      // Declared types of values in between may be wrong in real files: the plan infers its own.
      for node in graph.nodes { for case let id? in node.outputs { graph[id].type = nil } }
    } catch let error as RuntimeError {
      throw error
    } catch let error as GraphError {
      throw .node(error.node ?? graph.name, error.problem)
    } catch {
      throw .internalDefect("\(error)")
    }
    self.graph = graph
    var inner = options
    inner.outputs = .declared
    self.options = inner
  }

  /// Runs on the graph's inputs, then its captures.
  func run(_ values: [Value], observe: ((StepInfo) -> Void)? = nil) throws(RuntimeError) -> [Value] {
    let memory = try memory(for: values)
    return try memory.run(values, observe: observer(memory, observe))
  }

  /// Runs as `run` above, and `body` on the outputs where they lie.
  func run<R>(
    _ values: [Value], observe: ((StepInfo) -> Void)? = nil, _ body: (OutputMemory) throws(RuntimeError) -> R
  ) throws(RuntimeError) -> R {
    let memory = try memory(for: values)
    return try memory.run(values, observe: observer(memory, observe)) { () throws(RuntimeError) in
      try body(OutputMemory(memory: memory))
    }
  }

  private func observer(_ memory: SessionMemory, _ observe: ((StepInfo) -> Void)?) -> ((Int, Double) -> Void)? {
    observe.map { observe in { index, seconds in observe(memory.plan.info(index, seconds: seconds)) } }
  }

  private func memory(for values: [Value]) throws(RuntimeError) -> SessionMemory {
    let ports = graph.inputs + graph.captures
    guard values.count == ports.count else { throw .badInput("\(ports.count) inputs expected, \(values.count) given") }
    return try memory(for: zip(values, ports).map { $0.type(declared: graph[$1].type) })
  }

  /// Makes what a run on inputs of these types needs.
  func prepare(_ types: [ValueType]) throws(RuntimeError) { _ = try memory(for: types) }

  private func memory(for types: [ValueType]) throws(RuntimeError) -> SessionMemory {
    if let index = plans.firstIndex(where: { $0.types == types }) { return plans[index].memory }
    let ports = graph.inputs + graph.captures
    for (id, type) in zip(ports, types) { try check(type, against: graph[id]) }
    let (plan, boxes) = try Planner.plan(graph, inputs: types, options: options, packed: packed)
    let memory = try SessionMemory(plan, inputBoxes: boxes, limit: options.memoryLimit)
    if plans.count == Self.keptPlans { plans.removeFirst() }
    plans.append((types, memory))
    return memory
  }

  private func check(_ type: ValueType, against declared: GraphValue) throws(RuntimeError) {
    guard case .tensor(let expected)? = declared.type, case .tensor(let given) = type else { return }
    let name = quoted(declared.name)
    guard given.elementType == expected.elementType else {
      throw .badInput("input \(name): \(expected.elementType) expected, \(given.elementType) given")
    }
    guard let wanted = expected.shape, let shape = given.shape else { return }
    guard wanted.count == shape.count, zip(wanted, shape).allSatisfy({ $0.isCompatible(with: $1) }) else {
      throw .badInput("input \(name): \(ValueType.tensor(expected)) expected, \(ValueType.tensor(given)) given")
    }
  }

  /// Makes the wanted values the graph's outputs and returns their names.
  private static func select(_ outputs: RuntimeOptions.Outputs, in graph: inout Graph) throws(RuntimeError) -> [String]
  {
    switch outputs {
    case .declared: break
    case .all:
      graph.outputs = graph.nodes.flatMap(\.outputs).compactMap { $0 }
    case .named(let names):
      var ids: [ValueID] = []
      for name in names {
        // A module's name stands for what its last node gives.
        let id =
          graph.value(named: name) ?? graph.nodes.last { $0.name == name }?.outputs.first ?? graph.nodes.last {
            $0.name.hasPrefix(name + ".") || $0.name.hasPrefix(name + "/")
          }?.outputs.first ?? nil
        guard let id else { throw .badInput("the model has no value or node named \(quoted(name))") }
        ids.append(id)
      }
      graph.outputs = ids
      return names
    }
    return graph.outputs.map { graph[$0].name }
  }

  /// The operators of `graph` and its subgraphs that have no kernel, each with the number of its nodes.
  private static func unsupportedOperators(_ graph: Graph) -> [String] {
    var counts: [String: Int] = [:]
    func visit(_ graph: Graph) {
      for node in graph.nodes {
        if !(node.op is any CPUExecutable) { counts[node.op.identifier.description, default: 0] += 1 }
        node.op.subgraphs.forEach(visit)
      }
    }
    visit(graph)
    return counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value) \($0.value == 1 ? "node" : "nodes"))" }
  }
}
