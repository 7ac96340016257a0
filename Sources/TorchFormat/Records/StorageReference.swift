import Bytes

/// A storage as the pickle names it: `("storage", class, key, device, elements[, view])`, a persistent id.
struct StorageReference: Hashable, Sendable {
  var key: String
  /// The element type; `nil` for an `UntypedStorage`, which counts bytes.
  var type: TorchType?
  /// Where the storage was when it was saved: `cpu`, `cuda:0`.
  var device: String
  /// Elements of the whole storage.
  var count: Int
  /// The stretch of it that is meant, in elements. PyTorch before 0.4 wrote views of storages.
  var view: Range<Int>?

  /// Bytes of one element.
  var elementSize: Int { type?.byteCount ?? 1 }

  /// Bytes of the whole storage.
  func byteCount() throws(TorchError) -> Int {
    let (size, overflow) = count.multipliedReportingOverflow(by: elementSize)
    guard !overflow else {
      throw .storage(key: key, what: "\(count) elements of \(elementSize) bytes are more than can be counted")
    }
    return size
  }
}

extension Pickle {
  /// The storage that a persistent id stands for; `nil` when it stands for something else.
  ///
  /// - Throws: `TorchError.storage` when a reference says `storage` but is none.
  func storage(_ value: PickleValue) throws(TorchError) -> StorageReference? {
    guard case .persistent(let place) = value, let id = tuple(persistentIDs[place]).map(Array.init),
      let word = id.first, text(word) == "storage"
    else { return nil }
    guard id.count == 5 || id.count == 6, let name = global(id[1])?.name, let key = text(id[2]),
      let device = text(id[3]), let count = integer(id[4])
    else { throw .storage(key: id.count > 2 ? text(id[2]) ?? "?" : "?", what: "no reference to a storage") }
    guard count >= 0 else { throw .storage(key: key, what: "\(count) elements") }

    let type = TorchType(storageClass: name)
    guard type != nil || name == "UntypedStorage" || name == "_UntypedStorage" else {
      throw .unsupported("storage class \(quoted(name)) of storage \(quoted(key))")
    }
    var reference = StorageReference(key: key, type: type, device: device, count: count)
    if id.count == 6, id[5] != .none {
      guard let view = tuple(id[5]).map(Array.init), view.count == 3, let offset = integer(view[1]),
        let length = integer(view[2]), offset >= 0, length >= 0, offset <= count, length <= count - offset
      else { throw .storage(key: key, what: "a view that does not lie within its \(count) elements") }
      reference.view = offset..<offset + length
    }
    return reference
  }

  /// The storages that the pickle refers to, by key: the first reference to each, which is the one that its size on disk
  /// goes by.
  ///
  /// - Throws: `TorchError.storage` when two references disagree about a storage's bytes.
  func storages() throws(TorchError) -> [String: StorageReference] {
    var first: [String: StorageReference] = [:]
    for place in persistentIDs.indices {
      guard let reference = try storage(.persistent(place)) else { continue }
      guard let known = first[reference.key] else {
        first[reference.key] = reference
        continue
      }
      let (size, other) = (try known.byteCount(), try reference.byteCount())
      guard size == other else {
        throw .storage(key: reference.key, what: "\(size) bytes in one reference, \(other) in another")
      }
    }
    return first
  }
}
