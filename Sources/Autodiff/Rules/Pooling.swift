import GraphIR
import Tensors

extension MaxPool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(MaxPoolGradient(of: self), gradient, try node.input(0)))
  }
}

extension AveragePool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(AveragePoolGradient(of: self), gradient, try node.shape(of: try node.input(0))))
  }
}

extension GlobalAveragePool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    var spatial = ShapeOperator()
    spatial.start = 2
    var product = ReduceProd()
    product.keepDims = false
    let count = try node.numbers(try node.add(product, try node.add(spatial, x)), like: gradient)
    node.give(0, try node.add(Expand(), try node.divide(gradient, count), try node.shape(of: x)))
  }
}

extension GlobalMaxPool: Differentiable {
  /// That of a `MaxPool` whose window is the image.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    let spatial = node.extents(of: x)?.dropFirst(2).map(\.value) ?? [nil]
    guard !spatial.contains(nil) else { throw node.unsupported("GlobalMaxPool of images of open extents") }
    var pool = MaxPool()
    pool.kernelShape = spatial.compactMap { $0 }
    node.give(0, try node.add(MaxPoolGradient(of: pool), gradient, x))
  }
}

extension GradientBuilder {
  /// The two factors of the slope of y = (Σ |x|^p)^(1/p): sign(x) · |x|^(p − 1) by element, and y^(1 − p).
  fileprivate mutating func normSlope(
    _ x: ValueID, _ y: ValueID, p: Int
  ) throws(DifferentiationError) -> (element: ValueID, norm: ValueID) {
    func power(_ node: inout GradientBuilder, _ a: ValueID) throws(DifferentiationError) -> ValueID {
      switch p {
      case 1: try node.filled(1, like: a)
      case 2: a
      default: try node.add(Pow(), a, try node.scalar(Double(p - 1), like: a))
      }
    }
    let element = try multiply(try add(Sign(), x), try power(&self, try add(Abs(), x)))
    // Where all elements are 0, so are their factors.
    let positive = try select(try isGreater(y, than: 0), y, else: try scalar(1, like: y))
    return (element, try add(Reciprocal(), try power(&self, positive)))
  }
}

extension LpPool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    let slope = try node.normSlope(x, try node.output(0), p: p)
    // The transpose of a sum over windows, as that of a mean over as many elements as a window has inside the input.
    var count = self
    count.p = 1
    let counts = try node.add(count, try node.filled(1, like: x))
    let shares = try node.multiply(try node.multiply(gradient, slope.norm), counts)
    var mean = AveragePool()
    (mean.autoPad, mean.ceilMode, mean.dilations) = (autoPad, ceilMode, dilations)
    (mean.kernelShape, mean.pads, mean.strides) = (kernelShape, pads, strides)
    let sums = try node.add(AveragePoolGradient(of: mean), shares, try node.shape(of: x))
    node.give(0, try node.multiply(slope.element, sums))
  }
}

extension GlobalLpPool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let slope = try node.normSlope(try node.input(0), try node.output(0), p: p)
    node.give(0, try node.multiply(slope.element, try node.multiply(gradient, slope.norm)))
  }
}
