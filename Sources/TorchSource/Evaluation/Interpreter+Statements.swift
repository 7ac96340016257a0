import Bytes

/// How a statement ended.
enum Flow {
  case next
  case `break`
  case `continue`
  case `return`(PythonValue)
}

extension Interpreter {
  func execute(_ statements: [StatementID], _ scope: Reference<Scope>) throws(SourceError) -> Flow {
    for statement in statements {
      let flow = try execute(statement, scope)
      guard case .next = flow else { return flow }
    }
    return .next
  }

  func execute(_ id: StatementID, _ scope: Reference<Scope>) throws(SourceError) -> Flow {
    try spend()
    setPlace(tree.place(of: id))
    switch tree[id] {
    case .expression(let expression): try discard(expression, scope)
    case .assignment(let targets, let value):
      let value = try evaluate(value, scope)
      for target in targets { try assign(value, to: target, scope) }
    case .augmentedAssignment(let op, let target, let value):
      try augmentedAssign(op, target, value, scope, at: tree.place(of: id))
    case .if(let branches, let otherwise):
      for branch in branches where try isTrue(branch.test, scope) {
        return try nested { () throws(SourceError) in try execute(branch.body, scope) }
      }
      return try nested { () throws(SourceError) in try execute(otherwise, scope) }
    case .while(let test, let body, let otherwise):
      return try nested { () throws(SourceError) in try repeating(test, body, otherwise, scope) }
    case .for(let target, let iterable, let body, let otherwise):
      let elements = try elements(of: try evaluate(iterable, scope))
      return try nested { () throws(SourceError) in try iterate(elements, target, body, otherwise, scope) }
    case .break: return .break
    case .continue: return .continue
    case .pass: break
    case .return(let value):
      return .return(try value.map { value throws(SourceError) in try evaluate(value, scope) } ?? .none)
    case .raise(let exception): throw try raised(exception, scope)
    case .try(let body, let handlers, let otherwise, let finally):
      return try nested { () throws(SourceError) in try attempt(body, handlers, otherwise, finally, scope) }
    case .with(let items, let body):
      let hasGradients = try enter(items, scope)
      contextsWithoutGradients += hasGradients ? 0 : 1
      defer { contextsWithoutGradients -= hasGradients ? 0 : 1 }
      return try nested { () throws(SourceError) in try execute(body, scope) }
    case .assert(let test, let message): try check(test, message, scope)
    case .delete(let targets): for target in targets { try delete(target, scope) }
    case .annotated(let target, _, let value):
      if let value { try assign(try evaluate(value, scope), to: target, scope) }
    case .global(let names): heap[scope].globalNames.formUnion(names)
    case .nonlocal(let names): heap[scope].nonlocalNames.formUnion(names)
    case .function(let function): try define(function, scope)
    case .class(let type): try defineClass(type, scope)
    case .importModule(let module, let name): importModule(module, as: name, scope)
    case .importMember(let module, let member, let name):
      heap[scope].variables[name] = try libraryValue(Library.canonicalName("\(module).\(member)"))
    case .importAll(let module): heap[heap[scope].globals].openModules.append(Library.canonicalName(module))
    case .unsupported(let what): throw unsupported(what)
    }
    return .next
  }

  /// Evaluates an expression statement. What it prints depends on values, and matters to nobody here.
  private func discard(_ id: ExpressionID, _ scope: Reference<Scope>) throws(SourceError) {
    switch tree[id] {
    case .string, .ellipsis: return
    case .call(let function, _):
      if case .name("print") = tree[function] { return }
    default: break
    }
    _ = try evaluate(id, scope)
  }

  private func isTrue(_ test: ExpressionID, _ scope: Reference<Scope>) throws(SourceError) -> Bool {
    let value = try evaluate(test, scope)
    setPlace(tree.place(of: test))
    return try truth(of: value)
  }

  private func repeating(
    _ test: ExpressionID, _ body: [StatementID], _ otherwise: [StatementID], _ scope: Reference<Scope>
  ) throws(SourceError) -> Flow {
    while try isTrue(test, scope) {
      switch try execute(body, scope) {
      case .next, .continue: break
      case .break: return .next
      case .return(let value): return .return(value)
      }
      try spend()
    }
    return try execute(otherwise, scope)
  }

  private func iterate(
    _ elements: [PythonValue], _ target: ExpressionID, _ body: [StatementID], _ otherwise: [StatementID],
    _ scope: Reference<Scope>
  ) throws(SourceError) -> Flow {
    for element in elements {
      try assign(element, to: target, scope)
      switch try execute(body, scope) {
      case .next, .continue: break
      case .break: return .next
      case .return(let value): return .return(value)
      }
    }
    return try execute(otherwise, scope)
  }

