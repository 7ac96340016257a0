import Bytes
import GraphIR
import Tensors

/// Functions that make tensors.
enum Creation {
  static let functions: [LibraryFunction] =
    [
      filled("zeros", 0), filled("ones", 1),
      LibraryFunction(
        "torch.full", signature: "size, fill_value, *, dtype=None, device=None, requires_grad=False, layout=None"
      ) { call throws(SourceError) in
        guard let number = call.interpreter.number(call["fill_value"]) else {
          throw call.wrong("fill_value", "a number")
        }
        return try constant(call, try call.factors([call["size"]]), number, type(of: number))
      },
      filledLike("zeros_like", 0), filledLike("ones_like", 1),
      LibraryFunction(
        "torch.full_like",
        signature: "input, fill_value, *, dtype=None, device=None, requires_grad=False, memory_format=None"
      ) { call throws(SourceError) in
        guard let number = call.interpreter.number(call["fill_value"]) else {
          throw call.wrong("fill_value", "a number")
        }
        let input = try call.tensor("input")
        return try constant(
          call, try call.interpreter.extents(of: input), number, try call.interpreter.elementType(of: input))
      },
      LibraryFunction("Tensor.new_zeros", signature: "input, *size, dtype=None, device=None") {
        call throws(SourceError) in
        try constant(
          call, try call.factors(call.rest), .int(0), try call.interpreter.elementType(of: try call.tensor("input")))
      },
      LibraryFunction("Tensor.new_ones", signature: "input, *size, dtype=None, device=None") {
        call throws(SourceError) in
        try constant(
          call, try call.factors(call.rest), .int(1), try call.interpreter.elementType(of: try call.tensor("input")))
      },
      LibraryFunction("Tensor.new_full", signature: "input, size, fill_value, dtype=None, device=None") {
        call throws(SourceError) in
        guard let number = call.interpreter.number(call["fill_value"]) else {
          throw call.wrong("fill_value", "a number")
        }
        return try constant(
          call, try call.factors([call["size"]]), number, try call.interpreter.elementType(of: try call.tensor("input"))
        )
      },
      LibraryFunction("Tensor.fill", "Tensor.zero", signature: "input, value=0") { call throws(SourceError) in
        guard let number = call.interpreter.number(call["value"]) else { throw call.wrong("value", "a number") }
        let input = try call.tensor("input")
        return try constant(
          call, try call.interpreter.extents(of: input), number, try call.interpreter.elementType(of: input))
      },
      LibraryFunction("Tensor.copy", signature: "self, src, non_blocking=False") { call throws(SourceError) in
        let (own, source) = (try call.tensor("self"), try call.tensor("src"))
        let value = try call.interpreter.cast(source, to: try call.interpreter.elementType(of: own))
        return call.interpreter.tensor(try call.interpreter.emit(Identity(), [value]))
      },
      LibraryFunction(
        "torch.arange", signature: "*bounds, step=None, dtype=None, device=None, requires_grad=False", body: range),
      LibraryFunction(
        "torch.linspace", signature: "start, end, steps, *, dtype=None, device=None, requires_grad=False"
      ) { call throws(SourceError) in
        let (start, end, count) = (try call.double("start"), try call.double("end"), try call.int("steps"))
        guard count > 0 else { throw call.unsupported("steps") }
        try call.interpreter.spend(count)
        let step = count > 1 ? (end - start) / Double(count - 1) : 0
        return try made(call, [count], (0..<count).map { start + Double($0) * step })
      },
      LibraryFunction("torch.eye", signature: "n, m=None, *, dtype=None, device=None, requires_grad=False") {
        call throws(SourceError) in
        let rows = try call.int("n")
        let columns = try call.optionalInt("m") ?? rows
        guard rows >= 0, columns >= 0 else { throw call.failure("a negative extent") }
        let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
        try call.interpreter.spend(overflow ? .max : count)
        var values = [Double](repeating: 0, count: count)
        for index in 0..<min(rows, columns) { values[index * columns + index] = 1 }
        return try made(call, [rows, columns], values)
      },
      LibraryFunction(
        "torch.tensor", "torch.as_tensor", "torch.asarray", "torch.FloatTensor", "torch.LongTensor", "torch.Tensor",
        signature: "data, dtype=None, device=None, requires_grad=False", body: literal),
      LibraryFunction(
        "Tensor.new_tensor", signature: "self, data, dtype=None, device=None, requires_grad=False", body: literal),
    ]

