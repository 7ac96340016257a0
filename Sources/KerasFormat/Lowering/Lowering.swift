import Bytes
import GraphIR
import Tensors

/// A graph in the making, with what the layers' lowering shares: names, layouts, constants.
struct Lowering {
  private(set) var builder: GraphBuilder
  let version: KerasVersion
  /// The layer being lowered, with the names of the models around it.
  var layer = ""
  /// Transposed values, so that each is made once.
  private var converted: [ValueID: ValueID] = [:]
  private var constants: [String: ValueID] = [:]
  /// Calls, nodes and constants that may still be made: models within models can ask for more than any file holds.
  private var steps: Int

  init(name: String, provenance: Provenance, version: KerasVersion, limits: Limits) {
    builder = GraphBuilder(name: name, provenance: provenance)
    self.version = version
    steps = limits.kerasSteps
  }

  mutating func countStep() throws(KerasError) {
    steps -= 1
    if steps < 0 { throw problem("the model makes more calls, nodes and constants than the limit allows") }
  }

  func problem(_ problem: String) -> KerasError { .layer(layer, problem: problem) }
  func unsupported(_ what: String) -> KerasError { .unsupported([.init(layer: layer, what: what)]) }

  // MARK: - Nodes

  /// Adds a node. The layer's last node has the layer's name; those before it add a `step`.
  mutating func emit(
    _ op: any Operator, _ inputs: [ValueID?], step: String? = nil, outputCount: Int = 1
  ) throws(KerasError) -> [ValueID] {
    try countStep()
    let given = inputs.prefix((inputs.lastIndex { $0 != nil } ?? -1) + 1)
    do {
      return try builder.add(op, name: step.map { layer + "/" + $0 } ?? layer, Array(given), outputCount: outputCount)
    } catch {
      throw .layer(layer, problem: error.problem)
    }
  }

  mutating func emit(_ op: any Operator, _ inputs: ValueID?..., step: String? = nil) throws(KerasError) -> ValueID {
    try emit(op, inputs, step: step)[0]
  }

  mutating func input(_ name: String, _ type: TensorType) -> ValueID { builder.input(name, .tensor(type)) }

  func elementType(_ x: KerasTensor) throws(KerasError) -> ElementType {
    guard let type = builder.type(of: x.value)?.tensor else { throw problem("its input's type is not known") }
    return type.elementType
  }

  // MARK: - Shapes and layouts

  private func graphShape(_ value: ValueID) throws(KerasError) -> [Dimension] {
    guard let shape = builder.shape(of: value) else { throw problem("its input's rank is not known") }
    return shape
  }

  func rank(_ x: KerasTensor) throws(KerasError) -> Int { try graphShape(x.value).count }

  /// The shape as Keras has it.
  func shape(_ x: KerasTensor) throws(KerasError) -> [Dimension] {
    let shape = try graphShape(x.value)
    return switch x.layout {
    case .asKeras: shape
    case .channelsFirst: KerasTensor.Layout.toKeras(rank: shape.count).map { shape[$0] }
    }
  }

  /// Keras' axis, counted from the front.
  func axis(_ axis: Int, rank: Int) throws(KerasError) -> Int {
    guard axis >= -rank, axis < rank else { throw problem("axis \(axis) of a tensor with \(rank) axes") }
    return axis < 0 ? axis + rank : axis
  }

  /// The value with Keras' order of axes.
  mutating func asKeras(_ x: KerasTensor) throws(KerasError) -> ValueID {
    switch x.layout {
    case .asKeras: return x.value
    case .channelsFirst: return try transposed(x.value, KerasTensor.Layout.toKeras(rank: rank(x)), "channels_last")
    }
  }

  /// The value with its channels, the last of Keras' axes, at axis 1.
  mutating func channelsFirst(_ x: KerasTensor) throws(KerasError) -> ValueID {
    switch x.layout {
    case .channelsFirst: return x.value
    case .asKeras:
      let rank = try rank(x)
      if rank < 3 { return x.value }
      return try transposed(x.value, KerasTensor.Layout.toChannelsFirst(rank: rank), "channels_first")
    }
  }

  private mutating func transposed(_ value: ValueID, _ permutation: [Int], _ name: String) throws(KerasError) -> ValueID
  {
    if let known = converted[value] { return known }
    var op = Transpose()
    op.permutation = permutation
    let source = builder.graph[value].name
    let result: ValueID
    do {
      result = try builder.add(op, name: "\(source)/\(name)", value)
    } catch {
      throw .layer(layer, problem: error.problem)
    }
    converted[value] = result
    converted[result] = value
    return result
  }

