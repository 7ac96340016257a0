import Tensors

/// A dtype of PyTorch, by its name there (`torch.float32`).
enum TorchType: String, Sendable, CaseIterable {
  case float64, float32, float16, bfloat16
  case int64, int32, int16, int8
  case uint64, uint32, uint16, uint8
  case bool
  case complex128, complex64, complex32
  case float8e4m3fn = "float8_e4m3fn"
  case float8e4m3fnuz = "float8_e4m3fnuz"
  case float8e5m2 = "float8_e5m2"
  case float8e5m2fnuz = "float8_e5m2fnuz"
  case float8e8m0 = "float8_e8m0fnu"
  case float4e2m1x2 = "float4_e2m1fn_x2"
  case qint32, qint8, quint8
  case quint4x2, quint2x4
  case bits8, bits16, bits1x8, bits2x4, bits4x2
  case int1, int2, int3, int4, int5, int6, int7
  case uint1, uint2, uint3, uint4, uint5, uint6, uint7

  /// The type whose elements a storage of this class has (`FloatStorage`). Newer types have none; their tensors lie in an
  /// `UntypedStorage`.
  init?(storageClass: String) {
    switch storageClass {
    case "DoubleStorage": self = .float64
    case "FloatStorage": self = .float32
    case "HalfStorage": self = .float16
    case "BFloat16Storage": self = .bfloat16
    case "LongStorage": self = .int64
    case "IntStorage": self = .int32
    case "ShortStorage": self = .int16
    case "CharStorage": self = .int8
    case "ByteStorage": self = .uint8
    case "BoolStorage": self = .bool
    case "ComplexDoubleStorage": self = .complex128
    case "ComplexFloatStorage": self = .complex64
    case "QInt32Storage": self = .qint32
    case "QInt8Storage": self = .qint8
    case "QUInt8Storage": self = .quint8
    case "QUInt4x2Storage": self = .quint4x2
    case "QUInt2x4Storage": self = .quint2x4
    default: return nil
    }
  }

  /// The same type in a `Tensor`; `nil` for quantized, half complex and sub-byte types, which no `Tensor` holds.
  var elementType: ElementType? {
    switch self {
    case .float64: .float64
    case .float32: .float32
    case .float16: .float16
    case .bfloat16: .bfloat16
    case .int64: .int64
    case .int32: .int32
    case .int16: .int16
    case .int8: .int8
    case .uint64: .uint64
    case .uint32: .uint32
    case .uint16: .uint16
    case .uint8: .uint8
    case .bool: .bool
    case .complex128: .complex128
    case .complex64: .complex64
    case .float8e4m3fn: .float8e4m3fn
    case .float8e4m3fnuz: .float8e4m3fnuz
    case .float8e5m2: .float8e5m2
    case .float8e5m2fnuz: .float8e5m2fnuz
    case .float8e8m0: .float8e8m0
    case .complex32, .float4e2m1x2, .qint32, .qint8, .quint8, .quint4x2, .quint2x4, .bits8, .bits16, .bits1x8,
      .bits2x4, .bits4x2, .int1, .int2, .int3, .int4, .int5, .int6, .int7, .uint1, .uint2, .uint3, .uint4, .uint5,
      .uint6, .uint7:
      nil
    }
  }

  /// Bytes that one element takes in a storage.
  var byteCount: Int {
    switch self {
    case .complex128: 16
    case .float64, .int64, .uint64, .complex64: 8
    case .float32, .int32, .uint32, .qint32, .complex32: 4
    case .float16, .bfloat16, .int16, .uint16, .bits16: 2
    case .int8, .uint8, .bool, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0,
      .float4e2m1x2, .qint8, .quint8, .quint4x2, .quint2x4, .bits8, .bits1x8, .bits2x4, .bits4x2, .int1, .int2, .int3,
      .int4, .int5, .int6, .int7, .uint1, .uint2, .uint3, .uint4, .uint5, .uint6, .uint7:
      1
    }
  }

  /// Bytes whose order differs between machines: a complex number is two numbers.
  var swappedByteCount: Int {
    switch self {
    case .complex128, .complex64, .complex32: byteCount / 2
    case .float64, .float32, .float16, .bfloat16, .int64, .int32, .int16, .int8, .uint64, .uint32, .uint16, .uint8,
      .bool, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .float4e2m1x2, .qint32, .qint8,
      .quint8, .quint4x2, .quint2x4, .bits8, .bits16, .bits1x8, .bits2x4, .bits4x2, .int1, .int2, .int3, .int4, .int5,
      .int6, .int7, .uint1, .uint2, .uint3, .uint4, .uint5, .uint6, .uint7:
      byteCount
    }
  }
}
