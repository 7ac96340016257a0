import Bytes
import Tensors

/// Something of a file that makes a network: a class, or a function that returns a module.
struct NetworkCandidate: Sendable {
  var name: String
  var value: PythonValue
}

extension Interpreter {
  /// What makes networks in the file with `globals`, the likeliest first: classes that nothing else in the file uses, the
  /// last before the others; functions; classes that only functions use; the other classes.
  func candidates(_ globals: Reference<Scope>) -> [NetworkCandidate] {
    var classes: [(id: Reference<ClassObject>, syntax: ClassSyntax)] = []
    var functions: [NetworkCandidate] = []
    for (name, value) in heap[globals].variables {
      switch value {
      case .type(let id):
        guard let syntax = heap[id].syntax, !heap[id].isLibrary, isModule(id) else { continue }
        classes.append((id, tree[syntax]))
      case .function(let id):
        if tree[heap[id].syntax].name == name { functions.append(NetworkCandidate(name: name, value: value)) }
      default: continue
      }
    }
    classes.sort { $0.syntax.content.lowerBound > $1.syntax.content.lowerBound }
    functions.sort { line(of: $0) < line(of: $1) }
    let used = namesUsed(classes.map(\.syntax))
    func select(_ isWanted: (ClassSyntax) -> Bool) -> [NetworkCandidate] {
      classes.filter { isWanted($0.syntax) }.map { NetworkCandidate(name: $0.syntax.name, value: .type($0.id)) }
    }
    return select { !used.byClasses.contains($0.name) && !used.byFunctions.contains($0.name) }
      + functions
      + select { !used.byClasses.contains($0.name) && used.byFunctions.contains($0.name) }
      + select { used.byClasses.contains($0.name) }
  }

  private func line(of candidate: NetworkCandidate) -> Int32 {
    guard case .function(let id) = candidate.value else { return 0 }
    return tree[heap[id].syntax].place.line
  }

  /// The names that other classes' bodies mention, and those that anything else does.
  private func namesUsed(_ classes: [ClassSyntax]) -> (byClasses: Set<String>, byFunctions: Set<String>) {
    var byClasses: Set<String> = []
    var isInClass = [Bool](repeating: false, count: tree.expressions.count)
    for type in classes {
      for index in type.content { isInClass[index] = true }
      for expression in tree.expressions[type.content] {
        if case .name(let name) = expression, name != type.name { byClasses.insert(name) }
      }
      // A base class is used by its heirs.
      for base in type.bases { if case .name(let name) = tree[base] { byClasses.insert(name) } }
    }
    var byFunctions: Set<String> = []
    for (index, expression) in tree.expressions.enumerated() where !isInClass[index] {
      if case .name(let name) = expression, !tree.files[Int(tree.expressionPlaces[index].file)].isLibrary {
        byFunctions.insert(name)
      }
    }
    return (byClasses, byFunctions)
  }

  /// Makes the network of a candidate.
  ///
  /// - Parameter arguments: the constructor's arguments, as Python expressions.
  func construct(
    _ candidate: NetworkCandidate, _ arguments: [String: String], _ globals: Reference<Scope>
  ) throws(SourceError) -> Reference<InstanceObject> {
    var values = Arguments()
    for (name, text) in arguments.sorted(by: { $0.key < $1.key }) {
      let file = SyntaxTree.File(name: "--arg \(name)", isLibrary: false)
      let expression = try Parser.parseExpression(text, file: file, into: &tree, limits: limits)
      values.keywords.append((name, try evaluate(expression, globals)))
    }
    setPlace(placeOfDefinition(candidate))
    let made: PythonValue
    do {
      made = try call(candidate.value, values)
    } catch {
      guard error.exception == "TypeError", error.problem.contains("misses") else { throw error }
      var error = error
      error.problem += " (an argument is given as --arg name=value)"
      throw error
    }
    guard let root = isModule(made) else {
      throw failure(.malformed, "\(quoted(candidate.name)) makes a \(typeName(made)), which is no nn.Module")
    }
    return root
  }

  private func placeOfDefinition(_ candidate: NetworkCandidate) -> Place {
    switch candidate.value {
    case .type(let id): heap[id].syntax.map { tree[$0].place } ?? place
    case .function(let id): tree[heap[id].syntax].place
    default: place
    }
  }
}
