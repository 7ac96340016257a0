import GraphIR
import Tensors

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
    let name = names.make(Graph.gradientName(nodeName))
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

  mutating func infer(_ node: Node) throws(DifferentiationError) {
    do {
      try inference.step(node)
    } catch {
      throw .graph(error)
    }
    for case let id? in node.outputs { graph[id].type = inference.facts[id.index].type }
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

  /// The extents of `id` along some neighbouring axes, as a vector that the run computes.
  mutating func shape(of id: ValueID, _ axes: Range<Int>) throws(DifferentiationError) -> ValueID {
    var shape = ShapeOperator()
    (shape.start, shape.end) = (axes.lowerBound, axes.upperBound)
    return try add(shape, id)
  }

  /// A tensor of the shape and type of `id`, filled with `value`.
  mutating func filled(_ value: Double, like id: ValueID) throws(DifferentiationError) -> ValueID {
    if extents(of: id)?.isEmpty ?? false { return try scalar(value, like: id) }
    return try add(Expand(), try scalar(value, like: id), try shape(of: id))
  }

  mutating func zeros(like id: ValueID) throws(DifferentiationError) -> ValueID { try filled(0, like: id) }
}
