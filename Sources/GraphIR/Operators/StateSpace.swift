import Tensors

/// A causal convolution of each channel, with the end of the sequence before it as state. Inputs: `batch × channels × length`,
/// `weight: channels × 1 × kernel`, and optionally the bias, the past state `batch × channels × (kernel − 1)`. Outputs: the
/// sequence, the present state.
public struct CausalConvWithState: Operator {
  public static let identifier = OperatorIdentifier("CausalConvWithState")
  public static let inputCount = 2...4
  public static let outputCount = 2...2

  public enum Activation: String, NamedAttribute {
    case none, silu, swish
  }

  public var activation = Activation.none

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("activation", &activation)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let (x, weight) = (node.shape(0), node.shape(1))
    node.setOutput(0, node.type(0))
    guard x.map({ $0.count == 3 }) ?? true, weight.map({ $0.count == 3 && $0[1].isCompatible(with: 1) }) ?? true else {
      throw InferenceError("input and weight are not of shapes batch × channels × length and channels × 1 × kernel")
    }
    if let channels = x?[1], let weight, !channels.isCompatible(with: weight[0]) {
      throw InferenceError("input has \(channels) channels, the weight \(weight[0])")
    }
    if weight?[2].value == 0 { throw InferenceError("the kernel is empty") }
    let batch: Dimension = x?[0] ?? .unknown
    let channels: Dimension = x?[1] ?? weight?[0] ?? .unknown
    let state: Dimension = weight?[2].minus(1) ?? .unknown
    node.setOutput(1, node.elementType(0), [batch, channels, state])
  }
}
