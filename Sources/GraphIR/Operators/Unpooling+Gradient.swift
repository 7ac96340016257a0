/// The gradient of a `MaxRoiPool` by its input: each element of dY goes to the first largest element that it was taken from.
/// Inputs: dY, X, and the regions.
public struct MaxRoiPoolGradient: Operator {
  public static let identifier = OperatorIdentifier.own("MaxRoiPoolGradient")
  public static let inputCount = 3...3

  /// The operator that this is the gradient of.
  public var forward = MaxRoiPool()

  public init() {}

  public init(of forward: MaxRoiPool) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(1)) }
}
