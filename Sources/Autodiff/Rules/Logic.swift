import GraphIR
import Tensors

extension Where: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let condition = try node.input(0)
    let zero = try node.scalar(0, like: gradient)
    if node.wants(1) {
      node.give(1, try node.unbroadcast(try node.select(condition, gradient, else: zero), to: try node.input(1)))
    }
    if node.wants(2) {
      node.give(2, try node.unbroadcast(try node.select(condition, zero, else: gradient), to: try node.input(2)))
    }
  }
}
