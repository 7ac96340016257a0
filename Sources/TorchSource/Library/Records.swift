import Bytes

/// Classes that are made of fields: dataclasses, named tuples, enumerations.
enum Records {
  /// Bases that make a class one.
  static let bases: Set<String> = ["typing.NamedTuple", "enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag"]
  /// What a dataclass without an `__init__` of its own is initialized by.
  static let initializer = "dataclasses.__init__"

  static let functions: [LibraryFunction] = [
    LibraryFunction(initializer, signature: "self, *args, **kwargs") { call throws(SourceError) in
      guard case .instance(let id) = call["self"] else { throw call.wrong("self", "an instance") }
      try call.interpreter.initialize(id, Arguments(call.rest, keywords: call.keywordRest))
      return .none
    },
    LibraryFunction(
      "dataclasses.field",
      signature:
        "default=None, default_factory=None, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=False"
    ) { _ in .none },
    LibraryFunction("dataclasses.replace", signature: "obj, **changes") { call throws(SourceError) in
      let (type, pairs) = try fields(call)
      let parameters = Set((call.interpreter.dataclassFields(type) ?? []).filter(\.isParameter).map(\.name))
      let kept = pairs.filter { pair in
        parameters.contains(pair.name) && !call.keywordRest.contains { $0.name == pair.name }
      }
      return try call.interpreter.instantiate(type, Arguments([], keywords: kept + call.keywordRest))
    },
    LibraryFunction("dataclasses.asdict", signature: "obj") { call throws(SourceError) in
      try call.interpreter.dict(try fields(call).pairs.map { (key: .string($0.name), value: $0.value) })
    },
    LibraryFunction("dataclasses.astuple", signature: "obj") { call throws(SourceError) in
      try call.interpreter.tuple(try fields(call).pairs.map(\.value))
    },
    LibraryFunction("dataclasses.fields", signature: "obj") { call throws(SourceError) in
      try call.interpreter.tuple(
        try fields(call).pairs.map { pair throws(SourceError) in
          try call.interpreter.tuple([.string(pair.name)], names: ["name"])
        })
    },
    LibraryFunction("dataclasses.is_dataclass", signature: "obj") { call in
      switch call["obj"] {
      case .instance(let id): .bool(call.interpreter.dataclassFields(call.interpreter.heap[id].type) != nil)
      case .type(let type): .bool(call.interpreter.dataclassFields(type) != nil)
      default: .bool(false)
      }
    },
    LibraryFunction(
      "collections.namedtuple", signature: "typename, field_names, *, rename=False, defaults=None, module=None"
    ) { call throws(SourceError) in
      let interpreter = call.interpreter
      var names: [String] = []
      if case .string(let text) = call["field_names"] {
        names = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
      } else {
        for name in try interpreter.elements(of: call["field_names"]) { names.append(try interpreter.text(of: name)) }
      }
      let defaults = call.isNone("defaults") ? [] : try interpreter.elements(of: call["defaults"])
      let fields = names.enumerated().map { index, name in
        let place = index - (names.count - defaults.count)
        return RecordField(name: name, defaultValue: place >= 0 ? defaults[place] : nil)
      }
      return .type(interpreter.namedTupleClass(try call.string("typename"), fields))
    },
    LibraryFunction("typing.NamedTuple", signature: "typename, fields") { call throws(SourceError) in
      var fields: [RecordField] = []
      for field in try call.interpreter.elements(of: call["fields"]) {
        guard let name = try call.interpreter.elements(of: field).first else { throw call.wrong("fields", "pairs") }
        fields.append(RecordField(name: try call.interpreter.text(of: name)))
      }
      return .type(call.interpreter.namedTupleClass(try call.string("typename"), fields))
    },
    LibraryFunction("tuple._replace", signature: "self, **changes") { call throws(SourceError) in
      guard case .tuple(let id) = call["self"], let names = call.interpreter.heap[id].names else {
        throw call.wrong("self", "a named tuple")
      }
      let object = call.interpreter.heap[id]
      if let change = call.keywordRest.first(where: { !names.contains($0.name) }) {
        throw call.failure("there is no field \(quoted(change.name))")
      }
      let elements = zip(names, object.elements).map { name, element in
        call.keywordRest.first { $0.name == name }?.value ?? element
      }
      return try call.interpreter.tuple(elements, names: names, type: object.type)
    },
    LibraryFunction("tuple._asdict", signature: "self") { call throws(SourceError) in
      guard case .tuple(let id) = call["self"], let names = call.interpreter.heap[id].names else {
        throw call.wrong("self", "a named tuple")
      }
      return try call.interpreter.dict(
        zip(names, call.interpreter.heap[id].elements).map { (key: .string($0), value: $1) })
    },
    LibraryFunction("enum.auto", signature: "") { _ in .library("enum.auto") },
  ]

  /// A dataclass's fields with their values; of the class itself with `None`.
  private static func fields(
    _ call: Call
  ) throws(SourceError) -> (type: Reference<ClassObject>, pairs: [(name: String, value: PythonValue)]) {
    let interpreter = call.interpreter
    switch call["obj"] {
    case .instance(let id):
      guard let fields = interpreter.dataclassFields(interpreter.heap[id].type) else { break }
      let attributes = interpreter.heap[id].attributes
      return (interpreter.heap[id].type, fields.map { ($0.name, attributes[$0.name] ?? .none) })
    case .type(let type):
      guard let fields = interpreter.dataclassFields(type) else { break }
      return (type, fields.map { ($0.name, .none) })
    default: break
    }
    throw call.wrong("obj", "a dataclass")
  }
}
