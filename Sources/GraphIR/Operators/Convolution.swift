import Tensors

/// What the convolutions share: the attributes of a sliding window whose kernel comes with the weights.
public protocol ConvolutionOperator: Operator {
  var autoPad: AutoPad { get set }
  var dilations: [Int] { get set }
  var group: Int { get set }
  /// Taken from the weights where it is not given.
  var kernelShape: [Int]? { get set }
  var pads: [Int] { get set }
  var strides: [Int] { get set }
}

extension ConvolutionOperator {
  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("auto_pad", &autoPad)
    try attributes.code("dilations", &dilations)
    try attributes.code("group", &group)
    try attributes.code("kernel_shape", &kernelShape)
    try attributes.code("pads", &pads)
    try attributes.code("strides", &strides)
  }

  /// The window for weights whose kernel has these extents.
  public func window(kernel: [Int]) throws(InferenceError) -> Window {
    try checkKernel(kernelShape, kernel)
    return try Window(kernel: kernel, strides: strides, dilations: dilations, pads: pads, autoPad: autoPad)
  }

  /// The shape of the output for input `x: N × C × spatial…` and weights `w: M × C/group × kernel…`.
  func outputShape(_ x: [Dimension], _ w: [Dimension]) throws(InferenceError) -> [Dimension] {
    try checkChannels(x, w, group: group)
    let kernel = w.dropFirst(2).compactMap(\.value)
    guard kernel.count == w.count - 2 else { return [x[0], w[0]] + x.dropFirst(2).map { _ in .unknown } }
    return [x[0], w[0]] + (try window(kernel: kernel).outputs(Array(x.dropFirst(2))))
  }
}

/// - Throws: when `kernel_shape` says something else than the weights.
private func checkKernel(_ kernelShape: [Int]?, _ kernel: [Int]) throws(InferenceError) {
  if let kernelShape, kernelShape != kernel {
    throw InferenceError("kernel_shape is \(kernelShape), the weights' kernel \(kernel)")
  }
}

/// - Throws: when input `N × C × spatial…` and weights `M × C/group × kernel…` do not fit each other.
private func checkChannels(_ x: [Dimension], _ w: [Dimension], group: Int) throws(InferenceError) {
  guard x.count >= 3, w.count == x.count else {
    throw InferenceError("input of rank \(x.count) and weights of rank \(w.count) do not fit")
  }
  guard group > 0 else { throw InferenceError("group is \(group)") }
  if let channels = x[1].value, let perGroup = w[1].value, channels % group != 0 || channels / group != perGroup {
    throw InferenceError("input has \(channels) channels, the weights take \(perGroup) in each of \(group) groups")
  }
  if let outputs = w[0].value, outputs % group != 0 {
    throw InferenceError("\(outputs) output channels do not divide into \(group) groups")
  }
}

/// Convolution (correlation) of `X: N × C × spatial…` with `W: M × C/group × kernel…` and an optional bias `B: M`.
public struct Conv: ConvolutionOperator {
  public static let identifier = OperatorIdentifier("Conv")
  public static let inputCount = 2...3

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  public var kernelShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let w = node.shape(1) else { return node.setOutput(0, node.elementType(0), nil) }
    node.setOutput(0, node.elementType(0), try outputShape(x, w))
    try checkVector(node, 2, w[0])
  }
}

/// Convolution of 8-bit integers, each less its zero point, summed in `int32`. Inputs: x, w, zero point of x, zero point of w
/// (one for all or one an output channel).
public struct ConvInteger: ConvolutionOperator {
  public static let identifier = OperatorIdentifier("ConvInteger")
  public static let inputCount = 2...4

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  public var kernelShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let w = node.shape(1) else { return node.setOutput(0, .int32, nil) }
    node.setOutput(0, .int32, try outputShape(x, w))
  }
}

/// Convolution at sampling points that `offset: N × (offset_group · kernel · axes) × output…` moves, weighted by the optional
/// `mask: N × (offset_group · kernel) × output…`. Inputs: X, W, offset, bias, mask.
public struct DeformConv: Operator {
  public static let identifier = OperatorIdentifier("DeformConv")
  public static let inputCount = 3...5

  public var dilations: [Int] = []
  public var group = 1
  public var kernelShape: [Int]?
  /// Groups of input channels that share their offsets.
  public var offsetGroup = 1
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dilations", &dilations)
    try attributes.code("group", &group)
    try attributes.code("kernel_shape", &kernelShape)
    try attributes.code("offset_group", &offsetGroup)
    try attributes.code("pads", &pads)
    try attributes.code("strides", &strides)
  }

  /// The window for weights whose kernel has these extents.
  public func window(kernel: [Int]) throws(InferenceError) -> Window {
    try checkKernel(kernelShape, kernel)
    return try Window(kernel: kernel, strides: strides, dilations: dilations, pads: pads, autoPad: .notSet)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let w = node.shape(1) else { return node.setOutput(0, node.elementType(0), nil) }
    try checkChannels(x, w, group: group)
    try checkVector(node, 3, w[0])
    guard offsetGroup > 0 else { throw InferenceError("offset_group is \(offsetGroup)") }
    if let channels = x[1].value, channels % offsetGroup != 0 {
      throw InferenceError("\(channels) channels do not divide into \(offsetGroup) offset groups")
    }
    let kernel = w.dropFirst(2).compactMap(\.value)
    var spatial = x.dropFirst(2).map { _ in Dimension.unknown }
    if kernel.count == spatial.count { spatial = try window(kernel: kernel).outputs(Array(x.dropFirst(2))) }
    if let offset = node.shape(2), offset.count == x.count {
      for (axis, extent) in offset.dropFirst(2).enumerated() {
        guard spatial[axis].isCompatible(with: extent) else {
          throw InferenceError("offset has extent \(extent) along spatial axis \(axis), the output \(spatial[axis])")
        }
        spatial[axis] = spatial[axis].merged(with: extent)
      }
    }
    node.setOutput(0, node.elementType(0), [x[0], w[0]] + spatial)
  }
}
