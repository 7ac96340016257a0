#if canImport(Glibc)
  import Glibc
#endif

/// xoshiro256++ (Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators", 2021), its state filled by
/// SplitMix64.
public struct RandomNumbers: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The same numbers for the same seed; others every time where it is `nil`.
  public init(seed: Float?) {
    self.init(seed: seed.map { UInt64($0.bitPattern) } ?? UInt64.random(in: .min ... .max))
  }

  /// The same numbers for the same seed.
  public init(seed: UInt64) {
    var mix = seed
    func next() -> UInt64 {
      mix &+= 0x9e37_79b9_7f4a_7c15
      var z = mix
      z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
      return z ^ z >> 31
    }
    state = (next(), next(), next(), next())
  }

  private mutating func next() -> UInt64 {
    func rotated(_ x: UInt64, _ by: UInt64) -> UInt64 { x << by | x >> (64 - by) }
    let result = rotated(state.0 &+ state.3, 23) &+ state.0
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = rotated(state.3, 45)
    return result
  }

  /// Evenly distributed from 0 to before 1.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Normally distributed with mean 0 and variance 1, by the Box–Muller transform.
  public mutating func normal() -> Double {
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * .pi * uniform())
  }
}
