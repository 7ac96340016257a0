import Bytes
import Tensors

// A state_dict as torch.save writes it since version 2.1: see `ZipContainer` for the archive. Entries are those of
// `_rebuild_tensor_v2`, or of `_rebuild_tensor_v3` where the element type has no storage class of its own.

extension TorchFile {
  /// Writes a state_dict that `torch.load(path, weights_only=True)` reads. Tensors that share all their bytes share a
  /// storage. Key–value pairs of ours lie beside it (`MetadataMember`).
  ///
  /// - Throws: `TorchError.cannotWrite` for element types that PyTorch does not have or does not store as whole bytes,
  ///   `.bytes` when the file cannot be written, or is there and `overwrite` is off.
  public static func write(_ table: WeightTable, to path: String, overwrite: Bool = false) throws(TorchError) {
    let file = try naming("state_dict") { () throws(ByteError) in try AtomicFile(path, overwrite: overwrite) }
    let written = try write(table, to: file)
    do { try written.commit() } catch { throw .bytes(part: "state_dict", error) }
  }

  /// Writes the same to any sink, which it hands back.
  public static func write<Sink: ByteSink & ~Copyable>(
    _ table: WeightTable, to sink: consuming Sink
  ) throws(TorchError) -> Sink {
    let (pickle, storages) = try stateDict(of: table)
    do {
      var archive = ZipWriter(to: sink)
      let stored = ZipWriter<Sink>.Method.stored(alignment: 64)
      try archive.add("archive/data.pkl", ByteView(pickle), method: stored)
      try archive.add("archive/byteorder", ByteView(Array("little".utf8)), method: stored)
      for (key, bytes) in storages.enumerated() { try archive.add("archive/data/\(key)", bytes, method: stored) }
      if let member = MetadataMember.make(table.provenance.metadata) {
        try archive.add("archive/\(member.name)", ByteView(member.content), method: stored)
      }
      try archive.add("archive/version", ByteView(Array("3\n".utf8)), method: stored)
      return try archive.finish()
    } catch {
      throw .bytes(part: "state_dict", error)
    }
  }

  /// The pickle of a table, and the storages that it refers to by their numbers.
  private static func stateDict(of table: WeightTable) throws(TorchError) -> ([UInt8], [ByteView]) {
    struct Place: Hashable {
      var address: UnsafeRawPointer?
      var type: TorchType
      var count: Int
    }
    var pickle = PickleWriter()
    var storages: [ByteView] = []
    var keys: [Place: Int] = [:]
    pickle.orderedDict()
    pickle.op(.mark)
    for entry in table.entries {
      guard let type = entry.tensor.elementType.torchType else {
        throw .cannotWrite(tensor: entry.name, what: "PyTorch has no \(entry.tensor.elementType)")
      }
      guard entry.name.utf8.count < Int(UInt32.max), let bytes = entry.tensor.elementBytes else {
        throw .cannotWrite(tensor: entry.name, what: "its name or its elements cannot be stored")
      }
      // An address names a storage only as long as its bytes are alive: `storages` keeps them.
      let place = Place(address: bytes.isEmpty ? nil : bytes.buffer.baseAddress, type: type, count: bytes.count)
      let key = keys[place] ?? storages.count
      if key == storages.count {
        keys[place] = key
        storages.append(bytes)
      }
      pickle.text(entry.name)
      pickle.tensor(entry.tensor.shape, type, storage: key)
    }
    pickle.op(.setitems)
    pickle.op(.stop)
    return (pickle.bytes, storages)
  }
}

extension PickleWriter {
  /// `_rebuild_tensor_v2(storage, 0, size, strides, False, OrderedDict())`, with the dtype at its end for version 3.
  fileprivate mutating func tensor(_ shape: Shape, _ type: TorchType, storage key: Int) {
    let storageClass = type.storageClass
    global("torch._utils", storageClass == nil ? "_rebuild_tensor_v3" : "_rebuild_tensor_v2")
    op(.mark)
    op(.mark)
    text("storage")
    global(storageClass == nil ? "torch.storage" : "torch", storageClass ?? "UntypedStorage")
    text(String(key))
    text("cpu")
    integer(storageClass == nil ? shape.count * type.byteCount : shape.count)
    op(.tuple)
    op(.binpersid)
    integer(0)
    tuple(shape.extents)
    tuple(shape.denseStrides)
    op(.newfalse)
    orderedDict()
    if storageClass == nil { global("torch", type.rawValue) }
    op(.tuple)
    op(.reduce)
  }
}

extension ElementType {
  /// The same type in PyTorch; `nil` where it has none, or packs several elements into a byte.
  fileprivate var torchType: TorchType? { TorchType.allCases.first { $0.elementType == self } }
}
