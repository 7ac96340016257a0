import CZlib

/// Why a deflated stream could not be read.
enum InflateError: Error, CustomStringConvertible {
  case damaged(String)
  /// It ends before its end mark.
  case cutOff
  /// It goes on after as many bytes as it should hold.
  case tooLong(expected: Int)
  /// It ends before as many bytes as it should hold.
  case tooShort(expected: Int, actual: Int)
  /// Bytes follow its end mark.
  case trailing(Int)
  /// It inflates to more than it may.
  case tooLarge(Int, allowed: Int)

  var description: String {
    switch self {
    case .damaged(let what): "deflated data are damaged (\(what))"
    case .cutOff: "deflated data are cut off"
    case .tooLong(let expected): "inflates to more than the \(expected) bytes expected"
    case .tooShort(let expected, let actual): "inflates to \(actual) bytes, \(expected) expected"
    case .trailing(let count): "\(count) bytes follow the deflated data"
    case .tooLarge(let size, let allowed): "inflates to \(size) bytes or more, the limit is \(allowed)"
    }
  }
}

/// A zlib stream that inflates piece by piece.
struct Inflater: ~Copyable {
  enum Header { case none, gzip }

  /// zlib's state points back at its stream, which must therefore not move.
  private let stream: UnsafeMutablePointer<z_stream>

  init(_ header: Header) throws(InflateError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = header == .none ? modelconv_inflate_init_raw(stream) : modelconv_inflate_init_gzip(stream)
    guard status == Z_OK else {
      stream.deallocate()
      throw .damaged("zlib status \(status)")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Makes the stream ready for another one of its kind.
  mutating func reset() { inflateReset(stream) }

  /// Inflates until the stream ends, `source` is used up or `target` is full, dropping what was used from both.
  ///
  /// - Returns: Whether the stream has ended.
  mutating func inflate(
    _ source: inout UnsafeRawBufferPointer, into target: inout UnsafeMutableRawBufferPointer
  ) throws(InflateError) -> Bool {
    while true {
      let input = min(source.count, 1 << 30)
      let output = min(target.count, 1 << 30)
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = UInt32(input)
      stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = UInt32(output)
      let status = CZlib.inflate(stream, Z_NO_FLUSH)
      source = UnsafeRawBufferPointer(rebasing: source.dropFirst(input - Int(stream.pointee.avail_in)))
      target = UnsafeMutableRawBufferPointer(rebasing: target.dropFirst(output - Int(stream.pointee.avail_out)))
      switch status {
      case Z_STREAM_END: return true
      // Z_OK means progress: the end mark may be read even when nothing fits any more.
      case Z_OK: continue
      case Z_BUF_ERROR: return false
      default: throw .damaged(stream.pointee.msg.map { String(cString: $0) } ?? "zlib status \(status)")
      }
    }
  }
}

/// Inflates a raw stream that must end with `source` and fill `target` exactly.
func inflateAll(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws(InflateError) {
  var inflater = try Inflater(.none)
  var input = source
  var output = target
  var ended = try inflater.inflate(&input, into: &output)
  if !ended, output.isEmpty {
    // The end mark may still be unread; a byte that comes before it is one too many.
    var spare: UInt8 = 0
    let overran = try withUnsafeMutableBytes(of: &spare) { (raw) throws(InflateError) in
      var raw = raw
      ended = try inflater.inflate(&input, into: &raw)
      return raw.isEmpty
    }
    if overran { throw .tooLong(expected: target.count) }
  }
  guard ended else { throw .cutOff }
  guard output.isEmpty else { throw .tooShort(expected: target.count, actual: target.count - output.count) }
  guard input.isEmpty else { throw .trailing(input.count) }
}

/// The CRC-32 of zip and gzip (polynomial 0x04C11DB7, reflected), continued from `start`.
func crc32(_ bytes: UnsafeRawBufferPointer, from start: UInt32 = 0) -> UInt32 {
  UInt32(truncatingIfNeeded: crc32_z(uLong(start), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
}

func crc32(_ bytes: ByteView, from start: UInt32 = 0) -> UInt32 { bytes.withUnsafeBytes { crc32($0, from: start) } }
