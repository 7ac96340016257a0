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

  /// The class of storages of this type (`FloatStorage`); `nil` for newer types, whose tensors lie in an `UntypedStorage`.
  var storageClass: String? {
    switch self {
    case .float64: "DoubleStorage"
    case .float32: "FloatStorage"
    case .float16: "HalfStorage"
    case .bfloat16: "BFloat16Storage"
    case .int64: "LongStorage"
    case .int32: "IntStorage"
    case .int16: "ShortStorage"
    case .int8: "CharStorage"
    case .uint8: "ByteStorage"
    case .bool: "BoolStorage"
    case .complex128: "ComplexDoubleStorage"
    case .complex64: "ComplexFloatStorage"
    case .qint32: "QInt32Storage"
    case .qint8: "QInt8Storage"
    case .quint8: "QUInt8Storage"
    case .quint4x2: "QUInt4x2Storage"
    case .quint2x4: "QUInt2x4Storage"
    case .uint64, .uint32, .uint16, .complex32, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz,
      .float8e8m0, .float4e2m1x2, .bits8, .bits16, .bits1x8, .bits2x4, .bits4x2, .int1, .int2, .int3, .int4, .int5,
      .int6, .int7, .uint1, .uint2, .uint3, .uint4, .uint5, .uint6, .uint7:
      nil
    }
  }

  private static let byStorageClass = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { type in type.storageClass.map { ($0, type) } })

  /// The type whose elements a storage of this class has.
  init?(storageClass: String) {
    guard let type = Self.byStorageClass[storageClass] else { return nil }
    self = type
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
