import GraphIR
import Tensors

extension MaxUnpool: Differentiable {
  /// Each element's gradient is where it was put.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard var gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    if node.optionalInput(2) != nil {
      // Places count in the shape that was pooled.
      guard let extents = node.extents(of: x), let pooled = try? unpooledShape(extents).map(\.value),
        !pooled.contains(nil)
      else { throw node.unsupported("MaxUnpool to an output_shape of images of open extents") }
      let missing = try node.subtract(try node.vector(pooled.compactMap { $0 }), try node.shape(of: gradient))
      let pads = try node.add(Concat(axis: 0), try node.zeros(like: missing), missing)
      gradient = try node.add(Pad(), gradient, pads)
    }
    let line = try node.reshape(gradient, [-1])
    node.give(0, try node.add(Gather(), line, try node.reshape(try node.input(1), like: x)))
  }
}

extension MaxRoiPool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    guard !node.wants(1) else { throw node.unsupported("MaxRoiPool by its regions, which are rounded,") }
    node.give(0, try node.add(MaxRoiPoolGradient(of: self), gradient, try node.input(0), try node.input(1)))
  }
}
