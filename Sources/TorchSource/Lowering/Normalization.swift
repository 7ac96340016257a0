import GraphIR
import Tensors

/// Normalizations.
enum Normalization {
  private static let f = "torch.nn.functional."

  static let functions: [LibraryFunction] =
    [
      LibraryFunction(
        "\(f)batch_norm",
        signature: "input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05",
        body: batch),
      LibraryFunction(
        "torch.batch_norm",
        signature: "input, weight, bias, running_mean, running_var, training, momentum, eps, cudnn_enabled=False",
        body: batch),
      LibraryFunction(
        "\(f)instance_norm",
        signature:
          "input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05",
        body: instance),
      LibraryFunction(
        "\(f)layer_norm", signature: "input, normalized_shape, weight=None, bias=None, eps=1e-05", body: layer),
      LibraryFunction(
        "\(f)rms_norm", signature: "input, normalized_shape, weight=None, eps=None", body: rootMeanSquare),
      LibraryFunction(
        "\(f)group_norm", signature: "input, num_groups, weight=None, bias=None, eps=1e-05", body: group),
      LibraryFunction(
        "\(f)local_response_norm", signature: "input, size, alpha=0.0001, beta=0.75, k=1.0", body: localResponse),
      LibraryFunction("\(f)normalize", signature: "input, p=2.0, dim=1, eps=1e-12", body: unit),
      LibraryFunction("\(f)cosine_similarity", signature: "x1, x2, dim=1, eps=1e-08", body: cosine),
    ]

  /// A vector of `value`s with an element a channel, for a parameter that is left out.
  private static func vector(
    _ call: Call, _ parameter: String, of count: Int, filledWith value: Float
  ) throws(SourceError) -> ValueID {
    if let given = try call.optionalTensor(parameter) { return given }
    try call.interpreter.spend(count)
    return try call.interpreter.constant(parameter, [count], [Float](repeating: value, count: count))
  }

  /// The extent of axis 1.
  private static func channels(_ call: Call, _ input: ValueID) throws(SourceError) -> Int {
    let extents = try call.interpreter.extents(of: input)
    guard extents.count >= 2, let channels = extents[1].value else {
      throw call.failure("the input needs a known number of channels")
    }
    return channels
  }

  private static func batch(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    var op = BatchNormalization()
    op.epsilon = try call.float("eps")
    op.trainingMode = try call.bool("training")
    let runs = !call.isNone("running_mean") && !call.isNone("running_var")
    guard runs || op.trainingMode else { throw call.unsupported("running_mean") }
    let first = runs ? try interpreter.extents(of: try call.tensor("running_mean")).first : nil
    guard let count = runs ? first?.value : try channels(call, input) else {
      throw call.wrong("running_mean", "a vector")
    }
    let mean = try vector(call, "running_mean", of: count, filledWith: 0)
    let variance = try vector(call, "running_var", of: count, filledWith: 1)
    let operands = [
      input, try vector(call, "weight", of: count, filledWith: 1), try vector(call, "bias", of: count, filledWith: 0),
      mean, variance,
    ]
    guard op.trainingMode, runs, interpreter.isTraining else {
      return interpreter.tensor(try interpreter.emit(op, operands))
    }
    // Nothing of the running values stays in the operator's: they are the batch's own.
    op.momentum = 0
    let results = try interpreter.emit(op, operands, outputs: 3)
    try interpreter.updateStatistics(call, mean: results[1], variance: results[2], ofAll: input)
    return interpreter.tensor(results[0])
  }

  private static func instance(_ call: Call) throws(SourceError) -> PythonValue {
    guard try call.bool("use_input_stats") else { return try batch(call) }
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let count = try channels(call, input)
    var op = InstanceNormalization()
    op.epsilon = try call.float("eps")
    let scale = try vector(call, "weight", of: count, filledWith: 1)
    let shift = try vector(call, "bias", of: count, filledWith: 0)
    let result = try interpreter.emit(op, [input, scale, shift])
    if interpreter.isTraining, !call.isNone("running_mean"), !call.isNone("running_var") {
      // What runs are the means over the batch of each picture's statistics.
      let axes = Array(2..<(try interpreter.rank(of: input)))
      func mean(_ name: String, _ value: ValueID, _ axes: [Int], keepDims: Bool = false) throws(SourceError) -> ValueID
      {
        var op = ReduceMean()
        op.keepDims = keepDims
        return try interpreter.step(name, op, [value, try interpreter.constant("axes", ints: axes)])
      }
      let means = try mean("means", input, axes, keepDims: true)
      let difference = try interpreter.step("difference", Sub(), [input, means])
      let squares = try interpreter.step("squares", Mul(), [difference, difference])
      let picture = try interpreter.step(
        "picture", Slice(),
        [
          input, try interpreter.constant("start", ints: [0]), try interpreter.constant("end", ints: [1]),
          try interpreter.constant("axis", ints: [0]),
        ])
      try interpreter.updateStatistics(
        call, mean: try mean("mean", means, [0] + axes), variance: try mean("variance", squares, [0] + axes),
        ofAll: picture)
    }
    return interpreter.tensor(result)
  }

