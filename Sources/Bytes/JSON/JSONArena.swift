/// The values of a JSON text as one flat array: nothing nested has to be built or released.
///
/// A container is followed by its elements, an object by key, value, key, value, …; each node knows where the next one
/// that is not inside it begins.
struct JSONArena: Sendable {
  enum Kind: UInt8 {
    case null, `false`, `true`
    /// The payload is an `Int64`.
    case integer
    /// The payload is a `Double`.
    case real
    /// The payload is a range of the text.
    case string
    /// The payload is a range of `unescaped`.
    case escapedString
    /// The payload is the number of elements.
    case array
    /// The payload is the number of members.
    case object
  }

  struct Node {
    var kind: Kind
    /// The index of the next node that is not inside this one.
    var end: UInt32
    var payload: UInt64

    init(_ kind: Kind, end: Int, payload: UInt64 = 0) {
      self.kind = kind
      self.end = UInt32(truncatingIfNeeded: end)
      self.payload = payload
    }

    init(_ kind: Kind, end: Int, range: Range<Int>) {
      self.init(kind, end: end, payload: UInt64(range.lowerBound) << 32 | UInt64(range.count))
    }

    var range: Range<Int> {
      let start = Int(payload >> 32)
      return start..<start + Int(payload & 0xffff_ffff)
    }
  }

  var text: ByteView
  var nodes: [Node] = []
  /// The strings that hold escapes, resolved, one after the other.
  var unescaped: [UInt8] = []

  /// The UTF-8 of a string node.
  func withBytes<R>(ofString node: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    let range = nodes[node].range
    return nodes[node].kind == .escapedString
      ? unescaped.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
      : text.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  func string(_ node: Int) -> String { withBytes(ofString: node) { String(decoding: $0, as: UTF8.self) } }

  /// The nodes directly inside a container: elements, or keys and values by turns.
  func children(of node: Int) -> [Int] {
    let end = Int(nodes[node].end)
    var children: [Int] = []
    var child = node + 1
    while child < end {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }

  /// A key that an object has more than once.
  func repeatedKey(of object: Int) -> Int? {
    if nodes[object].payload <= 8 { return repeatedKey(ofSmall: object) }
    let children = children(of: object)
    // Sorting by length first keeps long texts from being compared often.
    let keys = stride(from: 0, to: children.count, by: 2).map { children[$0] }.sorted { isOrdered($0, before: $1) }
    return zip(keys, keys.dropFirst()).first { !isOrdered($0, before: $1) }?.1
  }

  /// Compares each key with those before it, which for a few is faster than sorting.
  private func repeatedKey(ofSmall object: Int) -> Int? {
    let end = Int(nodes[object].end)
    var key = object + 1
    while key < end {
      var other = object + 1
      while other < key {
        if nodes[other].range.count == nodes[key].range.count, !isOrdered(other, before: key),
          !isOrdered(key, before: other)
        {
          return key
        }
        other = Int(nodes[other + 1].end)
      }
      key = Int(nodes[key + 1].end)
    }
    return nil
  }

  private func isOrdered(_ key: Int, before other: Int) -> Bool {
    withBytes(ofString: key) { key in
      withBytes(ofString: other) { other in
        key.count == other.count ? key.lexicographicallyPrecedes(other) : key.count < other.count
      }
    }
  }
}
