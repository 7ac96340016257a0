/// A function of real numbers with a fast form for float32.
protocol VectorFunction: Sendable {
  func apply(_ x: SIMD8<Float>) -> SIMD8<Float>
  func apply(_ x: Double) -> Double
}

extension VectorFunction {
  /// Writes the function of each of `count` floats to `y`, which may be `x`.
  @inline(__always)
  func apply(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) {
    var index = 0
    while index + 8 <= count {
      let result = apply(UnsafeRawPointer(x + index).loadUnaligned(as: SIMD8<Float>.self))
      UnsafeMutableRawPointer(y + index).storeBytes(of: result, as: SIMD8<Float>.self)
      index += 8
    }
    guard index < count else { return }
    var rest = SIMD8<Float>.zero
    for lane in 0..<count - index { rest[lane] = x[index + lane] }
    rest = apply(rest)
    for lane in 0..<count - index { y[index + lane] = rest[lane] }
  }
}

/// The error function within 2 ulp: a polynomial about 0, 1 - exp(polynomial) farther out, both our own minimax fits.
@inline(__always)
func errorFunction(_ x: SIMD8<Float>) -> SIMD8<Float> {
  let magnitude = unsafeBitCast(unsafeBitCast(x, to: SIMD8<UInt32>.self) & 0x7fff_ffff, to: SIMD8<Float>.self)
  let square = x * x
  var near = square * 7.8891193e-05 - 0.00080208409
  near = near * square + 0.0051895352
  near = near * square - 0.026854444
  near = near * square + 0.11283600
  near = near * square - 0.37612626
  near = near * square + 1.1283791
  let t = magnitude.clamped(lowerBound: SIMD8(repeating: 0), upperBound: SIMD8(repeating: 4))
  var exponent = t * -1.3345557e-05 + 0.00034422669
  exponent = exponent * t - 0.0037307311
  exponent = exponent * t + 0.023951467
  exponent = exponent * t - 0.10646021
  exponent = exponent * t - 0.63501400
  exponent = exponent * t - 1.12868285
  let far = 1 - exponential(exponent * t)
  let sign = unsafeBitCast(x, to: SIMD8<UInt32>.self) & 0x8000_0000
  let signed = unsafeBitCast(unsafeBitCast(far, to: SIMD8<UInt32>.self) | sign, to: SIMD8<Float>.self)
  return (x * near).replacing(with: signed, where: magnitude .> 0.98)
}
