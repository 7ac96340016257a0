import Bytes

/// A view of shared storage as an array of any rank: element type, shape, strides.
///
/// A tensor is a value; slicing, transposing and reading from a mapped file never copy elements. Elements narrower than
/// a byte are always dense.
public struct Tensor: Sendable {
  /// Where the elements are.
  public enum Storage: Sendable {
    case bytes(ByteView)
    case strings([String])
  }

  public let elementType: ElementType
  public let shape: Shape
  /// Elements between neighbours along each axis; may be 0 (an expanded axis), never negative.
  public let strides: [Int]
  /// The first element's place in the storage, in elements.
  public let offset: Int
  public let storage: Storage

  /// A strided view.
  ///
  /// - Throws: `TensorError` when the view does not lie within `storage`.
  public init(
    _ elementType: ElementType, _ shape: Shape, strides: [Int], offset: Int = 0, bytes: ByteView
  ) throws(TensorError) {
    guard strides.count == shape.rank, offset >= 0, strides.allSatisfy({ $0 >= 0 }),
      elementType != .string, !elementType.isPacked || (strides == shape.denseStrides && offset == 0)
    else { throw .badShape(shape.extents) }
    if shape.count > 0 {
      var last = offset
      for (extent, stride) in zip(shape.extents, strides) {
        let (reach, overflow) = (extent - 1).multipliedReportingOverflow(by: stride)
        let (sum, overflow2) = last.addingReportingOverflow(reach)
        guard !overflow, !overflow2 else { throw .badShape(shape.extents) }
        last = sum
      }
      let (elements, overflow) = last.addingReportingOverflow(1)
      guard !overflow, let needed = elementType.byteCount(of: elements) else { throw .badShape(shape.extents) }
      guard needed <= bytes.count else { throw .outOfStorage(needed: needed, available: bytes.count) }
    }
    self.elementType = elementType
    self.shape = shape
    self.strides = strides
    self.offset = offset
    storage = .bytes(bytes)
  }

  /// A dense tensor over all of `bytes`' beginning.
  public init(_ elementType: ElementType, _ shape: Shape, bytes: ByteView) throws(TensorError) {
    try self.init(elementType, shape, strides: shape.denseStrides, bytes: bytes)
  }

  /// A dense tensor of `values`, copied.
  public init<T: Element>(_ shape: [Int], _ values: [T]) throws(TensorError) {
    let shape = try Shape(shape)
    guard values.count == shape.count else { throw .countMismatch(expected: shape.count, actual: values.count) }
    try self.init(T.elementType, shape, bytes: values.withUnsafeBytes { ByteView($0) })
  }

  public init(_ shape: [Int], strings: [String]) throws(TensorError) {
    let shape = try Shape(shape)
    guard strings.count == shape.count else { throw .countMismatch(expected: shape.count, actual: strings.count) }
    elementType = .string
    self.shape = shape
    strides = shape.denseStrides
    offset = 0
    storage = .strings(strings)
  }

  /// A tensor with one element and no axes.
  public init<T: Element>(scalar value: T) {
    elementType = T.elementType
    shape = .scalar
    strides = []
    offset = 0
    storage = .bytes(withUnsafeBytes(of: value) { ByteView($0) })
  }

  /// A dense tensor whose elements `fill` writes (they are zero before).
  public init<T: Element, E: Error>(
    _ type: T.Type, _ shape: Shape, filledBy fill: (UnsafeMutableBufferPointer<T>) throws(E) -> Void
  ) throws(E) {
    let bytes = try ByteView(count: shape.count * MemoryLayout<T>.stride) { buffer throws(E) in
      try fill(buffer.bindMemory(to: T.self))
    }
    elementType = T.elementType
    self.shape = shape
    strides = shape.denseStrides
    offset = 0
    storage = .bytes(bytes)
  }

  public var rank: Int { shape.rank }
  public var count: Int { shape.count }
  /// Bytes that the elements take when dense.
  public var byteCount: Int { elementType.byteCount(of: count) ?? 0 }

  /// Whether the elements lie one after the other in row-major order (axes of extent 1 do not matter).
  public var isDense: Bool {
    if count == 0 { return true }
    return zip(shape.extents, zip(strides, shape.denseStrides)).allSatisfy { $0 == 1 || $1.0 == $1.1 }
  }

  /// The elements' own bytes, when they are dense; `nil` for strings and strided views.
  public var denseBytes: ByteView? {
    guard case .bytes(let bytes) = storage, isDense else { return nil }
    // A view of no elements may point anywhere.
    guard count > 0 else { return try? bytes.slice(from: 0, count: 0) }
    // Cannot fail: `init` checked the view against its storage.
    return try? bytes.slice(from: offset * elementType.bitWidth / 8, count: byteCount)
  }

  /// The elements' bytes one after the other, wherever they begin: for those who write them, not for those who compute.
  /// Copied only where they do not lie so; `nil` for strings.
  public var elementBytes: ByteView? { denseBytes ?? dense().denseBytes }

  /// The same elements in another shape, without copying where they are dense.
  public func reshaped(_ extents: [Int]) throws(TensorError) -> Tensor {
    let shape = try Shape(extents)
    guard shape.count == count else { throw .countMismatch(expected: count, actual: shape.count) }
    if case .strings(let strings) = storage { return try Tensor(extents, strings: strings) }
    let dense = isDense ? self : dense()
    guard case .bytes(let bytes) = dense.storage else { return self }
    return try Tensor(elementType, shape, strides: shape.denseStrides, offset: dense.offset, bytes: bytes)
  }
}
