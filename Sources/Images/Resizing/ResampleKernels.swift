// The inner loops of resampling. Sums wrap: weights of one window add up to about 1, so that the sum of 8-bit samples
// times 22-bit weights always fits 32 bits in the end, whatever happens in between.

private let half = Int32(1) << (ResampleWindows.fraction - 1)

/// Rounds a weighted sum to a sample.
@inline(__always)
private func sample(_ sum: Int32) -> UInt8 { UInt8(clamping: (sum &+ half) >> ResampleWindows.fraction) }

/// Rounds weighted sums to samples.
@inline(__always)
private func samples(_ sums: SIMD8<Int32>) -> SIMD8<UInt8> {
  let rounded = (sums &+ half) &>> ResampleWindows.fraction
  return SIMD8(truncatingIfNeeded: rounded.clamped(lowerBound: SIMD8(), upperBound: SIMD8(repeating: 255)))
}

/// Resamples rows of `channels` interleaved channels (1 or 3), `stride` samples each.
///
/// Two rows go through one multiplication: their samples sit in the lower and the upper half of a 64-bit number. The
/// halves of the sum are the rows' sums, the upper one short of what the lower one borrowed.
func resampleRows(
  _ source: UnsafeRawBufferPointer, stride: Int, channels: Int, _ windows: ResampleWindows,
  to target: UnsafeMutableRawBufferPointer
) {
  let newStride = windows.count * channels
  let height = source.count / stride
  guard let source = source.baseAddress, let target = target.baseAddress else { return }
  withUnsafeTemporaryAllocation(of: Int64.self, capacity: stride + newStride) { scratch in
    guard let pairs = scratch.baseAddress else { return }
    let sums = pairs + stride
    for y in Swift.stride(from: 0, to: height, by: 2) {
      // A last row without a partner is its own.
      let other = min(y + 1, height - 1)
      pack(source + y * stride, source + other * stride, count: stride, to: pairs)
      if channels == 1 {
        sumGray(pairs, windows, to: sums)
      } else {
        sumRGB(pairs, windows, to: sums)
      }
      unpack(sums, count: newStride, to: target + y * newStride, target + other * newStride)
    }
  }
}

private func pack(
  _ lower: UnsafeRawPointer, _ upper: UnsafeRawPointer, count: Int, to pairs: UnsafeMutablePointer<Int64>
) {
  var place = 0
  while place + 8 <= count {
    var halves = SIMD16<Int32>()
    halves.evenHalf = SIMD8(truncatingIfNeeded: (lower + place).loadUnaligned(as: SIMD8<UInt8>.self))
    halves.oddHalf = SIMD8(truncatingIfNeeded: (upper + place).loadUnaligned(as: SIMD8<UInt8>.self))
    UnsafeMutableRawPointer(pairs + place).storeBytes(of: halves, as: SIMD16<Int32>.self)
    place += 8
  }
  while place < count {
    let first = lower.load(fromByteOffset: place, as: UInt8.self)
    let second = upper.load(fromByteOffset: place, as: UInt8.self)
    pairs[place] = Int64(first) | Int64(second) << 32
    place += 1
  }
}

private func sumGray(
  _ pairs: UnsafePointer<Int64>, _ windows: ResampleWindows, to sums: UnsafeMutablePointer<Int64>
) {
  windows.visit { x, start, weights in
    var sum: Int64 = 0
    for tap in 0..<windows.taps { sum &+= pairs[start &+ tap] &* Int64(weights[tap]) }
    sums[x] = sum
  }
}

private func sumRGB(
  _ pairs: UnsafePointer<Int64>, _ windows: ResampleWindows, to sums: UnsafeMutablePointer<Int64>
) {
  var target = sums
  windows.visit { _, start, weights in
    var pixel = pairs + 3 * start
    var (red, green, blue): (Int64, Int64, Int64) = (0, 0, 0)
    for tap in 0..<windows.taps {
      let weight = Int64(weights[tap])
      red &+= pixel[0] &* weight
      green &+= pixel[1] &* weight
      blue &+= pixel[2] &* weight
      pixel += 3
    }
    (target[0], target[1], target[2]) = (red, green, blue)
    target += 3
  }
}

private func unpack(
  _ sums: UnsafePointer<Int64>, count: Int, to lower: UnsafeMutableRawPointer, _ upper: UnsafeMutableRawPointer
) {
  var place = 0
  while place + 8 <= count {
    let halves = UnsafeRawPointer(sums + place).loadUnaligned(as: SIMD16<Int32>.self)
    let first = halves.evenHalf
    (lower + place).storeBytes(of: samples(first), as: SIMD8<UInt8>.self)
    (upper + place).storeBytes(of: samples(halves.oddHalf &- (first &>> 31)), as: SIMD8<UInt8>.self)
    place += 8
  }
  while place < count {
    let first = Int32(truncatingIfNeeded: sums[place])
    lower.storeBytes(of: sample(first), toByteOffset: place, as: UInt8.self)
    let second = Int32(truncatingIfNeeded: sums[place] >> 32) &- (first >> 31)
    upper.storeBytes(of: sample(second), toByteOffset: place, as: UInt8.self)
    place += 1
  }
}

/// Resamples columns: every new row is a weighted sum of old rows of `stride` samples, whatever their channels.
func resampleColumns(
  _ source: UnsafeRawBufferPointer, stride: Int, _ windows: ResampleWindows, to target: UnsafeMutableRawBufferPointer
) {
  guard let source = source.baseAddress, let target = target.baseAddress else { return }
  windows.visit { y, start, weights in
    let rows = source + start * stride
    let newRow = target + y * stride
    var x = 0
    while x + 8 <= stride {
      var sums = SIMD8<Int32>()
      var row = rows + x
      for tap in 0..<windows.taps {
        sums &+= SIMD8(truncatingIfNeeded: row.loadUnaligned(as: SIMD8<UInt8>.self)) &* weights[tap]
        row += stride
      }
      (newRow + x).storeBytes(of: samples(sums), as: SIMD8<UInt8>.self)
      x += 8
    }
    while x < stride {
      var sum: Int32 = 0
      for tap in 0..<windows.taps {
        sum &+= Int32(rows.load(fromByteOffset: tap * stride + x, as: UInt8.self)) &* weights[tap]
      }
      newRow.storeBytes(of: sample(sum), toByteOffset: x, as: UInt8.self)
      x += 1
    }
  }
}

extension ResampleWindows {
  /// Calls `body` with each new position, where its window starts, and its `taps` weights.
  @inline(__always)
  fileprivate func visit(_ body: (_ position: Int, _ start: Int, _ weights: UnsafePointer<Int32>) -> Void) {
    weights.withUnsafeBufferPointer { weights in
      guard let weights = weights.baseAddress else { return }
      starts.withUnsafeBufferPointer { starts in
        for position in 0..<starts.count { body(position, starts[position], weights + position * taps) }
      }
    }
  }
}
