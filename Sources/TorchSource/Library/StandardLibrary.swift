import Bytes

#if canImport(Glibc)
  import Glibc
#endif

/// What networks use of `math`, `functools`, `itertools`, `collections`, `copy`, `typing` and NumPy.
enum StandardLibrary {
  static let functions: [LibraryFunction] =
    [
      real("sqrt", "numpy.sqrt") { $0 < 0 ? nil : $0.squareRoot() },
      real("exp", "numpy.exp") { exp($0) },
      real("log2", "numpy.log2") { $0 > 0 ? log2($0) : nil },
      real("log10", "numpy.log10") { $0 > 0 ? log10($0) : nil },
      real("sin", "numpy.sin") { sin($0) },
      real("cos", "numpy.cos") { cos($0) },
      real("tanh", "numpy.tanh") { tanh($0) },
      rounding("ceil", "numpy.ceil", .up), rounding("floor", "numpy.floor", .down),
      rounding("trunc", "numpy.trunc", .towardZero),
    ] + numbers + functionals + collections

  private static func real(
    _ name: String, _ alias: String, _ body: @escaping @Sendable (Double) -> Double?
  ) -> LibraryFunction {
    LibraryFunction("math.\(name)", alias, signature: "x") { call throws(SourceError) in
      guard let value = body(try call.double("x")) else { throw call.failure("there is no such number") }
      return .float(value)
    }
  }

  private static func rounding(
    _ name: String, _ alias: String, _ rule: FloatingPointRoundingRule
  ) -> LibraryFunction {
    LibraryFunction("math.\(name)", alias, signature: "x") { call throws(SourceError) in
      if case .symbolic = call["x"] { return call["x"] }
      if case .int = call["x"] { return call["x"] }
      guard let whole = Int(exactly: try call.double("x").rounded(rule)) else { throw call.interpreter.tooLarge() }
      return .int(whole)
    }
  }

  private static let numbers: [LibraryFunction] = [
    LibraryFunction("math.log", "numpy.log", signature: "x, *base") { call throws(SourceError) in
      let value = try call.double("x")
      guard value > 0 else { throw call.failure("there is no logarithm of \(value)") }
      guard let base = call.rest.first else { return .float(log(value)) }
      guard let base = call.interpreter.number(base)?.double, base > 0, base != 1 else {
        throw call.failure("this is no base of a logarithm")
      }
      return .float(log(value) / log(base))
    },
    LibraryFunction("math.gcd", "numpy.gcd", signature: "a, b") { call throws(SourceError) in
      var (a, b) = (try call.int("a").magnitude, try call.int("b").magnitude)
      while b != 0 { (a, b) = (b, a % b) }
      guard let result = Int(exactly: a) else { throw call.interpreter.tooLarge() }
      return .int(result)
    },
    LibraryFunction("math.prod", "numpy.prod", signature: "iterable, *, start=1") { call throws(SourceError) in
      var total = call["start"]
      for element in try call.interpreter.elements(of: call["iterable"]) {
        total = try call.interpreter.binary(.multiply, total, element)
      }
      return total
    },
    LibraryFunction("math.isclose", signature: "a, b, *, rel_tol=1e-09, abs_tol=0.0") { call throws(SourceError) in
      let (a, b) = (try call.double("a"), try call.double("b"))
      let bound = max(try call.double("rel_tol") * max(abs(a), abs(b)), try call.double("abs_tol"))
      return .bool(abs(a - b) <= bound)
    },
  ]

