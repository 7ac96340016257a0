#if canImport(Glibc)
  import Glibc
#endif

/// How a resized picture's pixels are made of the old ones; the filters and names are Pillow's.
///
/// All but `nearest` average over an area that grows with the reduction (so nothing aliases).
public enum Interpolation: String, Sendable, CaseIterable {
  case nearest, box, bilinear, hamming, bicubic, lanczos

  /// Half the filter's width, in pixels of the larger grid; `nil` where nothing is averaged.
  var support: Double? {
    switch self {
    case .nearest: nil
    case .box: 0.5
    case .bilinear, .hamming: 1
    case .bicubic: 2
    case .lanczos: 3
    }
  }

  /// The filter's (unnormalised) weight at distance `x` from its center.
  func weight(at x: Double) -> Double {
    switch self {
    case .nearest, .box: x > -0.5 && x <= 0.5 ? 1 : 0
    case .bilinear: max(0, 1 - abs(x))
    case .hamming: hamming(abs(x))
    case .bicubic: cubic(abs(x))
    case .lanczos: x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0
    }
  }

  private func hamming(_ x: Double) -> Double {
    if x == 0 { return 1 }
    if x >= 1 { return 0 }
    let angle = x * .pi
    // Pillow's constants are of single precision.
    return sin(angle) / angle * (Double(Float(0.54)) + Double(Float(0.46)) * cos(angle))
  }

  /// Keys' cubic convolution kernel with a = −0.5 (IEEE ASSP 29-6, 1981).
  private func cubic(_ x: Double) -> Double {
    let a = -0.5
    if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
    if x < 2 { return (((x - 5) * x + 8) * x - 4) * a }
    return 0
  }

  private func sinc(_ x: Double) -> Double {
    if x == 0 { return 1 }
    let angle = x * .pi
    return sin(angle) / angle
  }
}
