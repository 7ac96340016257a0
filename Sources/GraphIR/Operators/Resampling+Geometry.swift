extension Resize {
  /// What resizing does along one axis.
  public struct Axis: Sendable, Hashable {
    public var input: Int
    public var output: Int
    /// Output elements for each input element, as given; with `sizes`, the quotient of the extents.
    public var scale: Double
    /// The part of the axis that `tf_crop_and_resize` takes, from 0 to 1.
    public var region: ClosedRegion

    /// Whether the axis passes unchanged.
    public var isUnchanged: Bool { input == output && scale == 1 && region == .whole }
  }

  /// Where a region begins and ends; the end may come before the beginning, which mirrors.
  public struct ClosedRegion: Sendable, Hashable {
    public var start: Float
    public var end: Float
    public static let whole = ClosedRegion(start: 0, end: 1)
  }

  /// The resized axes, counted from the front, in the order of roi, scales and sizes.
  func resizedAxes(rank: Int) throws(InferenceError) -> [Int] {
    guard let axes else { return Array(0..<rank) }
    var result: [Int] = []
    for axis in axes {
      guard axis >= -rank, axis < rank else { throw InferenceError("axis \(axis) is out of range for rank \(rank)") }
      result.append(axis < 0 ? axis + rank : axis)
    }
    guard Set(result).count == result.count else { throw InferenceError("axes \(axes) repeat an axis") }
    return result
  }

  /// The regions of `roi` (all starts, then all ends); `nil` when they do not matter or are not known.
  func regions(_ roi: [Float]?, needed: Bool, axes: [Int]) throws(InferenceError) -> [ClosedRegion]? {
    guard coordinateTransformation == .tfCropAndResize, needed else { return nil }
    guard let roi, roi.count == 2 * axes.count else {
      throw InferenceError("roi has \(roi?.count ?? 0) entries, \(2 * axes.count) expected")
    }
    return axes.indices.map { ClosedRegion(start: roi[$0], end: roi[$0 + axes.count]) }
  }

  /// What happens along every axis of an input of extents `input`.
  ///
  /// - Parameters:
  ///   - roi: the elements of the input of that name (starts, then ends of the resized axes).
  ///   - scales: one for each resized axis; `nil` or empty when `sizes` is given.
  ///   - sizes: one for each resized axis.
  /// - Throws: when the inputs do not fit each other or the extents of the output are no extents.
  public func geometry(
    input: [Int], roi: [Float]?, scales: [Float]?, sizes: [Int]?
  ) throws(InferenceError) -> [Axis] {
    let axes = try resizedAxes(rank: input.count)
    let regions = try regions(roi, needed: true, axes: axes)
    if let scales, !scales.isEmpty { return try plan(input: input, regions: regions, scales: scales) }
    guard let sizes, !sizes.isEmpty || axes.isEmpty else { throw InferenceError("neither scales nor sizes are given") }
    return try plan(input: input, regions: regions, sizes: sizes)
  }

  private func unchanged(_ input: [Int]) -> [Axis] {
    input.map { Axis(input: $0, output: $0, scale: 1, region: .whole) }
  }

  func plan(input: [Int], regions: [ClosedRegion]?, scales: [Float]) throws(InferenceError) -> [Axis] {
    let axes = try resizedAxes(rank: input.count)
    guard scales.count == axes.count else { throw InferenceError("\(scales.count) scales for \(axes.count) axes") }
    var result = unchanged(input)
    for (index, axis) in axes.enumerated() {
      let scale = scales[index]
      guard scale > 0, scale.isFinite else { throw InferenceError("a scale is \(scale)") }
      let region = regions?[index] ?? .whole
      let extent = (Float(input[axis]) * (region.end - region.start) * scale).rounded(.down)
      guard let output = Int(exactly: extent), output >= 0 else {
        throw InferenceError("an extent of \(extent) is out of range")
      }
      result[axis] = Axis(input: input[axis], output: output, scale: Double(scale), region: region)
    }
    return result
  }

  func plan(input: [Int], regions: [ClosedRegion]?, sizes: [Int]) throws(InferenceError) -> [Axis] {
    let axes = try resizedAxes(rank: input.count)
    guard sizes.count == axes.count else { throw InferenceError("\(sizes.count) sizes for \(axes.count) axes") }
    guard sizes.allSatisfy({ $0 >= 0 }) else { throw InferenceError("sizes \(sizes) are not possible") }
    var result = unchanged(input)
    let quotients = zip(axes, sizes).map { Double($1) / Double(max(1, input[$0])) }
    let common: Double? =
      switch keepAspectRatioPolicy {
      case .stretch: nil
      case .notLarger: quotients.min()
      case .notSmaller: quotients.max()
      }
    for (index, axis) in axes.enumerated() {
      var output = sizes[index]
      if let common {
        let extent = (common * Double(input[axis]) + 0.5).rounded(.down)
        guard let rounded = Int(exactly: extent) else { throw InferenceError("an extent of \(extent) is out of range") }
        output = rounded
      }
      result[axis] = Axis(
        input: input[axis], output: output, scale: common ?? quotients[index], region: regions?[index] ?? .whole)
    }
    return result
  }
}
