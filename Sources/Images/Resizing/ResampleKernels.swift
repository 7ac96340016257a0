// The inner loops of resampling. Sums wrap: weights of one window add up to about 1, so that the sum of 8-bit samples
// times 22-bit weights always fits 32 bits in the end, whatever happens in between.

private let half = Int32(1) << (ResampleWindows.fraction - 1)

/// Rounds a weighted sum to a sample.
@inline(__always)
private func sample(_ sum: Int32) -> UInt8 { UInt8(clamping: sum >> ResampleWindows.fraction) }

/// Resamples rows of one channel.
func resampleGrayRows(
  _ source: UnsafeRawBufferPointer, stride: Int, _ windows: ResampleWindows, to target: UnsafeMutableRawBufferPointer
) {
  let newWidth = windows.starts.count
  guard let from = source.baseAddress, let to = target.baseAddress else { return }
  windows.weights.withUnsafeBufferPointer { weights in
    for y in 0..<source.count / stride {
      let row = (from + y * stride).assumingMemoryBound(to: UInt8.self)
      let newRow = (to + y * newWidth).assumingMemoryBound(to: UInt8.self)
      for x in 0..<newWidth {
        let start = windows.starts[x]
        let first = x * windows.stride
        var sum = half
        for tap in 0..<windows.counts[x] { sum &+= Int32(row[start + tap]) &* weights[first + tap] }
        newRow[x] = sample(sum)
      }
    }
  }
}

/// Resamples rows of three interleaved channels.
func resampleRGBRows(
  _ source: UnsafeRawBufferPointer, stride: Int, _ windows: ResampleWindows, to target: UnsafeMutableRawBufferPointer
) {
  let newWidth = windows.starts.count
  guard let from = source.baseAddress, let to = target.baseAddress else { return }
  windows.weights.withUnsafeBufferPointer { weights in
    for y in 0..<source.count / stride {
      let row = (from + y * stride).assumingMemoryBound(to: UInt8.self)
      let newRow = (to + 3 * y * newWidth).assumingMemoryBound(to: UInt8.self)
      for x in 0..<newWidth {
        var pixel = row + 3 * windows.starts[x]
        let first = x * windows.stride
        var (red, green, blue) = (half, half, half)
        for tap in 0..<windows.counts[x] {
          let weight = weights[first + tap]
          red &+= Int32(pixel[0]) &* weight
          green &+= Int32(pixel[1]) &* weight
          blue &+= Int32(pixel[2]) &* weight
          pixel += 3
        }
        newRow[3 * x] = sample(red)
        newRow[3 * x + 1] = sample(green)
        newRow[3 * x + 2] = sample(blue)
      }
    }
  }
}

/// Resamples columns: every new row is a weighted sum of old rows, whatever their channels.
func resampleColumns(
  _ source: UnsafeRawBufferPointer, stride: Int, _ windows: ResampleWindows, to target: UnsafeMutableRawBufferPointer
) {
  let lanes = 16
  guard let from = source.baseAddress, let to = target.baseAddress else { return }
  windows.weights.withUnsafeBufferPointer { weights in
    for y in windows.starts.indices {
      let rows = from + windows.starts[y] * stride
      let count = windows.counts[y]
      let first = y * windows.stride
      let newRow = to + y * stride
      var x = 0
      while x + lanes <= stride {
        var sum = SIMD16<Int32>(repeating: half)
        for tap in 0..<count {
          let samples = (rows + (tap * stride + x)).loadUnaligned(as: SIMD16<UInt8>.self)
          sum &+= SIMD16<Int32>(truncatingIfNeeded: samples) &* weights[first + tap]
        }
        sum &>>= ResampleWindows.fraction
        sum.clamp(lowerBound: SIMD16(repeating: 0), upperBound: SIMD16(repeating: 255))
        (newRow + x).storeBytes(of: SIMD16<UInt8>(truncatingIfNeeded: sum), as: SIMD16<UInt8>.self)
        x += lanes
      }
      while x < stride {
        var sum = half
        for tap in 0..<count {
          sum &+= Int32((rows + (tap * stride + x)).load(as: UInt8.self)) &* weights[first + tap]
        }
        (newRow + x).storeBytes(of: sample(sum), as: UInt8.self)
        x += 1
      }
    }
  }
}
