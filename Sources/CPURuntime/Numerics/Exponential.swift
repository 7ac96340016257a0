// Exponentials of eight numbers at a time, in operations that every x86-64 and ARM processor has as vector
// instructions.

/// e^x within 2 ulp: 2^n · e^r with |r| ≤ ln 2 / 2, where n · ln 2 is subtracted in two parts (Cody and Waite). NaN for
/// NaN.
@inline(__always)
func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
  // Beyond these bounds the result is infinite or 0 in any case; NaN is put back at the end.
  let bounded = x.clamped(lowerBound: SIMD8(repeating: -104), upperBound: SIMD8(repeating: 89))
  // Adding 1.5 · 2^23 leaves the nearest integer in the low bits.
  let shifted = bounded * 1.442695041 + 12_582_912
  let n = shifted - 12_582_912
  let r = bounded - n * 0.693145752 - n * 1.42860677e-6
  var power = r * 0.0013836834 + 0.0083748223
  power = power * r + 0.041668225
  power = power * r + 0.16666420
  power = power * r + 0.49999991
  power = power * r + 1
  power = power * r + 1
  // In two steps, so that neither factor leaves the range of exponents.
  let exponent = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4b40_0000
  let half = exponent &>> 1
  let scaled = power * powerOfTwo(half) * powerOfTwo(exponent &- half)
  return scaled.replacing(with: x, where: x .!= x)
}

@inline(__always)
private func powerOfTwo(_ exponent: SIMD8<Int32>) -> SIMD8<Float> {
  unsafeBitCast((exponent &+ 127) &<< 23, to: SIMD8<Float>.self)
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
