/// A · sigmoid(alpha · A) · B. Inputs: A, B, of the same shape.
public struct SwiGLU: Operator {
  public static let identifier = OperatorIdentifier("SwiGLU")
  public static let inputCount = 2...2

  public var alpha: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let a = node.shape(0), let b = node.shape(1) {
      guard a.count == b.count, zip(a, b).allSatisfy({ $0.isCompatible(with: $1) }) else {
        throw InferenceError("A of shape \(a) and B of shape \(b) do not fit")
      }
    }
    node.setOutput(0, node.type(0))
  }
}
