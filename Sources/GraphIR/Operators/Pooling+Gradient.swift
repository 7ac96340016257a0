// The gradients of poolings over windows.

extension WindowPooling {
  /// The operator with the window of `other`.
  public init(windowOf other: some WindowPooling) {
    self.init()
    autoPad = other.autoPad
    ceilMode = other.ceilMode
    dilations = other.dilations
    kernelShape = other.kernelShape
    pads = other.pads
    strides = other.strides
  }
}

/// The gradient of a `MaxPool` by its input: each element of dY goes to the first largest element under its window.
/// Inputs: dY, X.
public struct MaxPoolGradient: WindowPooling {
  public static let identifier = OperatorIdentifier.own("MaxPoolGradient")
  public static let inputCount = 2...2

  public var autoPad = AutoPad.notSet
  public var ceilMode = false
  public var dilations: [Int] = []
  public var kernelShape: [Int] = []
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(1)) }
}

/// The gradient of an `AveragePool` by its input: each element of dY is shared by all elements under its window.
/// Inputs: dY, and the shape of X.
public struct AveragePoolGradient: WindowPooling {
  public static let identifier = OperatorIdentifier.own("AveragePoolGradient")
  public static let inputCount = 2...2

  public var autoPad = AutoPad.notSet
  public var ceilMode = false
  public var countIncludePad = false
  public var dilations: [Int] = []
  public var kernelShape: [Int] = []
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), node.dimensions(1))
  }
}
