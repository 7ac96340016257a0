// Tensors: element types, shapes, strided tensors over shared bytes, and the tables of named weights that files hold.

/// The type of a tensor's elements: all that ONNX names.
public enum ElementType: String, Sendable, Hashable, CaseIterable {
  case float32, float64, float16, bfloat16
  case int8, int16, int32, int64
  case uint8, uint16, uint32, uint64
  case bool, string
  case complex64, complex128
  case float8e4m3fn, float8e4m3fnuz, float8e5m2, float8e5m2fnuz, float8e8m0
  case int4, uint4, float4e2m1, int2, uint2

  /// Bits that an element takes in memory; 0 for strings, which are not kept as bytes.
  public var bitWidth: Int {
    switch self {
    case .complex128: 128
    case .float64, .int64, .uint64, .complex64: 64
    case .float32, .int32, .uint32: 32
    case .float16, .bfloat16, .int16, .uint16: 16
    case .int8, .uint8, .bool, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0: 8
    case .int4, .uint4, .float4e2m1: 4
    case .int2, .uint2: 2
    case .string: 0
    }
  }

  /// Whether several elements share a byte (the first in its low bits).
  public var isPacked: Bool { bitWidth < 8 && self != .string }

  /// Bytes that `count` elements take when densely stored; `nil` on overflow.
  public func byteCount(of count: Int) -> Int? {
    let (bits, overflow) = count.multipliedReportingOverflow(by: bitWidth)
    guard !overflow, bits >= 0, bits <= Int.max - 7 else { return nil }
    return (bits + 7) / 8
  }

  public var isFloatingPoint: Bool {
    switch self {
    case .float32, .float64, .float16, .bfloat16, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz,
      .float8e8m0, .float4e2m1:
      true
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .int4, .uint4, .int2, .uint2:
      false
    }
  }
}

extension ElementType {
  /// Whether the elements are signed or unsigned integers, of any width (bool is none).
  public var isInteger: Bool {
    switch self {
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .int4, .uint4, .int2, .uint2: true
    case .float32, .float64, .float16, .bfloat16, .bool, .string, .complex64, .complex128, .float8e4m3fn,
      .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .float4e2m1:
      false
    }
  }
}

extension ElementType: CustomStringConvertible {
  public var description: String { rawValue }
}
