import Bytes

#if canImport(Glibc)
  import Glibc
#endif

/// A number of Python's, for arithmetic.
enum Number {
  case int(Int)
  case float(Double)

  var double: Double {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }
}

extension Interpreter {
  func number(_ value: PythonValue) -> Number? {
    switch value {
    case .bool(let value): .int(value ? 1 : 0)
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    case .none, .ellipsis, .string, .symbolic, .list, .tuple, .set, .dict, .range, .slice, .iterator, .function,
      .method,
      .type, .instance, .ancestor, .tensor, .elementType, .library:
      nil
    }
  }

  func unary(_ op: UnaryOperator, _ value: PythonValue) throws(SourceError) -> PythonValue {
    if case .tensor = value { return try tensorUnary(op, value) }
    switch (op, number(value)) {
    case (.plus, .int(let number)?): return .int(number)
    case (.minus, .int(let number)?):
      guard number != .min else { throw tooLarge() }
      return .int(-number)
    case (.invert, .int(let number)?): return .int(~number)
    case (.plus, .float(let number)?): return .float(number)
    case (.minus, .float(let number)?): return .float(-number)
    case (.minus, nil):
      if case .symbolic = value { return try binary(.multiply, value, .int(-1)) }
      throw typeError("'-' takes a number, not a \(typeName(value))")
    case (.invert, .float?), (.plus, nil), (.invert, nil):
      throw typeError("'\(op.rawValue)' takes a number, not a \(typeName(value))")
    }
  }

  func binary(_ op: BinaryOperator, _ left: PythonValue, _ right: PythonValue) throws(SourceError) -> PythonValue {
    if case .tensor = left { return try tensorBinary(op, left, right) }
    if case .tensor = right { return try tensorBinary(op, left, right) }
    if let left = number(left), let right = number(right) { return try arithmetic(op, left, right) }
    switch (left, op, right) {
    case (.symbolic, _, _), (_, _, .symbolic):
      if let a = factorOrFloat(left), let b = factorOrFloat(right) { return try symbolicArithmetic(op, a, b) }
    case (.string(let a), .add, .string(let b)): return try string(a + b)
    case (.string(let format), .remainder, _): return try string(try percentFormat(format, right))
    case (.string(let text), .multiply, .int(let count)), (.int(let count), .multiply, .string(let text)):
      let (size, overflow) = text.utf8.count.multipliedReportingOverflow(by: max(0, count))
      try spend(overflow ? .max : size / 8)
      return .string(String(repeating: text, count: max(0, count)))
    case (.list(let a), .add, .list(let b)): return try list(heap[a].elements + heap[b].elements)
    case (.tuple(let a), .add, .tuple(let b)): return try tuple(heap[a].elements + heap[b].elements)
    case (.list(let id), .multiply, .int(let count)), (.int(let count), .multiply, .list(let id)):
      return try list(try repeated(heap[id].elements, count))
    case (.tuple(let id), .multiply, .int(let count)), (.int(let count), .multiply, .tuple(let id)):
      return try tuple(try repeated(heap[id].elements, count))
    case (.dict(let a), .bitOr, .dict(let b)): return try dict(heap[a].pairs + heap[b].pairs)
    case (.set(let a), _, .set(let b)): return try setArithmetic(op, a, b)
    case (.library, _, _), (_, _, .library):
      // `Optional[int] | None` and the like: types, which say nothing here.
      if op == .bitOr { return .library("typing.Union") }
    default: break
    }
    if let result = try overloaded(op, left, right) { return result }
    throw typeError("'\(op.rawValue)' does not take a \(typeName(left)) and a \(typeName(right))")
  }

