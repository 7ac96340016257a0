import GraphIR
import Tensors

extension TopK: Differentiable {
  /// Each chosen element's gradient goes to its place.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    var scatter = ScatterElements()
    scatter.axis = axis
    node.give(0, try node.add(scatter, try node.zeros(like: try node.input(0)), try node.output(1), gradient))
  }
}
