/// A cursor over a `ByteView` that never reads past its end.
///
/// Offsets in errors count from the start of the file that the view belongs to.
public struct ByteReader: Sendable {
  public let bytes: ByteView
  /// The position, counted from the start of `bytes`.
  public private(set) var position: Int

  public init(_ bytes: ByteView, at position: Int = 0) {
    self.bytes = bytes
    self.position = min(max(0, position), bytes.count)
  }

  public var remaining: Int { bytes.count - position }
  public var isAtEnd: Bool { position == bytes.count }
  /// The position in the file.
  public var offset: Int { bytes.offset + position }

  private mutating func advance(_ count: Int) throws(ByteError) -> Int {
    guard count >= 0, count <= remaining else {
      throw .truncated(offset: offset, needed: count, available: remaining)
    }
    defer { position += count }
    return position
  }

  public mutating func uint8() throws(ByteError) -> UInt8 { bytes[try advance(1)] }

  /// An integer stored with its least significant byte first.
  public mutating func littleEndian<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(ByteError) -> T {
    let start = try advance(MemoryLayout<T>.size)
    return T(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: T.self) })
  }

  /// An integer stored with its most significant byte first.
  public mutating func bigEndian<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(ByteError) -> T {
    let start = try advance(MemoryLayout<T>.size)
    return T(bigEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: T.self) })
  }

  /// The next `count` bytes, without copying.
  public mutating func bytes(_ count: Int) throws(ByteError) -> ByteView {
    let start = try advance(count)
    return try bytes.slice(from: start, count: count)
  }

  public mutating func skip(_ count: Int) throws(ByteError) { _ = try advance(count) }

  /// The bytes up to the next `terminator`, which is consumed and not returned.
  ///
  /// - Throws: `ByteError.limit` when `terminator` does not come within `limit` bytes.
  public mutating func bytes(through terminator: UInt8, limit: Int) throws(ByteError) -> ByteView {
    let window = min(remaining, limit &+ 1)
    let rest = try bytes.slice(from: position, count: window)
    guard let length = rest.withUnsafeBytes({ $0.firstIndex(of: terminator) }) else {
      if window < remaining { throw .limit(what: "length of text at offset \(offset)", value: window, allowed: limit) }
      throw .truncated(offset: offset, needed: window + 1, available: window)
    }
    position += length + 1
    return try rest.slice(from: 0, count: length)
  }
}

/// `a * b` or an error that names `what`.
public func checkedProduct(_ a: Int, _ b: Int, _ what: @autoclosure () -> String, at offset: Int = 0) throws(ByteError)
  -> Int
{
  let (value, overflow) = a.multipliedReportingOverflow(by: b)
  if overflow { throw .overflow(offset: offset, what: what()) }
  return value
}

/// `a + b` or an error that names `what`.
public func checkedSum(_ a: Int, _ b: Int, _ what: @autoclosure () -> String, at offset: Int = 0) throws(ByteError)
  -> Int
{
  let (value, overflow) = a.addingReportingOverflow(b)
  if overflow { throw .overflow(offset: offset, what: what()) }
  return value
}