  private static let functionals: [LibraryFunction] = [
    LibraryFunction("functools.partial", signature: "func, *args, **keywords") { call throws(SourceError) in
      .method(
        call.interpreter.heap.add(
          MethodObject(callable: call["func"], leading: call.rest, keywords: call.keywordRest)))
    },
    LibraryFunction("functools.reduce", signature: "function, iterable, *initial") { call throws(SourceError) in
      var elements = try call.interpreter.elements(of: call["iterable"])[...]
      guard var total = call.rest.first ?? elements.popFirst() else { throw call.failure("there is nothing to reduce") }
      for element in elements { total = try call.interpreter.call(call["function"], Arguments([total, element])) }
      return total
    },
    LibraryFunction("operator.mul", signature: "a, b") { call throws(SourceError) in
      try call.interpreter.binary(.multiply, call["a"], call["b"])
    },
    LibraryFunction("operator.add", signature: "a, b") { call throws(SourceError) in
      try call.interpreter.binary(.add, call["a"], call["b"])
    },
    LibraryFunction("itertools.chain", signature: "*iterables") { call throws(SourceError) in
      var all: [PythonValue] = []
      for iterable in call.rest {
        let elements = try call.interpreter.elements(of: iterable)
        try call.interpreter.spend(elements.count)
        all += elements
      }
      return try call.interpreter.iterator(all)
    },
    LibraryFunction("itertools.chain.from_iterable", signature: "iterables") { call throws(SourceError) in
      var all: [PythonValue] = []
      for iterable in try call.interpreter.elements(of: call["iterables"]) {
        let elements = try call.interpreter.elements(of: iterable)
        try call.interpreter.spend(elements.count)
        all += elements
      }
      return try call.interpreter.iterator(all)
    },
    LibraryFunction("itertools.repeat", signature: "object, times") { call throws(SourceError) in
      let count = try call.int("times")
      try call.interpreter.spend(max(0, count))
      return try call.interpreter.iterator(Array(repeating: call["object"], count: max(0, count)))
    },
    LibraryFunction("itertools.product", signature: "a, b") { call throws(SourceError) in
      let second = try call.interpreter.elements(of: call["b"])
      var pairs: [PythonValue] = []
      for a in try call.interpreter.elements(of: call["a"]) {
        for b in second { pairs.append(try call.interpreter.tuple([a, b])) }
      }
      return try call.interpreter.iterator(pairs)
    },
    LibraryFunction("typing.cast", signature: "type, value") { call in call["value"] },
    LibraryFunction("typing.TypeVar", "typing.NewType", signature: "name, *args, **kwargs") { _ in
      .library("typing.Any")
    },
  ]

  private static let collections: [LibraryFunction] = [
    LibraryFunction("copy.deepcopy", signature: "x") { call throws(SourceError) in
      var copies: [HashKey: PythonValue] = [:]
      return try call.interpreter.deepCopy(call["x"], &copies)
    },
    LibraryFunction("copy.copy", signature: "x") { call throws(SourceError) in
      switch call["x"] {
      case .list(let id): try call.interpreter.list(call.interpreter.heap[id].elements)
      case .dict(let id): try call.interpreter.dict(call.interpreter.heap[id].pairs)
      case .instance(let id): .instance(call.interpreter.heap.add(call.interpreter.heap[id]))
      default: call["x"]
      }
    },
  ]
}

extension Interpreter {
  /// A copy of `value` and of all that it holds. What several places share, their copies share.
  func deepCopy(_ value: PythonValue, _ copies: inout [HashKey: PythonValue]) throws(SourceError) -> PythonValue {
    try spend()
    func all(_ values: [PythonValue]) throws(SourceError) -> [PythonValue] {
      var result: [PythonValue] = []
      for value in values {
        result.append(try nested { () throws(SourceError) in try deepCopy(value, &copies) })
      }
      return result
    }
    switch value {
    case .list(let id): return try list(try all(heap[id].elements))
    case .tuple(let id): return try tuple(try all(heap[id].elements), names: heap[id].names, type: heap[id].type)
    case .dict(let id):
      var pairs: [(key: PythonValue, value: PythonValue)] = []
      for pair in heap[id].pairs { pairs.append((pair.key, try all([pair.value])[0])) }
      return try dict(pairs)
    case .tensor(let id):
      let key = try hashKey(value)
      if let copy = copies[key] { return copy }
      var object = heap[id]
      object.storage = newStorage()
      object.version = 0
      let copy = PythonValue.tensor(heap.add(object))
      copies[key] = copy
      return copy
    case .instance(let id):
      let key = try hashKey(value)
      if let copy = copies[key] { return copy }
      let copy = heap.add(heap[id])
      copies[key] = .instance(copy)
      for name in heap[id].names {
        guard let attribute = heap[id].attributes[name] else { continue }
        heap[copy].set(name, try nested { () throws(SourceError) in try deepCopy(attribute, &copies) })
      }
      return .instance(copy)
    case .none, .ellipsis, .bool, .int, .float, .string, .symbolic, .set, .range, .slice, .iterator, .function, .method,
      .type, .ancestor, .elementType, .library:
      return value
    }
  }
}
