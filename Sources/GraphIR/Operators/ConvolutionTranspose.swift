/// The gradient of a convolution by its input: `X: N × C × spatial…`, `W: C × M/group × kernel…`, optional bias `B: M`.
public struct ConvTranspose: Operator {
  public static let identifier = OperatorIdentifier("ConvTranspose")
  public static let inputCount = 2...3

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  /// Taken from the weights where it is not given.
  public var kernelShape: [Int]?
  /// Elements added at the end of each output axis, which a stride leaves undetermined.
  public var outputPadding: [Int] = []
  /// The spatial extents of the output; where given, they determine the padding.
  public var outputShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("auto_pad", &autoPad)
    try attributes.code("dilations", &dilations)
    try attributes.code("group", &group)
    try attributes.code("kernel_shape", &kernelShape)
    try attributes.code("output_padding", &outputPadding)
    try attributes.code("output_shape", &outputShape)
    try attributes.code("pads", &pads)
    try attributes.code("strides", &strides)
  }

  /// What a transposed convolution does along its spatial axes for an input of known extents.
  public struct Geometry: Sendable, Hashable {
    /// The convolution that this one transposes, with its explicit padding (which may be negative).
    public var window: Window
    /// The spatial extents of the output.
    public var output: [Int]
  }

  /// The window for weights whose kernel has these extents, before `output_shape` and `auto_pad` set its padding.
  private func window(kernel: [Int]) throws(InferenceError) -> Window {
    if let kernelShape, kernelShape != kernel {
      throw InferenceError("kernel_shape is \(kernelShape), the weights' kernel \(kernel)")
    }
    let window = try Window(kernel: kernel, strides: strides, dilations: dilations, pads: pads, autoPad: .notSet)
    guard outputPadding.isEmpty || outputPadding.count == kernel.count,
      outputPadding.allSatisfy({ (0..<1 << 31).contains($0) })
    else { throw InferenceError("output_padding \(outputPadding) does not fit a kernel of \(kernel.count) axes") }
    return window
  }

  /// - Throws: when attributes contradict each other or leave no output.
  public func geometry(kernel: [Int], input: [Int]) throws(InferenceError) -> Geometry {
    var window = try window(kernel: kernel)
    let rank = kernel.count
    guard input.count == rank else { throw InferenceError("the kernel has \(rank) axes, the input \(input.count)") }
    if let outputShape {
      guard outputShape.count == rank || outputShape.count == rank + 2,
        outputShape.allSatisfy({ (0..<1 << 31).contains($0) })
      else { throw InferenceError("output_shape \(outputShape) does not fit \(rank) axes") }
    }
    var output: [Int] = []
    for axis in 0..<rank {
      // No memory holds more; within the bounds of `Window` nothing below overflows.
      guard input[axis] >= 0, input[axis] < 1 << 30 else {
        throw InferenceError("an extent of \(input[axis]) is out of range")
      }
      let extra = outputPadding.isEmpty ? 0 : outputPadding[axis]
      let (covered, overflow) = (window.strides[axis] * max(0, input[axis] - 1) + extra)
        .addingReportingOverflow(window.extent(axis))
      guard !overflow else { throw InferenceError("kernel and dilations are out of range") }
      if let wanted = wantedOutput(axis, rank: rank, input: input[axis], stride: window.strides[axis]) {
        let total = covered - wanted
        guard abs(total) < 1 << 31 else { throw InferenceError("a padding of \(total) is out of range") }
        // What the windows do not reach is at the end.
        let (less, missing) = (max(0, total) / 2, min(0, total))
        let more = max(0, total) - less
        (window.pads[axis], window.pads[axis + rank]) =
          autoPad == .sameUpper ? (less, more + missing) : (more, less + missing)
        output.append(wanted)
      } else {
        if autoPad == .valid { (window.pads[axis], window.pads[axis + rank]) = (0, 0) }
        output.append(covered - window.pads[axis] - window.pads[axis + rank])
      }
      guard let last = output.last, last > 0 || input[axis] == 0 else {
        throw InferenceError("spatial axis \(axis) has no output")
      }
    }
    return Geometry(window: window, output: output.map { max(0, $0) })
  }

  /// The extent that `output_shape` or `auto_pad` asks for along spatial `axis`.
  private func wantedOutput(_ axis: Int, rank: Int, input: Int, stride: Int) -> Int? {
    if let outputShape { return outputShape[outputShape.count - rank + axis] }
    return switch autoPad {
    case .sameUpper, .sameLower: input * stride
    case .notSet, .valid: nil
    }
  }

  /// The extent of the output along spatial `axis` for an input whose extent is open.
  private func output(_ axis: Int, _ window: Window, input size: Dimension) -> Dimension {
    let stride = Dimension.known(window.strides[axis])
    if autoPad == .sameUpper || autoPad == .sameLower { return size.times(stride) }
    let extra = outputPadding.isEmpty ? 0 : outputPadding[axis]
    let padding = autoPad == .valid ? 0 : window.pads[axis] + window.pads[axis + window.kernel.count]
    return size.minus(1).times(stride).plus(.known(window.extent(axis))).plus(.known(extra - padding))
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let w = node.shape(1) else { return node.setOutput(0, node.elementType(0), nil) }
    guard x.count >= 3, w.count == x.count else {
      throw InferenceError("input of rank \(x.count) and weights of rank \(w.count) do not fit")
    }
    guard group > 0 else { throw InferenceError("group is \(group)") }
    guard x[1].isCompatible(with: w[0]) else {
      throw InferenceError("input has \(x[1]) channels, the weights take \(w[0])")
    }
    var channels = Dimension.unknown
    if let perGroup = w[1].value {
      let (product, overflow) = perGroup.multipliedReportingOverflow(by: group)
      guard !overflow else { throw InferenceError("group is \(group)") }
      channels = .known(product)
      try checkVector(node, 2, channels)
    }
    if let inputs = w[0].value, inputs % group != 0 {
      throw InferenceError("\(inputs) input channels do not divide into \(group) groups")
    }
    let kernel = w.dropFirst(2).compactMap(\.value)
    let input = x.dropFirst(2).compactMap(\.value)
    var spatial = x.dropFirst(2).map { _ in Dimension.unknown }
    if kernel.count == spatial.count, input.count == spatial.count {
      spatial = try geometry(kernel: kernel, input: input).output.map { .known($0) }
    } else if kernel.count == spatial.count, outputShape == nil {
      let window = try window(kernel: kernel)
      spatial = x.dropFirst(2).enumerated().map { axis, size in output(axis, window, input: size) }
    } else if let outputShape, outputShape.count >= spatial.count {
      spatial = outputShape.suffix(spatial.count).map { .known($0) }
    }
    node.setOutput(0, node.elementType(0), [x[0], channels] + spatial)
  }
}

