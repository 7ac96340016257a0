// The gradients of poolings over windows.

/// The gradient of a `MaxPool` by its input: each element of dY goes to the first largest element under its window.
/// Inputs: dY, X.
public struct MaxPoolGradient: Operator {
  public static let identifier = OperatorIdentifier.own("MaxPoolGradient")
  public static let inputCount = 2...2

  /// The operator that this is the gradient of.
  public var forward = MaxPool()

  public init() {}

  public init(of forward: MaxPool) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(1)) }
}

/// The gradient of an `AveragePool` by its input: each element of dY is shared by all elements under its window.
/// Inputs: dY, and the shape of X.
public struct AveragePoolGradient: Operator {
  public static let identifier = OperatorIdentifier.own("AveragePoolGradient")
  public static let inputCount = 2...2

  /// The operator that this is the gradient of.
  public var forward = AveragePool()

  public init() {}

  public init(of forward: AveragePool) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), node.dimensions(1))
  }
}
