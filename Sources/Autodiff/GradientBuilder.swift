import GraphIR
import Tensors

/// A graph on its way to computing gradients, and what a rule sees of the node that it is asked for.
public struct GradientBuilder {
  private(set) var graph: Graph
  private var inference: TypeInference
  private var names = UniqueNames()
  public let options: DifferentiationOptions
  /// What has been found to flow into each value's gradient so far.
  private var contributions: [ValueID: [ValueID]] = [:]
  /// Which values the wanted gradients depend on.
  private var isActive: [Bool] = []
  private var shapes: [ValueID: ValueID] = [:]
  /// The node whose rule is being asked.
  private var place = 0
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
    for index in nodes.reversed() {
      place = index
      let outputs = graph.nodes[index].outputs
      outputGradients = []
      for id in outputs {
        if let id { outputGradients.append(try total(id)) } else { outputGradients.append(nil) }
      }
      guard outputGradients.contains(where: { $0 != nil }) else { continue }
      if let op = graph.nodes[index].op as? any Differentiable { try op.differentiate(&self) }
    }
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
    var counts: [String: Int] = [:]
    for index in active where !(graph.nodes[index].op is any Differentiable) {
      counts[graph.nodes[index].op.identifier.description, default: 0] += 1
    }
    guard counts.isEmpty else {
      throw .unsupportedOperators(
        counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value) \($0.value == 1 ? "node" : "nodes"))" })
    }
    return active.reversed()
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

  private mutating func addValue(_ name: String, _ type: ValueType?) -> ValueID {
    inference.facts.append(ValueFacts(type: type))
    return graph.addValue(GraphValue(name: name, type: type))
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
  private var node: Node { graph.nodes[place] }

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

  public func unsupported(_ what: String) -> DifferentiationError { .unsupported(node: node.name, what) }

  /// - Throws: where somebody needs the gradient of an output other than the first.
  func checkFirstOutputOnly() throws(DifferentiationError) {
    guard outputGradients.dropFirst().allSatisfy({ $0 == nil }) else { throw unsupported("a second output") }
  }
}

// What rules build with.
extension GradientBuilder {
  public func type(of id: ValueID) -> TensorType? { inference.facts[id.index].type?.tensor }
  public func elementType(of id: ValueID) -> ElementType? { type(of: id)?.elementType }
  /// The shape; `nil` where not even the rank is known.
  public func extents(of id: ValueID) -> [Dimension]? { type(of: id)?.shape }
  /// The elements, where they are known.
  public func constant(_ id: ValueID) -> Tensor? { inference.facts[id.index].constant }

  /// - Throws: where it is not known.
  public func rank(of id: ValueID) throws(DifferentiationError) -> Int {
    guard let shape = extents(of: id) else { throw unsupported("a tensor of unknown rank") }
    return shape.count
  }

  /// The elements of integer input `index`; `nil` where it is left out.
  ///
  /// - Throws: where they are not known.
  func integers(_ index: Int) throws(DifferentiationError) -> [Int]? {
    guard let id = optionalInput(index) else { return nil }
    guard let elements = constant(id).flatMap({ try? $0.integers() }) else {
      throw unsupported("an input \(index) that only a run tells")
    }
    return elements
  }

  /// Adds a node with `outputCount` outputs.
  ///
  /// - Throws: `.graph` when the inputs contradict the operator.
  public mutating func add(
    _ op: any Operator, _ inputs: [ValueID?], outputCount: Int
  ) throws(DifferentiationError) -> [ValueID] {
    let name = names.make(Graph.gradientName(node.name))
    var outputs: [ValueID] = []
    for index in 0..<outputCount { outputs.append(addValue(index == 0 ? name : names.make("\(name):\(index)"), nil)) }
    let made = Node(name: name, op: op, inputs: inputs, outputs: outputs)
    try infer(made)
    graph.nodes.append(made)
    return outputs
  }

  /// Adds a node with one output.
  public mutating func add(_ op: any Operator, _ inputs: [ValueID?]) throws(DifferentiationError) -> ValueID {
    try add(op, inputs, outputCount: 1)[0]
  }

  public mutating func add(_ op: any Operator, _ inputs: ValueID?...) throws(DifferentiationError) -> ValueID {
    try add(op, inputs, outputCount: 1)[0]
  }

  private mutating func infer(_ node: Node) throws(DifferentiationError) {
    do {
      try inference.step(node)
    } catch {
      throw .graph(error)
    }
    for case let id? in node.outputs { graph[id].type = inference.facts[id.index].type }
  }

  public mutating func constant(_ tensor: Tensor) -> ValueID {
    let id = graph.addConstant(names.make("grad constant"), tensor)
    inference.facts.append(ValueFacts(constant: tensor))
    return id
  }

  /// A vector of integers, as axes and sizes are given.
  public mutating func vector(_ values: [Int]) throws(DifferentiationError) -> ValueID {
    do {
      return constant(try Tensor([values.count], values.map { Int64($0) }))
    } catch {
      throw .graph(GraphError("\(error)"))
    }
  }

  /// A scalar of the element type that `id` has.
  public mutating func scalar(_ value: Double, like id: ValueID) throws(DifferentiationError) -> ValueID {
    switch elementType(of: id) {
    case .float64: return constant(Tensor(scalar: value))
    case .float32: return constant(Tensor(scalar: Float(value)))
    case let type?: return try add(Cast(to: type), constant(Tensor(scalar: Float(value))))
    case nil: throw unsupported("a value of unknown type")
    }
  }

  /// The shape of `id`, as a vector that the run computes.
  public mutating func shape(of id: ValueID) throws(DifferentiationError) -> ValueID {
    if let known = shapes[id] { return known }
    let shape = try add(ShapeOperator(), id)
    shapes[id] = shape
    return shape
  }

  /// A tensor of the shape and type of `id`, filled with `value`.
  mutating func filled(_ value: Double, like id: ValueID) throws(DifferentiationError) -> ValueID {
    if extents(of: id)?.isEmpty ?? false { return try scalar(value, like: id) }
    return try add(Expand(), try scalar(value, like: id), try shape(of: id))
  }

  mutating func zeros(like id: ValueID) throws(DifferentiationError) -> ValueID { try filled(0, like: id) }
}
