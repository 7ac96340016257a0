/// How a number becomes a power of two (float8e8m0) when it is none.
public enum PowerRounding: Sendable {
  case up, down
  /// To the nearer one, up from the middle.
  case nearest
}

/// Finds the codes of numbers in a small format.
public struct SmallFormatEncoder: Sendable {
  private let type: ElementType
  private let saturates: Bool
  private let rounding: PowerRounding
  /// The magnitudes of the finite codes without sign, ascending: code i stands for `magnitudes[i]`.
  private let magnitudes: [Double]
  private let signBit: UInt8

  /// `nil` for types that are not small.
  ///
  /// - Parameters:
  ///   - saturates: whether what is out of a float8 type's range becomes its largest value, instead of infinity or NaN.
  ///   - rounding: how float8e8m0 rounds.
  public init?(_ type: ElementType, saturates: Bool = true, rounding: PowerRounding = .up) {
    guard let format = SmallFormat(type) else { return nil }
    self.type = type
    self.saturates = saturates
    self.rounding = rounding
    let bits = type.bitWidth
    signBit = type == .float8e8m0 || !type.isFloatingPoint ? 0 : 1 << (bits - 1)
    magnitudes = (0..<(1 << (bits - 1))).map { format.value(of: UInt8($0)) }.filter(\.isFinite)
  }

  /// The code of an integer: its low bits in integer formats.
  public func code(of value: Int64) -> UInt8 {
    type.isInteger ? UInt8(truncatingIfNeeded: value) & mask : code(of: Double(value))
  }

  private var mask: UInt8 { UInt8(1 << type.bitWidth - 1) }

  /// The code of the nearest number, of two as near the one with an even code; integers are rounded toward zero.
  public func code(of value: Double) -> UInt8 {
    if type.isInteger {
      let integer = Int64(exactly: value.rounded(.towardZero)) ?? 0
      return UInt8(truncatingIfNeeded: integer) & mask
    }
    if type == .float8e8m0 { return powerCode(of: value) }
    let sign: UInt8 = value.sign == .minus ? signBit : 0
    if value.isNaN { return nan | (hasSignedNaN ? sign : 0) }
    let code = nearest(value.magnitude)
    if Int(code) >= magnitudes.count { return overflow(sign) }
    // The codes of -0 stand for NaN where there is but one.
    return code == 0 && !hasNegativeZero ? 0 : code | sign
  }

  /// The code without sign; the number of codes for what rounds to more than the largest.
  private func nearest(_ magnitude: Double) -> UInt8 {
    let largest = magnitudes[magnitudes.count - 1]
    if type == .float4e2m1, magnitude >= largest { return UInt8(magnitudes.count - 1) }
    let beyond = largest + (largest - magnitudes[magnitudes.count - 2])
    var low = 0
    var high = magnitudes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if magnitudes[middle] <= magnitude { low = middle } else { high = middle }
    }
    let upper = high == magnitudes.count ? beyond : magnitudes[high]
    let (down, up) = (magnitude - magnitudes[low], upper - magnitude)
    return UInt8(down < up || down == up && low % 2 == 0 ? low : high)
  }

  private func overflow(_ sign: UInt8) -> UInt8 {
    if saturates || type == .float4e2m1 { return UInt8(magnitudes.count - 1) | sign }
    return type == .float8e5m2 ? 0x7c | sign : nan | (hasSignedNaN ? sign : 0)
  }

  private var hasNegativeZero: Bool { type != .float8e4m3fnuz && type != .float8e5m2fnuz }
  private var hasSignedNaN: Bool { hasNegativeZero && type != .float4e2m1 }

  private var nan: UInt8 {
    switch type {
    case .float8e4m3fn: 0x7f
    case .float8e5m2: 0x7e
    case .float8e4m3fnuz, .float8e5m2fnuz: 0x80
    case .float8e8m0: 0xff
    case .float4e2m1, .int4, .uint4, .int2, .uint2, .float32, .float64, .float16, .bfloat16, .int8, .int16, .int32,
      .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128:
      0
    }
  }

  /// float8e8m0: code i stands for 2^(i - 127), 255 for NaN; there is no zero and no sign.
  private func powerCode(of value: Double) -> UInt8 {
    let magnitude = value.magnitude
    if magnitude.isNaN { return 0xff }
    if magnitude.isInfinite { return saturates ? 0xfe : 0xff }
    if magnitude == 0 { return saturates ? 0 : 0xff }
    var exponent = Int(magnitude.exponent)
    let significand = magnitude.significand
    switch rounding {
    case .up: if significand > 1 { exponent += 1 }
    case .nearest: if significand >= 1.5 { exponent += 1 }
    case .down: break
    }
    if exponent > 127 { return saturates ? 0xfe : 0xff }
    if exponent < -127 { return saturates ? 0 : 0xff }
    return UInt8(exponent + 127)
  }
}