  private static func type(of number: Number) -> ElementType {
    if case .int = number { .int64 } else { .float32 }
  }

  private static func filled(_ name: String, _ value: Int) -> LibraryFunction {
    LibraryFunction(
      "torch.\(name)",
      signature: "*size, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False, out=None"
    ) { call throws(SourceError) in
      try call.refuse(unlessNone: "out")
      return try constant(call, try call.factors(call.rest), .int(value), .float32)
    }
  }

  private static func filledLike(_ name: String, _ value: Int) -> LibraryFunction {
    LibraryFunction(
      "torch.\(name)", signature: "input, *, dtype=None, device=None, requires_grad=False, memory_format=None"
    ) { call throws(SourceError) in
      let input = try call.tensor("input")
      return try constant(
        call, try call.interpreter.extents(of: input), .int(value), try call.interpreter.elementType(of: input))
    }
  }

  /// A constant of these elements, in the dtype that the call names, or single precision.
  private static func made(_ call: Call, _ shape: [Int], _ values: [Double]) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let type = try call.elementType("dtype") ?? .float32
    if type == .float32 {
      return interpreter.tensor(try interpreter.constant("values", shape, values.map { Float($0) }))
    }
    return interpreter.tensor(try interpreter.cast(try interpreter.constant("values", shape, values), to: type))
  }

  /// A tensor of one number, which takes no memory until the graph runs.
  private static func constant(
    _ call: Call, _ extents: [Factor], _ number: Number, _ defaultType: ElementType
  ) throws(SourceError) -> PythonValue {
    let type = call.values["dtype"] == nil ? defaultType : try call.elementType("dtype") ?? defaultType
    guard let scalar = call.interpreter.scalar(number, type), let value = try? scalar.reshaped([1]) else {
      throw call.unsupported("dtype")
    }
    guard extents.allSatisfy({ $0.value ?? 0 >= 0 }) else { throw call.failure("a negative extent") }
    var op = ConstantOfShape()
    op.value = value
    let id = try call.interpreter.emit(op, [try call.interpreter.shapeTensor(extents)])
    call.interpreter.tracer.refine(id, extents)
    return call.interpreter.tensor(id)
  }

  private static func range(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    var bounds = call.rest
    if !call.isNone("step") { bounds = (bounds.count == 1 ? [.int(0)] : []) + bounds + [call["step"]] }
    if bounds.count == 1 { bounds.insert(.int(0), at: 0) }
    if bounds.count == 2 { bounds.append(.int(1)) }
    guard bounds.count == 3 else { throw call.failure("1 to 3 numbers expected") }
    let operands = try bounds.map { bound throws(SourceError) in
      guard let operand = try interpreter.operand(bound) else {
        throw interpreter.typeError("\(call.shownName) takes numbers, not a \(interpreter.typeName(bound))")
      }
      return operand
    }
    var type = try interpreter.promotedType(operands)
    if let given = try call.elementType("dtype") { type = given }
    var values: [ValueID] = []
    for operand in operands { values.append(try interpreter.converted(operand, to: type)) }
    let id = try interpreter.emit(RangeOperator(), values)
    if case .symbolic(let end) = bounds[1], case .int(0) = bounds[0], case .int(1) = bounds[2] {
      interpreter.tracer.refine(id, [.symbolic(end)])
    }
    return interpreter.tensor(id)
  }

  /// A tensor from nested lists of numbers.
  private static func literal(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    // The dtype that the function's name or tensor says.
    let own: ElementType? =
      switch call.name {
      case "torch.FloatTensor", "torch.Tensor": .float32
      case "torch.LongTensor": .int64
      case "Tensor.new_tensor": try interpreter.elementType(of: try call.tensor("self"))
      default: nil
      }
    if case .tensor(let id) = call["data"] {
      let value = try interpreter.value(of: id)
      let current = try interpreter.elementType(of: value)
      let type = try call.elementType("dtype") ?? own ?? current
      let isSame = current == type
      // The others copy.
      if call.name == "torch.as_tensor" || call.name == "torch.asarray", isSame { return call["data"] }
      return interpreter.tensor(isSame ? value : try interpreter.emit(Cast(to: type), [value]))
    }
    if ["torch.FloatTensor", "torch.LongTensor", "torch.Tensor"].contains(call.name), case .int = call["data"] {
      // `torch.Tensor(3, 4)`: extents, not elements.
      throw call.unsupported("data")
    }
    var shape: [Int] = []
    var level = [call["data"]]
    while let first = level.first {
      switch first {
      case .list, .tuple: break
      default: level = []
      }
      guard !level.isEmpty else { break }
      let rows = try level.map { row throws(SourceError) in try interpreter.elements(of: row) }
      guard shape.count < interpreter.limits.tensorRank, Set(rows.map(\.count)).count == 1 else {
        throw call.failure("the lists are not of one length")
      }
      shape.append(rows[0].count)
      level = Array(rows.joined())
      try interpreter.spend(level.count)
    }
    var flat = [call["data"]]
    for _ in shape {
      flat = Array(try flat.map { row throws(SourceError) in try interpreter.elements(of: row) }.joined())
    }
    var numbers: [Number] = []
    var isBool = !flat.isEmpty
    for element in flat {
      guard let number = interpreter.number(element) else { throw call.wrong("data", "numbers") }
      if case .bool = element {} else { isBool = false }
      numbers.append(number)
    }
    let isFloat = numbers.contains { if case .float = $0 { true } else { false } }
    let type = try call.elementType("dtype") ?? own ?? (isFloat ? .float32 : isBool ? .bool : .int64)
    if isFloat, type == .float32 {
      return interpreter.tensor(try interpreter.constant("data", shape, numbers.map { Float($0.double) }))
    }
    let doubles = try interpreter.constant("data", shape, numbers.map(\.double))
    guard !isFloat, type != .float64 else { return interpreter.tensor(try interpreter.cast(doubles, to: type)) }
    let values = numbers.map { number in
      if case .int(let value) = number { Int64(value) } else { Int64(0) }
    }
    return interpreter.tensor(try interpreter.cast(try interpreter.constant("data", shape, values), to: type))
  }
}

