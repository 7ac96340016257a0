import Bytes
import GraphIR
import Tensors

/// Functions whose results are random. Where a network is made, they are first values, which weights replace or which are
/// drawn (`InitialWeights`). Where it is called as in training, they are nodes; in evaluation nobody may read them.
enum RandomNumberFunctions {
  private static let options = "dtype=None, device=None, requires_grad=False, layout=None, generator=None"
  private static let standard = Initialization.normal(mean: 0, deviation: 1)

  static let functions: [LibraryFunction] = [
    created("empty", nil), created("rand", .even), created("randn", standard),
    like("empty_like", nil), like("rand_like", .even), like("randn_like", standard),
    LibraryFunction("Tensor.new_empty", signature: "input, *size, dtype=None, device=None") {
      call throws(SourceError) in
      var type = try call.interpreter.elementType(of: try call.tensor("input"))
      if let given = try call.elementType("dtype") { type = given }
      return call.interpreter.tensor(try call.random(try call.factors(call.rest), type, nil))
    },
    inPlace("uniform", "from=0.0, to=1.0") { call throws(SourceError) in
      .uniform(lower: try call.double("from"), upper: try call.double("to"))
    },
    inPlace("normal", "mean=0.0, std=1.0") { call throws(SourceError) in
      .normal(mean: try call.double("mean"), deviation: try call.double("std"))
    },
    LibraryFunction("torch.normal", signature: "mean=0.0, std=1.0, size=None, \(options)") {
      call throws(SourceError) in
      guard !call.isNone("size"), case .number(let mean) = try call.operand("mean"),
        case .number(let deviation) = try call.operand("std")
      else { throw call.interpreter.unsupported("torch.normal without numbers and a size") }
      return call.interpreter.tensor(
        try call.random(
          try call.factors([call["size"]]), try call.elementType("dtype") ?? .float32,
          .normal(mean: mean.double, deviation: deviation.double)))
    },
    LibraryFunction("torch.bernoulli", "Tensor.bernoulli", signature: "input, p=None, *, generator=None") {
      call throws(SourceError) in
      let input = try call.tensor("input")
      return call.interpreter.tensor(try flips(call, like: input, probability: call.isNone("p") ? input : nil))
    },
    LibraryFunction("Tensor.bernoulli_", signature: "input, p=0.5, *, generator=None") { call throws(SourceError) in
      let object = try call.tensorObject("input")
      try call.interpreter.mutate(
        object, to: try flips(call, like: try call.interpreter.value(of: object), probability: nil))
      return .tensor(object)
    },
    LibraryFunction("torch.randint", signature: "*bounds, low=0, high=None, size=None, \(options)", body: integers),
    LibraryFunction("torch.randperm", signature: "n, *, \(options)") { call throws(SourceError) in
      // The order of random numbers.
      let count = try call.int("n")
      guard count >= 0 else { throw call.failure("a negative extent") }
      let keys = try call.random([.int(count)], .float32, .even)
      let length = try call.interpreter.constant("length", ints: [count])
      return call.interpreter.tensor(try call.interpreter.step("order", TopK(), [keys, length], outputs: 2)[1])
    },
    LibraryFunction("Tensor.exponential", signature: "input, lambd=1.0, *, generator=None") {
      call throws(SourceError) in
      let interpreter = call.interpreter
      let input = try call.tensor("input")
      let type = try interpreter.elementType(of: input)
      // Away from 0, whose logarithm is infinite.
      let even = try call.random(
        try interpreter.extents(of: input), type, .uniform(lower: 0x1p-24, upper: 1))
      let rate = try interpreter.constant("rate", .float(-(try call.double("lambd"))), type)
      return interpreter.tensor(
        try interpreter.emit(Div(), [try interpreter.step("logarithm", Log(), [even]), rate]))
    },
    // Of distributions that nothing is drawn from.
    inPlace("random", "*args") { call in .unknown(call.shownName) },
    inPlace("trunc_normal", "*args") { call in .unknown(call.shownName) },
  ]

  private static func created(_ name: String, _ distribution: Initialization?) -> LibraryFunction {
    LibraryFunction("torch.\(name)", signature: "*size, \(options), pin_memory=False, memory_format=None") {
      call throws(SourceError) in
      call.interpreter.tensor(
        try call.random(try call.factors(call.rest), try call.elementType("dtype") ?? .float32, distribution))
    }
  }

