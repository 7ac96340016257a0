import Bytes

/// Lists, tuples, dicts, sets and iterators: how they are made, and their methods.
enum Containers {
  static let functions: [LibraryFunction] = making + listMethods + dictMethods + setMethods

  private static let making: [LibraryFunction] = [
    LibraryFunction("builtins.list", signature: "*iterable") { call throws(SourceError) in
      try call.interpreter.list(try elements(call))
    },
    LibraryFunction("builtins.tuple", "torch.Size", signature: "*iterable") { call throws(SourceError) in
      try call.interpreter.tuple(try elements(call))
    },
    LibraryFunction("builtins.set", "builtins.frozenset", signature: "*iterable") { call throws(SourceError) in
      try call.interpreter.set(try elements(call))
    },
    LibraryFunction("builtins.dict", "collections.OrderedDict", signature: "*source, **pairs", body: makeDict),
    LibraryFunction("builtins.zip", signature: "*iterables, strict=False") { call throws(SourceError) in
      let columns = try call.rest.map { column throws(SourceError) in try call.interpreter.elements(of: column) }
      if try call.bool("strict"), let first = columns.first,
        let other = columns.firstIndex(where: { $0.count != first.count })
      {
        throw call.interpreter.failure(
          .malformed,
          "zip(strict=True): argument 1 has \(first.count) elements, argument \(other + 1) has \(columns[other].count)",
          exception: "ValueError")
      }
      var rows: [PythonValue] = []
      for row in 0..<(columns.map(\.count).min() ?? 0) {
        rows.append(try call.interpreter.tuple(columns.map { $0[row] }))
      }
      return try call.interpreter.iterator(rows)
    },
    LibraryFunction("builtins.enumerate", signature: "iterable, start=0") { call throws(SourceError) in
      var pairs: [PythonValue] = []
      for (index, element) in try call.interpreter.elements(of: call["iterable"]).enumerated() {
        let number = try call.interpreter.binary(.add, call["start"], .int(index))
        pairs.append(try call.interpreter.tuple([number, element]))
      }
      return try call.interpreter.iterator(pairs)
    },
    LibraryFunction("builtins.map", signature: "function, *iterables") { call throws(SourceError) in
      let columns = try call.rest.map { column throws(SourceError) in try call.interpreter.elements(of: column) }
      var results: [PythonValue] = []
      for row in 0..<(columns.map(\.count).min() ?? 0) {
        results.append(try call.interpreter.call(call["function"], Arguments(columns.map { $0[row] })))
      }
      return try call.interpreter.iterator(results)
    },
    LibraryFunction("builtins.filter", signature: "function, iterable") { call throws(SourceError) in
      var kept: [PythonValue] = []
      for element in try call.interpreter.elements(of: call["iterable"]) {
        let verdict =
          call.isNone("function") ? element : try call.interpreter.call(call["function"], Arguments([element]))
        if try call.interpreter.truth(of: verdict) { kept.append(element) }
      }
      return try call.interpreter.iterator(kept)
    },
    LibraryFunction("builtins.reversed", signature: "sequence") { call throws(SourceError) in
      try call.interpreter.iterator(try call.interpreter.elements(of: call["sequence"]).reversed())
    },
    LibraryFunction("builtins.sorted", signature: "iterable, *, key=None, reverse=False") { call throws(SourceError) in
      try call.interpreter.list(try sorted(call, try call.interpreter.elements(of: call["iterable"])))
    },
    LibraryFunction("builtins.iter", "iterator.__iter__", signature: "iterable") { call throws(SourceError) in
      if case .iterator = call["iterable"] { return call["iterable"] }
      return try call.interpreter.iterator(try call.interpreter.elements(of: call["iterable"]))
    },
    LibraryFunction("builtins.next", "iterator.__next__", signature: "iterator, *default", body: next),
  ]

