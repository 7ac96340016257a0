import Bytes

extension Tensor {
  /// The tensor with its elements dense and aligned: itself where they are already, else a copy.
  public func dense() -> Tensor {
    if let bytes = denseBytes {
      let isAligned = UInt(bitPattern: bytes.buffer.baseAddress) % alignment == 0
      return isAligned ? self : replacingStorage(ByteView(count: bytes.count) { $0.copyMemory(from: bytes.buffer) })
    }
    guard case .bytes(let source) = storage else { return self }
    // Only whole-byte elements can be strided.
    let copy = ByteView(count: byteCount) { target in
      source.withUnsafeBytes { source in
        switch elementType.bitWidth {
        case 8: gather(UInt8.self, source, target)
        case 16: gather(UInt16.self, source, target)
        case 32: gather(UInt32.self, source, target)
        case 64: gather(UInt64.self, source, target)
        default: gather(SIMD2<UInt64>.self, source, target)
        }
      }
    }
    return replacingStorage(copy)
  }

  /// Writes the elements in row-major order; `type` is as wide as they are.
  private func gather<T: BitwiseCopyable>(
    _ type: T.Type, _ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer
  ) {
    let size = MemoryLayout<T>.size
    var written = 0
    forEachRow { start, count, stride in
      if stride == 1 {
        target[written..<written + count * size].copyBytes(from: source[start * size..<(start + count) * size])
      } else {
        for index in 0..<count {
          let element = source.loadUnaligned(fromByteOffset: (start + index * stride) * size, as: type)
          target.storeBytes(of: element, toByteOffset: written + index * size, as: type)
        }
      }
      written += count * size
    }
  }

  /// The natural alignment of an element, in bytes.
  private var alignment: UInt { UInt(max(1, min(8, elementType.bitWidth / 8))) }

  private func replacingStorage(_ bytes: ByteView) -> Tensor {
    // Cannot fail: the buffer was made for this shape.
    (try? Tensor(elementType, shape, bytes: bytes)) ?? self
  }

  /// Calls `body` for each run along the innermost axis with its first element's place, its length and its stride.
  private func forEachRow(_ body: (_ start: Int, _ count: Int, _ stride: Int) -> Void) {
    guard count > 0 else { return }
    guard let inner = shape.extents.last, let innerStride = strides.last else { return body(offset, 1, 1) }
    var index = [Int](repeating: 0, count: rank - 1)
    var start = offset
    while true {
      body(start, inner, innerStride)
      var axis = rank - 2
      while axis >= 0 {
        index[axis] += 1
        start += strides[axis]
        if index[axis] < shape[axis] { break }
        start -= strides[axis] * shape[axis]
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  /// Calls `body` with the elements in row-major order; a strided or unaligned tensor is copied first.
  ///
  /// - Throws: `TensorError.typeMismatch` when the elements are not of type `T`.
  public func withElements<T: Element, R>(
    _ type: T.Type, _ body: (UnsafeBufferPointer<T>) -> R
  ) throws(TensorError) -> R {
    guard elementType == T.elementType, var bytes = dense().denseBytes else {
      throw .typeMismatch(expected: T.elementType, actual: elementType)
    }
    // A file may hold any bytes, but a `Bool` other than 0 and 1 must never be looked at.
    if elementType == .bool, bytes.withUnsafeBytes({ $0.contains { $0 > 1 } }) {
      let found = bytes
      bytes = ByteView(count: found.count) { target in
        for index in target.indices { target[index] = found.buffer[index] == 0 ? 0 : 1 }
      }
    }
    return bytes.withUnsafeBytes { body($0.assumingMemoryBound(to: T.self)) }
  }

  /// The elements in row-major order.
  ///
  /// - Throws: `TensorError.typeMismatch` when they are not of type `T`.
  public func elements<T: Element>(_ type: T.Type = T.self) throws(TensorError) -> [T] {
    try withElements(type) { Array($0) }
  }

  /// The strings of a string tensor, in row-major order.
  public func strings() throws(TensorError) -> [String] {
    guard case .strings(let strings) = storage else { throw .typeMismatch(expected: .string, actual: elementType) }
    return strings
  }

  /// The elements of an integer (or bool) tensor as `Int`; unsigned ones beyond `Int.max` wrap around.
  ///
  /// - Throws: `TensorError.typeMismatch` for other element types.
  public func integers() throws(TensorError) -> [Int] {
    func widen<T: Element & BinaryInteger>(_: T.Type) throws(TensorError) -> [Int] {
      try withElements(T.self) { $0.map { Int(truncatingIfNeeded: $0) } }
    }
    return switch elementType {
    case .int64: try widen(Int64.self)
    case .int32: try widen(Int32.self)
    case .int16: try widen(Int16.self)
    case .int8: try widen(Int8.self)
    case .uint64: try widen(UInt64.self)
    case .uint32: try widen(UInt32.self)
    case .uint16: try widen(UInt16.self)
    case .uint8: try widen(UInt8.self)
    case .bool, .int4, .uint4, .int2, .uint2: try doubles().map { Int($0) }
    case .float32, .float64, .float16, .bfloat16, .string, .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz,
      .float8e5m2, .float8e5m2fnuz, .float8e8m0, .float4e2m1:
      throw .typeMismatch(expected: .int64, actual: elementType)
    }
  }

  /// The elements of a real tensor as `Double`, in row-major order; `RealElements` serves those who need no array.
  ///
  /// - Throws: `TensorError.typeMismatch` for strings and complex numbers.
  public func doubles() throws(TensorError) -> [Double] {
    let elements = try RealElements(self)
    return [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      elements.copy(0..<count, to: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}
