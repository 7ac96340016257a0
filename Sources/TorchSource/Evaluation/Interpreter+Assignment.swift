import Bytes

extension Interpreter {
  func assign(_ value: PythonValue, to target: ExpressionID, _ scope: Reference<Scope>) throws(SourceError) {
    try nested { () throws(SourceError) in
      switch tree[target] {
      case .name(let name): assign(value, to: name, scope)
      case .attribute(let base, let name):
        let base = try evaluate(base, scope)
        setPlace(tree.place(of: target))
        try setAttribute(name, of: base, to: value)
      case .subscript(let base, let index):
        let container = try evaluate(base, scope)
        let index = try evaluate(index, scope)
        setPlace(tree.place(of: target))
        try setElement(of: container, at: index, to: value)
      case .tuple(let targets), .list(let targets): try unpack(value, to: targets, scope)
      default: throw unsupported("assignment to this expression")
      }
    }
  }

  func assign(_ value: PythonValue, to name: String, _ scope: Reference<Scope>) {
    var owner = scope
    if heap[scope].globalNames.contains(name) {
      owner = heap[scope].globals
    } else if heap[scope].nonlocalNames.contains(name) {
      var outer = heap[scope].parent
      while let next = outer, heap[next].variables[name] == nil { outer = heap[next].parent }
      owner = outer ?? scope
    }
    heap[owner].variables[name] = value
  }

  private func unpack(
    _ value: PythonValue, to targets: [ExpressionID], _ scope: Reference<Scope>
  ) throws(SourceError) {
    var elements = try elements(of: value)
    let starred = targets.firstIndex { if case .starred = tree[$0] { true } else { false } }
    guard starred == nil ? elements.count == targets.count : elements.count >= targets.count - 1 else {
      throw failure(
        .malformed, "\(elements.count) values cannot be unpacked into \(targets.count)", exception: "ValueError")
    }
    if let starred, case .starred(let inner) = tree[targets[starred]] {
      let count = elements.count - (targets.count - 1)
      try assign(try list(Array(elements[starred..<starred + count])), to: inner, scope)
      elements.removeSubrange(starred..<starred + count)
    }
    for (target, element) in zip(targets.filter { $0 != starred.map { targets[$0] } }, elements) {
      try assign(element, to: target, scope)
    }
  }

  /// `target op= value`: lists and tensors change in place, everything else is bound anew.
  func augmentedAssign(
    _ op: BinaryOperator, _ target: ExpressionID, _ value: ExpressionID, _ scope: Reference<Scope>, at place: Place
  ) throws(SourceError) {
    switch tree[target] {
    case .name:
      let old = try evaluate(target, scope)
      try assign(try augmented(op, old, try evaluate(value, scope), at: place), to: target, scope)
    case .attribute(let base, let name):
      let base = try evaluate(base, scope)
      let old = try attribute(name, of: base)
      try setAttribute(name, of: base, to: try augmented(op, old, try evaluate(value, scope), at: place))
    case .subscript(let base, let index):
      let container = try evaluate(base, scope)
      let index = try evaluate(index, scope)
      let old = try element(of: container, at: index)
      let new = try augmented(op, old, try evaluate(value, scope), at: place)
      try setElement(of: container, at: index, to: new)
    default: throw unsupported("assignment to this expression")
    }
  }

  private func augmented(
    _ op: BinaryOperator, _ old: PythonValue, _ value: PythonValue, at place: Place
  ) throws(SourceError) -> PythonValue {
    setPlace(place)
    switch (old, op) {
    case (.list(let id), .add):
      let added = try elements(of: value)
      try spend(added.count)
      heap[id].elements += added
      return old
    case (.tensor(let id), _):
      guard case .tensor(let result) = try binary(op, old, value) else { return old }
      try mutate(id, to: heap[result].value)
      return old
    default: return try binary(op, old, value)
    }
  }
}
