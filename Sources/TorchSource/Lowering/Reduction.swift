import GraphIR
import Tensors

/// Functions that reduce axes.
enum Reduction {
  static let functions: [LibraryFunction] =
    [
      reduction("mean", toFloat: true) { ReduceMean(keepDims: $0) },
      reduction("sum", widening: true) { ReduceSum(keepDims: $0) },
      reduction("amax") { ReduceMax(keepDims: $0) },
      reduction("amin") { ReduceMin(keepDims: $0) },
      reduction("logsumexp", toFloat: true) { ReduceLogSumExp(keepDims: $0) },
      reduction("prod", widening: true) { ReduceProd(keepDims: $0) },
      LibraryFunction("torch.max", "Tensor.max", signature: "input, dim=None, keepdim=False") {
        call throws(SourceError) in
        try extreme(call, largest: true)
      },
      LibraryFunction("torch.min", "Tensor.min", signature: "input, dim=None, keepdim=False") {
        call throws(SourceError) in
        try extreme(call, largest: false)
      },
      argument("argmax") { axis, keepDims in
        var op = ArgMax()
        (op.axis, op.keepDims) = (axis, keepDims)
        return op
      },
      argument("argmin") { axis, keepDims in
        var op = ArgMin()
        (op.axis, op.keepDims) = (axis, keepDims)
        return op
      },
      LibraryFunction(
        "torch.var", "Tensor.var", signature: "input, dim=None, unbiased=True, keepdim=False, *, correction=None"
      ) { call throws(SourceError) in
        call.interpreter.tensor(try variance(call, isResult: true))
      },
      LibraryFunction(
        "torch.std", "Tensor.std", signature: "input, dim=None, unbiased=True, keepdim=False, *, correction=None"
      ) { call throws(SourceError) in
        call.interpreter.tensor(try call.interpreter.emit(Sqrt(), [try variance(call, isResult: false)]))
      },
      LibraryFunction("torch.norm", "Tensor.norm", signature: "input, p=2.0, dim=None, keepdim=False, dtype=None") {
        call throws(SourceError) in
        try norm(call, order: "p")
      },
      LibraryFunction(
        "torch.linalg.vector_norm", signature: "input, ord=2.0, dim=None, keepdim=False, *, dtype=None"
      ) { call throws(SourceError) in
        try norm(call, order: "ord")
      },
      LibraryFunction("torch.cumsum", "Tensor.cumsum", signature: "input, dim, *, dtype=None") {
        call throws(SourceError) in
        let input = try widened(call, try call.tensor("input"))
        let axis = try call.axis("dim", rank: try call.interpreter.rank(of: input))
        guard let place = call.interpreter.scalar(.int(axis), .int64) else { return .none }
        return call.interpreter.tensor(
          try call.interpreter.emit(CumSum(), [input, try call.interpreter.constant("axis", place)]))
      },
    ]

  /// A reduction over `dim`: one axis, several, or all.
  private static func reduction(
    _ name: String, toFloat: Bool = false, widening: Bool = false,
    _ op: @escaping @Sendable (Bool) -> any Operator
  ) -> LibraryFunction {
    LibraryFunction("torch.\(name)", "Tensor.\(name)", signature: "input, dim=None, keepdim=False, *, dtype=None") {
      call throws(SourceError) in
      let interpreter = call.interpreter
      var input = toFloat ? try call.floatTensor("input") : try call.tensor("input")
      if let type = try call.elementType("dtype") {
        input = try interpreter.cast(input, to: type)
      } else if widening {
        input = try widened(call, input)
      }
      let axes = try axes(call, input)
      if name == "mean", let axes, let extents = interpreter.tracer.extents(of: input), extents.count == 4,
        Set(axes) == [2, 3]
      {
        interpreter.noteGlobalPooling(over: Array(extents.dropFirst(2)))
      }
      let keepDims = try call.bool("keepdim")
      return interpreter.tensor(try interpreter.emit(op(keepDims), [input] + (try axesInput(interpreter, axes))))
    }
  }

  /// The tensor as `dtype` says; without one, integers as 64 bits wide, so that sums of small ones are right.
  private static func widened(_ call: Call, _ input: ValueID) throws(SourceError) -> ValueID {
    if let type = try call.elementType("dtype") { return try call.interpreter.cast(input, to: type) }
    return try call.interpreter.elementType(of: input).isFloatingPoint
      ? input : try call.interpreter.cast(input, to: .int64)
  }

  /// The axes that `dim` names; `nil` for all.
  private static func axes(_ call: Call, _ input: ValueID) throws(SourceError) -> [Int]? {
    guard !call.isNone("dim") else { return nil }
    let axes = try call.ints("dim")
    guard !axes.isEmpty else { return nil }
    let rank = try call.interpreter.rank(of: input)
    var result: [Int] = []
    for axis in axes { result.append(try call.axis(axis, rank: rank)) }
    return result
  }

  private static func axesInput(_ interpreter: Interpreter, _ axes: [Int]?) throws(SourceError) -> [ValueID?] {
    guard let axes else { return [] }
    return [try interpreter.constant("axes", ints: axes)]
  }

