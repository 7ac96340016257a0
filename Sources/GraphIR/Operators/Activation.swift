/// max(0, x).
public struct Relu: Operator {
  public static let identifier = OperatorIdentifier("Relu")
  public static let inputCount = 1...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(0)) }
}

/// x where x ≥ 0, alpha · x elsewhere.
public struct LeakyRelu: Operator {
  public static let identifier = OperatorIdentifier("LeakyRelu")
  public static let inputCount = 1...1

  public var alpha: Float = 0.01

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(0)) }
}
