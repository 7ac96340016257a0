import Bytes

// Classes that are made of fields: dataclasses, named tuples, enumerations.
extension Interpreter {
  func dataclassFields(_ type: Reference<ClassObject>) -> [RecordField]? {
    for next in heap[type].resolution {
      if case .dataclass(let fields)? = heap[next].record { return fields }
    }
    return nil
  }

  /// The value of an enumeration's member; `nil` for other instances.
  func enumerationValue(_ id: Reference<InstanceObject>) -> PythonValue? {
    guard case .enumeration? = heap[heap[id].type].record else { return nil }
    return heap[id].attributes["value"]
  }

  func namedTupleClass(_ name: String, _ fields: [RecordField]) -> Reference<ClassObject> {
    let type = heap.add(ClassObject(name: name, resolution: [], syntax: nil, isLibrary: false))
    heap[type].resolution = [type]
    heap[type].record = .namedTuple(fields)
    return type
  }

  /// Makes a class a record where its decorators or bases say so.
  func makeRecord(
    _ type: Reference<ClassObject>, _ syntax: ClassSyntax, base: String?, _ scope: Reference<Scope>
  ) throws(SourceError) {
    switch base {
    case "typing.NamedTuple"?: heap[type].record = .namedTuple(try ownFields(type, syntax, isKeywordOnly: false, scope))
    case .some: try makeEnumeration(type, syntax)
    case nil:
      if let options = try dataclassOptions(syntax, scope) { return try makeDataclass(type, syntax, options, scope) }
      for next in heap[type].resolution.dropFirst() {
        if case .namedTuple? = heap[next].record { heap[type].record = heap[next].record }
      }
    }
  }

  /// The arguments of `@dataclass(…)`; `nil` without that decorator.
  private func dataclassOptions(
    _ syntax: ClassSyntax, _ scope: Reference<Scope>
  ) throws(SourceError) -> [String: PythonValue]? {
    for decorator in syntax.decorators {
      var callee = decorator
      var arguments: [Argument] = []
      if case .call(let function, let given) = tree[decorator] { (callee, arguments) = (function, given) }
      switch tree[callee] {
      case .name, .attribute: break
      default: continue
      }
      do {
        guard case .library("dataclasses.dataclass") = try evaluate(callee, scope) else { continue }
      } catch {
        // Other decorators are not evaluated, and need not be known.
        guard error.exception != nil else { throw error }
        continue
      }
      var options: [String: PythonValue] = [:]
      for argument in arguments {
        if case .keyword(let name) = argument.kind { options[name] = try evaluate(argument.value, scope) }
      }
      return options
    }
    return nil
  }

  private func makeDataclass(
    _ type: Reference<ClassObject>, _ syntax: ClassSyntax, _ options: [String: PythonValue], _ scope: Reference<Scope>
  ) throws(SourceError) {
    let isKeywordOnly = try options["kw_only"].map { value throws(SourceError) in try truth(of: value) } ?? false
    var fields: [RecordField] = []
    for base in heap[type].resolution.dropFirst().reversed() {
      guard case .dataclass(let inherited)? = heap[base].record else { continue }
      for field in inherited { Self.put(field, into: &fields) }
    }
    for field in try ownFields(type, syntax, isKeywordOnly: isKeywordOnly, scope) { Self.put(field, into: &fields) }
    heap[type].record = .dataclass(fields)
    let hasInitializer = try options["init"].map { value throws(SourceError) in try truth(of: value) } ?? true
    if hasInitializer, heap[type].attributes["__init__"] == nil {
      heap[type].attributes["__init__"] = .library(Records.initializer)
    }
  }

  private static func put(_ field: RecordField, into fields: inout [RecordField]) {
    if let place = fields.firstIndex(where: { $0.name == field.name }) {
      fields[place] = field
    } else {
      fields.append(field)
    }
  }

  /// The fields that a class's own body declares.
  private func ownFields(
    _ type: Reference<ClassObject>, _ syntax: ClassSyntax, isKeywordOnly: Bool, _ scope: Reference<Scope>
  ) throws(SourceError) -> [RecordField] {
    var fields: [RecordField] = []
    for statement in syntax.body {
      try spend()
      guard case .annotated(let target, let annotation, let value) = tree[statement],
        case .name(let name) = tree[target],
        !mentionsClassVariable(annotation)
      else { continue }
      var field = RecordField(name: name, isKeywordOnly: isKeywordOnly)
      if let value {
        field.defaultValue = heap[type].attributes[name]
        try readDeclaration(value, &field, type, scope)
      }
      fields.append(field)
    }
    return fields
  }