extension Interpreter {
  func tensorAttribute(_ name: String, of id: Reference<TensorObject>) throws(SourceError) -> PythonValue? {
    switch name {
    case "shape": return try shape(of: id)
    case "dtype": return .elementType(try elementType(of: try value(of: id)))
    case "ndim": return .int(try rank(of: try value(of: id)))
    // The same object: a change of `x.data` in place is one of `x`.
    case "data": return isTraining ? try detached(id) : .tensor(id)
    case "device": return .library("torch.device")
    case "requires_grad": return .bool(heap[id].isParameter && !heap[id].isFrozen)
    case "is_cuda", "is_quantized", "is_sparse", "is_nested": return .bool(false)
    case "grad", "grad_fn": return PythonValue.none
    case "T": return try callLibrary("torch.t", Arguments([.tensor(id)]))
    case "mT": return try callLibrary("torch.transpose", Arguments([.tensor(id), .int(-2), .int(-1)]))
    default: return nil
    }
  }

  func setTensorAttribute(_ name: String, of id: Reference<TensorObject>, to new: PythonValue) throws(SourceError) {
    switch name {
    case "data":
      guard case .tensor(let other) = new else { throw typeError("'data' takes a tensor") }
      try mutate(id, to: try value(of: other))
    case "requires_grad": heap[id].isFrozen = try !truth(of: new)
    case "grad": break
    default: throw unsupported("the tensor attribute \(quoted(name))")
    }
  }
}
