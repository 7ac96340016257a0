import Bytes
import Tensors
import Testing

/// The bytes that hexadecimal digits spell; line breaks do not count.
func hex(_ text: String) -> [UInt8] {
  let digits = text.unicodeScalars.compactMap { Character($0).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// Little-endian integers.
func integers<T: FixedWidthInteger & BitwiseCopyable>(_ bytes: [UInt8], as type: T.Type) -> [T] {
  bytes.withUnsafeBytes { raw in
    stride(from: 0, to: raw.count, by: MemoryLayout<T>.size).map {
      T(littleEndian: raw.loadUnaligned(fromByteOffset: $0, as: type))
    }
  }
}

/// The same bytes, beginning at an odd address.
private func unaligned(_ bytes: [UInt8]) throws -> ByteView {
  try ByteView([0xee] + bytes).slice(from: 1, count: bytes.count)
}

private let base = ByteView((0..<120).flatMap { [UInt8($0), 0] })

@Suite struct TensorViews {
  @Test(arguments: TensorReference.views.indices)
  func readAsNumPyReadsThem(_ index: Int) throws {
    let (extents, strides, offset, elements) = TensorReference.views[index]
    let view = try Tensor(.int16, Shape(extents), strides: strides, offset: offset, bytes: base)
    #expect(try view.integers() == elements)
    #expect(try view.elements(Int16.self) == elements.map { Int16($0) })
    #expect(try view.doubles() == elements.map(Double.init))
    #expect(view.dense().isDense)
    #expect(try view.dense().integers() == elements)
    #expect(try view.reshaped([elements.count]).integers() == elements)
    let shifted = try Tensor(
      .int16, Shape(extents), strides: strides, offset: offset, bytes: unaligned(base.array))
    #expect(try shifted.integers() == elements)
  }

  @Test func everyWidthIsGathered() throws {
    func transposed<T: Element & Equatable>(_ values: [T]) throws {
      let bytes = values.withUnsafeBytes { ByteView($0) }
      let view = try Tensor(T.elementType, Shape([3, 2]), strides: [1, 3], bytes: bytes)
      #expect(try view.elements(T.self) == [0, 3, 1, 4, 2, 5].map { values[$0] })
    }
    try transposed([UInt8](1...6))
    try transposed([UInt16](1...6))
    try transposed([Float](stride(from: 1, through: 6, by: 1)))
    try transposed([Int64](1...6))
    let complex = ByteView((0..<6).flatMap { [UInt8](repeating: $0, count: 16) })
    let view = try Tensor(.complex128, Shape([3, 2]), strides: [1, 3], bytes: complex)
    #expect(view.dense().denseBytes?.array == [0, 3, 1, 4, 2, 5].flatMap { [UInt8](repeating: $0, count: 16) })
  }

  @Test func denseTensorsAreNotCopied() throws {
    let tensor = try Tensor(.int16, Shape([2, 3]), strides: [3, 1], offset: 5, bytes: base)
    let address = base.buffer.baseAddress?.advanced(by: 10)
    #expect(tensor.dense().denseBytes?.buffer.baseAddress == address)
    #expect(try tensor.reshaped([3, 2]).denseBytes?.buffer.baseAddress == address)
    #expect(try tensor.withElements(Int16.self) { UnsafeRawPointer($0.baseAddress) } == address)
    // Axes of extent 1 may have any stride.
    let loose = try Tensor(.int16, Shape([1, 3, 1]), strides: [77, 1, 9], bytes: base)
    #expect(loose.dense().denseBytes?.buffer.baseAddress == base.buffer.baseAddress)
  }

  @Test func unalignedTensorsAreCopiedOnce() throws {
    let bytes = try unaligned([1, 0, 0, 0, 2, 0, 0, 0])
    let tensor = try Tensor(.int32, Shape([2]), bytes: bytes)
    let dense = tensor.dense()
    #expect(dense.denseBytes.map { UInt(bitPattern: $0.buffer.baseAddress) % 4 } == 0)
    #expect(dense.dense().denseBytes?.buffer.baseAddress == dense.denseBytes?.buffer.baseAddress)
    #expect(try tensor.elements(Int32.self) == [1, 2])
    // Bytes are aligned anywhere.
    let narrow = try Tensor(.uint8, Shape([8]), bytes: bytes)
    #expect(narrow.dense().denseBytes?.buffer.baseAddress == bytes.buffer.baseAddress)
  }

  @Test func viewsMustLieWithinTheirStorage() throws {
    func make(_ extents: [Int], _ strides: [Int], _ offset: Int = 0) throws -> Tensor {
      try Tensor(.int16, Shape(extents), strides: strides, offset: offset, bytes: base)
    }
    #expect(throws: Never.self) { try make([120], [1]) }
    #expect(throws: TensorError.outOfStorage(needed: 242, available: 240)) { try make([121], [1]) }
    #expect(throws: TensorError.outOfStorage(needed: 242, available: 240)) { try make([120], [1], 1) }
    #expect(throws: TensorError.outOfStorage(needed: 242, available: 240)) { try make([2, 61], [60, 1]) }
    #expect(throws: TensorError.badShape([2])) { try make([2], [-1], 1) }
    #expect(throws: TensorError.badShape([2])) { try make([2], [1], -1) }
    #expect(throws: TensorError.badShape([2])) { try make([2], [1, 1]) }
    #expect(throws: TensorError.badShape([3])) { try make([3], [.max]) }
    #expect(throws: TensorError.badShape([2])) { try make([2], [1], .max) }
    #expect(throws: TensorError.badShape([.max])) { try make([.max], [1], 1) }
  }

  /// A view of nothing may claim any place; it must not be computed with.
  @Test func emptyViewsPointNowhere() throws {
    let empty = try Tensor(.float64, Shape([0, 3]), strides: [.max, .max], offset: .max, bytes: base)
    #expect(empty.denseBytes?.isEmpty == true)
    #expect(try empty.elements(Double.self) == [])
    #expect(try empty.doubles() == [])
    #expect(try empty.reshaped([3, 0]).count == 0)
    #expect(try empty.statistics().minimum == nil)
  }

  @Test func shapesAreCheckedWithoutRegardToOrder() {
    for extents in [[.max, 2], [0, .max, 2], [.max, 2, 0], [1 << 32, 1 << 31], [-1], [0, -1]] {
      #expect(throws: TensorError.badShape(extents)) { try Shape(extents) }
    }
    #expect(throws: Never.self) { try Shape([.max, 1, 1]) }
    #expect((try? Shape([5, 0, 7]))?.count == 0)
    #expect((try? Shape([2, 3, 4]))?.denseStrides == [12, 4, 1])
  }

  @Test func typesMustAgree() throws {
    let tensor = try Tensor([2], [Float(1), 2])
    #expect(throws: TensorError.typeMismatch(expected: .float64, actual: .float32)) { try tensor.elements(Double.self) }
    #expect(throws: TensorError.typeMismatch(expected: .int64, actual: .float32)) { try tensor.integers() }
    #expect(throws: TensorError.typeMismatch(expected: .string, actual: .float32)) { try tensor.strings() }
    let text = try Tensor([1], strings: ["a"])
    #expect(throws: TensorError.typeMismatch(expected: .float64, actual: .string)) { try text.doubles() }
    #expect(try text.reshaped([1, 1]).strings() == ["a"])
    #expect(throws: TensorError.countMismatch(expected: 2, actual: 3)) { try tensor.reshaped([3]) }
    #expect(throws: TensorError.countMismatch(expected: 2, actual: 1)) { try Tensor([2], [Int8(1)]) }
  }

  /// Files hold truth values as bytes, of which only two would be safe to look at as a `Bool`.
  @Test func truthValuesOtherThanOneAreTrue() throws {
    let tensor = try Tensor(.bool, Shape([4]), bytes: ByteView([0, 1, 2, 255]))
    #expect(try tensor.elements(Bool.self) == [false, true, true, true])
    #expect(try tensor.integers() == [0, 1, 1, 1])
    #expect(try tensor.doubles() == [0, 1, 1, 1])
  }
}

@Suite struct NumberFormats {
  @Test(arguments: TensorReference.formats.indices)
  func everyCodeHasItsValue(_ index: Int) throws {
    let (type, bytes) = TensorReference.formats[index]
    let expected = integers(bytes, as: UInt32.self).map { Double(Float(bitPattern: $0)) }
    let format = try #require(SmallFormat(type))
    for (code, value) in expected.enumerated() {
      let found = format.value(of: UInt8(code))
      // ml_dtypes has no smaller float32 for e8m0's code 0, 2⁻¹²⁷, than a subnormal one, which is exact.
      #expect(found == value || found.isNaN && value.isNaN, "\(type) code \(code): \(found), \(value) expected")
      #expect(found.sign == value.sign || value.isNaN, "\(type) code \(code)")
    }
  }

  /// Codes 1, 2, 3, … packed from the low bits up, as ONNX and ml_dtypes' own packing have them.
  @Test func packedElementsBeginInTheLowBits() throws {
    #expect(try Tensor(.uint4, Shape([3]), bytes: ByteView([0x21, 0x03])).integers() == [1, 2, 3])
    #expect(try Tensor(.int4, Shape([2]), bytes: ByteView([0xf7])).integers() == [7, -1])
    #expect(try Tensor(.uint2, Shape([5]), bytes: ByteView([0b1110_0100, 0b01])).integers() == [0, 1, 2, 3, 1])
    #expect(try Tensor(.int2, Shape([4]), bytes: ByteView([0b1110_0100])).integers() == [0, 1, -2, -1])
    #expect(try Tensor(.float4e2m1, Shape([2]), bytes: ByteView([0xf7])).doubles() == [6, -6])
  }

  @Test func stridedSmallFloatsAreRead() throws {
    // 1.0, 2.0, 0.5, -1.0 in e4m3fn.
    let bytes = ByteView([0x38, 0x40, 0x30, 0xb8])
    #expect(try Tensor(.float8e4m3fn, Shape([2, 2]), strides: [1, 2], bytes: bytes).doubles() == [1, 0.5, 2, -1])
  }

  @Test func bfloat16RoundsAsPyTorchDoes() {
    let floats = integers(TensorReference.floats, as: UInt32.self)
    let expected = integers(TensorReference.bfloat16s, as: UInt16.self)
    #expect(floats.count == 64)
    for (bits, wanted) in zip(floats, expected) {
      let found = BFloat16(Float(bitPattern: bits))
      #expect(found.bitPattern == wanted, "\(String(bits, radix: 16))")
      #expect(found.float.bitPattern == UInt32(wanted) << 16)
    }
    // A NaN whose upper half alone would be an infinity stays a NaN.
    for bits: UInt32 in [0x7f80_0001, 0xff80_0001, 0x7fff_ffff] {
      #expect(BFloat16(Float(bitPattern: bits)).float.isNaN)
    }
  }

  @Test func sizesOfDenseElements() {
    #expect(ElementType.int4.byteCount(of: 3) == 2)
    #expect(ElementType.uint2.byteCount(of: 5) == 2)
    #expect(ElementType.complex128.byteCount(of: 2) == 32)
    #expect(ElementType.float64.byteCount(of: .max) == nil)
    #expect(ElementType.string.byteCount(of: 7) == 0)
  }
}
