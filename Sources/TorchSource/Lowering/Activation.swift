import GraphIR
import Tensors

/// Activation functions.
enum Activation {
  private static let f = "torch.nn.functional."

  static let functions: [LibraryFunction] =
    [
      LibraryFunction("\(f)relu", "torch.relu", "Tensor.relu", signature: "input, inplace=False") {
        call throws(SourceError) in
        try call.result(try call.interpreter.emit(Relu(), [try call.tensor("input")]))
      },
      LibraryFunction("\(f)relu6", signature: "input, inplace=False") { call throws(SourceError) in
        try clipped(call, 0, 6)
      },
      LibraryFunction("\(f)hardtanh", signature: "input, min_val=-1.0, max_val=1.0, inplace=False") {
        call throws(SourceError) in
        try clipped(call, try call.double("min_val"), try call.double("max_val"))
      },
      LibraryFunction("\(f)leaky_relu", signature: "input, negative_slope=0.01, inplace=False") {
        call throws(SourceError) in
        var op = LeakyRelu()
        op.alpha = try call.float("negative_slope")
        return try call.result(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)elu", signature: "input, alpha=1.0, inplace=False") { call throws(SourceError) in
        var op = Elu()
        op.alpha = try call.float("alpha")
        return try call.result(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)celu", signature: "input, alpha=1.0, inplace=False") { call throws(SourceError) in
        var op = Celu()
        op.alpha = try call.float("alpha")
        return try call.result(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)selu", "torch.selu", signature: "input, inplace=False") { call throws(SourceError) in
        try call.result(try call.interpreter.emit(Selu(), [try call.tensor("input")]))
      },
      LibraryFunction("\(f)gelu", signature: "input, approximate='none'") { call throws(SourceError) in
        var op = Gelu()
        guard let approximation = Gelu.Approximation(rawValue: try call.string("approximate")) else {
          throw call.unsupported("approximate")
        }
        op.approximate = approximation
        return call.interpreter.tensor(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)silu", "\(f)swish", signature: "input, inplace=False") { call throws(SourceError) in
        let input = try call.tensor("input")
        let gate = try call.interpreter.step("sigmoid", Sigmoid(), [input])
        return try call.result(try call.interpreter.emit(Mul(), [input, gate]))
      },
      LibraryFunction("\(f)mish", signature: "input, inplace=False") { call throws(SourceError) in
        try call.result(try call.interpreter.emit(Mish(), [try call.tensor("input")]))
      },
      LibraryFunction("\(f)hardswish", signature: "input, inplace=False") { call throws(SourceError) in
        try call.result(try call.interpreter.emit(HardSwish(), [try call.tensor("input")]))
      },
      LibraryFunction("\(f)hardsigmoid", signature: "input, inplace=False") { call throws(SourceError) in
        var op = HardSigmoid()
        op.alpha = 1 / 6
        return try call.result(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)hardshrink", "torch.hardshrink", signature: "input, lambd=0.5") { call throws(SourceError) in
        var op = Shrink()
        op.lambda = try call.float("lambd")
        return call.interpreter.tensor(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)softshrink", signature: "input, lambd=0.5") { call throws(SourceError) in
        var op = Shrink()
        op.lambda = try call.float("lambd")
        op.bias = op.lambda
        return call.interpreter.tensor(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)sigmoid", "torch.sigmoid", "Tensor.sigmoid", signature: "input") {
        call throws(SourceError) in
        call.interpreter.tensor(try call.interpreter.emit(Sigmoid(), [try call.floatTensor("input")]))
      },
      LibraryFunction("\(f)tanh", "torch.tanh", "Tensor.tanh", signature: "input") { call throws(SourceError) in
        call.interpreter.tensor(try call.interpreter.emit(Tanh(), [try call.floatTensor("input")]))
      },
      LibraryFunction("\(f)tanhshrink", signature: "input") { call throws(SourceError) in
        let input = try call.tensor("input")
        let tanh = try call.interpreter.step("tanh", Tanh(), [input])
        return call.interpreter.tensor(try call.interpreter.emit(Sub(), [input, tanh]))
      },
      LibraryFunction("\(f)logsigmoid", signature: "input") { call throws(SourceError) in
        let negative = try call.interpreter.step("neg", Neg(), [try call.tensor("input")])
        let soft = try call.interpreter.step("softplus", Softplus(), [negative])
        return call.interpreter.tensor(try call.interpreter.emit(Neg(), [soft]))
      },
      LibraryFunction("\(f)softsign", signature: "input") { call throws(SourceError) in
        call.interpreter.tensor(try call.interpreter.emit(Softsign(), [try call.tensor("input")]))
      },
      LibraryFunction("\(f)softplus", signature: "input, beta=1.0, threshold=20.0", body: softplus),
      LibraryFunction("\(f)prelu", "torch.prelu", signature: "input, weight", body: prelu),
      LibraryFunction(
        "\(f)threshold", "torch.threshold", signature: "input, threshold, value, inplace=False", body: threshold),
      LibraryFunction(
        "\(f)rrelu", signature: "input, lower=0.125, upper=0.3333333333333333, training=False, inplace=False"
      ) { call throws(SourceError) in
        if call.interpreter.isTraining, try call.bool("training") { return try randomRectifier(call) }
        try call.refuse(unlessFalse: "training")
        var op = LeakyRelu()
        op.alpha = Float((try call.double("lower") + call.double("upper")) / 2)
        return try call.result(try call.interpreter.emit(op, [try call.tensor("input")]))
      },
      LibraryFunction("\(f)glu", signature: "input, dim=-1") { call throws(SourceError) in
        let input = try call.tensor("input")
        var split = Split()
        split.axis = try call.axis("dim", rank: try call.interpreter.rank(of: input))
        split.outputCount = 2
        let halves = try call.interpreter.step("split", split, [input], outputs: 2)
        let gate = try call.interpreter.step("sigmoid", Sigmoid(), [halves[1]])
        return call.interpreter.tensor(try call.interpreter.emit(Mul(), [halves[0], gate]))
      },
    ] + softmaxes

