import GraphIR
import Tensors

/// An operand of arithmetic with extents that are not known before the graph runs.
enum SymbolicOperand {
  case factor(Factor)
  case float(Double)
}

extension Interpreter {
  func factorOrFloat(_ value: PythonValue) -> SymbolicOperand? {
    if case .symbolic(let symbolic) = value { return .factor(.symbolic(symbolic)) }
    return switch number(value) {
    case .int(let value): .factor(.int(value))
    case .float(let value): .float(value)
    case nil: nil
    }
  }

  func value(_ factor: Factor) -> PythonValue {
    switch factor {
    case .int(let value): .int(value)
    case .symbolic(let symbolic): .symbolic(symbolic)
    }
  }

  /// The extent that `value` stands for, if it is an integer.
  func factor(_ value: PythonValue) -> Factor? {
    switch value {
    case .int(let value): .int(value)
    case .bool(let value): .int(value ? 1 : 0)
    case .symbolic(let symbolic): .symbolic(symbolic)
    default: nil
    }
  }

  func symbolicArithmetic(
    _ op: BinaryOperator, _ left: SymbolicOperand, _ right: SymbolicOperand
  ) throws(SourceError) -> PythonValue {
    guard case .factor(let a) = left, case .factor(let b) = right else {
      // `int(h * 0.5)` of an extent that is not known.
      throw unsupported("'\(op.rawValue)' of a float and an extent that is known only when the graph runs")
    }
    switch op {
    case .multiply:
      if let product = a.times(b) { return value(product) }
    case .divide, .floorDivide:
      // A whole quotient may be taken for either.
      if let quotient = a.divided(by: b) { return value(quotient) }
      if op == .divide { throw unsupported("'/' of an extent that is known only when the graph runs") }
    case .add where b == .int(0), .subtract where b == .int(0): return value(a)
    case .add where a == .int(0): return value(b)
    case .add where a == b: return try symbolicArithmetic(.multiply, left, .factor(.int(2)))
    case .subtract where a == b: return .int(0)
    case .add, .subtract: break
    case .remainder:
      if a.divided(by: b) != nil { return .int(0) }
    case .power:
      if b == .int(2), let product = a.times(a) { return value(product) }
      throw unsupported("'**' of an extent that is known only when the graph runs")
    case .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight:
      throw unsupported("'\(op.rawValue)' of an extent that is known only when the graph runs")
    }
    return try computed(op, a, b)
  }

  /// The extent as a new symbol whose value the graph computes.
  private func computed(_ op: BinaryOperator, _ a: Factor, _ b: Factor) throws(SourceError) -> PythonValue {
    let formula = "\(a.description) \(op.rawValue) \(b.description)"
    if let known = tracer.symbol(for: formula) { return .symbolic(known) }
    let left = try shapeTensor([a])
    let right = try shapeTensor([b])
    let value: ValueID
    switch op {
    case .add: value = try step("add", Add(), [left, right])
    case .subtract: value = try step("sub", Sub(), [left, right])
    case .multiply: value = try step("mul", Mul(), [left, right])
    // Extents are not negative, so that truncating is rounding down.
    case .floorDivide: value = try step("floordiv", Div(), [left, right])
    case .remainder: value = try step("mod", Mod(), [left, right])
    case .divide, .power, .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight:
      throw unsupported("'\(op.rawValue)' of an extent that is known only when the graph runs")
    }
    return .symbolic(tracer.symbol(for: formula, computedBy: value))
  }
}