/// Adds up the columns that sliding blocks made of an image: `input: N × (C · block) × blocks` → `N × C × image…`.
/// Inputs: input, image_shape, block_shape.
public struct Col2Im: Operator {
  public static let identifier = OperatorIdentifier("Col2Im")
  public static let inputCount = 3...3

  public var dilations: [Int] = []
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dilations", &dilations)
    try attributes.code("pads", &pads)
    try attributes.code("strides", &strides)
  }

  /// The window whose blocks the columns are.
  public func window(block: [Int]) throws(InferenceError) -> Window {
    try Window(kernel: block, strides: strides, dilations: dilations, pads: pads, autoPad: .notSet)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let image = node.dimensions(1) else {
      return node.setOutput(0, node.elementType(0), nil)
    }
    guard x.count == 3 else { throw InferenceError("input has rank \(x.count), 3 expected") }
    var channels = Dimension.unknown
    if let block = node.integers(2) {
      _ = try window(block: block)
      var size = 1
      for extent in block {
        let (product, overflow) = size.multipliedReportingOverflow(by: extent)
        guard !overflow else { throw InferenceError("block_shape \(block) is out of range") }
        size = product
      }
      if let columns = x[1].value {
        guard columns % size == 0 else {
          throw InferenceError("\(columns) columns are no multiple of a block of \(size)")
        }
        channels = .known(columns / size)
      }
    }
    node.setOutput(0, node.elementType(0), [x[0], channels] + image)
  }
}
