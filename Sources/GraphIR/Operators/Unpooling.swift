/// Puts each element of X back to the place from which a `MaxPool` took it, zeros elsewhere.
/// Inputs: X, indices (flattened over all axes), and optionally the output's shape.
public struct MaxUnpool: Operator {
  public static let identifier = OperatorIdentifier("MaxUnpool")
  public static let inputCount = 2...3

  public var kernelShape: [Int] = []
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("kernel_shape", &kernelShape)
    try attributes.code("pads", &pads)
    try attributes.code("strides", &strides)
  }

  /// The shape of the pooled input, as far as the pooling's geometry tells: what the indices count in.
  public func unpooledShape(_ x: [Dimension]) throws(InferenceError) -> [Dimension] {
    let window = try Window(kernel: kernelShape, strides: strides, dilations: [], pads: pads, autoPad: .notSet)
    guard x.count == kernelShape.count + 2 else {
      throw InferenceError("the kernel has \(kernelShape.count) axes, the input \(x.count - 2) spatial ones")
    }
    var shape = Array(x.prefix(2))
    for (axis, extent) in x.dropFirst(2).enumerated() {
      if let size = extent.value, size <= 0 || size >= 1 << 30 {
        throw InferenceError("an extent of \(size) is out of range")
      }
      let padding = window.pads[axis] + window.pads[axis + kernelShape.count]
      let unpooled = extent.minus(1).times(.known(window.strides[axis])).plus(.known(window.kernel[axis] - padding))
      if let unpooled = unpooled.value, unpooled <= 0 { throw InferenceError("spatial axis \(axis) has no output") }
      shape.append(unpooled)
    }
    return shape
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if node.has(2) { return node.setOutput(0, node.elementType(0), node.dimensions(2)) }
    guard let x = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    node.setOutput(0, node.elementType(0), try unpooledShape(x))
  }
}

/// The largest elements in a grid over each region of interest. `X: N × C × H × W`, `rois: R × 5` (batch index, x1, y1, x2, y2)
/// → `R × C × pooled…`.
public struct MaxRoiPool: Operator {
  public static let identifier = OperatorIdentifier("MaxRoiPool")
  public static let inputCount = 2...2

  /// Height and width of the output.
  public var pooledShape: [Int] = []
  /// What turns the regions' coordinates into the input's.
  public var spatialScale: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("pooled_shape", &pooledShape)
    try attributes.code("spatial_scale", &spatialScale)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard pooledShape.count == 2, pooledShape.allSatisfy({ $0 > 0 }) else {
      throw InferenceError("pooled_shape is \(pooledShape), two positive extents expected")
    }
    let x = node.shape(0)
    let rois = node.shape(1)
    guard x.map({ $0.count == 4 }) ?? true else { throw InferenceError("input has rank \(x?.count ?? 0), 4 expected") }
    guard rois.map({ $0.count == 2 && $0[1].isCompatible(with: 5) }) ?? true else {
      throw InferenceError("rois are not of shape R × 5")
    }
    node.setOutput(
      0, node.elementType(0), [rois?[0] ?? .unknown, x?[1] ?? .unknown] + pooledShape.map { .known($0) })
  }
}
