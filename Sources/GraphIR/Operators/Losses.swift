import Tensors

/// What becomes of the losses of single elements.
public enum LossReduction: String, NamedAttribute {
  case none, sum, mean
}

/// The shape of a loss over `scores: N × classes × …` and `labels: N × …`.
private func lossShape(_ node: InferenceContext, _ reduction: LossReduction) throws(InferenceError) -> [Dimension]? {
  if let scores = node.shape(0), let labels = node.shape(1) {
    guard scores.count >= 2, labels.count == scores.count - 1, scores[0].isCompatible(with: labels[0]),
      zip(scores.dropFirst(2), labels.dropFirst()).allSatisfy({ $0.isCompatible(with: $1) })
    else { throw InferenceError("scores of shape \(scores) and labels of shape \(labels) do not fit") }
  }
  return reduction == .none ? node.shape(1) ?? node.shape(0).map { Array($0.prefix(1) + $0.dropFirst(2)) } : []
}

/// Minus the log probability of each label. Inputs: `log probabilities: N × classes × …`, `labels: N × …`, and optionally a
/// weight a class.
public struct NegativeLogLikelihoodLoss: Operator {
  public static let identifier = OperatorIdentifier("NegativeLogLikelihoodLoss")
  public static let inputCount = 2...3

  /// A label that does not count.
  public var ignoreIndex: Int?
  public var reduction = LossReduction.mean

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("ignore_index", &ignoreIndex)
    try attributes.code("reduction", &reduction)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try lossShape(node, reduction))
  }
}

/// `NegativeLogLikelihoodLoss` of the logarithm of the softmax of the scores, which is the second output.
public struct SoftmaxCrossEntropyLoss: Operator {
  public static let identifier = OperatorIdentifier("SoftmaxCrossEntropyLoss")
  public static let inputCount = 2...3
  public static let outputCount = 1...2

  /// A label that does not count.
  public var ignoreIndex: Int?
  public var reduction = LossReduction.mean

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("ignore_index", &ignoreIndex)
    try attributes.code("reduction", &reduction)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try lossShape(node, reduction))
    node.setOutput(1, node.type(0))
  }
}
