import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// An element type that kernels compute with. Half-width floats are computed as `Float` and rounded when stored.
protocol ArithmeticElement: Element {
  associatedtype Wide: WideElement
  var wide: Wide { get }
  init(wide: Wide)
  /// The nearest value, rounded once; integers are rounded toward zero.
  init(rounding value: Double)
}

/// A type that arithmetic is done in: integers wrap around and never trap, floating-point operations pass NaN on.
protocol WideElement: ArithmeticElement where Wide == Self {
  /// The type that sums are kept in: `Double`, or the widest integer of the same sign.
  associatedtype Accumulator: WideElement
  init(accumulator: Accumulator)
  var accumulator: Accumulator { get }

  /// The nearest `Double`.
  var real: Double { get }
  /// The value rounded toward zero for integers; what does not fit gives some value, as in C.
  init(real: Double)
  /// The nearest value, or the low bits.
  init(truncating value: Int64)
  init(truncating value: UInt64)

  static func sum(_ a: Self, _ b: Self) -> Self
  static func difference(_ a: Self, _ b: Self) -> Self
  static func product(_ a: Self, _ b: Self) -> Self
  /// Of integers, rounded toward zero; 0 for a division by 0.
  static func quotient(_ a: Self, _ b: Self) -> Self
  /// The remainder with the divisor's sign; 0 for integers and a divisor of 0.
  static func floorRemainder(_ a: Self, _ b: Self) -> Self
  /// The remainder with the dividend's sign; 0 for integers and a divisor of 0.
  static func truncatedRemainder(_ a: Self, _ b: Self) -> Self
  static func power(_ a: Self, _ b: Self) -> Self
  /// The larger one, or NaN where either is.
  static func larger(_ a: Self, _ b: Self) -> Self
  static func smaller(_ a: Self, _ b: Self) -> Self
  static func less(_ a: Self, _ b: Self) -> Bool
  static func equal(_ a: Self, _ b: Self) -> Bool

  var absolute: Self { get }
  var negated: Self { get }
  /// -1, 0 or 1; NaN for NaN.
  var signum: Self { get }
  var isNotANumber: Bool { get }

  /// What no other value is below: minus infinity, or the least integer.
  static var lowest: Self { get }
  static var highest: Self { get }
}

extension WideElement {
  @inline(__always) var wide: Self { self }
  @inline(__always) init(wide: Self) { self = wide }
}

extension ArithmeticElement {
  @inline(__always) init(rounding value: Double) { self.init(wide: Wide(real: value)) }
}

extension WideElement where Self: BinaryFloatingPoint {
  @inline(__always) init(accumulator: Double) { self.init(accumulator) }
  @inline(__always) var accumulator: Double { Double(self) }
  @inline(__always) var real: Double { Double(self) }
  @inline(__always) init(real: Double) { self.init(real) }
  @inline(__always) init(truncating value: Int64) { self.init(value) }
  @inline(__always) init(truncating value: UInt64) { self.init(value) }

  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a + b }
  @inline(__always) static func difference(_ a: Self, _ b: Self) -> Self { a - b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a * b }
  @inline(__always) static func quotient(_ a: Self, _ b: Self) -> Self { a / b }
  static func truncatedRemainder(_ a: Self, _ b: Self) -> Self { a.truncatingRemainder(dividingBy: b) }
  static func floorRemainder(_ a: Self, _ b: Self) -> Self {
    let remainder = a.truncatingRemainder(dividingBy: b)
    if remainder == 0 { return Self(signOf: b, magnitudeOf: 0) }
    return (remainder < 0) != (b < 0) ? remainder + b : remainder
  }
  static func power(_ a: Self, _ b: Self) -> Self { Self(pow(Double(a), Double(b))) }
  @inline(__always) static func larger(_ a: Self, _ b: Self) -> Self { a > b || a != a ? a : b }
  @inline(__always) static func smaller(_ a: Self, _ b: Self) -> Self { a < b || a != a ? a : b }
  @inline(__always) static func less(_ a: Self, _ b: Self) -> Bool { a < b }
  @inline(__always) static func equal(_ a: Self, _ b: Self) -> Bool { a == b }

  @inline(__always) var absolute: Self { magnitude }
  @inline(__always) var negated: Self { -self }
  @inline(__always) var signum: Self { self > 0 ? 1 : self < 0 ? -1 : self == 0 ? 0 : self }
  @inline(__always) var isNotANumber: Bool { self != self }
  @inline(__always) static var lowest: Self { -.infinity }
  @inline(__always) static var highest: Self { .infinity }
}

