import Bytes

/// The elements of a real tensor as `Double`s, in row-major order, a run at a time: what looks at values without caring
/// for their type (statistics, comparison, printing) needs no copy of the whole.
///
/// Every type converts exactly, but for 64-bit integers beyond 2⁵³, which are rounded.
public struct RealElements: Sendable {
  public let count: Int
  private let type: ElementType
  private let bytes: ByteView
  private let small: SmallFormat?

  /// - Throws: `TensorError.typeMismatch` for strings and complex numbers.
  public init(_ tensor: Tensor) throws(TensorError) {
    switch tensor.elementType {
    case .string, .complex64, .complex128: throw .typeMismatch(expected: .float64, actual: tensor.elementType)
    case .float32, .float64, .float16, .bfloat16, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64,
      .bool, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1,
      .int2, .uint2:
      break
    }
    guard let bytes = tensor.dense().denseBytes else {
      throw .typeMismatch(expected: .float64, actual: tensor.elementType)
    }
    count = tensor.count
    type = tensor.elementType
    self.bytes = bytes
    small = SmallFormat(tensor.elementType)
  }

  /// Writes the elements of `range`, which lies within `0..<count`, to the beginning of `target`, which holds as many.
  public func copy(_ range: Range<Int>, to target: UnsafeMutableBufferPointer<Double>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count && range.count <= target.count)
    bytes.withUnsafeBytes { source in
      func convert<T>(_: T.Type, _ value: (T) -> Double) {
        let elements = source.assumingMemoryBound(to: T.self)
        for (place, index) in range.enumerated() { target[place] = value(elements[index]) }
      }
      switch type {
      case .float32: convert(Float.self) { Double($0) }
      case .float64: convert(Double.self) { $0 }
      case .float16: convert(Float16.self) { Double($0) }
      case .bfloat16: convert(BFloat16.self) { Double($0.float) }
      case .int8: convert(Int8.self) { Double($0) }
      case .int16: convert(Int16.self) { Double($0) }
      case .int32: convert(Int32.self) { Double($0) }
      case .int64: convert(Int64.self) { Double($0) }
      case .uint8: convert(UInt8.self) { Double($0) }
      case .uint16: convert(UInt16.self) { Double($0) }
      case .uint32: convert(UInt32.self) { Double($0) }
      case .uint64: convert(UInt64.self) { Double($0) }
      // A file may hold other bytes than 0 and 1.
      case .bool: convert(UInt8.self) { $0 == 0 ? 0 : 1 }
      case .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1,
        .int2, .uint2:
        guard let small else { return }
        for (place, index) in range.enumerated() { target[place] = small.value(at: index, in: source) }
      case .string, .complex64, .complex128:
        preconditionFailure("refused by init")
      }
    }
  }

  public subscript(index: Int) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 1) { buffer in
      copy(index..<index + 1, to: buffer)
      return buffer[0]
    }
  }

  /// Calls `body` with one run after the other, each small enough to stay in the processor's cache.
  public func forEachRun(_ body: (_ start: Int, _ elements: UnsafeMutableBufferPointer<Double>) -> Void) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.runLength) { buffer in
      for start in stride(from: 0, to: count, by: Self.runLength) {
        let range = start..<min(count, start + Self.runLength)
        copy(range, to: buffer)
        body(start, UnsafeMutableBufferPointer(rebasing: buffer[..<range.count]))
      }
    }
  }

  static let runLength = 1_024
}
