import Bytes

extension Tensor {
  /// The tensor with its elements dense and aligned: itself where they are already, else a copy.
  public func dense() -> Tensor {
    guard case .bytes(let source) = storage else { return self }
    let address = Int(bitPattern: source.buffer.baseAddress) + offset * elementType.bitWidth / 8
    if isDense, address.isMultiple(of: alignment) { return self }
    if let bytes = denseBytes {
      return replacingStorage(ByteView(count: bytes.count) { $0.copyMemory(from: bytes.buffer) })
    }
    // Only whole-byte elements can be strided.
    let size = elementType.bitWidth / 8
    let copy = ByteView(count: byteCount) { target in
      source.withUnsafeBytes { source in
        var written = 0
        forEachRow { start, count, stride in
          if stride == 1 {
            target[written..<written + count * size].copyBytes(
              from: source[start * size..<(start + count) * size])
          } else {
            for index in 0..<count {
              let from = (start + index * stride) * size
              target[written + index * size..<written + (index + 1) * size].copyBytes(from: source[from..<from + size])
            }
          }
          written += count * size
        }
      }
    }
    return replacingStorage(copy)
  }

  /// The natural alignment of an element, in bytes.
  private var alignment: Int { max(1, min(8, elementType.bitWidth / 8)) }

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
    guard elementType == T.elementType else { throw .typeMismatch(expected: T.elementType, actual: elementType) }
    let dense = dense()
    guard let bytes = dense.denseBytes else { throw .typeMismatch(expected: T.elementType, actual: elementType) }
    return bytes.withUnsafeBytes { body(UnsafeBufferPointer(start: $0.assumingMemoryBound(to: T.self).baseAddress, count: count)) }
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

  /// The elements of an integer (or bool) tensor as `Int`.
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
    case .bool: try withElements(Bool.self) { $0.map { $0 ? 1 : 0 } }
    case .float32, .float64, .float16, .bfloat16, .string, .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz,
      .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2, .uint2:
      throw .typeMismatch(expected: .int64, actual: elementType)
    }
  }

  /// The elements of a real tensor as `Double`, for statistics, comparison and printing.
  ///
  /// - Throws: `TensorError.typeMismatch` for strings and complex numbers.
  public func doubles() throws(TensorError) -> [Double] {
    switch elementType {
    case .float64: return try elements(Double.self)
    case .float32: return try withElements(Float.self) { $0.map(Double.init) }
    case .float16: return try withElements(Float16.self) { $0.map { Double($0) } }
    case .bfloat16: return try withElements(BFloat16.self) { $0.map { Double($0.float) } }
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .bool: return try integers().map(Double.init)
    case .uint64: return try withElements(UInt64.self) { $0.map { Double($0) } }
    case .string, .complex64, .complex128: throw .typeMismatch(expected: .float64, actual: elementType)
    case .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      guard let bytes = denseBytes, let decode = SmallFormat(elementType) else {
        throw .typeMismatch(expected: .float64, actual: elementType)
      }
      return bytes.withUnsafeBytes { raw in (0..<count).map { decode.value(at: $0, in: raw) } }
    }
  }
}
