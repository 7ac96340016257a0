// The gradients of convolutions. Like all operators of the domain "modelconv" these are the project's own: `Autodiff` puts
// them into graphs in memory, the runtime computes them, no file ever holds them, and `OperatorTable` does not list them.

extension OperatorIdentifier {
  /// An operator of the project's own, which is not one of ONNX's.
  static func own(_ name: String) -> OperatorIdentifier { OperatorIdentifier(name, domain: "modelconv") }
}

/// The gradient of a convolution by its input. Inputs: `dY: N × M × outputs…`, `W: M × C/group × kernel…`, and the shape of X.
public struct ConvInputGradient: Operator {
  public static let identifier = OperatorIdentifier.own("ConvInputGradient")
  public static let inputCount = 3...3

  /// The operator that this is the gradient of.
  public var forward = Conv()

  public init() {}

  public init(of forward: Conv) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), node.dimensions(2))
  }
}

/// The gradient of a convolution by its weights and, as second output, by its bias. Inputs: `X: N × C × spatial…`,
/// `dY: N × M × outputs…`, and the shape of W.
public struct ConvWeightGradient: Operator {
  public static let identifier = OperatorIdentifier.own("ConvWeightGradient")
  public static let inputCount = 3...3
  public static let outputCount = 1...2

  /// The operator that this is the gradient of.
  public var forward = Conv()

  public init() {}

  public init(of forward: Conv) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let weights = node.dimensions(2)
    node.setOutput(0, node.elementType(0), weights)
    node.setOutput(1, node.elementType(0), weights.map { Array($0.prefix(1)) } ?? [.unknown])
  }
}
