/// What is passed back through a ReLU. Inputs: dY, Y.
public struct ReluGradient: Operator {
  public static let identifier = OperatorIdentifier.own("ReluGradient")
  public static let inputCount = 2...2

  /// Which elements of dY pass; the others become 0.
  public enum Rule: String, Sendable, CaseIterable {
    /// Those where Y is positive: the derivative.
    case gradient
    /// Positive ones where Y is positive: guided backpropagation (Springenberg et al., "Striving for Simplicity", 2014).
    case guided
    /// Positive ones: the deconvolutional network (Zeiler and Fergus, "Visualizing and Understanding Convolutional Networks",
    /// 2013).
    case deconvolution
  }

  public var rule = Rule.gradient

  public init() {}

  public init(_ rule: Rule) { self.rule = rule }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(0)) }
}
