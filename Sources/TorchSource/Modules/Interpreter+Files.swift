import Bytes

extension Interpreter {
  /// Evaluates a file. What stands there besides classes, functions and constants (training, plots) may fail: then the
  /// names that it would have set are errors where they are used.
  ///
  /// - Throws: only for text that is no Python, and for limits.
  func load(_ text: String, file: String) throws(SourceError) -> Reference<Scope> {
    let scope = addGlobals(name: "network")
    let statements = try Parser.parse(
      text, file: SyntaxTree.File(name: file, isLibrary: false), into: &tree, limits: limits)
    for statement in statements {
      guard concernsNetwork(statement, scope) else { continue }
      do {
        if case .next = try execute(statement, scope) { continue }
      } catch {
        guard error.exception != nil else { throw error }
        for name in try assignedNames(in: statement) {
          heap[scope].failures[name] = error
          heap[scope].variables[name] = nil
        }
      }
    }
    return scope
  }

  /// Calls at the top of a file (`main()`, `plt.show()`) are left out, but for those that fill a container.
  private func concernsNetwork(_ statement: StatementID, _ scope: Reference<Scope>) -> Bool {
    guard case .expression(let expression) = tree[statement] else { return true }
    guard case .call(let function, _) = tree[expression], case .attribute(let base, _) = tree[function],
      case .name(let name) = tree[base]
    else { return false }
    switch heap[scope].variables[name] {
    case .list?, .dict?, .set?: return true
    default: return false
    }
  }

  /// The variables that a statement, or one inside it, sets.
  private func assignedNames(in statement: StatementID) throws(SourceError) -> Set<String> {
    var names: Set<String> = []
    var targets: [ExpressionID] = []
    var waiting = [statement]
    while let next = waiting.popLast() {
      try spend()
      switch tree[next] {
      case .assignment(let left, _): targets += left
      case .augmentedAssignment(_, let target, _), .annotated(let target, _, _): targets.append(target)
      case .if(let branches, let otherwise): waiting += branches.flatMap(\.body) + otherwise
      case .while(_, let body, let otherwise): waiting += body + otherwise
      case .for(let target, _, let body, let otherwise):
        targets.append(target)
        waiting += body + otherwise
      case .try(let body, let handlers, let otherwise, let finally):
        waiting += body + handlers.flatMap(\.body) + otherwise + finally
      case .with(let items, let body):
        targets += items.compactMap(\.target)
        waiting += body
      case .function(let id): names.insert(tree[id].name)
      case .class(let id): names.insert(tree[id].name)
      case .importModule(let module, let name): names.insert(name ?? String(module.prefix { $0 != "." }))
      case .importMember(_, _, let name): names.insert(name)
      case .expression, .break, .continue, .pass, .return, .raise, .assert, .delete, .global, .nonlocal, .importAll,
        .unsupported:
        break
      }
    }
    while let target = targets.popLast() {
      switch tree[target] {
      case .name(let name): names.insert(name)
      case .tuple(let elements), .list(let elements): targets += elements
      case .starred(let inner): targets.append(inner)
      default: break
      }
    }
    return names
  }
}
