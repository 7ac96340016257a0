import Bytes

/// A value that holds others by name: a dictionary, a list, a module, any object's attributes.
struct Holder {
  enum Kind {
    case mapping
    case sequence
    /// A pickled `nn.Module`: its parameters, buffers and submodules.
    case module(className: String)
    /// `{"state": …, "param_groups": …}`, what an optimizer's `state_dict()` is.
    case optimizer
    /// The attributes of an object of any other class.
    case object(className: String)
  }

  /// Pairs as the pickle has them, or the elements of a sequence under their numbers.
  enum Entries: RandomAccessCollection {
    case pairs([Pickle.Pair])
    case elements(ArraySlice<PickleValue>)

    var startIndex: Int { 0 }
    var endIndex: Int {
      switch self {
      case .pairs(let pairs): pairs.count
      case .elements(let elements): elements.count
      }
    }

    subscript(place: Int) -> Pickle.Pair {
      switch self {
      case .pairs(let pairs): pairs[place]
      case .elements(let elements):
        Pickle.Pair(key: .int(place), value: elements[elements.startIndex + place])
      }
    }
  }

  var kind: Kind
  var entries: Entries

  /// In words, without what it holds: `dict of 3`.
  var description: String {
    switch kind {
    case .mapping: "dict of \(entries.count)"
    case .sequence: "list of \(entries.count)"
    case .module(let className), .object(let className): quoted(className)
    case .optimizer: "optimizer state"
    }
  }
}

extension Pickle {
  /// The values that `value` holds by name; `nil` when it holds none.
  func holder(_ value: PickleValue) -> Holder? {
    if let attributes = attributes(value), let className = call(value)?.path {
      if let module = module(attributes) {
        return Holder(kind: .module(className: className), entries: .pairs(module))
      }
      // TorchScript writes what a state_dict lists, and plain attributes.
      if className.hasPrefix("__torch__.") {
        let kept = attributes.filter { $0.value != .none && !Self.scriptFlags.contains(name($0.key) ?? "") }
        return Holder(kind: .module(className: String(className.dropFirst(10))), entries: .pairs(kept))
      }
      // An OrderedDict's attributes (`_metadata` of a state_dict) are not what it is for.
      if let pairs = pairs(value) { return mapping(pairs) }
      return Holder(kind: .object(className: className), entries: .pairs(attributes))
    }
    if let pairs = pairs(value) { return mapping(pairs) }
    switch value {
    case .tuple, .list: return elements(value).map { Holder(kind: .sequence, entries: .elements($0)) }
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .set, .dictionary, .global, .persistent,
      .object:
      return nil
    }
  }

  /// Attributes of every module of a TorchScript archive.
  private static let scriptFlags: Set = ["training", "_is_full_backward_hook"]

  private func mapping(_ pairs: [Pair]) -> Holder {
    let isOptimizer = value(of: "param_groups", in: pairs) != nil && value(of: "state", in: pairs) != nil
    return Holder(kind: isOptimizer ? .optimizer : .mapping, entries: .pairs(pairs))
  }

  /// What `state_dict()` would list of a module with these attributes: parameters, then buffers that are meant to be
  /// saved, then the submodules. `nil` when they are no module's.
  private func module(_ attributes: [Pair]) -> [Pair]? {
    guard let parameters = value(of: "_parameters", in: attributes).flatMap(pairs(_:)),
      let modules = value(of: "_modules", in: attributes).flatMap(pairs(_:))
    else { return nil }
    let buffers = value(of: "_buffers", in: attributes).flatMap(pairs(_:)) ?? []
    let unsaved = value(of: "_non_persistent_buffers_set", in: attributes).flatMap(elements(_:)) ?? []
    let unsavedNames = Set(unsaved.compactMap(text(_:)))
    let saved = buffers.filter { text($0.key).map { !unsavedNames.contains($0) } ?? true }
    return (parameters + saved + modules).filter { $0.value != .none }
  }

  /// A key as it stands in a name: a text, or an integer's digits; `nil` for others.
  func name(_ key: PickleValue) -> String? {
    if let number = integer(key) { return String(number) }
    return text(key)
  }
}
