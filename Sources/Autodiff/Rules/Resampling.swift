import GraphIR
import Tensors

extension Resize: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let shape = try node.shape(of: try node.input(0))
    let others = (1...3).map { node.optionalInput($0) }
    node.give(0, try node.add(ResizeGradient(of: self), [gradient, shape] + others))
  }
}

extension RoiAlign: Differentiable {
  /// By the images; regions count as given, as in torchvision.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    guard !node.wants(1) else { throw node.unsupported("RoiAlign by its regions") }
    node.give(
      0, try node.add(RoiAlignGradient(of: self), gradient, try node.input(0), try node.input(1), try node.input(2)))
  }
}
