import Bytes
import Tensors

/// Where a container keeps its storages.
enum StorageSource: Sendable {
  /// By key, all found already.
  case table([String: ByteView])
  /// Members `root/data/KEY` of a zip archive.
  case zip(ZipArchive, folder: String)

  /// All bytes of a storage.
  ///
  /// - Throws: `TorchError.storage` when it is missing or of another size than the reference states.
  func bytes(of reference: StorageReference) throws(TorchError) -> ByteView {
    let expected = try reference.byteCount()
    let found: ByteView
    switch self {
    case .table(let table):
      guard let bytes = table[reference.key] else { throw .storage(key: reference.key, what: "not in the file") }
      found = bytes
    case .zip(let archive, let folder):
      guard let entry = archive[folder + reference.key] else {
        throw .storage(key: reference.key, what: "the archive has no \(quoted(folder + reference.key))")
      }
      guard entry.size == expected else { throw Self.wrongSize(reference, expected: expected, found: entry.size) }
      // Weights stay on disk until they are used; their checksum would read them all.
      do { found = try archive.data(of: entry, verifyingChecksum: false) } catch { throw .zip(error) }
    }
    guard found.count == expected else { throw Self.wrongSize(reference, expected: expected, found: found.count) }
    return found
  }

  private static func wrongSize(_ reference: StorageReference, expected: Int, found: Int) -> TorchError {
    .storage(
      key: reference.key,
      what: "\(reference.count) elements of \(reference.elementSize) bytes are \(expected) bytes, the file has \(found)"
    )
  }
}

/// Turns records into tensors over the bytes of the file.
struct TensorLoader {
  let pickle: Pickle
  let storages: StorageSource
  /// Whether the container's numbers have their most significant byte first.
  let bigEndian: Bool
  /// Bytes that may still be allocated, or be promised by views that show elements more than once.
  private(set) var budget: Int
  private let allowed: Int
  /// Inflated or byte-swapped storages, so that tensors that share one share its copy, too.
  private var loaded: [LoadedKey: ByteView] = [:]

  private struct LoadedKey: Hashable {
    var storage: String
    var swapped: Int
  }

  init(pickle: Pickle, storages: StorageSource, bigEndian: Bool, budget: Int) {
    self.pickle = pickle
    self.storages = storages
    self.bigEndian = bigEndian
    self.budget = budget
    allowed = budget
  }

  /// - Throws: `TorchError` when the tensor does not lie within its storage, or its storage not within the file.
  mutating func tensor(_ record: TensorRecord, name: String) throws(TorchError) -> Tensor {
    guard let type = record.type.elementType else {
      throw .unsupported("tensor \(quoted(name)) of dtype \(record.type.rawValue)")
    }
    switch record.source {
    case .sparse(let layout, let values): return try filled(layout, values, record, name: name)
    case .quantized(let storage, let type, let quantization):
      var integers = record
      integers.source = .storage(storage)
      integers.type = type
      return try dequantized(try tensor(integers, name: name), quantization, name: name)
    case .storage, .pickled: break
    }
    let bytes = try bytes(of: record, name: name)
    if let dense = type.byteCount(of: record.shape.count), dense > bytes.count {
      try charge(dense, "size of tensor \(quoted(name)), whose elements overlap")
    }
    do {
      return try Tensor(type, record.shape, strides: record.strides, offset: record.offset, bytes: bytes)
    } catch {
      throw .tensor(name: name, what: "\(error)")
    }
  }

  private mutating func bytes(of record: TensorRecord, name: String) throws(TorchError) -> ByteView {
    let swapped = record.type.swappedByteCount
    switch record.source {
    case .pickled(let value, let bigEndian):
      guard let bytes = pickle.bytes(value) else {
        throw .tensor(name: name, what: "the bytes of an array expected, \(value.typeName) found")
      }
      guard bytes.count == record.type.elementType?.byteCount(of: record.shape.count) else {
        throw .tensor(name: name, what: "\(bytes.count) bytes for shape \(record.shape) of \(record.type.rawValue)")
      }
      return bigEndian && swapped > 1 ? try swap(bytes, by: swapped) : bytes

    case .storage(let reference):
      let whole = try bytes(of: reference, swapped: bigEndian ? swapped : 1)
      guard let view = reference.view else { return whole }
      let size = reference.elementSize
      return try naming("view of storage \(quoted(reference.key))") { () throws(ByteError) in
        try whole.slice(from: view.lowerBound * size, count: view.count * size)
      }

    // Made of other tensors, not of bytes.
    case .quantized, .sparse: throw .tensor(name: name, what: "no bytes of its own")
    }
  }

  private mutating func bytes(of reference: StorageReference, swapped: Int) throws(TorchError) -> ByteView {
    let key = LoadedKey(storage: reference.key, swapped: swapped)
    let size = try reference.byteCount()
    if let known = loaded[key], known.count == size { return known }
    var bytes = try storages.bytes(of: reference)
    if swapped > 1 { bytes = try swap(bytes, by: swapped) }
    loaded[key] = bytes
    return bytes
  }

  /// A copy with the bytes of every number of `size` bytes turned round.
  private mutating func swap(_ bytes: ByteView, by size: Int) throws(TorchError) -> ByteView {
    try charge(bytes.count, "memory for numbers in big-endian order")
    return ByteView(count: bytes.count) { target in
      bytes.withUnsafeBytes { source in
        for start in stride(from: 0, through: source.count - size, by: size) {
          for place in 0..<size { target[start + place] = source[start + size - 1 - place] }
        }
      }
    }
  }

  /// Counts memory for elements that are about to be computed.
  mutating func charge(forElements count: Int, of size: Int, _ name: String) throws(TorchError) {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    try charge(overflow ? .max : bytes, "memory for the elements of tensor \(quoted(name))")
  }

  /// Counts `bytes` that are about to be allocated, or promised.
  mutating func charge(_ bytes: Int, _ what: String) throws(TorchError) {
    guard bytes <= budget else { throw .limit(what: what, value: bytes, allowed: budget) }
    budget -= bytes
  }
}
