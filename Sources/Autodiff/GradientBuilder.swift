import GraphIR
import Tensors

/// A graph on its way to computing gradients, and what a rule sees of the node that it is asked for.
public struct GradientBuilder {
  var graph: Graph
  var inference: TypeInference
  var names = UniqueNames()
  public let options: DifferentiationOptions
  /// What has been found to flow into each value's gradient so far.
  private var contributions: [ValueID: [ValueID]] = [:]
  /// Which values the wanted gradients depend on.
  private var isActive: [Bool] = []
  /// The shapes of values that are computed already.
  var shapes: [ValueID: ValueID] = [:]
  /// The node whose rule is being asked, if one is.
  private var place: Int?
  private var outputGradients: [ValueID?] = []

  init(_ graph: Graph, options: DifferentiationOptions) throws(DifferentiationError) {
    self.graph = graph
    self.options = options
    inference = TypeInference(graph)
    for value in graph.values { _ = names.take(value.name) }
    for node in graph.nodes { _ = names.take(node.name) }
    for node in graph.nodes {
      do {
        try inference.step(node)
      } catch {
        throw .graph(error)
      }
    }
  }

  /// The gradients of `output` by `sources`.
  mutating func differentiate(_ output: ValueID, by sources: [ValueID]) throws(DifferentiationError) -> [ValueID] {
    let nodes = try activeNodes(output, sources)
    contributions[output] = [try seed(output)]
    for index in nodes.reversed() { try pass(index) }
    var gradients: [ValueID] = []
    for id in sources {
      if let gradient = try total(id) {
        gradients.append(try named(id, gradient))
      } else {
        gradients.append(try named(id, try zeros(like: id)))
      }
    }
    return gradients
  }

  /// Gives the inputs of the node that is asked for the gradients that `op`'s parts have: they are added, and differentiated.
  mutating func differentiateParts(of op: some DifferentiableByParts) throws(DifferentiationError) {
    let first = graph.nodes.count
    let results = try op.parts(&self)
    let parts = first..<graph.nodes.count
    try activate(parts)
    for (gradient, result) in zip(outputGradients, results) {
      if let gradient, let result { contributions[result, default: []].append(gradient) }
    }
    for index in parts.reversed() { try pass(index) }
  }

  /// Asks the rule of a node for what flows through it.
  private mutating func pass(_ index: Int) throws(DifferentiationError) {
    let around = (place, outputGradients)
    place = index
    defer { (place, outputGradients) = around }
    var gradients: [ValueID?] = []
    for id in graph.nodes[index].outputs {
      if let id { gradients.append(try total(id)) } else { gradients.append(nil) }
    }
    outputGradients = gradients
    guard gradients.contains(where: { $0 != nil }) else { return }
    if let op = graph.nodes[index].op as? any Differentiable { try op.differentiate(&self) }
  }

  /// The graph with `gradients` as further outputs.
  consuming func finish(_ gradients: [ValueID]) throws(DifferentiationError) -> Graph {
    graph.outputs += gradients
    do {
      try graph.validate()
    } catch {
      throw .graph(error)
    }
    return graph
  }

  /// The nodes between `sources` and `output`, in the graph's order; all of them have a rule.
  private mutating func activeNodes(_ output: ValueID, _ sources: [ValueID]) throws(DifferentiationError) -> [Int] {
    isActive = Array(repeating: false, count: graph.values.count)
    var isNeeded = isActive
    for id in sources where isReal(id) { isActive[id.index] = true }
    for node in graph.nodes where node.reads.contains(where: { isActive[$0.index] }) {
      for case let id? in node.outputs where isReal(id) { isActive[id.index] = true }
    }
    isNeeded[output.index] = true
    var active: [Int] = []
    for (index, node) in graph.nodes.enumerated().reversed() {
      let isOnTheWay = node.outputs.contains { $0.map { isNeeded[$0.index] && isActive[$0.index] } ?? false }
      guard isOnTheWay else { continue }
      var isPassed = false
      for id in node.reads where isActive[id.index] {
        isNeeded[id.index] = true
        isPassed = true
      }
      if isPassed { active.append(index) }
    }
    let missed = sources.filter { !isNeeded[$0.index] || !isActive[$0.index] }
    guard missed.isEmpty, isActive[output.index] else {
      throw .independent((missed.isEmpty ? sources : missed).map { graph[$0].name }, output: graph[output].name)
    }
    try checkRules(active)
    return active.reversed()
  }

  /// Finds which values of the nodes at `places`, parts of the node that is asked for, depend on what is active.
  private mutating func activate(_ places: Range<Int>) throws(DifferentiationError) {
    var active: [Int] = []
    for index in places where graph.nodes[index].reads.contains(where: { isActive[$0.index] }) {
      let outputs = graph.nodes[index].outputs.compactMap { $0 }.filter { isReal($0) }
      for id in outputs { isActive[id.index] = true }
      if !outputs.isEmpty { active.append(index) }
    }
    try checkRules(active)
  }

