import GraphIR
import Tensors

extension DepthToSpace: DifferentiableChoice {}
extension SpaceToDepth: DifferentiableChoice {}

extension Trilu: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(self, gradient, node.optionalInput(1)))
  }
}

extension ReverseSequence: Differentiable {
  /// Reversed once more, all is where it was.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(self, gradient, try node.input(1)))
  }
}
