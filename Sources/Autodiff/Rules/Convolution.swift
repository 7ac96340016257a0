import GraphIR
import Tensors

extension Conv: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, w) = (try node.input(0), try node.input(1))
    if node.wants(0) {
      node.give(0, try node.add(ConvInputGradient(of: self), gradient, w, try node.shape(of: x)))
    }
    if node.wants(1) {
      let outputs = try node.add(
        ConvWeightGradient(of: self), [x, gradient, try node.shape(of: w)], outputCount: node.wants(2) ? 2 : 1)
      node.give(1, outputs[0])
      if node.wants(2) { node.give(2, outputs[1]) }
    } else if node.wants(2) {
      node.give(2, try node.channelSum(gradient))
    }
  }
}

extension GradientBuilder {
  /// The sum over all axes but the second.
  mutating func channelSum(_ id: ValueID) throws(DifferentiationError) -> ValueID {
    let rank = try rank(of: id)
    return try sum(id, axes: [0] + Array(2..<max(2, rank)), keepDims: false)
  }
}
