import Bytes
import GraphIR
import Tensors

/// What the nodes that are being made are called after.
struct NodeNaming {
  /// The path of the module that is being called, with a dot behind it; empty for the outermost.
  var path = ""
  /// The name of the library's module (a leaf of the tree) that is being called.
  var leaf: String?
  /// The function that is being called, as torch.fx names its node.
  var function = "node"
  /// The name of the function's result, once it has made a node.
  var reserved: String?
}

extension Interpreter {
  /// Runs `body` with nodes named after `function`.
  func named<R>(_ function: String, _ body: () throws(SourceError) -> R) throws(SourceError) -> R {
    let outer = naming
    naming.function = function
    naming.reserved = nil
    defer { naming = outer }
    return try body()
  }

  /// The name of the result of the function that is being called.
  private func resultName() -> String {
    if let reserved = naming.reserved { return reserved }
    let base = naming.leaf.map { "\($0).\(naming.function)" } ?? naming.path + naming.function
    let name = tracer.unique(base)
    naming.reserved = name
    return name
  }

  private func stepName(_ step: String) -> String { tracer.unique("\(naming.leaf ?? resultName()).\(step)") }

  /// Adds the node that gives the result of the function that is being called.
  func emit(_ op: any Operator, _ inputs: [ValueID?]) throws(SourceError) -> ValueID {
    try emit(op, inputs, outputs: 1)[0]
  }

  func emit(_ op: any Operator, _ inputs: [ValueID?], outputs: Int) throws(SourceError) -> [ValueID] {
    let name = resultName()
    naming.reserved = nil
    return try add(op, name, inputs, outputs)
  }

  /// Adds a node on the way to the result.
  func step(_ step: String, _ op: any Operator, _ inputs: [ValueID?]) throws(SourceError) -> ValueID {
    try add(op, stepName(step), inputs, 1)[0]
  }

  func step(_ step: String, _ op: any Operator, _ inputs: [ValueID?], outputs: Int) throws(SourceError) -> [ValueID] {
    try add(op, stepName(step), inputs, outputs)
  }

  /// Adds a node under a name that is taken for it.
  func add(
    _ op: any Operator, _ name: String, _ inputs: [ValueID?], _ outputs: Int
  ) throws(SourceError) -> [ValueID] {
    try spend(20)
    var inputs = inputs
    if isTraining, contextsWithoutGradients > 0, !(op is Detach) {
      for (index, input) in inputs.enumerated() {
        if let input { inputs[index] = try detached(input) }
      }
    }
    do {
      return try tracer.builder.add(op, name: name, inputs, outputCount: outputs)
    } catch {
      throw failure(.malformed, "\(quoted(name)): \(error.problem)")
    }
  }

  /// A constant that belongs to the node that is being made: `pool.axes`.
  func constant(_ role: String, _ tensor: Tensor) throws(SourceError) -> ValueID {
    try spend(20 + tensor.count / 4)
    return tracer.builder.constant(stepName(role), tensor)
  }

  func constant<T: Element>(_ role: String, _ shape: [Int], _ values: [T]) throws(SourceError) -> ValueID {
    let tensor: Tensor
    do {
      tensor = try Tensor(shape, values)
    } catch {
      throw failure(.malformed, error.description)
    }
    return try constant(role, tensor)
  }

  func constant(_ role: String, ints values: [Int]) throws(SourceError) -> ValueID {
    try constant(role, [values.count], values.map(Int64.init))
  }

  /// A number as a scalar of `type`.
  func constant(_ role: String, _ number: Number, _ type: ElementType) throws(SourceError) -> ValueID {
    guard let tensor = scalar(number, type) else { throw unsupported("a constant of type \(type)") }
    return try constant(role, tensor)
  }

  func scalar(_ number: Number, _ type: ElementType) -> Tensor? {
    let value = number.double
    let whole: Int =
      switch number {
      case .int(let int): int
      case .float(let double): Int(exactly: double.rounded(.towardZero)) ?? 0
      }
    return switch type {
    case .float32: Tensor(scalar: Float(value))
    case .float64: Tensor(scalar: value)
    case .float16: Tensor(scalar: Float16(value))
    case .bfloat16: Tensor(scalar: BFloat16(Float(value)))
    case .int64: Tensor(scalar: Int64(whole))
    case .int32: Tensor(scalar: Int32(truncatingIfNeeded: whole))
    case .int16: Tensor(scalar: Int16(truncatingIfNeeded: whole))
    case .int8: Tensor(scalar: Int8(truncatingIfNeeded: whole))
    case .uint8: Tensor(scalar: UInt8(truncatingIfNeeded: whole))
    case .bool: Tensor(scalar: value != 0)
    case .uint16, .uint32, .uint64, .string, .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2,
      .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2, .uint2:
      nil
    }
  }
}

