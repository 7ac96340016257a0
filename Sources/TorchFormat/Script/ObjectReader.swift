import Bytes
import Tensors

extension TorchFile {
  /// All that the pickle holds, as a tree: nothing is left out, and nothing taken apart.
  ///
  /// - Throws: `TorchError` when a tensor is none, or what the tree would take is above `Limits`.
  public func objects() throws(TorchError) -> ObjectTree {
    var reader = ObjectReader(self)
    reader.tree.root = try reader.place(of: pickle.root, depth: 0)
    return reader.tree
  }
}

/// Turns the values of a pickle into an `ObjectTree`.
private struct ObjectReader {
  let pickle: Pickle
  let tensors: TensorReader
  let limits: Limits
  var loader: TensorLoader
  var tree = ObjectTree()
  private static let what = "memory for the tree of the file's values"
  /// Values that are in the tree, and where.
  private var places: [PickleValue: ObjectTree.Place] = [:]

  init(_ file: TorchFile) {
    pickle = file.pickle
    tensors = file.tensors
    limits = file.limits
    loader = TensorLoader(
      pickle: file.pickle, storages: file.storages, bigEndian: file.bigEndian, budget: file.allocation)
  }

  mutating func place(of value: PickleValue, depth: Int) throws(TorchError) -> ObjectTree.Place {
    if let known = places[value] { return known }
    guard depth <= limits.pickleDepth else {
      throw .limit(what: "nesting of the file's values", value: depth, allowed: limits.pickleDepth)
    }
    // A mark stands for what it is put around, whose node it shares.
    if let inner = inner(of: value) {
      let place = try place(of: inner, depth: depth + 1)
      places[value] = place
      return place
    }
    // In the tree before what it holds is: a value may hold itself.
    try loader.charge(2 * MemoryLayout<ObjectTree.Node>.stride, Self.what)
    let place = tree.add(.none)
    places[value] = place
    tree[place] = try node(value, depth: depth)
    return place
  }

  /// What a mark that TorchScript puts around a list or a dictionary, to keep its type, is put around; `nil` for others.
  private func inner(of value: PickleValue) -> PickleValue? {
    guard case .object = value, let call = pickle.call(value), call.path.hasPrefix("torch.jit._pickle.") else {
      return nil
    }
    return call.arguments.first
  }

  private mutating func node(_ value: PickleValue, depth: Int) throws(TorchError) -> ObjectTree.Node {
    switch value {
    case .none: return .none
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .bigInteger: return .other(pickle.scalar(value) ?? value.typeName)
    case .text, .byteString: return pickle.text(value).map { .text($0) } ?? .other("bytes")
    case .bytes(let place): return .other("\(pickle.blobs[place].count) bytes")
    case .tuple: return .tuple(try all(pickle.elements(value) ?? [], depth))
    case .list, .set: return .list(try all(pickle.elements(value) ?? [], depth))
    case .dictionary(let place): return .dictionary(try all(pickle.dictionaries[place], depth))
    case .global(let place): return .other(pickle.globals[place].path)
    case .persistent, .object: return try object(value, depth)
    }
  }

  private mutating func object(_ value: PickleValue, _ depth: Int) throws(TorchError) -> ObjectTree.Node {
    switch try tensors.read(value, name: { "tensor" }) {
    case .dense(let record): return .tensor(try loader.tensor(record, name: "tensor"))
    case .other(let reason): return .other("a tensor: \(reason)")
    case .none: break
    }
    if let scalar = try NumPyReader(pickle: pickle, limits: limits).scalar(value) {
      return .tensor(try loader.tensor(scalar, name: "scalar"))
    }
    guard let call = pickle.call(value) else { return .other(value.typeName) }
    if let pairs = pickle.pairs(value), pickle.attributes(value) == nil || !pairs.isEmpty {
      return .dictionary(try all(pairs, depth))
    }
    let given = pickle.attributes(value) ?? []
    try charge(places: 3 * (given.count + call.arguments.count))
    var attributes: [(name: String, value: ObjectTree.Place)] = []
    for pair in given {
      attributes.append((pickle.name(pair.key) ?? "?", try place(of: pair.value, depth: depth + 1)))
    }
    if attributes.isEmpty, !call.arguments.isEmpty {
      for (index, argument) in call.arguments.enumerated() {
        attributes.append(("argument \(index)", try place(of: argument, depth: depth + 1)))
      }
    }
    return .instance(className: call.path, attributes: attributes)
  }

  /// Counts memory for the places of a node.
  private mutating func charge(places count: Int) throws(TorchError) {
    try loader.charge(count * MemoryLayout<ObjectTree.Place>.stride, Self.what)
  }

  private mutating func all(
    _ values: ArraySlice<PickleValue>, _ depth: Int
  ) throws(TorchError) -> [ObjectTree.Place] {
    try charge(places: values.count)
    var places: [ObjectTree.Place] = []
    places.reserveCapacity(values.count)
    for value in values { places.append(try place(of: value, depth: depth + 1)) }
    return places
  }

  private mutating func all(
    _ pairs: [Pickle.Pair], _ depth: Int
  ) throws(TorchError) -> [(key: ObjectTree.Place, value: ObjectTree.Place)] {
    try charge(places: 2 * pairs.count)
    var places: [(key: ObjectTree.Place, value: ObjectTree.Place)] = []
    for pair in pairs {
      places.append((try place(of: pair.key, depth: depth + 1), try place(of: pair.value, depth: depth + 1)))
    }
    return places
  }
}
