/// gzip streams (RFC 1952): one or several members, one after the other.
public enum Gzip {
  /// Whether `bytes` begin as a gzip stream does.
  public static func recognizes(_ bytes: ByteView) -> Bool { bytes.starts(with: [0x1f, 0x8b, 8]) }

  /// Inflates all of `bytes`; each member's CRC-32 and length are verified.
  ///
  /// The stream is read twice, first to learn its size: the size in its trailer is neither whole nor to be trusted.
  ///
  /// - Throws: `ZipError.inflate` for damaged data, or for more bytes than `limits` grants a file of this size.
  public static func inflate(_ bytes: ByteView, limits: Limits = Limits()) throws(ZipError) -> ByteView {
    let (most, overflow) = bytes.count.multipliedReportingOverflow(by: limits.inflateRatio)
    let allowed = min(overflow ? .max : most, limits.allocation(forFileOf: bytes.count))
    do {
      return try bytes.withUnsafeBytes { (source) throws(InflateError) in
        let size = try inflatedSize(of: source, allowed: allowed)
        return try ByteView(count: size) { (target) throws(InflateError) in
          var rest = target
          try forEachMember(of: source) { (inflater, input) throws(InflateError) in
            guard try inflater.inflate(&input, into: &rest) else { throw .cutOff }
          }
        }
      }
    } catch {
      throw .inflate("", offset: bytes.offset, what: error.description)
    }
  }

  private static func inflatedSize(of source: UnsafeRawBufferPointer, allowed: Int) throws(InflateError) -> Int {
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: ByteView.alignment)
    defer { scratch.deallocate() }
    var size = 0
    try forEachMember(of: source) { (inflater, input) throws(InflateError) in
      var ended = false
      while !ended {
        let left = input.count
        var target = scratch
        ended = try inflater.inflate(&input, into: &target)
        let produced = scratch.count - target.count
        guard ended || produced > 0 || input.count < left else { throw .cutOff }
        size += produced
        guard size <= allowed else { throw .tooLarge(size, allowed: allowed) }
      }
    }
    return size
  }

  private static func forEachMember(
    of source: UnsafeRawBufferPointer,
    _ body: (inout Inflater, inout UnsafeRawBufferPointer) throws(InflateError) -> Void
  ) throws(InflateError) {
    var input = source
    var inflater = try Inflater(.gzip)
    repeat {
      try body(&inflater, &input)
      inflater.reset()
    } while !input.isEmpty
  }
}
