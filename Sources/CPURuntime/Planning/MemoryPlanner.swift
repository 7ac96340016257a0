/// Lays buffers out in one arena so that those in use at the same time do not overlap.
///
/// Greedy by size: large buffers first, each at the lowest offset that is free during its lifetime ("Efficient Memory
/// Management for Deep Neural Net Inference", Pisarchyk and Lee, 2020).
struct MemoryPlanner {
  struct Buffer {
    var root: Int
    var bytes: Int
    /// First and last step that uses the buffer.
    var lifetime: ClosedRange<Int>
  }

  private static let alignment = 64

  var buffers: [Buffer] = []

  /// The offset of each buffer's root, and the size of the arena.
  func place() -> (offsets: [Int: Int], size: Int) {
    var placed: [(buffer: Buffer, offset: Int)] = []
    var offsets: [Int: Int] = [:]
    var size = 0
    let order = buffers.indices.sorted {
      (buffers[$0].bytes, buffers[$1].lifetime.lowerBound, $1) > (
        buffers[$1].bytes, buffers[$0].lifetime.lowerBound, $0
      )
    }
    for index in order {
      let buffer = buffers[index]
      let bytes = (buffer.bytes + Self.alignment - 1) / Self.alignment * Self.alignment
      var offset = 0
      for other in placed where other.buffer.lifetime.overlaps(buffer.lifetime) {
        if other.offset >= offset + bytes { break }
        offset = max(offset, other.offset + other.buffer.bytes)
      }
      let at = placed.firstIndex { $0.offset > offset } ?? placed.count
      placed.insert((Buffer(root: buffer.root, bytes: bytes, lifetime: buffer.lifetime), offset), at: at)
      offsets[buffer.root] = offset
      size = max(size, offset + bytes)
    }
    return (offsets, size)
  }
}
