import Bytes

/// Python's built-in functions.
enum Builtins {
  static let functions: [LibraryFunction] = [
    LibraryFunction("builtins.print", signature: "*args, **kwargs") { _ in .none },
    LibraryFunction("builtins.object", "builtins.object.__init__", signature: "*args, **kwargs") { _ in .none },
    LibraryFunction("builtins.len", signature: "obj") { call throws(SourceError) in
      try call.interpreter.length(of: call["obj"])
    },
    LibraryFunction("builtins.range", "numpy.arange", signature: "*args", body: range),
    LibraryFunction("builtins.int", "numpy.int", "numpy.int64", signature: "x=0", body: int),
    LibraryFunction("builtins.float", "numpy.float32", "numpy.float64", signature: "x=0.0", body: float),
    LibraryFunction("builtins.bool", signature: "x=False") { call throws(SourceError) in .bool(try call.bool("x")) },
    LibraryFunction("builtins.str", signature: "object=''") { call throws(SourceError) in
      try call.interpreter.string(try call.interpreter.text(of: call["object"]))
    },
    LibraryFunction("builtins.repr", signature: "object") { call throws(SourceError) in
      try call.interpreter.string(try call.interpreter.representation(of: call["object"]))
    },
    LibraryFunction("builtins.format", signature: "value, format_spec=''") { call throws(SourceError) in
      try call.interpreter.string(try call.interpreter.format(call["value"], try call.string("format_spec")))
    },
    LibraryFunction("builtins.abs", "math.fabs", "numpy.abs", signature: "x", body: absolute),
    LibraryFunction("builtins.round", "numpy.round", signature: "number, ndigits=None", body: round),
    LibraryFunction("builtins.divmod", signature: "a, b") { call throws(SourceError) in
      let quotient = try call.interpreter.binary(.floorDivide, call["a"], call["b"])
      return try call.interpreter.tuple([quotient, try call.interpreter.binary(.remainder, call["a"], call["b"])])
    },
    LibraryFunction("builtins.pow", "math.pow", "numpy.power", signature: "base, exp") { call throws(SourceError) in
      try call.interpreter.binary(.power, call["base"], call["exp"])
    },
    LibraryFunction("builtins.sum", "numpy.sum", signature: "iterable, start=0") { call throws(SourceError) in
      var total = call["start"]
      for element in try call.interpreter.elements(of: call["iterable"]) {
        total = try call.interpreter.binary(.add, total, element)
      }
      return total
    },
    LibraryFunction("builtins.min", signature: "*args, key=None, default=None") { call throws(SourceError) in
      try extreme(call, wanted: -1)
    },
    LibraryFunction("builtins.max", signature: "*args, key=None, default=None") { call throws(SourceError) in
      try extreme(call, wanted: 1)
    },
    LibraryFunction("builtins.any", signature: "iterable") { call throws(SourceError) in
      for element in try call.interpreter.elements(of: call["iterable"]) where try call.interpreter.truth(of: element) {
        return .bool(true)
      }
      return .bool(false)
    },
    LibraryFunction("builtins.all", signature: "iterable") { call throws(SourceError) in
      for element in try call.interpreter.elements(of: call["iterable"])
      where !(try call.interpreter.truth(of: element)) {
        return .bool(false)
      }
      return .bool(true)
    },
    LibraryFunction("builtins.isinstance", signature: "obj, types") { call throws(SourceError) in
      .bool(try isInstance(call.interpreter, call["obj"], of: call["types"]))
    },
    LibraryFunction("builtins.issubclass", signature: "type, types") { call throws(SourceError) in
      guard case .type(let type) = call["type"], case .type(let other) = call["types"] else { return .bool(false) }
      return .bool(call.interpreter.isSubclass(type, of: other))
    },
    LibraryFunction("builtins.callable", signature: "obj") { call throws(SourceError) in
      switch call["obj"] {
      case .function, .method, .type, .library: .bool(true)
      case .instance(let id): .bool(call.interpreter.isCallable(id))
      default: .bool(false)
      }
    },
    LibraryFunction("builtins.type", signature: "obj") { call throws(SourceError) in
      try call.interpreter.typeValue(of: call["obj"])
    },
    LibraryFunction("builtins.id", "builtins.hash", signature: "obj") { call throws(SourceError) in
      guard case .object(let kind, let index) = try call.interpreter.hashKey(call["obj"]) else {
        throw call.interpreter.unsupported(call.shownName)
      }
      return .int(kind << 32 | Int(index))
    },
    LibraryFunction("builtins.super", signature: "type, obj") { call throws(SourceError) in
      guard case .type(let type) = call["type"] else { throw call.wrong("type", "a class") }
      return try call.interpreter.superObject(type, call["obj"])
    },
    LibraryFunction("builtins.getattr", signature: "obj, name, *default", body: getAttribute),
    LibraryFunction("builtins.hasattr", signature: "obj, name") { call throws(SourceError) in
      do throws(SourceError) {
        _ = try call.interpreter.attribute(try call.string("name"), of: call["obj"])
        return .bool(true)
      } catch {
        guard error.exception == "AttributeError" || error.exception == "NotImplementedError" else { throw error }
        return .bool(false)
      }
    },
    LibraryFunction("builtins.setattr", signature: "obj, name, value") { call throws(SourceError) in
      if case .instance(let id) = call["obj"] {
        call.interpreter.heap[id].set(try call.string("name"), call["value"])
      } else {
        try call.interpreter.setAttribute(try call.string("name"), of: call["obj"], to: call["value"])
      }
      return .none
    },
    LibraryFunction("builtins.delattr", signature: "obj, name") { call throws(SourceError) in
      guard case .instance(let id) = call["obj"], call.interpreter.heap[id].remove(try call.string("name")) else {
        throw call.interpreter.noAttribute(try call.string("name"), "the object")
      }
      return .none
    },
    LibraryFunction("builtins.slice", signature: "*args") { call throws(SourceError) in
      var bounds = call.rest
      if bounds.count == 1 { bounds.insert(.none, at: 0) }
      bounds += [.none, .none, .none]
      return .slice(call.interpreter.heap.add(SliceObject(lower: bounds[0], upper: bounds[1], step: bounds[2])))
    },
  ]

