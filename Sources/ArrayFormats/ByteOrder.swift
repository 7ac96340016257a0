import Bytes

extension ByteView {
  /// Numbers of `width` bytes with the bytes of each in the other order; itself where a number is one byte.
  func bytesSwapped(width: Int) -> ByteView {
    switch width {
    case 2: swapped(as: UInt16.self)
    case 4: swapped(as: UInt32.self)
    case 8: swapped(as: UInt64.self)
    default: self
    }
  }

  private func swapped<T: FixedWidthInteger & BitwiseCopyable>(as type: T.Type) -> ByteView {
    ByteView(count: count) { target in
      withUnsafeBytes { source in
        for place in stride(from: 0, to: count - count % MemoryLayout<T>.size, by: MemoryLayout<T>.size) {
          target.storeBytes(
            of: source.loadUnaligned(fromByteOffset: place, as: type).byteSwapped, toByteOffset: place, as: type)
        }
      }
    }
  }
}
