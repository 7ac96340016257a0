import Bytes

extension Interpreter {
  /// Whether `value` counts as true.
  func truth(of value: PythonValue) throws(SourceError) -> Bool {
    switch value {
    case .none: return false
    case .bool(let value): return value
    case .int(let value): return value != 0
    case .float(let value): return value != 0
    case .string(let text): return !text.isEmpty
    case .list(let id): return !heap[id].elements.isEmpty
    case .tuple(let id): return !heap[id].elements.isEmpty
    case .set(let id), .dict(let id): return heap[id].count > 0
    case .range(let id): return heap[id].count > 0
    // An extent of a tensor that has elements is positive.
    case .symbolic: return true
    case .tensor:
      throw failure(
        .unsupported, "a condition on the values of a tensor is not supported", exception: "NotImplementedError")
    case .instance(let id):
      if let length = classAttribute("__bool__", of: heap[id].type) ?? classAttribute("__len__", of: heap[id].type) {
        return try truth(of: try call(length, Arguments([value])))
      }
      return true
    case .ellipsis, .slice, .iterator, .function, .method, .type, .ancestor, .elementType, .library: return true
    }
  }

  func compareChain(
    _ first: ExpressionID, _ chain: [(Comparison, ExpressionID)], _ scope: Reference<Scope>, at place: Place
  ) throws(SourceError) -> PythonValue {
    var left = try evaluate(first, scope)
    var result = PythonValue.bool(true)
    for (comparison, next) in chain {
      let right = try evaluate(next, scope)
      setPlace(place)
      result = try compare(comparison, left, right)
      if chain.count > 1, !(try truth(of: result)) { return .bool(false) }
      left = right
    }
    return result
  }

