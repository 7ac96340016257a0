// Operators of our own that only networks in training need: what ONNX cannot say.

/// Random numbers that are a function of a number which changes from step to step: the same number and stream give the same
/// ones. Inputs: X, whose shape and type they have, and the number (int64 scalar).
public struct SeededRandom: Operator {
  public static let identifier = OperatorIdentifier.own("SeededRandom")
  public static let inputCount = 2...2

  /// What the numbers are distributed like.
  public enum Distribution: Sendable, Hashable {
    /// Evenly, from `low` to before `high`.
    case uniform(low: Double, high: Double)
    case normal(mean: Double, deviation: Double)
  }

  public var distribution = Distribution.uniform(low: 0, high: 1)
  /// Tells what is random in one graph apart.
  public var stream = 0

  public init() {}

  public init(_ distribution: Distribution, stream: Int) { (self.distribution, self.stream) = (distribution, stream) }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(0)) }
}

/// The running mean and variance of a batch normalisation after a step, as PyTorch has them:
/// `running · (1 − share) + current · share`, the current variance being that of all but one element.
/// Inputs: running mean, running variance, the batch's mean and variance (of all elements) as `BatchNormalization` gives them,
/// the number of elements that were normalised (int64 scalar), the share (float32, one element).
public struct RunningStatistics: Operator {
  public static let identifier = OperatorIdentifier.own("RunningStatistics")
  public static let inputCount = 6...6
  public static let outputCount = 2...2

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    for index in 0..<4 {
      if let channels = node.shape(0)?.first { try checkVector(node, index, channels) }
    }
    node.setOutput(0, node.type(0))
    node.setOutput(1, node.type(1))
  }
}

/// Its input, which no gradient passes: PyTorch's `detach`.
public struct Detach: Operator {
  public static let identifier = OperatorIdentifier.own("Detach")
  public static let inputCount = 1...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let facts = node.facts(0) { node.setOutput(0, facts: facts) }
  }
}