  private static let listMethods: [LibraryFunction] = [
    LibraryFunction("list.append", signature: "self, element") { call throws(SourceError) in
      try change(call) { $0.append(call["element"]) }
    },
    LibraryFunction("list.extend", signature: "self, iterable") { call throws(SourceError) in
      let added = try call.interpreter.elements(of: call["iterable"])
      try call.interpreter.spend(added.count)
      return try change(call) { $0 += added }
    },
    LibraryFunction("list.insert", signature: "self, index, element") { call throws(SourceError) in
      let index = try call.int("index")
      try call.interpreter.spend(try list(call).elements.count)
      return try change(call) { elements in
        let place = index < 0 ? max(0, index &+ elements.count) : min(index, elements.count)
        elements.insert(call["element"], at: max(0, place))
      }
    },
    LibraryFunction("list.pop", signature: "self, index=-1") { call throws(SourceError) in
      guard case .list(let id) = call["self"] else { throw call.wrong("self", "a list") }
      let index = try call.int("index")
      let place = index < 0 ? index &+ call.interpreter.heap[id].elements.count : index
      guard call.interpreter.heap[id].elements.indices.contains(place) else {
        throw call.failure("there is no such element")
      }
      try call.interpreter.spend(call.interpreter.heap[id].elements.count - place)
      return call.interpreter.heap[id].elements.remove(at: place)
    },
    LibraryFunction("list.reverse", signature: "self") { call throws(SourceError) in
      try call.interpreter.spend(try list(call).elements.count)
      return try change(call) { $0.reverse() }
    },
    LibraryFunction("list.clear", signature: "self") { call throws(SourceError) in try change(call) { $0 = [] } },
    LibraryFunction("list.sort", signature: "self, *, key=None, reverse=False") { call throws(SourceError) in
      let ordered = try sorted(call, try list(call).elements)
      return try change(call) { $0 = ordered }
    },
    LibraryFunction("list.copy", signature: "self") { call throws(SourceError) in
      try call.interpreter.list(try list(call).elements)
    },
    LibraryFunction("list.index", "tuple.index", signature: "self, element") { call throws(SourceError) in
      for (index, element) in try call.interpreter.elements(of: call["self"]).enumerated()
      where try call.interpreter.isEqual(element, call["element"]) {
        return .int(index)
      }
      throw call.interpreter.failure(.malformed, "the element is not in the list", exception: "ValueError")
    },
    LibraryFunction("list.count", "tuple.count", signature: "self, element") { call throws(SourceError) in
      var count = 0
      for element in try call.interpreter.elements(of: call["self"])
      where try call.interpreter.isEqual(element, call["element"]) {
        count += 1
      }
      return .int(count)
    },
    LibraryFunction("tuple.numel", signature: "self") { call throws(SourceError) in
      var total = PythonValue.int(1)
      for element in try call.interpreter.elements(of: call["self"]) {
        total = try call.interpreter.binary(.multiply, total, element)
      }
      return total
    },
  ]

  private static let dictMethods: [LibraryFunction] = [
    LibraryFunction("dict.keys", signature: "self") { call throws(SourceError) in
      try call.interpreter.list(try pairs(call).map(\.key))
    },
    LibraryFunction("dict.values", signature: "self") { call throws(SourceError) in
      try call.interpreter.list(try pairs(call).map(\.value))
    },
    LibraryFunction("dict.items", signature: "self") { call throws(SourceError) in
      var items: [PythonValue] = []
      for (key, value) in try pairs(call) { items.append(try call.interpreter.tuple([key, value])) }
      return try call.interpreter.list(items)
    },
    LibraryFunction("dict.get", signature: "self, key, default=None") { call throws(SourceError) in
      call.interpreter.heap[try dict(call)][try call.interpreter.hashKey(call["key"])] ?? call["default"]
    },
    LibraryFunction("dict.setdefault", signature: "self, key, default=None") { call throws(SourceError) in
      let id = try dict(call)
      let key = try call.interpreter.hashKey(call["key"])
      if let value = call.interpreter.heap[id][key] { return value }
      try call.interpreter.spend(4)
      call.interpreter.heap[id].set(key, call["key"], call["default"])
      return call["default"]
    },
    LibraryFunction("dict.pop", signature: "self, key, *default") { call throws(SourceError) in
      if let value = call.interpreter.heap[try dict(call)].remove(try call.interpreter.hashKey(call["key"])) {
        return value
      }
      guard let fallback = call.rest.first else {
        throw call.interpreter.failure(.malformed, "the key is not in the dict", exception: "KeyError")
      }
      return fallback
    },
    LibraryFunction("dict.update", signature: "self, *source, **pairs") { call throws(SourceError) in
      let id = try dict(call)
      for (key, value) in try source(call) {
        try call.interpreter.spend(4)
        call.interpreter.heap[id].set(try call.interpreter.hashKey(key), key, value)
      }
      return .none
    },
    LibraryFunction("dict.copy", signature: "self") { call throws(SourceError) in
      try call.interpreter.dict(try pairs(call))
    },
  ]

