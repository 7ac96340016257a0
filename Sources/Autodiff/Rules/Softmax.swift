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
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try self.gradient(&node, gradient, y: try node.output(0)))
  }

  /// dY − exp(y) · Σ dY.
  func gradient(
    _ node: inout GradientBuilder, _ gradient: ValueID, y: ValueID
  ) throws(DifferentiationError) -> ValueID {
    let total = try node.sum(gradient, axes: [axis])
    return try node.subtract(gradient, try node.multiply(try node.add(Exp(), y), total))
  }
}

extension Hardmax: StepFunction {}
