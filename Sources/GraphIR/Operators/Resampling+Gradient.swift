/// The gradient of a `Resize` by its input: each element of dY goes, weighted, to those that it was made of.
/// Inputs: dY, the shape of X, and roi, scales and sizes as the `Resize` has them.
public struct ResizeGradient: Operator {
  public static let identifier = OperatorIdentifier.own("ResizeGradient")
  public static let inputCount = 2...5

  /// The operator that this is the gradient of.
  public var forward = Resize()

  public init() {}

  public init(of forward: Resize) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), node.dimensions(1))
  }
}

/// The gradient of a `RoiAlign` by its input: each element of dY goes, weighted, to those that its samples are made of.
/// Inputs: dY, X, and the regions and their samples as the `RoiAlign` has them.
public struct RoiAlignGradient: Operator {
  public static let identifier = OperatorIdentifier.own("RoiAlignGradient")
  public static let inputCount = 4...4

  /// The operator that this is the gradient of.
  public var forward = RoiAlign()

  public init() {}

  public init(of forward: RoiAlign) { self.forward = forward }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(1)) }
}
