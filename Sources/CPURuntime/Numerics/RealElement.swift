import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// A type of elements that stand for real numbers. Kernels read them as `Wide`, compute, and round once when they
/// write.
protocol RealElement: ArithmeticElement where Wide: RealNumber {
  init(_ wide: Wide)
}

/// A type that kernels compute real numbers in.
protocol RealNumber: BinaryFloatingPoint, RealElement, WideElement, SIMDScalar, Codable {
  static func exp(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func pow(_ x: Self, _ y: Self) -> Self
  static func tanh(_ x: Self) -> Self
  /// The least number from which on all are integers.
  static var integersBegin: Self { get }
}

extension RealNumber {
  /// The nearest integer, of two as near the even one, in operations that become vector code.
  @inline(__always) var nearestInteger: Self {
    let shift = Self(signOf: self, magnitudeOf: Self.integersBegin)
    let rounded = (self + shift) - shift
    return magnitude < Self.integersBegin ? Self(signOf: self, magnitudeOf: rounded) : self
  }

  @inline(__always) var integerBelow: Self {
    let nearest = nearestInteger
    return nearest > self ? nearest - 1 : nearest
  }

  @inline(__always) var integerAbove: Self {
    let nearest = nearestInteger
    return nearest < self ? Self(signOf: self, magnitudeOf: nearest + 1) : nearest
  }
}

extension Float: RealNumber {
  typealias Accumulator = Double
  static var integersBegin: Float { 0x1p23 }
  var wide: Float { self }
  static func exp(_ x: Float) -> Float { expf(x) }
  static func log(_ x: Float) -> Float { logf(x) }
  static func pow(_ x: Float, _ y: Float) -> Float { powf(x, y) }
  static func tanh(_ x: Float) -> Float { tanhf(x) }
}

extension Double: RealNumber {
  typealias Accumulator = Double
  static var integersBegin: Double { 0x1p52 }
  var wide: Double { self }
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  static func log(_ x: Double) -> Double { Glibc.log(x) }
  static func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
  static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
}

// By operations on bits, which become vector code; without F16C the language's own conversions are calls.
extension Float16: RealElement {
  @inline(__always) var wide: Float {
    let bits = UInt32(bitPattern)
    // The multiplication moves the exponent from the one bias to the other, for subnormal numbers too.
    let magnitude = Float(bitPattern: (bits & 0x7fff) << 13) * 0x1p112
    let special: UInt32 = magnitude >= 65536 ? 0x7f80_0000 : 0
    return Float(bitPattern: magnitude.bitPattern | special | (bits & 0x8000) << 16)
  }

  @inline(__always) init(_ wide: Float) {
    let sign = wide.bitPattern & 0x8000_0000
    let bits = wide.bitPattern ^ sign
    // Of normal numbers, the cut off bits round up when they are more than half, or half with an odd bit before them.
    let normal = (bits &+ 0xc800_0fff &+ (bits >> 13 & 1)) >> 13
    // Added to 0.5, what is left of subnormal ones is in the last bits, rounded.
    let subnormal = (Float(bitPattern: bits) + 0.5).bitPattern &- 0x3f00_0000
    let special: UInt32 = bits > 0x7f80_0000 ? 0x7e00 : 0x7c00
    let magnitude = bits >= 0x4780_0000 ? special : bits < 0x3880_0000 ? subnormal : normal
    self.init(bitPattern: UInt16(truncatingIfNeeded: magnitude | sign >> 16))
  }
}

extension BFloat16: RealElement {
  var wide: Float { float }
}

/// An operator with one kernel for all types of real numbers.
protocol RealOperator: CPUExecutable {
  /// The kernel for elements of type `T`.
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel
}

extension RealOperator {
  /// The kernel for the element type of input `index`.
  func realKernel(_ node: inout KernelBuilder, typeOf index: Int = 0) throws(RuntimeError) -> any Kernel {
    let type = try node.input(index).elementType
    return switch type {
    case .float32: try kernel(Float.self, &node)
    case .float64: try kernel(Double.self, &node)
    case .float16: try kernel(Float16.self, &node)
    case .bfloat16: try kernel(BFloat16.self, &node)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      throw node.unsupported("\(Self.identifier) of \(type)")
    }
  }
}
