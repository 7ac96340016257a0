/// The gradients of a `BatchNormalization` in training, whose mean and variance depend on X, by X, scale and B.
/// Inputs: dY, X, scale.
public struct BatchNormalizationGradient: Operator {
  public static let identifier = OperatorIdentifier.own("BatchNormalizationGradient")
  public static let inputCount = 3...3
  public static let outputCount = 1...3

  public var epsilon: Float = 1e-5

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.type(1))
    node.setOutput(1, node.type(2))
    node.setOutput(2, node.type(2))
  }
}

/// Dropout whose choice is a function of a number that changes from step to step: the same number and stream drop the same
/// elements, so that the gradient is the same operator once more and no mask is kept. Inputs: X, the number (int64 scalar).
public struct SeededDropout: Operator {
  public static let identifier = OperatorIdentifier.own("SeededDropout")
  public static let inputCount = 2...2

  /// The probability with which an element becomes 0; the others are divided by one less it.
  public var ratio: Float = 0.5
  /// Tells the dropouts of one graph apart.
  public var stream = 0

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard ratio >= 0, ratio <= 1 else { throw InferenceError("ratio is \(ratio), from 0 to 1 expected") }
    node.setOutput(0, node.type(0))
  }
}
