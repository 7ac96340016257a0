// Exponentials of eight numbers at a time, in operations that every x86-64 and ARM processor has as vector instructions.

/// e^x within 2 ulp; 0 and infinity beyond the range of `Float`, NaN for NaN.
@inline(__always)
func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
  // x = n · ln 2 + r, |r| ≤ ln 2 / 2; n by adding and subtracting 1.5 · 2^23, which rounds to an integer.
  let bounded = x.clamped(lowerBound: SIMD8(repeating: -87.33654), upperBound: SIMD8(repeating: 88.72283))
  let shifter = SIMD8<Float>(repeating: 0x1.8p23)
  let shifted = bounded * 1.442695041 + shifter
  let n = shifted - shifter
  // ln 2 in two parts, so that n · ln 2 is subtracted without rounding (Cody and Waite).
  let r = (bounded - n * 0.693359375) - n * -2.12194440e-4
  // e^r by the minimax polynomial of Cephes's expf.
  var p = r * 1.9875691500e-4 + 1.3981999507e-3
  p = p * r + 8.3334519073e-3
  p = p * r + 4.1665795894e-2
  p = p * r + 1.6666665459e-1
  p = p * r + 5.0000001201e-1
  p = p * (r * r) + r + 1
  // · 2^n in two steps, as n may be 128; the shifter's low bits are n.
  let bits = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- SIMD8(repeating: Int32(bitPattern: 0x4b40_0000))
  let half = bits &>> 1
  let scale = { (exponent: SIMD8<Int32>) in unsafeBitCast((exponent &+ 127) &<< 23, to: SIMD8<Float>.self) }
  var result = p * scale(half) * scale(bits &- half)
  result.replace(with: 0, where: x .< -87.33654)
  result.replace(with: .infinity, where: x .> 88.72283)
  result.replace(with: x, where: x .!= x)
  return result
}

/// 1 / (1 + e^−x).
@inline(__always)
func logistic(_ x: SIMD8<Float>) -> SIMD8<Float> { 1 / (1 + exponential(-x)) }

/// The hyperbolic tangent within 4 ulp.
@inline(__always)
func hyperbolicTangent(_ x: SIMD8<Float>) -> SIMD8<Float> {
  // Near 0 the quotient below would cancel; there a polynomial (Cephes's tanhf).
  let square = x * x
  var p = square * -5.70498872745e-3 + 2.06390887954e-2
  p = p * square + -5.37397155531e-2
  p = p * square + 1.33314422036e-1
  p = p * square + -3.33332819422e-1
  let small = p * square * x + x
  let magnitude = x.replacing(with: -x, where: x .< 0)
  let large = 1 - 2 / (exponential(magnitude + magnitude) + 1)
  var result = large.replacing(with: -large, where: x .< 0)
  result.replace(with: small, where: magnitude .< 0.625)
  return result
}