  private static func group(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let count = try channels(call, input)
    var op = GroupNormalization()
    op.groups = try call.int("num_groups")
    op.epsilon = try call.float("eps")
    let scale = try vector(call, "weight", of: count, filledWith: 1)
    let shift = try vector(call, "bias", of: count, filledWith: 0)
    return call.interpreter.tensor(try call.interpreter.emit(op, [input, scale, shift]))
  }

  /// The normalized axes' extents, checked against the input's last ones.
  private static func normalizedShape(_ call: Call, _ input: ValueID) throws(SourceError) -> [Int] {
    let shape = try call.ints("normalized_shape")
    let extents = try call.interpreter.extents(of: input)
    guard !shape.isEmpty, shape.count <= extents.count,
      zip(shape, extents.suffix(shape.count)).allSatisfy({ $1.value == nil || $1.value == $0 })
    else { throw call.failure("normalized_shape \(shape) does not fit the input") }
    return shape
  }

  private static func scale(_ call: Call, _ shape: [Int]) throws(SourceError) -> ValueID {
    if let given = try call.optionalTensor("weight") { return given }
    let count = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    try call.interpreter.spend(count < 0 ? .max : count)
    return try call.interpreter.constant("weight", shape, [Float](repeating: 1, count: max(0, count)))
  }

  private static func layer(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let shape = try normalizedShape(call, input)
    var op = LayerNormalization()
    op.axis = -shape.count
    op.epsilon = try call.float("eps")
    return call.interpreter.tensor(
      try call.interpreter.emit(
        op, [input, try scale(call, shape)] + (try call.optionalTensor("bias").map { [$0] } ?? [])))
  }

  private static func rootMeanSquare(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let shape = try normalizedShape(call, input)
    var op = RMSNormalization()
    op.axis = -shape.count
    op.epsilon = call.isNone("eps") ? Float.ulpOfOne : try call.float("eps")
    return call.interpreter.tensor(try call.interpreter.emit(op, [input, try scale(call, shape)]))
  }

  private static func localResponse(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let size = try call.int("size")
    guard size > 0 else { throw call.unsupported("size") }
    if size % 2 == 1 {
      var op = LRN()
      op.size = size
      op.alpha = try call.float("alpha")
      op.beta = try call.float("beta")
      op.bias = try call.float("k")
      return interpreter.tensor(try interpreter.emit(op, [input]))
    }
    // For an even size PyTorch's window reaches further to the front, ONNX's to the back.
    let rank = try interpreter.rank(of: input)
    guard rank == 4 else { throw call.unsupported("size") }
    let type = try interpreter.elementType(of: input)
    let square = try interpreter.step("square", Mul(), [input, input])
    let axis = try interpreter.constant("axis", ints: [1])
    var pool = AveragePool()
    pool.kernelShape = [size, 1, 1]
    pool.pads = [size / 2, 0, 0, (size - 1) / 2, 0, 0]
    pool.strides = [1, 1, 1]
    pool.countIncludePad = true
    let planes = try interpreter.step("planes", Unsqueeze(), [square, axis])
    var sum = try interpreter.step("squeeze", Squeeze(), [try interpreter.step("mean", pool, [planes]), axis])
    sum = try interpreter.step("scaled", Mul(), [sum, try interpreter.converted(try call.operand("alpha"), to: type)])
    sum = try interpreter.step("shifted", Add(), [sum, try interpreter.converted(try call.operand("k"), to: type)])
    let power = try interpreter.step(
      "power", Pow(), [sum, try interpreter.converted(try call.operand("beta"), to: type)])
    return interpreter.tensor(try interpreter.emit(Div(), [input, power]))
  }

  private static func unit(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let axes = try call.ints("dim")
    let norm = try interpreter.norm(input, p: try call.double("p"), axes: axes, keepDims: true, call)
    let bound = try interpreter.constant("eps", .float(try call.double("eps")), try interpreter.elementType(of: input))
    let divisor = try interpreter.step("max", Max(), [norm, bound])
    return interpreter.tensor(try interpreter.emit(Div(), [input, divisor]))
  }

  private static func cosine(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let (a, b) = (try call.floatTensor("x1"), try call.floatTensor("x2"))
    let axis = try call.int("dim")
    let bound = try interpreter.constant("eps", .float(try call.double("eps")), try interpreter.elementType(of: a))
    let axes = try interpreter.constant("axes", ints: [axis])
    var sum = ReduceSum()
    sum.keepDims = false
    let dot = try interpreter.step("dot", sum, [try interpreter.step("product", Mul(), [a, b]), axes])
    let first = try interpreter.step(
      "max", Max(), [try interpreter.norm(a, p: 2, axes: [axis], keepDims: false, call), bound])
    let second = try interpreter.step(
      "max", Max(), [try interpreter.norm(b, p: 2, axes: [axis], keepDims: false, call), bound])
    return interpreter.tensor(
      try interpreter.emit(Div(), [dot, try interpreter.step("norms", Mul(), [first, second])]))
  }
}