  private static func like(_ name: String, _ distribution: Initialization?) -> LibraryFunction {
    LibraryFunction("torch.\(name)", signature: "input, *, \(options), memory_format=None") {
      call throws(SourceError) in
      let input = try call.tensor("input")
      var type = try call.interpreter.elementType(of: input)
      if let given = try call.elementType("dtype") { type = given }
      return call.interpreter.tensor(
        try call.random(try call.interpreter.extents(of: input), type, distribution))
    }
  }

  /// The function `name_` of tensors, under the name without the underscore.
  private static func inPlace(
    _ name: String, _ parameters: String,
    _ distribution: @escaping @Sendable (Call) throws(SourceError) -> Initialization
  ) -> LibraryFunction {
    LibraryFunction("Tensor.\(name)", signature: "input, \(parameters), *, generator=None") {
      call throws(SourceError) in
      let input = try call.tensor("input")
      return call.interpreter.tensor(
        try call.random(
          try call.interpreter.extents(of: input), try call.interpreter.elementType(of: input),
          try distribution(call)))
    }
  }

  /// 1 with a probability, else 0, in the shape and type of `tensor`.
  ///
  /// - Parameter probability: one for each element; the argument `p` where it is `nil`.
  private static func flips(
    _ call: Call, like tensor: ValueID, probability: ValueID?
  ) throws(SourceError) -> ValueID {
    let interpreter = call.interpreter
    let type = try interpreter.elementType(of: tensor)
    let even = try call.random(try interpreter.extents(of: tensor), .float32, .even)
    let bound: Operand
    if let probability { bound = .tensor(probability) } else { bound = try call.operand("p") }
    let isOne = try interpreter.step("flips", Less(), [even, try interpreter.converted(bound, to: .float32)])
    return try interpreter.emit(Cast(to: type), [isOne])
  }

  /// Whole numbers from `low` to before `high`.
  private static func integers(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    var bounds = call.rest
    let size = call.isNone("size") ? bounds.popLast() ?? .none : call["size"]
    if !call.isNone("high") { bounds = [call["low"], call["high"]] }
    let numbers = bounds.compactMap { interpreter.number($0)?.double }
    guard (1...2).contains(numbers.count), numbers.count == bounds.count else { throw call.failure("bounds expected") }
    let (low, high) = (numbers.count == 2 ? numbers[0] : 0, numbers[numbers.count - 1])
    guard low < high else { throw call.failure("no number is from \(low) to before \(high)") }
    let even = try call.random(try call.factors([size]), .float32, .uniform(lower: low, upper: high))
    let whole = try interpreter.step("whole", Floor(), [even])
    let last = try interpreter.constant("last", .float(high - 1), .float32)
    let bounded = try interpreter.step("bounded", Min(), [whole, last])
    return interpreter.tensor(try interpreter.emit(Cast(to: try call.elementType("dtype") ?? .int64), [bounded]))
  }
}

extension Initialization {
  /// From 0 to before 1.
  static let even = Initialization.uniform(lower: 0, upper: 1)
}

extension RandomUniformLike {
  init(from low: Float, to high: Float) {
    self.init()
    (self.low, self.high) = (low, high)
  }
}

extension Call {
  /// A tensor of random numbers; of any that are at hand where no distribution is given, as `torch.empty` has it.
  func random(
    _ extents: [Factor], _ type: ElementType, _ distribution: Initialization?
  ) throws(SourceError) -> ValueID {
    try interpreter.spend(10)
    guard extents.allSatisfy({ $0.value ?? 0 >= 0 }), extents.count <= interpreter.limits.tensorRank else {
      throw failure("this shape is not possible")
    }
    let op: any Operator
    switch distribution {
    case .uniform(let lower, let upper)? where interpreter.isTraining:
      op = RandomUniformLike(from: Float(lower), to: Float(upper))
    case .normal(let mean, let deviation)? where interpreter.isTraining:
      var normal = RandomNormalLike()
      (normal.mean, normal.scale) = (Float(mean), Float(deviation))
      op = normal
    default:
      let value = tracerValue(extents, type)
      interpreter.tracer.initializations[value] = distribution
      return value
    }
    guard type.isFloatingPoint, let zero = try? interpreter.scalar(.int(0), type)?.reshaped([1]) else {
      throw interpreter.unsupported("\(shownName) of type \(type)")
    }
    var shaped = ConstantOfShape()
    shaped.value = zero
    let pattern = try interpreter.step("pattern", shaped, [try interpreter.shapeTensor(extents)])
    interpreter.tracer.refine(pattern, extents)
    return try interpreter.emit(op, [pattern])
  }

  private func tracerValue(_ extents: [Factor], _ type: ElementType) -> ValueID {
    interpreter.tracer.undefinedValue(
      TensorType(type, extents.map(\.dimension)), shownName, at: interpreter.place)
  }
}