  /// A value whose elements come in Keras' order when read one after the other.
  mutating func rowMajor(_ x: KerasTensor) throws(KerasError) -> ValueID {
    let spatial = try graphShape(x.value).dropFirst(2)
    return spatial.allSatisfy { $0 == 1 } ? x.value : try asKeras(x)
  }

  // MARK: - Constants

  /// A variable as an initializer, in the order of axes that the graph wants.
  mutating func parameter(_ parameter: Parameter, permuted axes: [Int]? = nil) throws(KerasError) -> ValueID {
    let key = parameter.path + (axes.map { "\($0)" } ?? "")
    return try constant(key, name: parameter.name) { () throws(TensorError) in
      try axes.map { axes throws(TensorError) in try parameter.tensor.permuted(axes) } ?? parameter.tensor
    }
  }

  /// A tensor made of variables, under the name of the first.
  mutating func parameter(
    _ parameter: Parameter, as form: String, _ make: () throws(TensorError) -> Tensor
  ) throws(KerasError) -> ValueID {
    try constant(parameter.path + "|" + form, name: parameter.name, make)
  }

  private mutating func constant(
    _ key: String, name: String, _ make: () throws(TensorError) -> Tensor
  ) throws(KerasError) -> ValueID {
    if let known = constants[key] { return known }
    try countStep()
    do {
      let id = builder.constant(name, try make())
      constants[key] = id
      return id
    } catch {
      throw problem("\(name): \(error)")
    }
  }

  /// A constant of the layer's own: `conv1/pads`. A long one is the same in every call of the layer.
  mutating func constant<T: Element>(_ name: String, _ shape: [Int], _ values: [T]) throws(KerasError) -> ValueID {
    let key = layer + "|" + name + "\(shape)" + (values.count <= 64 ? "\(values)" : "")
    return try constant(key, name: layer + "/" + name) { () throws(TensorError) in try Tensor(shape, values) }
  }

  /// An int64 vector: axes, pads, a shape.
  mutating func vector(_ name: String, _ values: [Int]) throws(KerasError) -> ValueID {
    try constant(name, [values.count], values.map(Int64.init))
  }

  /// How many elements a constant of `shape` has, where that is a number one would make a constant of.
  func count(of shape: [Int]) throws(KerasError) -> Int {
    guard let count = try? Shape(shape).count, count <= 1 << 24 else { throw problem("shape \(shape) is out of range") }
    return count
  }

  /// A scalar, or any shape, of real numbers in the type that `x` has.
  mutating func real(
    _ name: String, _ values: [Double], shape: [Int] = [], like x: KerasTensor
  ) throws(KerasError) -> ValueID {
    switch try elementType(x) {
    case .float64: try constant(name, shape, values)
    case .float16: try constant(name, shape, values.map { Float16($0) })
    case .float32: try constant(name, shape, values.map { Float($0) })
    case let other: throw unsupported("arithmetic on \(other)")
    }
  }

  // MARK: - The end

  /// The graph with `outputs` as its outputs, which take the names of the layers that made them.
  mutating func finish(_ outputs: [(name: String, tensor: KerasTensor)]) throws(KerasError) -> Graph {
    var ids: [ValueID] = []
    for (name, tensor) in outputs {
      layer = name
      var id = try asKeras(tensor)
      let isNamed = tensor.layout == .channelsFirst || builder.graph[id].name == name
      if !isNamed || ids.contains(id) { id = try emit(Identity(), id) }
      ids.append(id)
    }
    var graph: Graph
    do { graph = try builder.finish(outputs: ids) } catch { throw .layer(error.node ?? "", problem: error.problem) }
    for (output, id) in zip(outputs, ids) where output.tensor.layout == .channelsFirst { graph.rename(id, output.name) }
    return graph
  }
}

extension Graph {
  /// Gives an output the name of its layer, and another to the value with channels first that has it.
  fileprivate mutating func rename(_ id: ValueID, _ name: String) {
    if let inner = value(named: name) {
      var free = name + "/channels_first"
      while value(named: free) != nil { free += "_" }
      setName(of: inner, free)
    }
    setName(of: id, name)
  }

  private mutating func setName(of id: ValueID, _ name: String) {
    self[id].name = name
    if let node = nodes.firstIndex(where: { $0.outputs.contains(id) }) { nodes[node].name = name }
  }
}
