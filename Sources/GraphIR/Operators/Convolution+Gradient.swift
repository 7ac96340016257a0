// The gradients of convolutions. Like all operators of the domain "modelconv" these are the project's own: `Autodiff` puts
// them into graphs in memory, the runtime computes them, no file ever holds them, and `OperatorTable` does not list them.

extension OperatorIdentifier {
  /// An operator of the project's own, which is not one of ONNX's.
  static func own(_ name: String) -> OperatorIdentifier { OperatorIdentifier(name, domain: "modelconv") }
}

extension ConvolutionOperator {
  /// The operator with the window and the groups of `other`.
  public init(windowOf other: some ConvolutionOperator) {
    self.init()
    autoPad = other.autoPad
    dilations = other.dilations
    group = other.group
    kernelShape = other.kernelShape
    pads = other.pads
    strides = other.strides
  }
}

/// The gradient of a convolution by its input. Inputs: `dY: N × M × outputs…`, `W: M × C/group × kernel…`, and the shape of X.
public struct ConvInputGradient: ConvolutionOperator {
  public static let identifier = OperatorIdentifier.own("ConvInputGradient")
  public static let inputCount = 3...3

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  public var kernelShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), node.dimensions(2))
  }
}

/// The gradient of a convolution by its weights and, as second output, by its bias. Inputs: `X: N × C × spatial…`,
/// `dY: N × M × outputs…`, and the shape of W.
public struct ConvWeightGradient: ConvolutionOperator {
  public static let identifier = OperatorIdentifier.own("ConvWeightGradient")
  public static let inputCount = 3...3
  public static let outputCount = 1...2

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  public var kernelShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let weights = node.dimensions(2)
    node.setOutput(0, node.elementType(0), weights)
    node.setOutput(1, node.elementType(0), weights.map { Array($0.prefix(1)) } ?? [.unknown])
  }
}
