#if canImport(Glibc)
  import Glibc
#endif

/// A complex number.
struct Complex: Sendable {
  var real: Double
  var imaginary: Double

  static let zero = Complex(real: 0, imaginary: 0)

  /// exp(i · angle).
  init(angle: Double) {
    real = cos(angle)
    imaginary = sin(angle)
  }

  init(real: Double, imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  var conjugate: Complex { Complex(real: real, imaginary: -imaginary) }

  static func + (a: Complex, b: Complex) -> Complex {
    Complex(real: a.real + b.real, imaginary: a.imaginary + b.imaginary)
  }

  static func - (a: Complex, b: Complex) -> Complex {
    Complex(real: a.real - b.real, imaginary: a.imaginary - b.imaginary)
  }

  static func * (a: Complex, b: Complex) -> Complex {
    Complex(
      real: a.real * b.real - a.imaginary * b.imaginary, imaginary: a.real * b.imaginary + a.imaginary * b.real)
  }
}

/// The discrete Fourier transform of a given length, forward (exponent -2πi) and not scaled.
struct FourierTransform: Sendable {
  let length: Int
  /// Of a power of two, the roots of unity; of other lengths, Bluestein's chirp.
  private let factors: [Complex]
  /// For other lengths: a transform that is long enough for the chirp's convolution, and the chirp's own transform.
  private let convolution: [FourierTransform]
  private let chirpTransform: [Complex]

  /// - Parameter length: at least 1, and below 2^40.
  init(_ length: Int) {
    self.length = length
    guard length & (length - 1) != 0 else {
      factors = (0..<length / 2).map { Complex(angle: -2 * .pi * Double($0) / Double(length)) }
      convolution = []
      chirpTransform = []
      return
    }
    // k² is taken modulo 2 · length, which the chirp does not see, so that the angle keeps its precision.
    factors = (0..<length).map { Complex(angle: -.pi * Double($0 &* $0 % (2 * length)) / Double(length)) }
    var size = 1
    while size < 2 * length { size *= 2 }
    let inner = FourierTransform(size)
    var filter = [Complex](repeating: .zero, count: size)
    for index in 0..<length {
      filter[index] = factors[index].conjugate
      if index > 0 { filter[size - index] = factors[index].conjugate }
    }
    inner.transform(&filter)
    convolution = [inner]
    chirpTransform = filter
  }

  /// Transforms `x`, which has `length` elements.
  func transform(_ x: inout [Complex]) {
    guard let inner = convolution.first else { return transformPowerOfTwo(&x) }
    var padded = [Complex](repeating: .zero, count: inner.length)
    for index in 0..<length { padded[index] = x[index] * factors[index] }
    inner.transform(&padded)
    for index in padded.indices { padded[index] = (padded[index] * chirpTransform[index]).conjugate }
    inner.transform(&padded)
    let scale = 1 / Double(inner.length)
    for index in 0..<length {
      let value = padded[index].conjugate * factors[index]
      x[index] = Complex(real: value.real * scale, imaginary: value.imaginary * scale)
    }
  }

  private func transformPowerOfTwo(_ x: inout [Complex]) {
    var reversed = 0
    for index in 1..<max(1, length) {
      var bit = length >> 1
      while reversed & bit != 0 {
        reversed ^= bit
        bit >>= 1
      }
      reversed |= bit
      if index < reversed { x.swapAt(index, reversed) }
    }
    var size = 2
    while size <= length {
      let step = length / size
      for start in stride(from: 0, to: length, by: size) {
        for index in 0..<size / 2 {
          let odd = x[start + index + size / 2] * factors[index * step]
          let even = x[start + index]
          x[start + index] = even + odd
          x[start + index + size / 2] = even - odd
        }
      }
      size *= 2
    }
  }
}
