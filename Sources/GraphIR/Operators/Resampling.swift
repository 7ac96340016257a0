import Tensors

/// Enlarges or shrinks a tensor by interpolation. Inputs: X, and optionally roi, scales, sizes (one of the last two is given).
public struct Resize: Operator {
  public static let identifier = OperatorIdentifier("Resize")
  public static let inputCount = 1...4

  public enum Mode: String, NamedAttribute {
    case nearest, linear, cubic
  }

  /// How an output coordinate becomes an input coordinate.
  public enum CoordinateTransformation: String, NamedAttribute {
    case halfPixel = "half_pixel"
    case halfPixelSymmetric = "half_pixel_symmetric"
    case pytorchHalfPixel = "pytorch_half_pixel"
    case alignCorners = "align_corners"
    case asymmetric
    case tfCropAndResize = "tf_crop_and_resize"
    /// Of opset 11 only: (x + 0.5) / scale.
    case tfHalfPixelForNN = "tf_half_pixel_for_nn"
  }

  public enum NearestMode: String, NamedAttribute {
    case roundPreferFloor = "round_prefer_floor"
    case roundPreferCeil = "round_prefer_ceil"
    case floor, ceil
  }

  /// What `sizes` says where one scale serves all axes.
  public enum KeepAspectRatioPolicy: String, NamedAttribute {
    case stretch
    case notLarger = "not_larger"
    case notSmaller = "not_smaller"
  }

  public var antialias = false
  /// The axes that roi, scales and sizes are for; all when not given.
  public var axes: [Int]?
  public var coordinateTransformation = CoordinateTransformation.halfPixel
  public var cubicCoefficient: Float = -0.75
  public var excludeOutside = false
  public var extrapolationValue: Float = 0
  public var keepAspectRatioPolicy = KeepAspectRatioPolicy.stretch
  public var mode = Mode.nearest
  public var nearestMode = NearestMode.roundPreferFloor

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("antialias", &antialias)
    try attributes.code("axes", &axes)
    try attributes.code("coordinate_transformation_mode", &coordinateTransformation)
    try attributes.code("cubic_coeff_a", &cubicCoefficient)
    try attributes.code("exclude_outside", &excludeOutside)
    try attributes.code("extrapolation_value", &extrapolationValue)
    try attributes.code("keep_aspect_ratio_policy", &keepAspectRatioPolicy)
    try attributes.code("mode", &mode)
    try attributes.code("nearest_mode", &nearestMode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), nil)
    guard let x = node.shape(0) else { return }
    let axes = try resizedAxes(rank: x.count)
    var shape = x
    for axis in axes { shape[axis] = .unknown }
    if let scales = node.floats(2), !scales.isEmpty {
      let input = x.map { $0.value ?? 0 }
      let regions = try regions(node.floats(1), needed: node.has(1) && node.constant(1) != nil, axes: axes)
      let resized = try plan(input: input, regions: regions, scales: scales)
      for axis in axes where coordinateTransformation != .tfCropAndResize || regions != nil {
        shape[axis] =
          x[axis].value != nil
          ? .known(resized[axis].output) : regions == nil ? Self.scaled(x[axis], scale: resized[axis].scale) : .unknown
      }
    } else if let sizes = node.dimensions(3), !sizes.isEmpty {
      guard sizes.count == axes.count else { throw InferenceError("\(sizes.count) sizes for \(axes.count) axes") }
      let known = sizes.compactMap(\.value)
      let input = x.compactMap(\.value)
      if keepAspectRatioPolicy == .stretch {
        for (axis, size) in zip(axes, sizes) { shape[axis] = size }
      } else if known.count == sizes.count, input.count == x.count {
        shape = try plan(input: input, regions: nil, sizes: known).map { .known($0.output) }
      }
    }
    node.setOutput(0, node.elementType(0), shape)
  }
}

extension Resize {
  /// An open extent times `scale`, rounded down; known for scales that are quotients of small numbers.
  private static func scaled(_ extent: Dimension, scale: Double) -> Dimension {
    for divisor in 1...16 where (scale * Double(divisor)).rounded() == scale * Double(divisor) {
      guard let factor = Int(exactly: scale * Double(divisor)) else { break }
      return extent.times(.known(factor)).divided(by: .known(divisor))
    }
    return .unknown
  }
}

extension InferenceContext {
  /// The elements of float32 input `index`, if they are known.
  func floats(_ index: Int) -> [Float]? { constant(index).flatMap { try? $0.elements(Float.self) } }
}

