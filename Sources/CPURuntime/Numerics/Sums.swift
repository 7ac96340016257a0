import Tensors

/// Eight neighbouring elements, widened.
@inline(__always)
func load8<T: RealElement>(_ x: UnsafePointer<T>) -> SIMD8<T.Wide> {
  SIMD8(x[0].wide, x[1].wide, x[2].wide, x[3].wide, x[4].wide, x[5].wide, x[6].wide, x[7].wide)
}

/// The sum of `term(x)` over eight lanes at a time; short runs are summed in `Wide`, the runs' sums in `Double`, so that
/// large planes lose no precision.
@inline(__always)
private func sum<T: RealElement>(
  _ x: UnsafePointer<T>, _ count: Int, _ term: (SIMD8<T.Wide>) -> SIMD8<T.Wide>, _ single: (T.Wide) -> T.Wide
) -> Double {
  var total = 0.0
  var start = 0
  while start < count {
    let end = min(count, start + 4096)
    var a = SIMD8<T.Wide>.zero
    var b = SIMD8<T.Wide>.zero
    var index = start
    while index + 16 <= end {
      a += term(load8(x + index))
      b += term(load8(x + index + 8))
      index += 16
    }
    var tail: T.Wide = 0
    while index < end {
      tail += single(x[index].wide)
      index += 1
    }
    total += Double((a + b).sum() + tail)
    start = end
  }
  return total
}

/// Σ x.
func sum<T: RealElement>(_ x: UnsafePointer<T>, _ count: Int) -> Double { sum(x, count, { $0 }, { $0 }) }

/// Σ (x − center)².
func sumOfSquares<T: RealElement>(_ x: UnsafePointer<T>, _ count: Int, around center: T.Wide = 0) -> Double {
  let centers = SIMD8(repeating: center)
  return sum(x, count, { ($0 - centers) * ($0 - centers) }, { ($0 - center) * ($0 - center) })
}

/// Σ (x − center) · y.
func sumOfProducts<T: RealElement>(
  _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ count: Int, around center: T.Wide = 0
) -> Double {
  let centers = SIMD8(repeating: center)
  var total = 0.0
  var start = 0
  while start < count {
    let end = min(count, start + 4096)
    var lanes = SIMD8<T.Wide>.zero
    var index = start
    while index + 8 <= end {
      lanes += (load8(x + index) - centers) * load8(y + index)
      index += 8
    }
    var tail: T.Wide = 0
    while index < end {
      tail += (x[index].wide - center) * y[index].wide
      index += 1
    }
    total += Double(lanes.sum() + tail)
    start = end
  }
  return total
}

/// Mean and variance (over all, not all but one) of `count` elements.
func moments<T: RealElement>(_ x: UnsafePointer<T>, _ count: Int) -> (mean: Double, variance: Double) {
  guard count > 0 else { return (0, 0) }
  let mean = sum(x, count) / Double(count)
  return (mean, sumOfSquares(x, count, around: T.Wide(mean)) / Double(count))
}
