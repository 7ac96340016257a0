#if canImport(Glibc)
  import Glibc
#endif

/// Gauss–Legendre quadrature on 0...1: exact for polynomials of degree 2n − 1.
struct GaussLegendre {
  private(set) var nodes: [Double] = []
  private(set) var weights: [Double] = []

  /// The roots of the Legendre polynomial of degree `points`, by Newton's method from Tricomi's first approximation, in
  /// rising order.
  init(points: Int) {
    for index in 0..<points {
      var x = -cos(Double.pi * (Double(index) + 0.75) / (Double(points) + 0.5))
      var slope = 1.0
      for _ in 0..<100 {
        var (before, value) = (1.0, x)
        for degree in stride(from: 2, through: points, by: 1) {
          let n = Double(degree)
          (before, value) = (value, ((2 * n - 1) * x * value - (n - 1) * before) / n)
        }
        slope = Double(points) * (x * value - before) / (x * x - 1)
        let step = value / slope
        x -= step
        if abs(step) < 1e-15 { break }
      }
      nodes.append((x + 1) / 2)
      weights.append(1 / ((1 - x * x) * slope * slope))
    }
  }
}