  private static func range(_ call: Call) throws(SourceError) -> PythonValue {
    var bounds: [Int] = []
    for value in call.rest {
      guard case .int(let bound)? = call.interpreter.number(value) else {
        if case .symbolic = value {
          throw call.interpreter.unsupported("range() over an extent that is known only when the graph runs")
        }
        throw call.interpreter.typeError("range takes integers, not a \(call.interpreter.typeName(value))")
      }
      bounds.append(bound)
    }
    guard (1...3).contains(bounds.count) else { throw call.interpreter.typeError("range takes 1 to 3 integers") }
    if bounds.count == 1 { bounds.insert(0, at: 0) }
    let step = bounds.count == 3 ? bounds[2] : 1
    guard step != 0 else { throw call.failure("the step is 0") }
    guard !bounds[1].subtractingReportingOverflow(bounds[0]).overflow,
      !bounds[0].subtractingReportingOverflow(bounds[1]).overflow
    else { throw call.interpreter.tooLarge() }
    return .range(call.interpreter.heap.add(RangeObject(start: bounds[0], stop: bounds[1], step: step)))
  }

  private static func int(_ call: Call) throws(SourceError) -> PythonValue {
    switch call["x"] {
    case .symbolic: return call["x"]
    case .string(let text):
      guard let value = Int(text) else { throw call.failure("\(quoted(text)) is no integer") }
      return .int(value)
    default: break
    }
    switch call.interpreter.number(call["x"]) {
    case .int(let value)?: return .int(value)
    case .float(let value)?:
      guard let whole = Int(exactly: value.rounded(.towardZero)) else { throw call.interpreter.tooLarge() }
      return .int(whole)
    case nil:
      if case .tensor = call["x"] { throw call.interpreter.unsupported("the number in a tensor, by int(),") }
      throw call.wrong("x", "a number")
    }
  }

  private static func float(_ call: Call) throws(SourceError) -> PythonValue {
    if case .string(let text) = call["x"] {
      switch text.lowercased() {
      case "inf", "infinity", "+inf": return .float(.infinity)
      case "-inf", "-infinity": return .float(-.infinity)
      case "nan": return .float(.nan)
      default: break
      }
      guard let value = Double(text) else { throw call.failure("\(quoted(text)) is no number") }
      return .float(value)
    }
    if case .symbolic = call["x"] {
      throw call.interpreter.unsupported("float() of an extent that is known only when the graph runs")
    }
    if case .tensor = call["x"] { throw call.interpreter.unsupported("the number in a tensor, by float(),") }
    return .float(try call.double("x"))
  }

  private static func absolute(_ call: Call) throws(SourceError) -> PythonValue {
    if case .tensor = call["x"] { return try call.interpreter.callLibrary("torch.abs", Arguments([call["x"]])) }
    switch call.interpreter.number(call["x"]) {
    case .int(let value)?: return try value < 0 ? call.interpreter.unary(.minus, .int(value)) : .int(value)
    case .float(let value)?: return .float(value.magnitude)
    case nil: throw call.wrong("x", "a number")
    }
  }