// Tensor objects.
extension Interpreter {
  func newStorage() -> Int {
    storageVersions.append(0)
    return storageVersions.count - 1
  }

  /// A new tensor object.
  func tensor(_ value: ValueID) -> PythonValue {
    .tensor(heap.add(TensorObject(value: value, storage: newStorage(), version: 0)))
  }

  /// A view of `base`: a change in place of one is a change of the other, which is noticed where it matters.
  func view(_ value: ValueID, of base: Reference<TensorObject>) -> PythonValue {
    let object = heap[base]
    return .tensor(heap.add(TensorObject(value: value, storage: object.storage, version: object.version)))
  }

  /// The graph's value of a tensor.
  func value(of id: Reference<TensorObject>) throws(SourceError) -> ValueID {
    let object = heap[id]
    guard object.version == storageVersions[object.storage] else {
      throw unsupported("a tensor that was changed in place through another view of it")
    }
    return object.value
  }

  /// Changes a tensor in place.
  func mutate(_ id: Reference<TensorObject>, to value: ValueID) throws(SourceError) {
    _ = try self.value(of: id)
    storageVersions[heap[id].storage] += 1
    heap[id].version = storageVersions[heap[id].storage]
    heap[id].value = value
  }

  func elementType(of id: ValueID) throws(SourceError) -> ElementType {
    guard let type = tracer.builder.type(of: id)?.tensor else { throw unsupported("a value that is no tensor") }
    return type.elementType
  }

  /// The extents of a tensor.
  ///
  /// - Throws: where not even the rank is known, which only happens to a network whose input is not yet known.
  func extents(of id: ValueID, hint: InputHint = .unknown) throws(SourceError) -> [Factor] {
    if let extents = tracer.extents(of: id) { return extents }
    var error = unsupported("a tensor whose number of axes is not known")
    error.hint = hint
    throw error
  }

  func rank(of id: ValueID, hint: InputHint = .unknown) throws(SourceError) -> Int {
    try extents(of: id, hint: hint).count
  }

  func size(of id: Reference<TensorObject>, axis: Int) throws(SourceError) -> PythonValue {
    let id = try value(of: id)
    // The batch comes first, whatever else the input will have.
    if axis == 0, tracer.builder.shape(of: id) == nil { return .symbolic(SymbolicInt(named: batchSymbol)) }
    let extents = try extents(of: id)
    guard axis >= -extents.count, axis < extents.count else {
      throw failure(
        .malformed, "axis \(axis) does not exist in a tensor of \(extents.count) axes", exception: "IndexError")
    }
    return value(extents[axis < 0 ? axis + extents.count : axis])
  }

  /// The symbol of the batch size.
  var batchSymbol: String { "N" }
}

// Extents as the graph computes them.
extension Interpreter {
  /// An int64 vector of `extents`.
  func shapeTensor(_ extents: [Factor], role: String = "shape") throws(SourceError) -> ValueID {
    let known = extents.compactMap(\.value)
    if known.count == extents.count { return try constant(role, ints: known) }
    var pieces: [ValueID] = []
    var run: [Int] = []
    for extent in extents {
      switch extent {
      case .int(let value): run.append(value)
      case .symbolic(let symbolic):
        if !run.isEmpty { pieces.append(try constant("extents", ints: run)) }
        run = []
        pieces.append(try symbolValue(symbolic))
      }
    }
    if !run.isEmpty { pieces.append(try constant("extents", ints: run)) }
    guard pieces.count > 1 else { return pieces[0] }
    var concat = Concat()
    concat.axis = 0
    return try step(role, concat, pieces)
  }

  /// The value of a symbolic extent, as an int64 vector with one element.
  private func symbolValue(_ symbolic: SymbolicInt) throws(SourceError) -> ValueID {
    var product: ValueID?
    for symbol in symbolic.symbols {
      let factor = try symbolValue(symbol)
      product =
        try product.map { product throws(SourceError) in try step("product", Mul(), [product, factor]) } ?? factor
    }
    guard let product else { throw failure(.internal, "an extent without a symbol") }
    guard symbolic.coefficient != 1 else { return product }
    return try step("multiple", Mul(), [product, try constant("factor", ints: [symbolic.coefficient])])
  }

  private func symbolValue(_ symbol: String) throws(SourceError) -> ValueID {
    if let value = tracer.symbolValues[symbol] { return value }
    let value: ValueID
    switch tracer.source(of: symbol) {
    case .computed(let computed)?: value = computed
    case .extent(let id, let axis)?:
      var shape = ShapeOperator()
      shape.start = axis
      shape.end = axis + 1
      value = try step("extent", shape, [id])
    case nil: throw unsupported("the extent \(quoted(symbol)), which nothing defines,")
    }
    tracer.symbolValues[symbol] = value
    return value
  }
}
