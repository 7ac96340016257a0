import Bytes

// Containers and objects: records in the tables of `Pickle`, filled by later instructions.

extension Unpickler {
  private static let valueSize = MemoryLayout<PickleValue>.stride
  private static let arraySize = 40

  // MARK: - Containers

  mutating func makeTuple(above height: Int) throws(TorchError) {
    let (first, length) = (pickle.items.count, stack.count - height)
    try charge(length * Self.valueSize)
    guard let start = UInt32(exactly: first), let count = UInt32(exactly: length) else {
      throw fault("a tuple of \(length) values after \(first) others")
    }
    pickle.items.append(contentsOf: stack[height...])
    stack.removeSubrange(height...)
    try push(.tuple(PickleValue.Run(start: start, count: count)))
  }

  mutating func makeList(above height: Int) throws(TorchError) {
    try push(.list(newElements(above: height)))
  }

  mutating func makeSet(above height: Int) throws(TorchError) {
    try push(.set(newElements(above: height)))
  }

  private mutating func newElements(above height: Int) throws(TorchError) -> Int {
    try charge(Self.arraySize + (stack.count - height) * Self.valueSize)
    pickle.lists.append(Array(stack[height...]))
    stack.removeSubrange(height...)
    return pickle.lists.count - 1
  }

  mutating func makeDictionary(above height: Int) throws(TorchError) {
    try charge(Self.arraySize)
    let pairs = try popPairs(above: height)
    pickle.dictionaries.append(pairs)
    try push(.dictionary(pickle.dictionaries.count - 1))
  }

  private mutating func popPairs(above height: Int) throws(TorchError) -> [Pickle.Pair] {
    let count = stack.count - height
    guard count.isMultiple(of: 2) else { throw fault("a key without a value") }
    try charge(count * Self.valueSize)
    let pairs = stride(from: height, to: stack.count, by: 2).map {
      Pickle.Pair(key: stack[$0], value: stack[$0 + 1])
    }
    stack.removeSubrange(height...)
    return pairs
  }

  /// Adds the values above `height` to the list, set or object below them.
  mutating func append(above height: Int) throws(TorchError) {
    try charge((stack.count - height) * Self.valueSize)
    let target = try container(below: height)
    switch target {
    case .list(let place), .set(let place): pickle.lists[place].append(contentsOf: stack[height...])
    case .object(let place): pickle.objects[place].elements.append(contentsOf: stack[height...])
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .tuple, .dictionary, .global,
      .persistent:
      throw fault("\(target.typeName) cannot be appended to")
    }
    stack.removeSubrange(height...)
  }

  /// Sets the pairs above `height` in the dictionary or object below them.
  mutating func setItems(above height: Int) throws(TorchError) {
    let target = try container(below: height)
    let pairs = try popPairs(above: height)
    switch target {
    case .dictionary(let place): pickle.dictionaries[place] += pairs
    case .object(let place): pickle.objects[place].pairs += pairs
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .tuple, .list, .set, .global,
      .persistent:
      throw fault("\(target.typeName) has no items to set")
    }
  }

  /// The value just below `height`, which a later mark must not shut off.
  private func container(below height: Int) throws(TorchError) -> PickleValue {
    guard height > floor else { throw fault("nothing on the stack to add to") }
    return stack[height - 1]
  }

  // MARK: - Names

  mutating func globalFromLines() throws(TorchError) -> PickleValue {
    let module = try line(limit: limits.pickleNameBytes).text
    let name = try line(limit: limits.pickleNameBytes).text
    return try newGlobal(module: module, name: name)
  }

  mutating func globalFromStack() throws(TorchError) -> PickleValue {
    let (second, first) = (try pop(), try pop())
    guard let module = pickle.text(first), let name = pickle.text(second) else {
      throw fault("two strings expected, \(first.typeName) and \(second.typeName) found")
    }
    let longest = max(module.utf8.count, name.utf8.count)
    guard longest <= limits.pickleNameBytes else {
      throw .limit(
        what: "length of the name at offset \(opcodeOffset)", value: longest, allowed: limits.pickleNameBytes)
    }
    return try newGlobal(module: module, name: name)
  }

  private mutating func newGlobal(module: String, name: String) throws(TorchError) -> PickleValue {
    try charge(MemoryLayout<Pickle.Global>.stride + 2 * (module.utf8.count + name.utf8.count + 32))
    pickle.globals.append(Pickle.Global(module: module, name: name))
    return .global(pickle.globals.count - 1)
  }

  mutating func persistent(_ id: PickleValue) throws(TorchError) -> PickleValue {
    try charge(Self.valueSize)
    pickle.persistentIDs.append(id)
    return .persistent(pickle.persistentIDs.count - 1)
  }

  // MARK: - Objects

  /// `REDUCE`, `NEWOBJ`, `NEWOBJ_EX`: callable or class, a tuple of arguments and perhaps a dictionary of keywords.
  mutating func makeObject(hasKeywords: Bool) throws(TorchError) {
    let keywords = hasKeywords ? try pop() : .none
    let (arguments, constructor) = (try pop(), try pop())
    guard case .tuple = arguments else { throw fault("a tuple of arguments expected, \(arguments.typeName) found") }
    try push(object(of: constructor, arguments: arguments, keywords: keywords))
  }

  /// `INST`: the arguments above the mark, the class by name.
  mutating func makeInstance(above height: Int, of constructor: PickleValue) throws(TorchError) {
    try makeTuple(above: height)
    let arguments = try pop()
    try push(object(of: constructor, arguments: arguments))
  }

  /// `OBJ`: the class is the first value above the mark, its arguments are the rest.
  mutating func makeInstance(above height: Int) throws(TorchError) {
    guard height < stack.count else { throw fault("a class expected above the mark") }
    let constructor = stack.remove(at: height)
    try makeInstance(above: height, of: constructor)
  }

  private mutating func object(
    of constructor: PickleValue, arguments: PickleValue, keywords: PickleValue = .none
  ) throws(TorchError) -> PickleValue {
    switch constructor {
    case .global, .persistent, .object: break
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .tuple, .list, .set, .dictionary:
      throw fault("\(constructor.typeName) cannot be called")
    }
    try charge(MemoryLayout<Pickle.Object>.stride)
    pickle.objects.append(Pickle.Object(constructor: constructor, arguments: arguments, keywords: keywords))
    return .object(pickle.objects.count - 1)
  }

  /// `BUILD`: the state that `__setstate__` or `__dict__` would have got.
  mutating func build() throws(TorchError) {
    let (state, target) = (try pop(), try top())
    guard case .object(let place) = target else { throw fault("\(target.typeName) has no state to set") }
    try charge(Self.arraySize + Self.valueSize)
    pickle.objects[place].states.append(state)
  }
}