  private static func round(_ call: Call) throws(SourceError) -> PythonValue {
    guard let number = call.interpreter.number(call["number"]) else { throw call.wrong("number", "a number") }
    if case .int = number, call.isNone("ndigits") { return call["number"] }
    guard let digits = try call.optionalInt("ndigits") else {
      guard let whole = Int(exactly: number.double.rounded(.toNearestOrEven)) else {
        throw call.interpreter.tooLarge()
      }
      return .int(whole)
    }
    guard (0...15).contains(digits) else { throw call.unsupported("ndigits") }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return .float((number.double * scale).rounded(.toNearestOrEven) / scale)
  }

  private static func extreme(_ call: Call, wanted: Int) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let candidates = try call.rest.count == 1 ? interpreter.elements(of: call.rest[0]) : call.rest
    func key(_ value: PythonValue) throws(SourceError) -> PythonValue {
      call.isNone("key") ? value : try interpreter.call(call["key"], Arguments([value]))
    }
    guard var best = candidates.first else {
      if !call.isNone("default") { return call["default"] }
      throw call.failure("there is nothing to choose from")
    }
    var bestKey = try key(best)
    for candidate in candidates.dropFirst() {
      let candidateKey = try key(candidate)
      guard try interpreter.order(candidateKey, bestKey, .less) == wanted else { continue }
      (best, bestKey) = (candidate, candidateKey)
    }
    return best
  }

  private static func getAttribute(_ call: Call) throws(SourceError) -> PythonValue {
    do {
      return try call.interpreter.attribute(try call.string("name"), of: call["obj"])
    } catch {
      guard error.exception == "AttributeError", let fallback = call.rest.first else { throw error }
      return fallback
    }
  }

  /// Whether `value` is of the type, or of one of the tuple's types.
  private static func isInstance(
    _ interpreter: Interpreter, _ value: PythonValue, of types: PythonValue
  ) throws(SourceError) -> Bool {
    switch types {
    case .tuple(let id):
      for type in interpreter.heap[id].elements where try isInstance(interpreter, value, of: type) { return true }
      return false
    case .type(let type):
      if case .instance(let id) = value { return interpreter.isSubclass(interpreter.heap[id].type, of: type) }
      if case .tuple(let id) = value, let own = interpreter.heap[id].type {
        return interpreter.isSubclass(own, of: type)
      }
      if case .tensor(let id) = value, interpreter.heap[type].name == "Parameter" {
        return interpreter.heap[id].isParameter
      }
      return false
    case .library(let name): return try isInstance(interpreter, value, ofLibrary: name)
    default: throw interpreter.typeError("isinstance takes a type or a tuple of types")
    }
  }

  private static func isInstance(
    _ interpreter: Interpreter, _ value: PythonValue, ofLibrary name: String
  ) throws(SourceError) -> Bool {
    switch (name, value) {
    case ("builtins.object", _): true
    case ("builtins.int", .int), ("builtins.int", .bool), ("builtins.int", .symbolic), ("builtins.bool", .bool): true
    case ("builtins.float", .float), ("builtins.str", .string), ("builtins.list", .list): true
    case ("builtins.tuple", .tuple), ("torch.Size", .tuple), ("builtins.set", .set), ("builtins.slice", .slice): true
    case ("builtins.dict", .dict), ("collections.OrderedDict", .dict), ("collections.abc.Mapping", .dict): true
    case ("collections.abc.Iterable", .list), ("collections.abc.Iterable", .tuple),
      ("collections.abc.Iterable", .string),
      ("collections.abc.Iterable", .dict), ("collections.abc.Iterable", .set), ("collections.abc.Iterable", .range):
      true
    case ("collections.abc.Sequence", .list), ("collections.abc.Sequence", .tuple),
      ("collections.abc.Sequence", .string):
      true
    case ("numbers.Number", .int), ("numbers.Number", .float), ("numbers.Integral", .int), ("numbers.Real", .int),
      ("numbers.Real", .float):
      true
    case ("torch.Tensor", .tensor), ("torch.autograd.Variable", .tensor), ("torch.FloatTensor", .tensor): true
    case ("torch.nn.Parameter", .tensor(let id)): interpreter.heap[id].isParameter
    case ("typing.Callable", .function), ("typing.Callable", .method), ("collections.abc.Callable", .function): true
    case ("torch.dtype", .elementType): true
    default: false
    }
  }
}
