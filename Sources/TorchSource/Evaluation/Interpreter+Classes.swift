import Bytes

extension Interpreter {
  func defineClass(_ id: ClassSyntaxID, _ scope: Reference<Scope>) throws(SourceError) {
    let syntax = tree[id]
    var bases: [Reference<ClassObject>] = []
    var unknown: [String] = []
    var recordBase: String?
    for base in syntax.bases {
      switch try evaluate(base, scope) {
      case .type(let type): bases.append(type)
      case .library(let name):
        if Records.bases.contains(name) {
          recordBase = name
        } else if !Library.emptyBases.contains(name) {
          unknown.append(name)
        }
      case let other: throw typeError("a class cannot inherit from a \(typeName(other))")
      }
    }
    let isLibrary = tree.files[Int(syntax.place.file)].isLibrary
    let type = heap.add(ClassObject(name: syntax.name, resolution: [], syntax: id, isLibrary: isLibrary))
    heap[type].resolution = [type] + (try linearized(bases))
    heap[type].unknownBases = unknown + bases.flatMap { heap[$0].unknownBases }
    let body = heap.add(Scope(parent: scope, globals: heap[scope].globals, isClassBody: true, owner: type))
    try nested { () throws(SourceError) in _ = try execute(syntax.body, body) }
    heap[type].attributes = heap[body].variables
    try makeRecord(type, syntax, base: recordBase, scope)
    assign(.type(type), to: syntax.name, scope)
  }

  /// The order of resolution behind a class with these bases (C3, as Python has it).
  private func linearized(_ bases: [Reference<ClassObject>]) throws(SourceError) -> [Reference<ClassObject>] {
    var lists = bases.map { heap[$0].resolution } + [bases]
    var result: [Reference<ClassObject>] = []
    while true {
      lists.removeAll(where: \.isEmpty)
      guard !lists.isEmpty else { return result }
      try spend(lists.count)
      guard
        let next = lists.lazy.map({ $0[0] }).first(where: { head in !lists.contains { $0.dropFirst().contains(head) } })
      else { throw typeError("the base classes contradict each other in their order") }
      result.append(next)
      for index in lists.indices where lists[index].first == next { lists[index].removeFirst() }
    }
  }

  /// The attribute as the class or one of its bases has it, unbound.
  func classAttribute(_ name: String, of type: Reference<ClassObject>) -> PythonValue? {
    for next in heap[type].resolution {
      if let value = heap[next].attributes[name] { return value }
    }
    return nil
  }

  func isSubclass(_ type: Reference<ClassObject>, of other: Reference<ClassObject>) -> Bool {
    heap[type].resolution.contains(other)
  }

  func instantiate(_ type: Reference<ClassObject>, _ arguments: Arguments) throws(SourceError) -> PythonValue {
    try spend(4)
    if let made = try instantiateRecord(type, arguments) { return made }
    let instance = PythonValue.instance(heap.add(InstanceObject(type: type)))
    if let initializer = classAttribute("__init__", of: type) {
      _ = try call(initializer, Arguments([instance] + arguments.positional, keywords: arguments.keywords))
    } else if !(arguments.positional.isEmpty && arguments.keywords.isEmpty), heap[type].unknownBases.isEmpty {
      throw typeError("\(quoted(heap[type].name)) takes no arguments")
    }
    if isInitializing { try reset(instance, type) }
    return instance
  }

  /// `super()` without arguments.
  func currentSuper(_ scope: Reference<Scope>) throws(SourceError) -> PythonValue {
    var current: Reference<Scope>? = scope
    while let next = current {
      if let owner = heap[next].owner, let receiver = heap[next].receiver {
        return try superObject(owner, receiver)
      }
      current = heap[next].parent
    }
    throw failure(.malformed, "super() outside of a method")
  }

  func superObject(_ type: Reference<ClassObject>, _ receiver: PythonValue) throws(SourceError) -> PythonValue {
    guard case .instance(let instance) = receiver else { throw unsupported("super() of a \(typeName(receiver))") }
    return .ancestor(type, instance)
  }
}