extension WideElement where Self: FixedWidthInteger {
  @inline(__always) var real: Double { Double(self) }
  @inline(__always) init(real: Double) { self.init(truncatingIfNeeded: Int64(wrapping: real)) }
  @inline(__always) init(truncating value: Int64) { self.init(truncatingIfNeeded: value) }
  @inline(__always) init(truncating value: UInt64) { self.init(truncatingIfNeeded: value) }

  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inline(__always) static func difference(_ a: Self, _ b: Self) -> Self { a &- b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a &* b }
  @inline(__always) static func quotient(_ a: Self, _ b: Self) -> Self {
    b == 0 ? 0 : a.dividedReportingOverflow(by: b).partialValue
  }
  @inline(__always) static func truncatedRemainder(_ a: Self, _ b: Self) -> Self {
    b == 0 ? 0 : a.remainderReportingOverflow(dividingBy: b).partialValue
  }
  @inline(__always) static func floorRemainder(_ a: Self, _ b: Self) -> Self {
    let remainder = truncatedRemainder(a, b)
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder &+ b : remainder
  }
  static func power(_ a: Self, _ b: Self) -> Self {
    if b < 0 {
      // Of a fraction, only the integral part is left.
      if a == 1 { return 1 }
      if a < 0, ~a == 0 { return b & 1 == 0 ? 1 : a }
      return 0
    }
    var (result, base, exponent) = (1 as Self, a, b)
    while exponent != 0 {
      if exponent & 1 == 1 { result = result &* base }
      base = base &* base
      exponent >>= 1
    }
    return result
  }
  @inline(__always) static func larger(_ a: Self, _ b: Self) -> Self { a > b ? a : b }
  @inline(__always) static func smaller(_ a: Self, _ b: Self) -> Self { a < b ? a : b }
  @inline(__always) static func less(_ a: Self, _ b: Self) -> Bool { a < b }
  @inline(__always) static func equal(_ a: Self, _ b: Self) -> Bool { a == b }

  @inline(__always) var absolute: Self { self < 0 ? 0 &- self : self }
  @inline(__always) var negated: Self { 0 &- self }
  @inline(__always) var signum: Self { self > 0 ? 1 : self < 0 ? 0 &- 1 : 0 }
  @inline(__always) var isNotANumber: Bool { false }
  @inline(__always) static var lowest: Self { min }
  @inline(__always) static var highest: Self { max }
}

extension WideElement where Self: FixedWidthInteger & SignedInteger {
  @inline(__always) init(accumulator: Int64) { self.init(truncatingIfNeeded: accumulator) }
  @inline(__always) var accumulator: Int64 { Int64(truncatingIfNeeded: self) }
}

extension WideElement where Self: FixedWidthInteger & UnsignedInteger {
  @inline(__always) init(accumulator: UInt64) { self.init(truncatingIfNeeded: accumulator) }
  @inline(__always) var accumulator: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int64 {
  /// `value` rounded toward zero; 0 for NaN, and modulo 2^64 within what `UInt64` holds beside.
  init(wrapping value: Double) {
    if let exact = Int64(exactly: value.rounded(.towardZero)) {
      self = exact
    } else if let unsigned = UInt64(exactly: value.rounded(.towardZero)) {
      self.init(truncatingIfNeeded: unsigned)
    } else {
      self = value.isNaN ? 0 : value < 0 ? .min : .max
    }
  }
}

extension Int8: WideElement {}
extension Int16: WideElement {}
extension Int32: WideElement {}
extension Int64: WideElement {}
extension UInt8: WideElement {}
extension UInt16: WideElement {}
extension UInt32: WideElement {}
extension UInt64: WideElement {}

extension Float16 {
  @inline(__always) init(wide: Float) { self.init(wide) }
  /// By the language's own conversion, which rounds once.
  init(rounding value: Double) { self.init(value) }
}

extension BFloat16 {
  @inline(__always) init(wide: Float) { self.init(wide) }

  /// By way of a `Float` that is rounded to odd, whose last bit says whether something was cut off.
  init(rounding value: Double) {
    var float = Float(value)
    if Double(float) != value, float.isFinite {
      if Double(float.magnitude) > value.magnitude { float = float.sign == .plus ? float.nextDown : float.nextUp }
      float = Float(bitPattern: float.bitPattern | 1)
    }
    self.init(float)
  }
}
