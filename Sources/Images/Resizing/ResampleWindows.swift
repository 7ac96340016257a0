import Bytes

/// One axis of a resampling: for each new position, the old positions that it is made of and their weights.
///
/// Weights are fixed-point numbers of `fraction` bits. The order of the arithmetic is Pillow's, so that weights and
/// results are equal to the last bit.
struct ResampleWindows {
  /// 32 bits, less 8 of a sample, less 2 for filters whose weights go below 0 and above 1.
  static let fraction: Int32 = 32 - 8 - 2

  /// First old position of each window.
  private(set) var starts: [Int] = []
  /// Old positions in each window.
  private(set) var counts: [Int] = []
  /// `stride` weights a window, of which the first `counts[window]` are used.
  private(set) var weights: [Int32]
  let stride: Int

  /// - Throws: `ImageError.tooLarge` for more weights than `limits` allows pixels: a side of millions of pixels.
  init(
    from oldSize: Int, to newSize: Int, filter: Interpolation, support: Double, limits: Limits
  ) throws(ImageError) {
    let scale = Double(oldSize) / Double(newSize)
    let filterScale = max(1, scale)
    let reach = support * filterScale
    stride = Int(reach.rounded(.up)) * 2 + 1
    guard stride <= limits.imagePixels / newSize else {
      throw .tooLarge(width: oldSize, height: newSize, allowed: limits.imagePixels)
    }
    starts.reserveCapacity(newSize)
    counts.reserveCapacity(newSize)
    weights = [Int32](repeating: 0, count: newSize * stride)
    var row = [Double](repeating: 0, count: stride)
    for position in 0..<newSize {
      let center = (Double(position) + 0.5) * scale
      let start = max(0, Int(center - reach + 0.5))
      let count = min(oldSize, Int(center + reach + 0.5)) - start
      var sum = 0.0
      for tap in 0..<count {
        row[tap] = filter.weight(at: (Double(tap + start) - center + 0.5) * (1 / filterScale))
        sum += row[tap]
      }
      for tap in 0..<count {
        weights[position * stride + tap] = Self.fixedPoint(sum == 0 ? row[tap] : row[tap] / sum)
      }
      starts.append(start)
      counts.append(count)
    }
  }

  private static func fixedPoint(_ weight: Double) -> Int32 {
    Int32(weight * Double(1 << fraction) + (weight < 0 ? -0.5 : 0.5))
  }
}
