import CZlib

/// A zlib stream that deflates piece by piece, without zlib's own header.
struct Deflater: ~Copyable {
  /// zlib's state points back at its stream, which must therefore not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: ByteView.alignment)

  /// - Parameter level: 1, fast, to 9, small.
  init(level: Int) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = modelconv_deflate_init_raw(stream, Int32(min(9, max(1, level))))
    precondition(status == Z_OK, "zlib has no memory left")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    scratch.deallocate()
  }

  /// Deflates `source`, and with `finishing` whatever is still to come, handing each piece to `emit`.
  mutating func deflate(
    _ source: UnsafeRawBufferPointer, finishing: Bool,
    emit: (UnsafeRawBufferPointer) throws(ByteError) -> Void
  ) throws(ByteError) {
    var rest = source
    repeat {
      let input = min(rest.count, 1 << 30)
      let flush = finishing && input == rest.count ? Z_FINISH : Z_NO_FLUSH
      stream.pointee.next_in = UnsafeMutablePointer(mutating: rest.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = UInt32(input)
      repeat {
        stream.pointee.next_out = scratch.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(scratch.count)
        _ = CZlib.deflate(stream, flush)
        try emit(UnsafeRawBufferPointer(rebasing: scratch.dropLast(Int(stream.pointee.avail_out))))
      } while stream.pointee.avail_out == 0
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(input))
    } while !rest.isEmpty
  }
}
