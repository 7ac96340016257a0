import Tensors

/// What poolings over a sliding window share: `X: N × C × spatial…` → `N × C × outputs…`.
public protocol WindowPooling: Operator {
  var autoPad: AutoPad { get set }
  /// Whether a window that begins inside the input but ends outside gives an output.
  var ceilMode: Bool { get set }
  var dilations: [Int] { get set }
  var kernelShape: [Int] { get set }
  var pads: [Int] { get set }
  var strides: [Int] { get set }
}

extension WindowPooling {
  mutating func codeWindow(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("auto_pad", &autoPad)
    try attributes.code("ceil_mode", &ceilMode)
    try attributes.code("dilations", &dilations)
    try attributes.require("kernel_shape", &kernelShape)
    try attributes.code("pads", &pads)
    try attributes.code("strides", &strides)
  }

  /// - Throws: when the attributes make no window.
  public func window() throws(InferenceError) -> Window {
    try Window(
      kernel: kernelShape, strides: strides, dilations: dilations, pads: pads, autoPad: autoPad, roundsUp: ceilMode)
  }

  func pooledShape(_ node: InferenceContext) throws(InferenceError) -> [Dimension]? {
    guard try node.rank(0, atLeast: 3) != nil, let x = node.shape(0) else { return nil }
    return x.prefix(2) + (try window().outputs(Array(x.dropFirst(2))))
  }
}

/// The largest element under each window, and optionally its place in the input, flattened over all axes.
public struct MaxPool: WindowPooling {
  public static let identifier = OperatorIdentifier("MaxPool")
  public static let inputCount = 1...1
  public static let outputCount = 1...2

  public var autoPad = AutoPad.notSet
  public var ceilMode = false
  public var dilations: [Int] = []
  public var kernelShape: [Int] = []
  public var pads: [Int] = []
  /// Whether `Indices` count places column by column.
  public var columnMajorIndices = false
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try codeWindow(&attributes)
    try attributes.code("storage_order", &columnMajorIndices)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let shape = try pooledShape(node)
    node.setOutput(0, node.elementType(0), shape)
    node.setOutput(1, .int64, shape)
  }
}

/// The mean under each window, over the elements inside the input or, with `count_include_pad`, its padding too.
public struct AveragePool: WindowPooling {
  public static let identifier = OperatorIdentifier("AveragePool")
  public static let inputCount = 1...1

  public var autoPad = AutoPad.notSet
  public var ceilMode = false
  public var countIncludePad = false
  public var dilations: [Int] = []
  public var kernelShape: [Int] = []
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try codeWindow(&attributes)
    try attributes.code("count_include_pad", &countIncludePad)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try pooledShape(node))
  }
}

/// The p-norm of the elements under each window.
public struct LpPool: WindowPooling {
  public static let identifier = OperatorIdentifier("LpPool")
  public static let inputCount = 1...1

  public var autoPad = AutoPad.notSet
  public var ceilMode = false
  public var dilations: [Int] = []
  public var kernelShape: [Int] = []
  public var p = 2
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try codeWindow(&attributes)
    try attributes.code("p", &p)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard p > 0 else { throw InferenceError("p is \(p)") }
    node.setOutput(0, node.elementType(0), try pooledShape(node))
  }
}

/// The shape of a pooling over all spatial axes, which become 1.
private func globallyPooled(_ node: InferenceContext) throws(InferenceError) -> [Dimension]? {
  guard try node.rank(0, atLeast: 2) != nil, let x = node.shape(0) else { return nil }
  return x.prefix(2) + x.dropFirst(2).map { _ in 1 }
}

/// The mean over all spatial axes.
public struct GlobalAveragePool: Operator {
  public static let identifier = OperatorIdentifier("GlobalAveragePool")
  public static let inputCount = 1...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try globallyPooled(node))
  }
}

/// The largest element over all spatial axes.
public struct GlobalMaxPool: Operator {
  public static let identifier = OperatorIdentifier("GlobalMaxPool")
  public static let inputCount = 1...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try globallyPooled(node))
  }
}

/// The p-norm over all spatial axes.
public struct GlobalLpPool: Operator {
  public static let identifier = OperatorIdentifier("GlobalLpPool")
  public static let inputCount = 1...1

  public var p = 2

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("p", &p)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard p > 0 else { throw InferenceError("p is \(p)") }
    node.setOutput(0, node.elementType(0), try globallyPooled(node))
  }
}