  /// `field(default=…, default_factory=…)` on the right of a field.
  private func readDeclaration(
    _ value: ExpressionID, _ field: inout RecordField, _ type: Reference<ClassObject>, _ scope: Reference<Scope>
  ) throws(SourceError) {
    guard case .call(let function, let arguments) = tree[value],
      case .library("dataclasses.field") = try evaluate(function, scope)
    else { return }
    field.defaultValue = nil
    for argument in arguments {
      guard case .keyword(let name) = argument.kind else { continue }
      let given = try evaluate(argument.value, scope)
      switch name {
      case "default": field.defaultValue = given
      case "default_factory": field.factory = given
      case "init": field.isParameter = try truth(of: given)
      case "kw_only": field.isKeywordOnly = try truth(of: given)
      default: break
      }
    }
    heap[type].attributes[field.name] = field.defaultValue
  }

  private func mentionsClassVariable(_ annotation: ExpressionID) -> Bool {
    switch tree[annotation] {
    case .subscript(let base, _): mentionsClassVariable(base)
    case .name(let name): name == "ClassVar"
    case .attribute(_, let name): name == "ClassVar"
    default: false
    }
  }

  private func makeEnumeration(_ type: Reference<ClassObject>, _ syntax: ClassSyntax) throws(SourceError) {
    var members: [Reference<InstanceObject>] = []
    for statement in syntax.body {
      guard case .assignment(let targets, _) = tree[statement], let target = targets.first,
        case .name(let name) = tree[target], !name.hasPrefix("_"), var value = heap[type].attributes[name]
      else { continue }
      try spend(8)
      if case .library("enum.auto") = value { value = .int(members.count + 1) }
      let member = heap.add(InstanceObject(type: type))
      heap[member].set("name", .string(name))
      heap[member].set("value", value)
      heap[type].attributes[name] = .instance(member)
      members.append(member)
    }
    heap[type].record = .enumeration(members)
  }

  /// What calling a class gives, where that is no new instance.
  func instantiateRecord(
    _ type: Reference<ClassObject>, _ arguments: Arguments
  ) throws(SourceError) -> PythonValue? {
    switch heap[type].record {
    case .namedTuple(let fields)?:
      let values = try fieldValues(fields, arguments, of: type)
      return try tuple(values.map(\.value), names: values.map(\.name), type: type)
    case .enumeration(let members)?:
      guard let wanted = arguments.positional.first else { throw typeError("\(heap[type].name) takes a value") }
      for member in members {
        guard let value = heap[member].attributes["value"], try isEqual(value, wanted) else { continue }
        return .instance(member)
      }
      throw failure(
        .malformed, "\(try representation(of: wanted)) is no \(heap[type].name)", exception: "ValueError")
    case .dataclass?, nil: return nil
    }
  }

  /// The `__init__` of a dataclass.
  func initialize(_ id: Reference<InstanceObject>, _ arguments: Arguments) throws(SourceError) {
    let type = heap[id].type
    for (name, value) in try fieldValues(dataclassFields(type) ?? [], arguments, of: type) {
      try setAttribute(name, of: .instance(id), to: value)
    }
    if let method = classAttribute("__post_init__", of: type) { _ = try call(method, Arguments([.instance(id)])) }
  }

  /// The values of all fields that have one, in order.
  private func fieldValues(
    _ fields: [RecordField], _ arguments: Arguments, of type: Reference<ClassObject>
  ) throws(SourceError) -> [(name: String, value: PythonValue)] {
    var positional = arguments.positional[...]
    var keywords = arguments.keywords
    var values: [(name: String, value: PythonValue)] = []
    for field in fields {
      try spend()
      if field.isParameter, !field.isKeywordOnly, let value = positional.popFirst() {
        values.append((field.name, value))
      } else if field.isParameter, let place = keywords.firstIndex(where: { $0.name == field.name }) {
        values.append((field.name, keywords.remove(at: place).value))
      } else if let value = field.defaultValue {
        values.append((field.name, value))
      } else if let factory = field.factory {
        values.append((field.name, try call(factory, Arguments())))
      } else if field.isParameter {
        throw typeError("\(quoted(heap[type].name)) misses \(quoted(field.name))")
      }
    }
    guard positional.isEmpty else {
      throw typeError("\(quoted(heap[type].name)) takes fewer than \(arguments.positional.count) positional arguments")
    }
    guard keywords.isEmpty else {
      throw typeError("\(quoted(heap[type].name)) has no parameter \(quoted(keywords[0].name))")
    }
    return values
  }
}