  private static let softmaxes: [LibraryFunction] = [
    LibraryFunction("\(f)softmax", signature: "input, dim=None, _stacklevel=3, dtype=None", body: softmax),
    LibraryFunction("torch.softmax", "Tensor.softmax", signature: "input, dim, dtype=None", body: softmax),
    LibraryFunction("\(f)log_softmax", signature: "input, dim=None, _stacklevel=3, dtype=None", body: logSoftmax),
    LibraryFunction("torch.log_softmax", "Tensor.log_softmax", signature: "input, dim, dtype=None", body: logSoftmax),
    LibraryFunction("\(f)softmin", signature: "input, dim=None, _stacklevel=3, dtype=None") {
      call throws(SourceError) in
      let (input, axis) = try softmaxOperands(call)
      let negative = try call.interpreter.step("neg", Neg(), [input])
      return call.interpreter.tensor(try call.interpreter.emit(Softmax(axis: axis), [negative]))
    },
  ]

  private static func softmax(_ call: Call) throws(SourceError) -> PythonValue {
    let (input, axis) = try softmaxOperands(call)
    return call.interpreter.tensor(try call.interpreter.emit(Softmax(axis: axis), [input]))
  }

  private static func logSoftmax(_ call: Call) throws(SourceError) -> PythonValue {
    let (input, axis) = try softmaxOperands(call)
    return call.interpreter.tensor(try call.interpreter.emit(LogSoftmax(axis: axis), [input]))
  }

  private static func softmaxOperands(_ call: Call) throws(SourceError) -> (ValueID, axis: Int) {
    var input = try call.tensor("input")
    if let type = try call.elementType("dtype") { input = try call.interpreter.cast(input, to: type) }
    let rank = try call.interpreter.rank(of: input)
    // Without `dim`, as old networks write it, PyTorch takes axis 1, or 0 for 0, 1 and 3 axes.
    guard let axis = try call.optionalInt("dim") else { return (input, [0, 1, 3].contains(rank) ? 0 : 1) }
    return (input, try call.axis(axis, rank: rank))
  }

  private static func clipped(_ call: Call, _ low: Double, _ high: Double) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let type = try call.interpreter.elementType(of: input)
    let bounds = [
      try call.interpreter.constant("min", .float(low), type), try call.interpreter.constant("max", .float(high), type),
    ]
    return try call.result(try call.interpreter.emit(Clip(), [input] + bounds))
  }

  private static func softplus(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let type = try interpreter.elementType(of: input)
    let (beta, threshold) = (try call.double("beta"), try call.double("threshold"))
    var scaled = input
    if beta != 1 {
      scaled = try interpreter.step("scaled", Mul(), [input, try interpreter.constant("beta", .float(beta), type)])
    }
    // Above the threshold PyTorch returns x itself; from 15 on that is softplus in single precision anyway.
    let isExact = threshold >= 15
    guard beta != 1 || !isExact else { return interpreter.tensor(try interpreter.emit(Softplus(), [input])) }
    var soft = try interpreter.step("softplus", Softplus(), [scaled])
    if beta != 1 {
      let divisor = try interpreter.constant("divisor", .float(beta), type)
      if isExact { return interpreter.tensor(try interpreter.emit(Div(), [soft, divisor])) }
      soft = try interpreter.step("div", Div(), [soft, divisor])
    }
    let bound = try interpreter.constant("threshold", .float(threshold), type)
    let isAbove = try interpreter.step("above", Greater(), [scaled, bound])
    return interpreter.tensor(try interpreter.emit(Where(), [isAbove, input, soft]))
  }

  /// A slope of its own for each element, as in training.
  private static func randomRectifier(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let slopes = try interpreter.step(
      "slopes", RandomUniformLike(from: try call.float("lower"), to: try call.float("upper")), [input])
    let zero = try interpreter.constant("zero", .int(0), try interpreter.elementType(of: input))
    let negative = try interpreter.step("negative", Less(), [input, zero])
    let steep = try interpreter.step("steep", Mul(), [input, slopes])
    return try call.result(try interpreter.emit(Where(), [negative, steep, input]))
  }

  private static func prelu(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    var weight = try call.tensor("weight")
    // A slope a channel lies along axis 1; a single one fits every shape.
    if try call.interpreter.extents(of: weight).first != .int(1) {
      let rank = try call.interpreter.rank(of: input)
      if rank > 2 {
        let axes = try call.interpreter.constant("axes", ints: Array(1..<rank - 1))
        weight = try call.interpreter.step("slope", Unsqueeze(), [weight, axes])
      }
    }
    return call.interpreter.tensor(try call.interpreter.emit(PRelu(), [input, weight]))
  }

  private static func threshold(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let type = try call.interpreter.elementType(of: input)
    let bound = try call.interpreter.converted(try call.operand("threshold"), to: type)
    let filling = try call.interpreter.converted(try call.operand("value"), to: type)
    let isAbove = try call.interpreter.step("above", Greater(), [input, bound])
    return try call.result(try call.interpreter.emit(Where(), [isAbove, input, filling]))
  }
}
