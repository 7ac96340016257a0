// Reading names and calls in a pickle, whatever the protocol and the Python that wrote it.

extension Pickle {
  /// A call with its name and arguments. A class is called by being instantiated.
  struct Call {
    /// `torch.Size`
    var path: String
    var arguments: ArraySlice<PickleValue>
  }

  /// What an object was made by; `nil` for other values, and for objects made by something that has no name.
  ///
  /// Protocols 0 and 1 write an instantiation as a call of `copyreg.__newobj__` or `copyreg._reconstructor`; in both, the
  /// class is the first argument.
  func call(_ value: PickleValue) -> Call? {
    guard let object = object(value), let path = path(object.constructor), let arguments = tuple(object.arguments)
    else { return nil }
    guard path == "copyreg.__newobj__" || path == "copyreg._reconstructor", let name = arguments.first.flatMap(path(_:))
    else { return Call(path: path, arguments: arguments) }
    // _reconstructor(class, base, state of the base)
    return Call(path: name, arguments: path == "copyreg.__newobj__" ? arguments.dropFirst() : [])
  }

  /// The full name of a class or function. Old streams name the classes of modules by persistent ids
  /// `("module", class, source file, source)`, or without the leading word in tar archives.
  private func path(_ value: PickleValue) -> String? {
    switch value {
    case .global(let place): return globals[place].path
    case .persistent(let place):
      guard let id = tuple(persistentIDs[place]) else { return nil }
      return id.lazy.compactMap { global($0)?.path }.first
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .tuple, .list, .set, .dictionary,
      .object:
      return nil
    }
  }

  /// The entries of a dictionary, whatever its class, or of any object that items were set in; `nil` for other values.
  func pairs(_ value: PickleValue) -> [Pair]? {
    switch value {
    case .dictionary(let place): return dictionaries[place]
    case .object(let place):
      let set = objects[place].pairs
      guard let call = call(value), Self.mappings.contains(call.path) else { return set.isEmpty ? nil : set }
      return initialPairs(call) + set
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .tuple, .list, .set, .global,
      .persistent:
      return nil
    }
  }

  /// What a dictionary's constructor was given: another one (`Counter`), or, by Python 2, a list of `[key, value]` lists.
  private func initialPairs(_ call: Call) -> [Pair] {
    guard let initial = call.arguments.last else { return [] }
    if case .dictionary(let place) = initial { return dictionaries[place] }
    return (elements(initial) ?? []).compactMap { item in
      guard let pair = elements(item), pair.count == 2, let key = pair.first, let value = pair.last else { return nil }
      return Pair(key: key, value: value)
    }
  }

  private static let mappings: Set = [
    "collections.OrderedDict", "collections.defaultdict", "collections.Counter", "builtins.dict",
  ]

  /// The attributes that `BUILD` gave an object: its `__dict__`, or both halves of `(__dict__, __slots__)`.
  func attributes(_ value: PickleValue) -> [Pair]? {
    guard let object = object(value) else { return nil }
    let found = object.states.flatMap { state in
      if let pairs = pairs(state) { return pairs }
      return (tuple(state) ?? []).flatMap { pairs($0) ?? [] }
    }
    return found.isEmpty ? nil : found
  }

  /// A shape or strides: a tuple or list of integers, or a `torch.Size` of one.
  func extents(_ value: PickleValue) -> [Int]? {
    var value = value
    if let call = call(value), call.path == "torch.Size", call.arguments.count == 1, let inner = call.arguments.first {
      value = inner
    }
    guard let elements = elements(value) else { return nil }
    let extents = elements.compactMap { integer($0) }
    return extents.count == elements.count ? extents : nil
  }
}