/// Samples `X: N × C × spatial…` at the points of `grid: N × outputs… × axes`, whose coordinates run from −1 to 1, the last
/// axis of X first.
public struct GridSample: Operator {
  public static let identifier = OperatorIdentifier("GridSample")
  public static let inputCount = 2...2

  public enum Mode: String, NamedAttribute {
    case linear, nearest, cubic
  }

  public enum PaddingMode: String, NamedAttribute {
    case zeros, border, reflection
  }

  /// Whether −1 and 1 are the centres of the outermost elements, not their outer edges.
  public var alignCorners = false
  public var mode = Mode.linear
  public var paddingMode = PaddingMode.zeros

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("align_corners", &alignCorners)
    try attributes.code("mode", &mode)
    try attributes.code("padding_mode", &paddingMode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let grid = node.shape(1) else { return node.setOutput(0, node.elementType(0), nil) }
    guard x.count >= 3, grid.count == x.count else {
      throw InferenceError("input of rank \(x.count) and grid of rank \(grid.count) do not fit")
    }
    guard grid[grid.count - 1].isCompatible(with: .known(x.count - 2)) else {
      throw InferenceError(
        "grid has \(grid[grid.count - 1]) coordinates a point, the input \(x.count - 2) spatial axes")
    }
    guard x[0].isCompatible(with: grid[0]) else {
      throw InferenceError("input has \(x[0]) samples, the grid \(grid[0])")
    }
    node.setOutput(0, node.elementType(0), [x[0].merged(with: grid[0]), x[1]] + grid.dropFirst().dropLast())
  }
}

/// The sampling grid of affine maps `theta: N × 2 × 3` (or `N × 3 × 4`) for an output of shape `size`: `N × H × W × 2` (or
/// `N × D × H × W × 3`).
public struct AffineGrid: Operator {
  public static let identifier = OperatorIdentifier("AffineGrid")
  public static let inputCount = 2...2

  public var alignCorners = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("align_corners", &alignCorners)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let theta = node.shape(0) {
      guard theta.count == 3, theta[1].isCompatible(with: 2) || theta[1].isCompatible(with: 3) else {
        throw InferenceError("theta is not of shape N × 2 × 3 or N × 3 × 4")
      }
    }
    guard let size = node.dimensions(1) else { return node.setOutput(0, node.elementType(0), nil) }
    guard size.count == 4 || size.count == 5 else {
      throw InferenceError("size has \(size.count) entries, 4 or 5 expected")
    }
    var grid: [Dimension] = [size[0]]
    grid += size.dropFirst(2)
    grid.append(.known(size.count - 2))
    node.setOutput(0, node.elementType(0), grid)
  }
}

/// Pools bilinear samples of `X: N × C × H × W` in a grid over each region. Inputs: X, `rois: R × 4` (x1, y1, x2, y2), the
/// index of each region's sample.
public struct RoiAlign: Operator {
  public static let identifier = OperatorIdentifier("RoiAlign")
  public static let inputCount = 3...3

  public enum CoordinateTransformation: String, NamedAttribute {
    case halfPixel = "half_pixel"
    case outputHalfPixel = "output_half_pixel"
  }

  public enum Mode: String, NamedAttribute {
    case average = "avg"
    case maximum = "max"
  }

  public var coordinateTransformation = CoordinateTransformation.halfPixel
  public var mode = Mode.average
  public var outputHeight = 1
  public var outputWidth = 1
  /// Samples along each axis of an output element; 0 chooses by the region's size.
  public var samplingRatio = 0
  public var spatialScale: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("coordinate_transformation_mode", &coordinateTransformation)
    try attributes.code("mode", &mode)
    try attributes.code("output_height", &outputHeight)
    try attributes.code("output_width", &outputWidth)
    try attributes.code("sampling_ratio", &samplingRatio)
    try attributes.code("spatial_scale", &spatialScale)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard outputHeight > 0, outputWidth > 0, samplingRatio >= 0 else {
      throw InferenceError(
        "output of \(outputHeight) × \(outputWidth) at sampling ratio \(samplingRatio) is not possible")
    }
    let x = node.shape(0)
    let rois = node.shape(1)
    guard x.map({ $0.count == 4 }) ?? true else { throw InferenceError("input has rank \(x?.count ?? 0), 4 expected") }
    guard rois.map({ $0.count == 2 && $0[1].isCompatible(with: 4) }) ?? true else {
      throw InferenceError("rois are not of shape R × 4")
    }
    let count = rois?[0] ?? node.shape(2)?.first ?? .unknown
    node.setOutput(
      0, node.elementType(0), [count, x?[1] ?? .unknown, .known(outputHeight), .known(outputWidth)])
  }
}
