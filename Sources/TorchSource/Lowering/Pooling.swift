import GraphIR
import Tensors

/// Pooling over a sliding window.
enum Pooling {
  private static let f = "torch.nn.functional."

  static let functions: [LibraryFunction] =
    (1...3).flatMap { axes in
      [
        LibraryFunction(
          "\(f)max_pool\(axes)d", "torch.max_pool\(axes)d",
          signature: "input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False"
        ) { call throws(SourceError) in
          try maximum(call, axes: axes)
        },
        LibraryFunction(
          "\(f)avg_pool\(axes)d",
          signature: "input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True"
            + (axes == 1 ? "" : ", divisor_override=None")
        ) { call throws(SourceError) in
          try average(call, axes: axes)
        },
      ]
    }
    + (1...2).map { axes in
      LibraryFunction(
        "\(f)lp_pool\(axes)d", signature: "input, norm_type, kernel_size, stride=None, ceil_mode=False"
      ) { call throws(SourceError) in
        try power(call, axes: axes)
      }
    }

  /// The attributes that all poolings share.
  private static func window<Op: WindowPooling>(_ call: Call, _ op: inout Op, axes: Int) throws(SourceError) {
    op.kernelShape = try call.ints("kernel_size", count: axes)
    op.strides = op.kernelShape
    if !call.isNone("stride") {
      let stride = try call.ints("stride")
      // An empty stride stands for the kernel's extents.
      if !stride.isEmpty { op.strides = try call.ints("stride", count: axes) }
    }
    if call.values["padding"] != nil {
      let padding = try call.ints("padding", count: axes)
      guard zip(padding, op.kernelShape).allSatisfy({ $0 >= 0 && $0 <= $1 / 2 }) else {
        throw call.failure("the padding may be half of the kernel at most")
      }
      op.pads = padding + padding
    }
    op.ceilMode = try call.bool("ceil_mode")
  }

  /// The input's spatial extents, checked for a batch.
  private static func input(_ call: Call, kernel: [Int]) throws(SourceError) -> (ValueID, spatial: [Factor]) {
    let input = try call.tensor("input")
    let extents = try call.interpreter.extents(of: input)
    guard extents.count == kernel.count + 2 else {
      throw call.interpreter.unsupported(
        "\(call.shownName) of a tensor of \(extents.count) axes (\(kernel.count + 2) expected)")
    }
    let spatial = Array(extents.dropFirst(2))
    if spatial == kernel.map({ .int($0) }) { call.interpreter.noteGlobalPooling(over: spatial) }
    return (input, spatial)
  }

  private static func maximum(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    try call.refuse(unlessFalse: "return_indices")
    var op = MaxPool()
    try window(call, &op, axes: axes)
    op.dilations = try call.ints("dilation", count: axes)
    let (input, _) = try input(call, kernel: op.kernelShape)
    return call.interpreter.tensor(try call.interpreter.emit(op, [input]))
  }

  private static func average(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    var op = AveragePool()
    try window(call, &op, axes: axes)
    op.countIncludePad = try call.bool("count_include_pad")
    let (input, spatial) = try input(call, kernel: op.kernelShape)
    guard !call.isNone("divisor_override") else { return interpreter.tensor(try interpreter.emit(op, [input])) }
    let divisor = try call.double("divisor_override")
    guard divisor != 0 else { throw call.failure("divisor_override is 0") }
    // The sum under each window: the mean with every cell counted, those behind the input's end (`ceil_mode`) as padding.
    op.countIncludePad = true
    if op.ceilMode {
      for axis in 0..<axes {
        guard let size = spatial[axis].value else { throw call.unsupported("ceil_mode") }
        let outputs: Int
        do {
          outputs = try op.window().output(axis, input: size)
        } catch {
          throw call.failure(error.problem)
        }
        let reach = (outputs - 1) * op.strides[axis] + op.kernelShape[axis]
        op.pads[axes + axis] = max(op.pads[axes + axis], reach - size - op.pads[axis])
      }
      op.ceilMode = false
    }
    let area = op.kernelShape.reduce(1.0) { $0 * Double($1) }
    let mean = try interpreter.step("mean", op, [input])
    let factor = try interpreter.constant("factor", .float(area / divisor), try interpreter.elementType(of: input))
    return interpreter.tensor(try interpreter.emit(Mul(), [mean, factor]))
  }

  private static func power(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    var op = LpPool()
    try window(call, &op, axes: axes)
    // PyTorch sums x^p, ONNX |x|^p; and PyTorch scales incomplete windows up.
    op.p = try call.int("norm_type")
    guard op.p > 0, op.p % 2 == 0 else { throw call.unsupported("norm_type") }
    try call.refuse(unlessFalse: "ceil_mode")
    let (input, _) = try input(call, kernel: op.kernelShape)
    return call.interpreter.tensor(try call.interpreter.emit(op, [input]))
  }
}

extension Interpreter {
  /// Notes that a whole feature map was pooled into one number.
  func noteGlobalPooling(over spatial: [Factor]) {
    for case .int(let extent) in spatial { tracer.smallestPooledMap = min(tracer.smallestPooledMap, extent) }
  }
}
