import Bytes
import Tensors

// The tar archive that torch.save wrote before version 0.1.10; torch.load reads it to this day (`legacy_load` in
// torch/serialization.py). Members, each a run of pickles and little-endian integers:
//
//   sys_info    pickle: {"protocol_version": 1000, "little_endian", "type_sizes"}
//   storages    pickle: the number of storages; for each
//                 pickle (key, location, storage class), element count (8), elements
//               pickle: views, a list of (key, key of the storage viewed, offset, elements)
//   tensors     pickle: the number of tensors; for each
//                 pickle (key, key of its storage, tensor class),
//                 rank (4), unused (4), sizes (8 each), strides (8 each), offset (8)
//   pickle      pickle: the object; tensors and storages are persistent ids, their keys as text

/// The parts of a tar archive of PyTorch.
struct TarContainer {
  let pickle: Pickle
  /// The bytes of whole storages by key.
  private(set) var storages: [String: ByteView] = [:]
  private(set) var tensors: [String: TensorRecord] = [:]

  /// What a key stands for: a storage or a view of one.
  private var references: [String: StorageReference] = [:]

  /// Whether `bytes` begin with a tar header for a member that PyTorch writes.
  static func recognizes(_ bytes: ByteView) -> Bool {
    guard let name = TarArchive.firstName(in: bytes) else { return false }
    // An extended header may come first.
    return ["sys_info", "storages", "tensors", "pickle"].contains(name)
      || (try? TarArchive(bytes)).map { $0.members["pickle"] != nil && $0.members["storages"] != nil } ?? false
  }

  init(parsing bytes: ByteView, limits: Limits) throws(TorchError) {
    let archive = try TarArchive(bytes)
    var object = PickleCursor(try archive.member("pickle"), limits: limits)
    pickle = try object.pickle("pickle of the object")

    var storages = PickleCursor(try archive.member("storages"), limits: limits)
    for _ in 0..<(try Self.count(in: &storages, of: "storages")) { try readStorage(&storages) }
    try readViews(&storages)

    var tensors = PickleCursor(try archive.member("tensors"), limits: limits)
    for _ in 0..<(try Self.count(in: &tensors, of: "tensors")) { try readTensor(&tensors, limits: limits) }
  }

  /// A pickled number of things, each of which takes more than a byte.
  private static func count(in cursor: inout PickleCursor, of what: String) throws(TorchError) -> Int {
    let offset = cursor.offset
    let pickle = try cursor.pickle("number of \(what)")
    guard let count = pickle.integer(pickle.root), (0...cursor.remaining).contains(count) else {
      throw .container(part: "number of \(what)", offset: offset, what: "a number that the file could hold expected")
    }
    return count
  }

  private mutating func readStorage(_ cursor: inout PickleCursor) throws(TorchError) {
    let offset = cursor.offset
    let pickle = try cursor.pickle("description of a storage")
    guard let parts = pickle.tuple(pickle.root).map(Array.init), parts.count == 3, let key = pickle.integer(parts[0]),
      let device = pickle.text(parts[1]),
      let type = pickle.global(parts[2]).flatMap({ TorchType(storageClass: $0.name) })
    else {
      throw .container(part: "description of a storage", offset: offset, what: "a key, a location and a class expected")
    }
    let name = String(key)
    let count = try cursor.integer(Int64.self, of: "storage \(quoted(name))")
    guard count >= 0 else { throw .storage(key: name, what: "\(count) elements") }
    let reference = StorageReference(key: name, type: type, device: device, count: Int(count))
    try add(reference, as: name)
    storages[name] = try cursor.bytes(of: reference)
  }

  private mutating func readViews(_ cursor: inout PickleCursor) throws(TorchError) {
    let offset = cursor.offset
    let pickle = try cursor.pickle("list of storage views")
    for view in pickle.elements(pickle.root) ?? [] {
      guard let numbers = pickle.elements(view)?.compactMap(pickle.integer), numbers.count == 4,
        var reference = references[String(numbers[1])], reference.view == nil, numbers[2] >= 0, numbers[3] >= 0,
        numbers[2] <= reference.count, numbers[3] <= reference.count - numbers[2]
      else { throw .container(part: "list of storage views", offset: offset, what: "a view that lies in no storage") }
      reference.view = numbers[2]..<numbers[2] + numbers[3]
      try add(reference, as: String(numbers[0]))
    }
  }

  private mutating func add(_ reference: StorageReference, as key: String) throws(TorchError) {
    guard references.updateValue(reference, forKey: key) == nil else { throw .storage(key: key, what: "listed twice") }
  }

  private mutating func readTensor(_ cursor: inout PickleCursor, limits: Limits) throws(TorchError) {
    let offset = cursor.offset
    let pickle = try cursor.pickle("description of a tensor")
    guard let parts = pickle.tuple(pickle.root).map(Array.init), parts.count == 3, let key = pickle.integer(parts[0]),
      let storage = pickle.integer(parts[1])
    else {
      throw .container(part: "description of a tensor", offset: offset, what: "a key, a storage and a class expected")
    }
    let name = String(key)
    guard let reference = references[String(storage)], let type = reference.type else {
      throw .tensor(name: name, what: "its storage \(storage) is not in the file")
    }
    let part = "description of tensor \(quoted(name))"
    let rank = try cursor.integer(Int32.self, of: part)
    _ = try cursor.integer(UInt32.self, of: part)
    guard (0...limits.tensorRank).contains(Int(rank)) else { throw .tensor(name: name, what: "rank \(rank)") }
    var extents: [Int] = []
    for _ in 0..<rank { extents.append(Int(try cursor.integer(Int64.self, of: part))) }
    var strides: [Int] = []
    for _ in 0..<rank { strides.append(Int(try cursor.integer(Int64.self, of: part))) }
    let start = Int(try cursor.integer(Int64.self, of: part))

    let record = try TensorRecord(
      .storage(reference), type, extents: extents, strides: strides, offset: start, name: { name }, limits: limits)
    guard tensors.updateValue(record, forKey: name) == nil else { throw .tensor(name: name, what: "listed twice") }
  }
}