  func compare(_ comparison: Comparison, _ left: PythonValue, _ right: PythonValue) throws(SourceError) -> PythonValue {
    switch comparison {
    case .is: return .bool(try isIdentical(left, right))
    case .isNot: return .bool(!(try isIdentical(left, right)))
    case .in: return .bool(try contains(right, left))
    case .notIn: return .bool(!(try contains(right, left)))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    if let result = try tensorComparison(comparison, left, right) { return result }
    switch comparison {
    case .equal: return .bool(try isEqual(left, right))
    case .notEqual: return .bool(!(try isEqual(left, right)))
    case .less: return .bool(try order(left, right, comparison) < 0)
    case .lessOrEqual: return .bool(try order(left, right, comparison) <= 0)
    case .greater: return .bool(try order(left, right, comparison) == 1)
    case .greaterOrEqual: return .bool([0, 1].contains(try order(left, right, comparison)))
    case .in, .notIn, .is, .isNot: return .bool(false)
    }
  }

  private func isIdentical(_ left: PythonValue, _ right: PythonValue) throws(SourceError) -> Bool {
    switch (left, right) {
    case (.list(let a), .list(let b)): a == b
    case (.dict(let a), .dict(let b)), (.set(let a), .set(let b)): a == b
    case (.none, .none): true
    case (.none, _), (_, .none): false
    case (.tensor(let a), .tensor(let b)): a == b
    case (.instance(let a), .instance(let b)): a == b
    default: try isEqual(left, right)
    }
  }

  func isEqual(_ left: PythonValue, _ right: PythonValue, depth: Int = 0) throws(SourceError) -> Bool {
    guard depth < 64 else { throw typeError("values nest too deep to be compared") }
    try spend()
    if let a = number(left), let b = number(right) {
      if case .int(let a) = a, case .int(let b) = b { return a == b }
      return a.double == b.double
    }
    func allEqual(_ a: [PythonValue], _ b: [PythonValue]) throws(SourceError) -> Bool {
      guard a.count == b.count else { return false }
      for (x, y) in zip(a, b) where !(try isEqual(x, y, depth: depth + 1)) { return false }
      return true
    }
    switch (left, right) {
    case (.none, .none), (.ellipsis, .ellipsis): return true
    case (.string(let a), .string(let b)): return a == b
    case (.symbolic(let a), .symbolic(let b)):
      if a == b { return true }
      throw undecided("==")
    case (.symbolic, .int), (.int, .symbolic), (.symbolic, .float), (.float, .symbolic): throw undecided("==")
    case (.list(let a), .list(let b)): return try allEqual(heap[a].elements, heap[b].elements)
    case (.tuple(let a), .tuple(let b)): return try allEqual(heap[a].elements, heap[b].elements)
    case (.dict(let a), .dict(let b)), (.set(let a), .set(let b)):
      guard heap[a].count == heap[b].count else { return false }
      for (key, value) in heap[a].pairs {
        guard let other = heap[b][try hashKey(key)], try isEqual(value, other, depth: depth + 1) else { return false }
      }
      return true
    case (.range(let a), .range(let b)):
      let (x, y) = (heap[a], heap[b])
      return x.start == y.start && x.stop == y.stop && x.step == y.step
    case (.function(let a), .function(let b)): return a == b
    case (.method(let a), .method(let b)): return a == b
    case (.type(let a), .type(let b)): return a == b
    case (.instance(let a), .instance(let b)):
      if a != b, let method = classAttribute("__eq__", of: heap[a].type) {
        return try truth(of: try call(method, Arguments([left, right])))
      }
      guard a != b, let fields = dataclassFields(heap[a].type), heap[a].type == heap[b].type else { return a == b }
      return try allEqual(
        fields.compactMap { heap[a].attributes[$0.name] }, fields.compactMap { heap[b].attributes[$0.name] })
    case (.instance(let a), _):
      guard let value = enumerationValue(a) else { return false }
      return try isEqual(value, right, depth: depth + 1)
    case (_, .instance(let b)):
      guard let value = enumerationValue(b) else { return false }
      return try isEqual(left, value, depth: depth + 1)
    case (.tensor(let a), .tensor(let b)): return a == b
    case (.elementType(let a), .elementType(let b)): return a == b
    case (.library(let a), .library(let b)): return a == b
    default: return false
    }
  }

  private func undecided(_ comparison: String) -> SourceError {
    unsupported("'\(comparison)' on an extent that is known only when the graph runs")
  }

  /// -1, 0 or 1; 2 when the values have no order (NaN).
  func order(_ left: PythonValue, _ right: PythonValue, _ comparison: Comparison, depth: Int = 0) throws(SourceError)
    -> Int
  {
    try spend()
    if let a = number(left), let b = number(right) {
      if case .int(let a) = a, case .int(let b) = b { return a < b ? -1 : a == b ? 0 : 1 }
      let (a, b) = (a.double, b.double)
      return a < b ? -1 : a == b ? 0 : a > b ? 1 : 2
    }
    func ordered(_ a: [PythonValue], _ b: [PythonValue]) throws(SourceError) -> Int {
      guard depth < 64 else { throw typeError("values nest too deep to be compared") }
      for (x, y) in zip(a, b) where !(try isEqual(x, y)) { return try order(x, y, comparison, depth: depth + 1) }
      return a.count < b.count ? -1 : a.count == b.count ? 0 : 1
    }
    switch (left, right) {
    case (.string(let a), .string(let b)):
      return a == b ? 0 : a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) ? -1 : 1
    case (.list(let a), .list(let b)): return try ordered(heap[a].elements, heap[b].elements)
    case (.tuple(let a), .tuple(let b)): return try ordered(heap[a].elements, heap[b].elements)
    case (.symbolic(let a), .symbolic(let b)) where a == b: return 0
    // A batch has at least one sample.
    case (.symbolic, .int(let b)) where b <= 0: return 1
    case (.int(let a), .symbolic) where a <= 0: return -1
    case (.symbolic, _), (_, .symbolic): throw undecided(comparison.rawValue)
    default:
      throw typeError("'\(comparison.rawValue)' does not take a \(typeName(left)) and a \(typeName(right))")
    }
  }

  private func contains(_ container: PythonValue, _ element: PythonValue) throws(SourceError) -> Bool {
    switch container {
    case .string(let text):
      guard case .string(let part) = element else { throw typeError("'in' a string takes a string") }
      return part.isEmpty || text.contains(part)
    case .dict(let id), .set(let id): return heap[id][try hashKey(element)] != nil
    case .range(let id):
      guard case .int(let number)? = self.number(element) else { return false }
      let range = heap[id]
      guard range.count > 0 else { return false }
      let last = range.start + (range.count - 1) * range.step
      return number >= min(range.start, last) && number <= max(range.start, last)
        && (number - range.start) % range.step == 0
    case .instance(let id):
      if let method = classAttribute("__contains__", of: heap[id].type) {
        return try truth(of: try call(method, Arguments([container, element])))
      }
    default: break
    }
    for other in try elements(of: container) {
      if try isIdentical(other, element) { return true }
      if try isEqual(other, element) { return true }
    }
    return false
  }
}
