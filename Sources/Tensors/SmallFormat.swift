/// Numbers of 8 bits and fewer that Swift has no type for.
///
/// float8 as in "FP8 Formats for Deep Learning" (Micikevicius et al., 2022) and its `fnuz` variants; e8m0 and float4 as in
/// the OCP Microscaling specification; packed formats hold the first element in the low bits.
public struct SmallFormat: Sendable {
  private let bits: Int
  private let table: [Double]

  /// `nil` for types that are not small.
  public init?(_ type: ElementType) {
    switch type {
    case .int4: (bits, table) = (4, (0..<16).map { Double($0 < 8 ? $0 : $0 - 16) })
    case .uint4: (bits, table) = (4, (0..<16).map(Double.init))
    case .int2: (bits, table) = (2, (0..<4).map { Double($0 < 2 ? $0 : $0 - 4) })
    case .uint2: (bits, table) = (2, (0..<4).map(Double.init))
    case .float4e2m1: (bits, table) = (4, Self.floats(bits: 4, fraction: 1, bias: 1, special: .none))
    case .float8e4m3fn: (bits, table) = (8, Self.floats(bits: 8, fraction: 3, bias: 7, special: .onlyNaN))
    case .float8e4m3fnuz: (bits, table) = (8, Self.floats(bits: 8, fraction: 3, bias: 8, special: .negativeZeroIsNaN))
    case .float8e5m2: (bits, table) = (8, Self.floats(bits: 8, fraction: 2, bias: 15, special: .ieee))
    case .float8e5m2fnuz: (bits, table) = (8, Self.floats(bits: 8, fraction: 2, bias: 16, special: .negativeZeroIsNaN))
    case .float8e8m0:
      (bits, table) = (8, (0..<256).map { $0 == 255 ? .nan : Double(sign: .plus, exponent: $0 - 127, significand: 1) })
    case .float32, .float64, .float16, .bfloat16, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64,
      .bool, .string, .complex64, .complex128:
      return nil
    }
  }

  private enum Special { case none, onlyNaN, negativeZeroIsNaN, ieee }

  private static func floats(bits: Int, fraction: Int, bias: Int, special: Special) -> [Double] {
    let exponentMask = (1 << (bits - 1 - fraction)) - 1
    let fractionMask = (1 << fraction) - 1
    return (0..<1 << bits).map { code in
      let sign: FloatingPointSign = code >> (bits - 1) == 1 ? .minus : .plus
      let exponent = code >> fraction & exponentMask
      let mantissa = code & fractionMask
      switch special {
      case .onlyNaN where exponent == exponentMask && mantissa == fractionMask: return .nan
      case .negativeZeroIsNaN where sign == .minus && exponent == 0 && mantissa == 0: return .nan
      case .ieee where exponent == exponentMask: return mantissa == 0 ? (sign == .minus ? -.infinity : .infinity) : .nan
      case .none, .onlyNaN, .negativeZeroIsNaN, .ieee: break
      }
      let significand = Double(exponent == 0 ? mantissa : mantissa + fractionMask + 1)
      return Double(sign: sign, exponent: max(1, exponent) - bias - fraction, significand: significand)
    }
  }

  /// The value of a code.
  public func value(of code: UInt8) -> Double { table[Int(code)] }

  /// The value of element `index` of densely packed `bytes`.
  public func value(at index: Int, in bytes: UnsafeRawBufferPointer) -> Double {
    let bit = index * bits
    return table[Int(bytes[bit >> 3]) >> (bit & 7) & (table.count - 1)]
  }
}
