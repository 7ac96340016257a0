import Bytes

extension Interpreter {
  func evaluate(_ id: ExpressionID, _ scope: Reference<Scope>) throws(SourceError) -> PythonValue {
    try spend()
    switch tree[id] {
    case .none: return .none
    case .ellipsis: return .ellipsis
    case .bool(let value): return .bool(value)
    case .integer(let value): return .int(value)
    case .number(let value): return .float(value)
    case .string(let text): return .string(text)
    case .name(let name): return try lookUp(name, scope, at: id)
    default: return try nested { () throws(SourceError) in try evaluateCompound(id, scope) }
    }
  }

  private func evaluateCompound(_ id: ExpressionID, _ scope: Reference<Scope>) throws(SourceError) -> PythonValue {
    switch tree[id] {
    case .none, .ellipsis, .bool, .integer, .number, .string, .name: return .none
    case .formatted(let parts): return try string(try formatted(parts, scope))
    case .tuple(let elements): return try tuple(try evaluateAll(elements, scope))
    case .list(let elements): return try list(try evaluateAll(elements, scope))
    case .set(let elements): return try set(try evaluateAll(elements, scope))
    case .dict(let pairs): return try evaluateDict(pairs, scope)
    case .unary(let op, let operand):
      let value = try evaluate(operand, scope)
      setPlace(tree.place(of: id))
      return try unary(op, value)
    case .not(let operand): return .bool(!(try truth(of: try evaluate(operand, scope))))
    case .binary(let op, let left, let right):
      let left = try evaluate(left, scope)
      let right = try evaluate(right, scope)
      setPlace(tree.place(of: id))
      return try binary(op, left, right)
    case .and(let left, let right):
      let value = try evaluate(left, scope)
      return try truth(of: value) ? try evaluate(right, scope) : value
    case .or(let left, let right):
      let value = try evaluate(left, scope)
      return try truth(of: value) ? value : try evaluate(right, scope)
    case .comparison(let first, let chain): return try compareChain(first, chain, scope, at: tree.place(of: id))
    case .conditional(let test, let then, let otherwise):
      return try truth(of: try evaluate(test, scope)) ? try evaluate(then, scope) : try evaluate(otherwise, scope)
    case .attribute(let base, let name):
      let base = try evaluate(base, scope)
      setPlace(tree.place(of: id))
      return try attribute(name, of: base)
    case .subscript(let base, let index):
      let base = try evaluate(base, scope)
      let index = try evaluate(index, scope)
      setPlace(tree.place(of: id))
      return try element(of: base, at: index)
    case .slice(let lower, let upper, let step):
      return .slice(
        heap.add(
          SliceObject(
            lower: try bound(lower, scope), upper: try bound(upper, scope), step: try bound(step, scope))))
    case .call(let function, let arguments): return try evaluateCall(function, arguments, scope, at: tree.place(of: id))
    case .lambda(let function): return .function(try makeFunction(function, scope))
    case .comprehension(let kind, let element, let value, let clauses):
      return try comprehension(kind, element, value, clauses, scope)
    case .starred: throw unsupported("'*' here")
    case .binding(let name, let value):
      let value = try evaluate(value, scope)
      assign(value, to: name, scope)
      return value
    case .unsupported(let what):
      setPlace(tree.place(of: id))
      throw unsupported(what)
    }
  }

  private func bound(_ id: ExpressionID?, _ scope: Reference<Scope>) throws(SourceError) -> PythonValue {
    guard let id else { return .none }
    return try evaluate(id, scope)
  }

  /// The values of elements, `*` unpacked.
  private func evaluateAll(_ ids: [ExpressionID], _ scope: Reference<Scope>) throws(SourceError) -> [PythonValue] {
    var values: [PythonValue] = []
    values.reserveCapacity(ids.count)
    for id in ids {
      if case .starred(let inner) = tree[id] {
        values += try elements(of: try evaluate(inner, scope))
      } else {
        values.append(try evaluate(id, scope))
      }
    }
    return values
  }

  private func evaluateDict(
    _ pairs: [(key: ExpressionID?, value: ExpressionID)], _ scope: Reference<Scope>
  ) throws(SourceError) -> PythonValue {
    var values: [(key: PythonValue, value: PythonValue)] = []
    for pair in pairs {
      if let key = pair.key {
        values.append((try evaluate(key, scope), try evaluate(pair.value, scope)))
      } else {
        let unpacked = try evaluate(pair.value, scope)
        guard case .dict(let id) = unpacked else { throw typeError("'**' takes a dict, not a \(typeName(unpacked))") }
        try spend(heap[id].count)
        values += heap[id].pairs
      }
    }
    return try dict(values)
  }

  /// The value of a variable.
  private func lookUp(_ name: String, _ scope: Reference<Scope>, at id: ExpressionID) throws(SourceError) -> PythonValue
  {
    var current: Reference<Scope>? = scope
    if heap[scope].globalNames.contains(name) { current = heap[scope].globals }
    while let next = current {
      if let value = heap[next].variables[name] { return value }
      if let failure = heap[next].failures[name] { throw failure }
      current = heap[next].parent
    }
    setPlace(tree.place(of: id))
    for module in heap[heap[scope].globals].openModules.reversed() {
      let full = "\(module).\(name)"
      if Library.isKnown(full) { return try libraryValue(full) }
    }
    if Library.isKnown("builtins.\(name)") { return .library("builtins.\(name)") }
    throw failure(.malformed, "the name \(quoted(name)) is not defined", exception: "NameError")
  }

  private func comprehension(
    _ kind: ComprehensionKind, _ element: ExpressionID, _ value: ExpressionID?, _ clauses: [ComprehensionClause],
    _ scope: Reference<Scope>
  ) throws(SourceError) -> PythonValue {
    let inner = heap.add(Scope(parent: scope, globals: heap[scope].globals))
    heap[inner].owner = heap[scope].owner
    heap[inner].receiver = heap[scope].receiver
    var keys: [PythonValue] = []
    var values: [PythonValue] = []
    try generate(clauses[...], inner) { () throws(SourceError) in
      keys.append(try evaluate(element, inner))
      if let value { values.append(try evaluate(value, inner)) }
    }
    switch kind {
    case .list: return try list(keys)
    case .set: return try set(keys)
    case .generator: return try iterator(keys)
    case .dict: return try dict(zip(keys, values).map { (key: $0, value: $1) })
    }
  }

  private func generate(
    _ clauses: ArraySlice<ComprehensionClause>, _ scope: Reference<Scope>, _ body: () throws(SourceError) -> Void
  ) throws(SourceError) {
    guard let clause = clauses.first else { return try body() }
    let elements = try elements(of: try evaluate(clause.iterable, scope))
    try nested { () throws(SourceError) in
      next: for element in elements {
        try spend()
        try assign(element, to: clause.target, scope)
        for condition in clause.conditions where !(try truth(of: try evaluate(condition, scope))) { continue next }
        try generate(clauses.dropFirst(), scope, body)
      }
    }
  }
}