  private static func argument(
    _ name: String, _ op: @escaping @Sendable (Int, Bool) -> any Operator
  ) -> LibraryFunction {
    LibraryFunction("torch.\(name)", "Tensor.\(name)", signature: "input, dim=None, keepdim=False") {
      call throws(SourceError) in
      var input = try call.tensor("input")
      guard let axis = try call.optionalInt("dim") else {
        try call.refuse(unlessFalse: "keepdim")
        let all = try call.interpreter.constant("all", ints: [-1])
        input = try call.interpreter.step("flat", Reshape(), [input, all])
        return call.interpreter.tensor(try call.interpreter.emit(op(0, false), [input]))
      }
      let place = try call.axis(axis, rank: try call.interpreter.rank(of: input))
      return call.interpreter.tensor(try call.interpreter.emit(op(place, try call.bool("keepdim")), [input]))
    }
  }

  /// `max` and `min`: of all elements, along an axis (values and indices), or of two tensors.
  private static func extreme(_ call: Call, largest: Bool) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    if case .tensor = call["dim"] {
      let values = try interpreter.promoted([try call.operand("input"), try call.operand("dim")])
      let op: any Operator = largest ? Max() : Min()
      return interpreter.tensor(try interpreter.emit(op, values))
    }
    let input = try call.tensor("input")
    let keepDims = try call.bool("keepdim")
    func reduce(_ keepDims: Bool) -> any Operator {
      largest ? ReduceMax(keepDims: keepDims) : ReduceMin(keepDims: keepDims)
    }
    guard let dim = try call.optionalInt("dim") else {
      return interpreter.tensor(try interpreter.emit(reduce(false), [input]))
    }
    let axis = try call.axis(dim, rank: try interpreter.rank(of: input))
    let axes = try interpreter.constant("axes", ints: [axis])
    let indices: ValueID
    if largest {
      var op = ArgMax()
      (op.axis, op.keepDims) = (axis, keepDims)
      indices = try interpreter.step("indices", op, [input])
    } else {
      var op = ArgMin()
      (op.axis, op.keepDims) = (axis, keepDims)
      indices = try interpreter.step("indices", op, [input])
    }
    let values = try interpreter.emit(reduce(keepDims), [input, axes])
    return try interpreter.tuple(
      [interpreter.tensor(values), interpreter.tensor(indices)], names: ["values", "indices"])
  }

  /// The mean squared distance from the mean, over `n - correction`.
  private static func variance(_ call: Call, isResult: Bool) throws(SourceError) -> ValueID {
    let interpreter = call.interpreter
    let input = try call.floatTensor("input")
    var axes = try axes(call, input)
    // `var(unbiased)` without an axis.
    var unbiased = try call.bool("unbiased")
    if case .bool(let flag) = call["dim"] {
      unbiased = flag
      axes = nil
    }
    let correction = call.isNone("correction") ? (unbiased ? 1 : 0) : try call.double("correction")
    let extents = try interpreter.extents(of: input)
    var count: Factor = .int(1)
    for axis in axes ?? Array(extents.indices) { count = count.times(extents[axis]) ?? .int(0) }
    let over = try axesInput(interpreter, axes)
    let mean = try interpreter.step("mean", ReduceMean(keepDims: true), [input] + over)
    let distance = try interpreter.step("distance", Sub(), [input, mean])
    let square = try interpreter.step("square", Mul(), [distance, distance])
    let reduced = ReduceMean(keepDims: try call.bool("keepdim"))
    if correction == 0 {
      return isResult
        ? try interpreter.emit(reduced, [square] + over) : try interpreter.step("var", reduced, [square] + over)
    }
    guard let elements = count.value, Double(elements) > correction else { throw call.unsupported("correction") }
    let biased = try interpreter.step("biased", reduced, [square] + over)
    let factor = try interpreter.constant(
      "factor", .float(Double(elements) / (Double(elements) - correction)), try interpreter.elementType(of: input))
    return isResult
      ? try interpreter.emit(Mul(), [biased, factor]) : try interpreter.step("var", Mul(), [biased, factor])
  }

  private static func norm(_ call: Call, order: String) throws(SourceError) -> PythonValue {
    var p = 2.0
    switch call[order] {
    case .string("fro"), .none: break
    default:
      guard let number = call.interpreter.number(call[order]) else { throw call.unsupported(order) }
      p = number.double
    }
    var input = try call.floatTensor("input")
    if let type = try call.elementType("dtype") { input = try call.interpreter.cast(input, to: type) }
    let value = try call.interpreter.norm(
      input, p: p, axes: try axes(call, input), keepDims: try call.bool("keepdim"), call, isResult: true)
    return call.interpreter.tensor(value)
  }
}

extension ReductionOperator {
  init(keepDims: Bool) {
    self.init()
    self.keepDims = keepDims
  }
}

extension Interpreter {
  /// The p-norm over `axes`, for the orders that ONNX has.
  func norm(
    _ input: ValueID, p: Double, axes: [Int]?, keepDims: Bool, _ call: Call, isResult: Bool = false
  ) throws(SourceError) -> ValueID {
    let over: [ValueID?] = try axes.map { axes throws(SourceError) in [try constant("axes", ints: axes)] } ?? []
    let op: any Operator
    var input = input
    switch p {
    case 1: op = ReduceL1(keepDims: keepDims)
    case 2: op = ReduceL2(keepDims: keepDims)
    case .infinity:
      op = ReduceMax(keepDims: keepDims)
      input = try step("abs", Abs(), [input])
    default: throw unsupported("\(call.shownName) of order \(p)")
    }
    return isResult ? try emit(op, [input] + over) : try step("norm", op, [input] + over)
  }
}
