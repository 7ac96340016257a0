import GraphIR
import Tensors

extension RangeOperator: Differentiable {
  /// start + i · delta; the limit only counts.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    if node.wants(0) { node.give(0, try node.reshape(try node.total(gradient), like: try node.input(0))) }
    guard node.wants(2) else { return }
    let places = try node.numbers(try node.range(try node.add(Size(), gradient)), like: gradient)
    let delta = try node.total(try node.multiply(gradient, places))
    node.give(2, try node.reshape(delta, like: try node.input(2)))
  }
}