  private static let setMethods: [LibraryFunction] = [
    LibraryFunction("set.add", signature: "self, element") { call throws(SourceError) in
      guard case .set(let id) = call["self"] else { throw call.wrong("self", "a set") }
      try call.interpreter.spend(4)
      call.interpreter.heap[id].set(try call.interpreter.hashKey(call["element"]), call["element"], .none)
      return .none
    },
    LibraryFunction("set.union", "set.update", signature: "self, other") { call throws(SourceError) in
      let own = try call.interpreter.elements(of: call["self"])
      return try call.interpreter.set(own + (try call.interpreter.elements(of: call["other"])))
    },
  ]

  private static func elements(_ call: Call) throws(SourceError) -> [PythonValue] {
    guard let source = call.rest.first else { return [] }
    return try call.interpreter.elements(of: source)
  }

  /// The pairs that `dict(...)` and `update(...)` take.
  private static func source(_ call: Call) throws(SourceError) -> [(key: PythonValue, value: PythonValue)] {
    var pairs: [(key: PythonValue, value: PythonValue)] = []
    if let source = call.rest.first {
      if case .dict(let id) = source {
        pairs = call.interpreter.heap[id].pairs
      } else {
        for pair in try call.interpreter.elements(of: source) {
          let halves = try call.interpreter.elements(of: pair)
          guard halves.count == 2 else { throw call.failure("pairs of a key and a value expected") }
          pairs.append((halves[0], halves[1]))
        }
      }
    }
    return pairs + call.keywordRest.map { (key: .string($0.name), value: $0.value) }
  }

  private static func makeDict(_ call: Call) throws(SourceError) -> PythonValue {
    try call.interpreter.dict(try source(call))
  }

  private static func dict(_ call: Call) throws(SourceError) -> Reference<DictObject> {
    guard case .dict(let id) = call["self"] else { throw call.wrong("self", "a dict") }
    return id
  }

  private static func pairs(_ call: Call) throws(SourceError) -> [(key: PythonValue, value: PythonValue)] {
    let id = try dict(call)
    try call.interpreter.spend(call.interpreter.heap[id].count)
    return call.interpreter.heap[id].pairs
  }

  private static func list(_ call: Call) throws(SourceError) -> ListObject {
    guard case .list(let id) = call["self"] else { throw call.wrong("self", "a list") }
    return call.interpreter.heap[id]
  }

  private static func change(
    _ call: Call, _ body: (inout [PythonValue]) -> Void
  ) throws(SourceError) -> PythonValue {
    guard case .list(let id) = call["self"] else { throw call.wrong("self", "a list") }
    body(&call.interpreter.heap[id].elements)
    return .none
  }

  private static func next(_ call: Call) throws(SourceError) -> PythonValue {
    guard case .iterator(let id) = call["iterator"] else { throw call.wrong("iterator", "an iterator") }
    let iterator = call.interpreter.heap[id]
    guard iterator.position < iterator.elements.count else {
      guard let fallback = call.rest.first else {
        throw call.interpreter.failure(.malformed, "the iterator is at its end", exception: "StopIteration")
      }
      return fallback
    }
    call.interpreter.heap[id].position += 1
    return iterator.elements[iterator.position]
  }

  /// `elements` in order, by `key`, equal ones as they were.
  private static func sorted(_ call: Call, _ elements: [PythonValue]) throws(SourceError) -> [PythonValue] {
    var keyed: [(key: PythonValue, value: PythonValue)] = []
    for element in elements {
      let key = call.isNone("key") ? element : try call.interpreter.call(call["key"], Arguments([element]))
      keyed.append((key, element))
    }
    let isReversed = try call.bool("reverse")
    // Merging, bottom-up: the comparisons may throw, which the standard sort's closure cannot say typed.
    var width = 1
    while width < keyed.count {
      var merged: [(key: PythonValue, value: PythonValue)] = []
      merged.reserveCapacity(keyed.count)
      for start in stride(from: 0, to: keyed.count, by: 2 * width) {
        var left = keyed[start..<min(start + width, keyed.count)]
        var right = keyed[left.endIndex..<min(start + 2 * width, keyed.count)]
        while let a = left.first, let b = right.first {
          let order = try call.interpreter.order(a.key, b.key, .less)
          merged.append((isReversed ? order < 0 : order == 1) ? right.removeFirst() : left.removeFirst())
        }
        merged += left + right
      }
      keyed = merged
      width *= 2
    }
    return keyed.map(\.value)
  }
}