  private func repeated(_ elements: [PythonValue], _ count: Int) throws(SourceError) -> [PythonValue] {
    guard count > 0, !elements.isEmpty else { return [] }
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: count)
    // The budget is asked before the memory is.
    try spend(overflow ? .max : total)
    var result: [PythonValue] = []
    result.reserveCapacity(total)
    for _ in 0..<count { result += elements }
    return result
  }

  func tooLarge() -> SourceError {
    failure(.unsupported, "an integer beyond 64 bits is not supported", exception: "OverflowError")
  }

  private func arithmetic(_ op: BinaryOperator, _ left: Number, _ right: Number) throws(SourceError) -> PythonValue {
    if case .int(let a) = left, case .int(let b) = right { return try arithmetic(op, a, b) }
    let (a, b) = (left.double, right.double)
    switch op {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      guard b != 0 else { throw divisionByZero() }
      return .float(a / b)
    case .floorDivide:
      guard b != 0 else { throw divisionByZero() }
      return .float((a / b).rounded(.down))
    case .remainder:
      guard b != 0 else { throw divisionByZero() }
      let rest = fmod(a, b)
      return .float(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest)
    case .power:
      guard a >= 0 || b == b.rounded() else { throw unsupported("a complex number") }
      return .float(pow(a, b))
    case .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight:
      throw typeError("'\(op.rawValue)' does not take floats")
    }
  }

  private func arithmetic(_ op: BinaryOperator, _ a: Int, _ b: Int) throws(SourceError) -> PythonValue {
    func checked(_ result: (partialValue: Int, overflow: Bool)) throws(SourceError) -> PythonValue {
      guard !result.overflow else { throw tooLarge() }
      return .int(result.partialValue)
    }
    switch op {
    case .add: return try checked(a.addingReportingOverflow(b))
    case .subtract: return try checked(a.subtractingReportingOverflow(b))
    case .multiply: return try checked(a.multipliedReportingOverflow(by: b))
    case .divide:
      guard b != 0 else { throw divisionByZero() }
      return .float(Double(a) / Double(b))
    case .floorDivide, .remainder:
      guard b != 0 else { throw divisionByZero() }
      guard b != -1 else { return op == .remainder ? .int(0) : try checked((0).subtractingReportingOverflow(a)) }
      let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
      let isBelow = rest != 0 && (rest < 0) != (b < 0)
      return .int(op == .floorDivide ? quotient - (isBelow ? 1 : 0) : rest + (isBelow ? b : 0))
    case .power:
      guard b >= 0 else { return .float(pow(Double(a), Double(b))) }
      return .int(try power(a, b))
    case .matrixMultiply: throw typeError("'@' does not take integers")
    case .bitAnd: return .int(a & b)
    case .bitOr: return .int(a | b)
    case .bitXor: return .int(a ^ b)
    case .shiftLeft:
      guard b >= 0 else { throw failure(.malformed, "a shift by a negative count", exception: "ValueError") }
      guard a != 0 else { return .int(0) }
      guard b < 63, (a << b) >> b == a else { throw tooLarge() }
      return .int(a << b)
    case .shiftRight:
      guard b >= 0 else { throw failure(.malformed, "a shift by a negative count", exception: "ValueError") }
      return .int(a >> min(b, 63))
    }
  }

  private func power(_ base: Int, _ exponent: Int) throws(SourceError) -> Int {
    var (result, square, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 {
        let product = result.multipliedReportingOverflow(by: square)
        guard !product.overflow else { throw tooLarge() }
        result = product.partialValue
      }
      rest >>= 1
      guard rest > 0 else { break }
      let next = square.multipliedReportingOverflow(by: square)
      guard !next.overflow else { throw tooLarge() }
      square = next.partialValue
    }
    return result
  }

  private func divisionByZero() -> SourceError {
    failure(.malformed, "division by zero", exception: "ZeroDivisionError")
  }

  private func setArithmetic(
    _ op: BinaryOperator, _ a: Reference<DictObject>, _ b: Reference<DictObject>
  ) throws(SourceError) -> PythonValue {
    let left = heap[a].pairs.map(\.key)
    let right = heap[b].pairs.map(\.key)
    func select(_ elements: [PythonValue], in other: Reference<DictObject>, _ wanted: Bool) throws(SourceError)
      -> [PythonValue]
    {
      var selected: [PythonValue] = []
      for element in elements where (heap[other][try hashKey(element)] != nil) == wanted { selected.append(element) }
      return selected
    }
    switch op {
    case .bitOr: return try set(left + right)
    case .bitAnd: return try set(try select(left, in: b, true))
    case .subtract: return try set(try select(left, in: b, false))
    case .bitXor: return try set(try select(left, in: b, false) + select(right, in: a, false))
    case .add, .multiply, .divide, .floorDivide, .remainder, .power, .matrixMultiply, .shiftLeft, .shiftRight:
      throw typeError("'\(op.rawValue)' does not take sets")
    }
  }

  private static let methods: [BinaryOperator: String] = [
    .add: "add", .subtract: "sub", .multiply: "mul", .divide: "truediv", .floorDivide: "floordiv", .remainder: "mod",
    .power: "pow", .matrixMultiply: "matmul", .bitAnd: "and", .bitOr: "or", .bitXor: "xor", .shiftLeft: "lshift",
    .shiftRight: "rshift",
  ]

  /// The result of `__add__` and its kin, where an instance's class has them.
  private func overloaded(
    _ op: BinaryOperator, _ left: PythonValue, _ right: PythonValue
  ) throws(SourceError) -> PythonValue? {
    guard let name = Self.methods[op] else { return nil }
    if case .instance(let id) = left, let method = classAttribute("__\(name)__", of: heap[id].type) {
      return try call(method, Arguments([left, right]))
    }
    if case .instance(let id) = right, let method = classAttribute("__r\(name)__", of: heap[id].type) {
      return try call(method, Arguments([right, left]))
    }
    return nil
  }
}
