import GraphIR
import Tensors

/// An operator that gives its operand's elements another shape.
protocol DifferentiableReshape: Differentiable {}

extension DifferentiableReshape {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.reshape(gradient, like: try node.input(0)))
  }
}

extension Reshape: DifferentiableReshape {}
extension Flatten: DifferentiableReshape {}
extension Squeeze: DifferentiableReshape {}
extension Unsqueeze: DifferentiableReshape {}

extension Transpose: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let rank = try node.rank(of: gradient)
    let order = permutation ?? Array((0..<rank).reversed())
    var inverse = Transpose()
    inverse.permutation = (0..<rank).map { axis in order.firstIndex(of: axis) ?? axis }
    node.give(0, try node.add(inverse, gradient))
  }
}

extension Expand: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.unbroadcast(gradient, to: try node.input(0)))
  }
}
