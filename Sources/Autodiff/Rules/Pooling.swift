import GraphIR
import Tensors

extension MaxPool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    try node.checkFirstOutputOnly()
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(MaxPoolGradient(windowOf: self), gradient, try node.input(0)))
  }
}

extension AveragePool: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    var op = AveragePoolGradient(windowOf: self)
    op.countIncludePad = countIncludePad
    node.give(0, try node.add(op, gradient, try node.shape(of: try node.input(0))))
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
    var op = MaxPoolGradient()
    op.kernelShape = spatial.compactMap { $0 }
    node.give(0, try node.add(op, gradient, x))
  }
}
