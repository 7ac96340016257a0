import Bytes

/// Reads pickles, storages and plain integers that follow one another.
struct PickleCursor {
  private var reader: ByteReader
  private let limits: Limits

  init(_ bytes: ByteView, at position: Int = 0, limits: Limits) {
    reader = ByteReader(bytes, at: position)
    self.limits = limits
  }

  var offset: Int { reader.offset }
  var remaining: Int { reader.remaining }

  mutating func pickle(_ part: String) throws(TorchError) -> Pickle {
    let rest = try naming(part) { () throws(ByteError) in
      try reader.bytes.slice(from: reader.position, count: reader.remaining)
    }
    let pickle = try Unpickler.load(rest, part: part, limits: limits)
    try naming(part) { () throws(ByteError) in try reader.skip(pickle.byteCount) }
    return pickle
  }

  mutating func integer<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, of part: @autoclosure () -> String)
    throws(TorchError) -> T
  {
    try naming(part()) { () throws(ByteError) in try reader.littleEndian(type) }
  }

  /// An element count, which `reference` must agree with, and that many elements.
  mutating func storage(_ reference: StorageReference) throws(TorchError) -> ByteView {
    let start = offset
    let count = try integer(Int64.self, of: "storage \(quoted(reference.key))")
    guard count == reference.count else {
      throw .storage(
        key: reference.key, what: "\(count) elements stored at offset \(start), the object has \(reference.count)")
    }
    return try bytes(of: reference)
  }

  /// The bytes of a storage whose count has been read.
  mutating func bytes(of reference: StorageReference) throws(TorchError) -> ByteView {
    let size = try reference.byteCount()
    return try naming("storage \(quoted(reference.key))") { () throws(ByteError) in try reader.bytes(size) }
  }
}
