import CONNX

#if canImport(Glibc)
  import Glibc
#endif

/// The memory of one decoded message: taken from a few blocks, freed all at once, and never more than `capacity`.
///
/// libprotobuf-c multiplies a message's size (an empty attribute is 2 bytes on the wire and 250 in memory), so what it
/// may take is bounded by the message's size.
final class RecordArena {
  let capacity: Int
  /// Bytes asked for so far.
  private(set) var needed = 0
  private(set) var isExhausted = false
  private var blocks: [UnsafeMutableRawPointer] = []
  private var next = 0
  private var end = 0

  private static let firstBlock = 64 << 10
  private static let largestBlock = 4 << 20

  init(capacity: Int) { self.capacity = capacity }

  /// What a message of `size` bytes may take: 16 times its size, and a megabyte for small ones.
  static func capacity(forMessageOf size: Int) -> Int {
    let (scaled, overflow) = size.multipliedReportingOverflow(by: 16)
    return overflow ? .max : scaled.addingReportingOverflow(1 << 20).overflow ? .max : scaled + (1 << 20)
  }

  deinit { blocks.forEach { free($0) } }

  /// The arena as libprotobuf-c takes it. The arena must outlive its use.
  var allocator: ProtobufCAllocator {
    ProtobufCAllocator(
      alloc: { arena, size in arena.flatMap { Unmanaged<RecordArena>.fromOpaque($0).takeUnretainedValue().take(size) }
      },
      free: { _, _ in },
      allocator_data: Unmanaged.passUnretained(self).toOpaque())
  }

  /// `size` bytes that begin on 16; `nil` where that would be too much.
  func take(_ size: Int) -> UnsafeMutableRawPointer? {
    let aligned = size.addingReportingOverflow(15)
    guard size >= 0, !aligned.overflow else { return exhausted(.max) }
    let size = aligned.partialValue & ~15
    let total = needed.addingReportingOverflow(size)
    guard !total.overflow, total.partialValue <= capacity else {
      return exhausted(total.overflow ? .max : total.partialValue)
    }
    needed = total.partialValue
    if let block = blocks.last, end - next >= size {
      defer { next += size }
      return block + next
    }
    let length = max(size, min(Self.largestBlock, Self.firstBlock << min(blocks.count, 6)))
    guard let block = malloc(length) else { return exhausted(needed) }
    blocks.append(block)
    next = size
    end = length
    return block
  }

  private func exhausted(_ wanted: Int) -> UnsafeMutableRawPointer? {
    needed = wanted
    isExhausted = true
    return nil
  }
}
