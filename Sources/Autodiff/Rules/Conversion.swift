import GraphIR
import Tensors

extension GradientBuilder {
  /// Gives input 0 the gradient in its own element type.
  fileprivate mutating func giveConverted() throws(DifferentiationError) {
    guard let gradient = gradient(0), let type = elementType(of: try input(0)) else { return }
    give(0, try add(Cast(to: type), gradient))
  }
}

extension Cast: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) { try node.giveConverted() }
}

extension CastLike: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) { try node.giveConverted() }
}