  private func raised(_ exception: ExpressionID?, _ scope: Reference<Scope>) throws(SourceError) -> SourceError {
    guard let exception else { return failure(.malformed, "raises an exception") }
    let place = self.place
    var name: String
    var message = ""
    var callee = exception
    if case .call(let function, let arguments) = tree[exception] {
      callee = function
      if let first = arguments.first { message = try text(of: try evaluate(first.value, scope)) }
    }
    switch try evaluate(callee, scope) {
    case .library(let library): name = library.split(separator: ".").last.map(String.init) ?? library
    case .type(let type): name = heap[type].name
    case let other: name = typeName(other)
    }
    setPlace(place)
    let isMissing = name == "NotImplementedError"
    let shown = message.isEmpty ? "raises \(name)" : message
    return failure(
      isMissing ? .unsupported : .malformed, isMissing && !message.isEmpty ? "\(shown) is not supported" : shown,
      exception: name)
  }

  private func attempt(
    _ body: [StatementID], _ handlers: [Statement.Handler], _ otherwise: [StatementID], _ finally: [StatementID],
    _ scope: Reference<Scope>
  ) throws(SourceError) -> Flow {
    var flow: Flow
    do {
      flow = try execute(body, scope)
      if case .next = flow { flow = try execute(otherwise, scope) }
    } catch {
      guard let handler = try handler(for: error, among: handlers, scope) else { throw error }
      if let name = handler.name { heap[scope].variables[name] = .string(error.problem) }
      flow = try execute(handler.body, scope)
    }
    let last = try execute(finally, scope)
    if case .next = last { return flow }
    return last
  }

  /// The clause that catches `error`; limits and questions about the input's shape go past all of them.
  private func handler(
    for error: SourceError, among handlers: [Statement.Handler], _ scope: Reference<Scope>
  ) throws(SourceError) -> Statement.Handler? {
    guard let exception = error.exception, error.hint == nil else { return nil }
    for handler in handlers where try catches(handler, exception, scope) { return handler }
    return nil
  }

  private func catches(
    _ handler: Statement.Handler, _ exception: String, _ scope: Reference<Scope>
  ) throws(SourceError) -> Bool {
    guard let expression = handler.exception else { return true }
    let value = try evaluate(expression, scope)
    var names = [typeName(value)]
    if case .tuple(let id) = value { names = heap[id].elements.map { typeName($0) } }
    if case .type(let id) = value { names = [heap[id].name] }
    return names.contains { name in
      let last = name.split(separator: ".").last.map(String.init) ?? name
      return last == exception || last == "Exception" || last == "BaseException"
    }
  }

  /// `with torch.no_grad():` and its kin change nothing but gradients; another context could.
  ///
  /// - Returns: whether gradients go on.
  private func enter(
    _ items: [(context: ExpressionID, target: ExpressionID?)], _ scope: Reference<Scope>
  ) throws(SourceError) -> Bool {
    var hasGradients = true
    for item in items {
      var callee = item.context
      if case .call(let function, _) = tree[callee] { callee = function }
      guard case .library(let name) = try evaluate(callee, scope), Library.contexts.contains(name) else {
        throw unsupported("this 'with' context")
      }
      if Library.contextsWithoutGradients.contains(name) { hasGradients = false }
      if let target = item.target { try assign(.none, to: target, scope) }
    }
    return hasGradients
  }

  private func check(
    _ test: ExpressionID, _ message: ExpressionID?, _ scope: Reference<Scope>
  ) throws(SourceError) {
    let place = self.place
    do {
      if try isTrue(test, scope) { return }
    } catch {
      // An assertion on what is known only when the graph runs changes nothing that is computed.
      guard error.kind == .unsupported else { throw error }
      return
    }
    setPlace(place)
    var problem = "the assertion does not hold"
    if let message { problem = try text(of: try evaluate(message, scope)) }
    throw failure(.malformed, problem, exception: "AssertionError")
  }

  private func delete(_ target: ExpressionID, _ scope: Reference<Scope>) throws(SourceError) {
    switch tree[target] {
    case .name(let name): heap[scope].variables[name] = nil
    case .attribute(let base, let name):
      let value = try evaluate(base, scope)
      guard case .instance(let instance) = value, heap[instance].remove(name) else {
        throw failure(.malformed, "there is no attribute \(quoted(name)) to delete", exception: "AttributeError")
      }
    case .subscript(let base, let index):
      let container = try evaluate(base, scope)
      try deleteElement(of: container, at: try evaluate(index, scope))
    default: throw unsupported("'del' of this expression")
    }
  }

  private func importModule(_ module: String, as name: String?, _ scope: Reference<Scope>) {
    if let name {
      heap[scope].variables[name] = .library(Library.canonicalName(module))
    } else {
      // `import a.b` binds `a`.
      let first = String(module.prefix { $0 != "." })
      heap[scope].variables[first] = .library(Library.canonicalName(first))
    }
  }
}
