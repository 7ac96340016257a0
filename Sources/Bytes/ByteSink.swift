/// Where bytes are written to, front to back: a file, or memory.
public protocol ByteSink: ~Copyable {
  /// Appends `bytes`.
  ///
  /// - Throws: `ByteError.cannotWrite` when the system does not take them.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ByteError)
}

extension ByteSink where Self: ~Copyable {
  public mutating func write(_ bytes: ByteView) throws(ByteError) {
    defer { withExtendedLifetime(bytes) {} }
    try write(bytes.buffer)
  }

  public mutating func write(_ bytes: [UInt8]) throws(ByteError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(ByteError) in try write(UnsafeRawBufferPointer(buffer)) }
  }

  /// Appends `text` as UTF-8.
  public mutating func write(_ text: String) throws(ByteError) { try write(Array(text.utf8)) }
}

/// Output that is kept in memory.
public struct MemorySink: ByteSink {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ByteError) { self.bytes.append(contentsOf: bytes) }
}

extension [UInt8] {
  /// Appends an integer with its least significant byte first.
  public mutating func append(littleEndian value: some FixedWidthInteger & BitwiseCopyable) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
