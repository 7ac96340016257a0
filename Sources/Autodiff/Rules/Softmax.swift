import GraphIR
import Tensors

extension Softmax: Differentiable {
  /// y · (dY − Σ dY · y).
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let y = try node.output(0)
    let total = try node.sum(try node.multiply(gradient, y), axes: [axis])
    node.give(0, try node.multiply(y, try node.subtract(gradient, total)))
  }
}

extension LogSoftmax: Differentiable {
  /// dY − exp(y) · Σ dY.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let probabilities = try node.add(Exp(), try node.output(0))
    let total = try node.sum(gradient, axes: [axis])
    node.give(0, try node.subtract(gradient, try node.multiply(probabilities, total)))
  }
}
