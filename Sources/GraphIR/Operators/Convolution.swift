/// Convolution (correlation) of `X: N × C × spatial…` with `W: M × C/group × kernel…` and an optional bias `B: M`.
public struct Conv: Operator {
  public static let identifier = OperatorIdentifier("Conv")
  public static let inputCount = 2...3

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  /// Taken from the weights where it is not given.
  public var kernelShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

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
    if let kernelShape, kernelShape != kernel {
      throw InferenceError("kernel_shape is \(kernelShape), the weights' kernel \(kernel)")
    }
    return try Window(kernel: kernel, strides: strides, dilations: dilations, pads: pads, autoPad: autoPad)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let w = node.shape(1) else { return node.setOutput(0, node.elementType(0), nil) }
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
    let kernel = w.dropFirst(2).compactMap(\.value)
    guard kernel.count == w.count - 2 else {
      return node.setOutput(0, node.elementType(0), [x[0], w[0]] + x.dropFirst(2).map { _ in .unknown })
    }
    let spatial = try window(kernel: kernel).outputs(Array(x.dropFirst(2)))
    node.setOutput(0, node.elementType(0), [x[0], w[0]] + spatial)
  }
}
