import GraphIR
import Tensors

/// Convolutions and transposed convolutions over one to three spatial axes.
enum Convolution {
  static let functions: [LibraryFunction] = (1...3).flatMap { axes in
    [
      LibraryFunction(
        "torch.nn.functional.conv\(axes)d", "torch.conv\(axes)d",
        signature: "input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1"
      ) { call throws(SourceError) in
        try convolution(call, axes: axes)
      },
      LibraryFunction(
        "torch.nn.functional.conv_transpose\(axes)d", "torch.conv_transpose\(axes)d",
        signature: "input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1"
      ) { call throws(SourceError) in
        try transposed(call, axes: axes)
      },
    ]
  }

  /// Checks that `input` is a batch, and says what it should have looked like where nothing is known of it.
  private static func check(_ call: Call, _ input: ValueID, channels: Factor?, axes: Int) throws(SourceError) {
    let hint = channels?.value.map { InputHint.image(channels: $0, axes: axes) } ?? .unknown
    let extents = try call.interpreter.extents(of: input, hint: hint)
    guard extents.count == axes + 2 else {
      throw call.interpreter.unsupported(
        "\(call.shownName) of a tensor of \(extents.count) axes (\(axes + 2) expected)")
    }
  }

  private static func convolution(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    let (input, weight) = (try call.tensor("input"), try call.tensor("weight"))
    let kernel = try call.interpreter.extents(of: weight)
    guard kernel.count == axes + 2 else { throw call.failure("a weight of \(axes + 2) axes expected") }
    var op = Conv()
    op.group = try call.int("groups")
    try check(call, input, channels: kernel[1].times(.int(op.group)), axes: axes)
    op.kernelShape = kernel.dropFirst(2).compactMap(\.value)
    op.strides = try call.ints("stride", count: axes)
    op.dilations = try call.ints("dilation", count: axes)
    op.pads = try pads(call, kernel: op.kernelShape ?? [], dilations: op.dilations, strides: op.strides)
    return call.interpreter.tensor(
      try call.interpreter.emit(op, [input, weight] + (try call.optionalTensor("bias").map { [$0] } ?? [])))
  }

  private static func pads(
    _ call: Call, kernel: [Int], dilations: [Int], strides: [Int]
  ) throws(SourceError) -> [Int] {
    switch call["padding"] {
    case .string("valid"): return Array(repeating: 0, count: 2 * kernel.count)
    case .string("same"):
      guard strides.allSatisfy({ $0 == 1 }) else { throw call.failure("padding='same' needs a stride of 1") }
      // What does not divide by two goes to the end.
      let totals = zip(kernel, dilations).map { ($0 &- 1) &* $1 }
      return totals.map { $0 / 2 } + totals.map { $0 &- $0 / 2 }
    case .string: throw call.unsupported("padding")
    default:
      let padding = try call.ints("padding", count: kernel.count)
      return padding + padding
    }
  }

  private static func transposed(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    let (input, weight) = (try call.tensor("input"), try call.tensor("weight"))
    let kernel = try call.interpreter.extents(of: weight)
    guard kernel.count == axes + 2 else { throw call.failure("a weight of \(axes + 2) axes expected") }
    try check(call, input, channels: kernel[0], axes: axes)
    var op = ConvTranspose()
    op.group = try call.int("groups")
    op.kernelShape = kernel.dropFirst(2).compactMap(\.value)
    op.strides = try call.ints("stride", count: axes)
    op.dilations = try call.ints("dilation", count: axes)
    op.outputPadding = try call.ints("output_padding", count: axes)
    let padding = try call.ints("padding", count: axes)
    op.pads = padding + padding
    return call.interpreter.tensor(
      try call.interpreter.emit(op, [input, weight] + (try call.optionalTensor("bias").map { [$0] } ?? [])))
  }
}
