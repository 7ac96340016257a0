/// How fast this machine multiplies and adds, as a measure for profiles.
public enum MachinePeak {
  /// Float operations a second (a multiply–accumulate is two) that a large matrix product reaches with the threads in use:
  /// the best of a tenth of a second.
  public static func measure() throws(RuntimeError) -> Double {
    let size = 768
    let a = [Float](repeating: 0.5, count: size * size)
    var c = [Float](repeating: 0, count: size * size)
    var best = Double.infinity
    var spent = 0.0
    while spent < 0.1 {
      let start = monotonicSeconds()
      try a.withUnsafeBufferPointer { a throws(RuntimeError) in
        try c.withUnsafeMutableBufferPointer { c throws(RuntimeError) in
          guard let a = a.baseAddress, let c = c.baseAddress else { return }
          let matrix = Matrix(a, rowStride: size)
          try gemm(rows: size, columns: size, inner: size, matrix, matrix, into: c, rowStride: size)
        }
      }
      let seconds = monotonicSeconds() - start
      best = min(best, seconds)
      spent += seconds
    }
    return 2 * Double(size * size * size) / best
  }
}