  /// - Throws: where some of these nodes have no rule, with all of them.
  private func checkRules(_ places: [Int]) throws(DifferentiationError) {
    var counts: [String: Int] = [:]
    for index in places where !(graph.nodes[index].op is any Differentiable) {
      counts[graph.nodes[index].op.identifier.description, default: 0] += 1
    }
    guard counts.isEmpty else {
      throw .unsupportedOperators(
        counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value) \($0.value == 1 ? "node" : "nodes"))" })
    }
  }

  private mutating func seed(_ output: ValueID) throws(DifferentiationError) -> ValueID {
    switch options.seed {
    case .ones: return try filled(1, like: output)
    case .input:
      let id = addValue(names.make(Graph.gradientName(graph[output].name)), inference.facts[output.index].type)
      graph.inputs.append(id)
      return id
    }
  }

  /// The sum of what flows into the gradient of `id`; `nil` where nothing does.
  private mutating func total(_ id: ValueID) throws(DifferentiationError) -> ValueID? {
    guard let parts = contributions[id], parts.count > 1 else { return contributions[id]?.first }
    let sum = try add(Sum(), parts.map { $0 })
    assume(sum, typeOf: id)
    contributions[id] = [sum]
    return sum
  }

  /// `gradient` under the name that the gradient by `source` is to have.
  private mutating func named(_ source: ValueID, _ gradient: ValueID) throws(DifferentiationError) -> ValueID {
    let name = Graph.gradientName(graph[source].name)
    if graph[gradient].name == name { return gradient }
    var node = Node(name: names.make(name), op: Identity(), inputs: [gradient], outputs: [])
    let id = addValue(node.name, inference.facts[gradient.index].type)
    node.outputs = [id]
    graph.nodes.append(node)
    return id
  }

  mutating func addValue(_ name: String, _ type: ValueType?) -> ValueID {
    inference.facts.append(ValueFacts(type: type))
    isActive.append(false)
    return graph.addValue(GraphValue(name: name, type: type))
  }

  /// Adds a constant with these elements.
  public mutating func constant(_ tensor: Tensor) -> ValueID {
    let id = graph.addConstant(names.make("grad constant"), tensor)
    inference.facts.append(ValueFacts(constant: tensor))
    isActive.append(false)
    return id
  }

  private func isReal(_ id: ValueID) -> Bool { elementType(of: id)?.isFloatingPoint ?? false }

  /// States that `id`, a gradient, has the type of the value that it is the gradient of.
  private mutating func assume(_ id: ValueID, typeOf value: ValueID) {
    guard let type = inference.facts[value.index].type else { return }
    inference.facts[id.index].type = type
    graph[id].type = type
  }
}

// The node that a rule is asked for.
extension GradientBuilder {
  private var node: Node {
    if let place { return graph.nodes[place] }
    // Before the first node and after the last one: what is added then belongs to the graph.
    return Node(name: graph.name, op: Identity(), inputs: [], outputs: [])
  }

  /// What the nodes that are added for it are named by.
  var nodeName: String { node.name }

  var inputCount: Int { node.inputs.count }
  var outputCount: Int { node.outputs.count }

  /// Whether the gradient by input `index` is needed.
  public func wants(_ index: Int) -> Bool { optionalInput(index).map { isActive[$0.index] } ?? false }

  /// Input `index`; `nil` where it is left out.
  public func optionalInput(_ index: Int) -> ValueID? { index < node.inputs.count ? node.inputs[index] : nil }

  /// - Throws: where the input is left out.
  public func input(_ index: Int) throws(DifferentiationError) -> ValueID {
    guard let id = optionalInput(index) else { throw unsupported("a node without input \(index)") }
    return id
  }

  /// Output `index` of the node; an optional one that nobody has asked for yet is added.
  public mutating func output(_ index: Int) throws(DifferentiationError) -> ValueID {
    if index < node.outputs.count, let id = node.outputs[index] { return id }
    guard let place else { throw unsupported("a graph's own output \(index)") }
    while graph.nodes[place].outputs.count <= index { graph.nodes[place].outputs.append(nil) }
    let id = addValue(names.make("\(node.name):\(index)"), nil)
    graph.nodes[place].outputs[index] = id
    try infer(graph.nodes[place])
    return id
  }

  /// The gradient of output `index`; `nil` where nothing depends on it.
  public func gradient(_ index: Int) -> ValueID? { index < outputGradients.count ? outputGradients[index] : nil }

  /// States the gradient by input `index`, or a part of it, if it is wanted.
  public mutating func give(_ index: Int, _ gradient: ValueID) {
    guard wants(index), let id = optionalInput(index) else { return }
    assume(gradient, typeOf: id)
    contributions[id, default: []].append(gradient)
  }

  /// The error of a rule that cannot give a gradient for this node; `what` says what is in the way.
  public func unsupported(_ what: String) -> DifferentiationError { .unsupported(node: node.name, what) }

  /// Whether somebody needs the gradient of an output other than the first.
  var hasFurtherGradients: Bool { outputGradients.dropFirst().contains { $0 != nil } }
}
