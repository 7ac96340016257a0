import Bytes

/// The values that a call passes.
struct Arguments {
  var positional: [PythonValue]
  var keywords: [(name: String, value: PythonValue)]

  init(_ positional: [PythonValue] = [], keywords: [(name: String, value: PythonValue)] = []) {
    self.positional = positional
    self.keywords = keywords
  }
}

extension Interpreter {
  func evaluateCall(
    _ function: ExpressionID, _ arguments: [Argument], _ scope: Reference<Scope>, at place: Place
  ) throws(SourceError) -> PythonValue {
    let callee: PythonValue
    if case .name("super") = tree[function] {
      if arguments.isEmpty {
        setPlace(place)
        return try currentSuper(scope)
      }
      callee = .library("builtins.super")
    } else {
      callee = try evaluate(function, scope)
    }
    var values = Arguments()
    for argument in arguments {
      let value = try evaluate(argument.value, scope)
      switch argument.kind {
      case .positional: values.positional.append(value)
      case .keyword(let name): values.keywords.append((name, value))
      case .unpacked: values.positional += try elements(of: value)
      case .unpackedKeywords:
        guard case .dict(let id) = value else { throw typeError("'**' takes a dict, not a \(typeName(value))") }
        try spend(heap[id].count)
        for (key, value) in heap[id].pairs {
          guard case .string(let name) = key else { throw typeError("'**' takes a dict with names as keys") }
          values.keywords.append((name, value))
        }
      }
    }
    setPlace(place)
    return try call(callee, values)
  }

  func call(_ callee: PythonValue, _ arguments: Arguments) throws(SourceError) -> PythonValue {
    try nested { () throws(SourceError) in
      switch callee {
      case .function(let id): return try call(id, arguments)
      case .method(let id):
        let method = heap[id]
        var all = arguments
        all.positional = method.leading + arguments.positional
        all.keywords = method.keywords.filter { fixed in !arguments.keywords.contains { $0.name == fixed.name } }
        all.keywords += arguments.keywords
        if let module = scriptModule(calledBy: method) { return try callModule(module, method.callable, all) }
        return try call(method.callable, all)
      case .type(let id): return try instantiate(id, arguments)
      case .instance(let id): return try callInstance(id, arguments)
      case .library(let name): return try callLibrary(name, arguments)
      case .none, .ellipsis, .bool, .int, .float, .string, .symbolic, .list, .tuple, .set, .dict, .range, .slice,
        .iterator, .ancestor, .tensor, .elementType:
        throw typeError("a \(typeName(callee)) cannot be called")
      }
    }
  }

  /// Calls one of the text's own functions.
  private func call(_ id: Reference<FunctionObject>, _ arguments: Arguments) throws(SourceError) -> PythonValue {
    let function = heap[id]
    let syntax = tree[function.syntax]
    if let reason = syntax.unsupported {
      setPlace(syntax.place)
      throw unsupported("'\(reason)' in \(quoted(syntax.name))")
    }
    try spend(8)
    let variables = try bind(arguments, to: syntax, function.defaults)
    var scope = Scope(variables: variables, parent: function.scope, globals: heap[function.scope].globals)
    scope.owner = function.owner
    scope.receiver = syntax.parameters.first.flatMap { variables[$0.name] }
    let frame = heap.add(scope)
    return try calling { () throws(SourceError) in
      let callPlace = place
      defer { setPlace(callPlace) }
      switch syntax.body {
      case .expression(let expression): return try evaluate(expression, frame)
      case .block(let statements):
        if case .return(let value) = try execute(statements, frame) { return value }
        return .none
      }
    }
  }

  /// The variables that a call begins with.
  private func bind(
    _ arguments: Arguments, to syntax: FunctionSyntax, _ defaults: [PythonValue?]
  ) throws(SourceError) -> [String: PythonValue] {
    var variables: [String: PythonValue] = [:]
    var positional = arguments.positional[...]
    var keywords = arguments.keywords
    var missing: [String] = []
    for (parameter, defaultValue) in zip(syntax.parameters, defaults) {
      switch parameter.kind {
      case .rest:
        variables[parameter.name] = try tuple(Array(positional))
        positional = []
      case .keywordRest:
        variables[parameter.name] = try dict(keywords.map { (key: .string($0.name), value: $0.value) })
        keywords = []
      case .positionalOnly, .positionalOrKeyword, .keywordOnly:
        let place = parameter.kind == .positionalOnly ? nil : keywords.firstIndex { $0.name == parameter.name }
        if parameter.kind != .keywordOnly, let value = positional.popFirst() {
          guard place == nil else {
            throw typeError("\(quoted(syntax.name)) gets two values for \(quoted(parameter.name))")
          }
          variables[parameter.name] = value
        } else if let place {
          variables[parameter.name] = keywords.remove(at: place).value
        } else if let defaultValue {
          variables[parameter.name] = defaultValue
        } else {
          missing.append(parameter.name)
        }
      }
    }
    guard missing.isEmpty else {
      throw typeError("\(quoted(syntax.name)) misses \(missing.map { quoted($0) }.joined(separator: ", "))")
    }
    guard positional.isEmpty else {
      throw typeError("\(quoted(syntax.name)) takes fewer than \(arguments.positional.count) positional arguments")
    }
    guard keywords.isEmpty else {
      throw typeError("\(quoted(syntax.name)) has no parameter \(quoted(keywords[0].name))")
    }
    return variables
  }

  func makeFunction(_ id: FunctionSyntaxID, _ scope: Reference<Scope>) throws(SourceError) -> Reference<FunctionObject>
  {
    let syntax = tree[id]
    var defaults: [PythonValue?] = []
    for parameter in syntax.parameters {
      defaults.append(try parameter.defaultValue.map { value throws(SourceError) in try evaluate(value, scope) })
    }
    // Functions in a class body do not see its names.
    let isMethod = heap[scope].isClassBody
    var function = FunctionObject(
      syntax: id, defaults: defaults, scope: isMethod ? heap[scope].parent ?? scope : scope,
      owner: heap[scope].owner)
    function.role = role(of: syntax)
    return heap.add(function)
  }

  /// Decorators are not evaluated; those that change how a function is called are known by name.
  private func role(of syntax: FunctionSyntax) -> FunctionObject.Role {
    for decorator in syntax.decorators {
      switch tree[decorator] {
      case .name("property"), .name("cached_property"), .attribute(_, "cached_property"): return .property
      case .name("staticmethod"): return .staticMethod
      case .name("classmethod"): return .classMethod
      default: break
      }
    }
    return .plain
  }

  func define(_ id: FunctionSyntaxID, _ scope: Reference<Scope>) throws(SourceError) {
    // `@x.setter` would otherwise hide the property of the same name.
    for decorator in tree[id].decorators {
      if case .attribute(_, "setter") = tree[decorator] { return }
      if case .attribute(_, "deleter") = tree[decorator] { return }
    }
    assign(.function(try makeFunction(id, scope)), to: tree[id].name, scope)
  }
}
