import Bytes

/// One axis of a resampling: for each new position, the run of old positions that it is made of and their weights.
///
/// Weights are fixed-point numbers of `fraction` bits. The order of the arithmetic is Pillow's, so that weights and
/// results are equal to the last bit. All windows have the same number of taps, for loops whose length the processor
/// can foresee; those that need fewer carry weights of zero.
struct ResampleWindows {
  /// 32 bits, less 8 of a sample, less 2 for filters whose weights go below 0 and above 1.
  static let fraction: Int32 = 32 - 8 - 2

  /// Old positions in a window.
  let taps: Int
  /// The first old position of each window; with `taps`, never beyond the last.
  private(set) var starts: [Int] = []
  /// `taps` weights a window.
  private(set) var weights: [Int32] = []

  var count: Int { starts.count }

  /// - Throws: `ImageError.tooLarge` for more weights than `limits` allows pixels: a side of millions of pixels.
  init(
    from oldSize: Int, to newSize: Int, filter: Interpolation, support: Double, limits: Limits
  ) throws(ImageError) {
    let scale = Double(oldSize) / Double(newSize)
    let filterScale = max(1, scale)
    let reach = support * filterScale
    func center(_ position: Int) -> Double { (Double(position) + 0.5) * scale }
    func window(_ position: Int) -> Range<Int> {
      let start = max(0, Int(center(position) - reach + 0.5))
      return start..<min(oldSize, Int(center(position) + reach + 0.5))
    }
    let taps = (0..<newSize).reduce(1) { max($0, window($1).count) }
    guard taps <= limits.imagePixels / newSize else {
      throw .tooLarge(width: oldSize, height: newSize, allowed: limits.imagePixels)
    }
    self.taps = taps
    starts.reserveCapacity(newSize)
    weights.reserveCapacity(newSize * taps)
    for position in 0..<newSize {
      let window = window(position)
      let exact = window.map { filter.weight(at: (Double($0) - center(position) + 0.5) * (1 / filterScale)) }
      let sum = exact.reduce(0, +)
      let start = min(window.lowerBound, oldSize - taps)
      let padding = window.lowerBound - start
      starts.append(start)
      weights.append(contentsOf: repeatElement(0, count: padding))
      weights.append(contentsOf: exact.map { Self.fixedPoint(sum == 0 ? $0 : $0 / sum) })
      weights.append(contentsOf: repeatElement(0, count: taps - padding - window.count))
    }
  }

  private static func fixedPoint(_ weight: Double) -> Int32 {
    Int32(weight * Double(1 << fraction) + (weight < 0 ? -0.5 : 0.5))
  }
}
