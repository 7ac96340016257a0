import GraphIR
import Tensors

// Python's operators on tensors. Nodes are named as torch.fx names them.
extension Interpreter {
  func tensorUnary(_ op: UnaryOperator, _ value: PythonValue) throws(SourceError) -> PythonValue {
    switch op {
    case .plus: return value
    case .minus: return try callLibrary("torch.neg", Arguments([value]))
    case .invert:
      guard case .tensor(let id) = value, try elementType(of: try self.value(of: id)) == .bool else {
        throw unsupported("'~' of integers")
      }
      return try named("invert") { () throws(SourceError) in
        tensor(try emit(Not(), [try self.value(of: id)]))
      }
    }
  }

  func tensorBinary(_ op: BinaryOperator, _ left: PythonValue, _ right: PythonValue) throws(SourceError) -> PythonValue
  {
    let name =
      switch op {
      case .add: "add"
      case .subtract: "sub"
      case .multiply: "mul"
      case .divide: "truediv"
      case .floorDivide: "floordiv"
      case .remainder: "mod"
      case .power: "pow"
      case .matrixMultiply: "matmul"
      case .bitAnd: "and_"
      case .bitOr: "or_"
      case .bitXor: "xor"
      case .shiftLeft: "lshift"
      case .shiftRight: "rshift"
      }
    return try named(name) { () throws(SourceError) in
      guard let a = try operand(left), let b = try operand(right) else {
        throw typeError("'\(op.rawValue)' does not take a \(typeName(left)) and a \(typeName(right))")
      }
      switch op {
      case .add: return tensor(try emit(Add(), try promoted([a, b])))
      case .subtract: return tensor(try emit(Sub(), try promoted([a, b])))
      case .multiply: return tensor(try emit(Mul(), try promoted([a, b])))
      case .divide: return try divided(a, b)
      case .floorDivide: return try floorDivided(a, b)
      case .remainder: return try remainder(a, b)
      case .power: return try power(a, b)
      case .matrixMultiply: return tensor(try emit(MatMul(), try promoted([a, b])))
      case .bitAnd: return try bitwise(op, And(), BitwiseAnd(), a, b)
      case .bitOr: return try bitwise(op, Or(), BitwiseOr(), a, b)
      case .bitXor: return try bitwise(op, Xor(), BitwiseXor(), a, b)
      case .shiftLeft, .shiftRight: throw unsupported("'\(op.rawValue)' of tensors")
      }
    }
  }

  private func bitwise(
    _ op: BinaryOperator, _ logical: any Operator, _ bits: any Operator, _ a: Operand, _ b: Operand
  ) throws(SourceError) -> PythonValue {
    let values = try promoted([a, b])
    return tensor(try emit(try elementType(of: values[0]) == .bool ? logical : bits, values))
  }

  func divided(_ a: Operand, _ b: Operand) throws(SourceError) -> PythonValue {
    tensor(try emit(Div(), try promoted([a, b], toFloat: true)))
  }

  func floorDivided(_ a: Operand, _ b: Operand) throws(SourceError) -> PythonValue {
    let values = try promoted([a, b])
    guard try elementType(of: values[0]).isFloatingPoint else {
      // ONNX divides integers towards zero; without the remainder (which takes the divisor's sign) nothing is rounded.
      let rest = try step("remainder", Mod(), values)
      let whole = try step("whole", Sub(), [values[0], rest])
      return tensor(try emit(Div(), [whole, values[1]]))
    }
    return tensor(try emit(Floor(), [try step("div", Div(), values)]))
  }

  func remainder(_ a: Operand, _ b: Operand) throws(SourceError) -> PythonValue {
    let values = try promoted([a, b])
    guard try elementType(of: values[0]).isFloatingPoint else { return tensor(try emit(Mod(), values)) }
    let quotient = try step("floor", Floor(), [try step("div", Div(), values)])
    return tensor(try emit(Sub(), [values[0], try step("mul", Mul(), [quotient, values[1]])]))
  }

  func power(_ a: Operand, _ b: Operand) throws(SourceError) -> PythonValue {
    if case .tensor(let id) = a, case .number(let exponent) = b {
      switch exponent.double {
      case 1: return tensor(try emit(Identity(), [id]))
      case 2: return tensor(try emit(Mul(), [id, id]))
      case 0.5: return tensor(try emit(Sqrt(), [try promoted([a], toFloat: true)[0]]))
      default: break
      }
    }
    return tensor(try emit(Pow(), try promoted([a, b])))
  }

  func notEqual(_ a: Operand, _ b: Operand) throws(SourceError) -> ValueID {
    try emit(Not(), [try step("eq", Equal(), try promoted([a, b]))])
  }

  /// The comparison as a tensor of bools; `nil` when neither side is a tensor (or one is nothing to compare it with).
  func tensorComparison(
    _ comparison: Comparison, _ left: PythonValue, _ right: PythonValue
  ) throws(SourceError) -> PythonValue? {
    switch (left, right) {
    case (.tensor, _), (_, .tensor): break
    default: return nil
    }
    let functions: [Comparison: (name: String, op: any Operator)] = [
      .equal: ("eq", Equal()), .less: ("lt", Less()), .lessOrEqual: ("le", LessOrEqual()), .greater: ("gt", Greater()),
      .greaterOrEqual: ("ge", GreaterOrEqual()), .notEqual: ("ne", Equal()),
    ]
    guard let function = functions[comparison] else { return nil }
    return try named(function.name) { () throws(SourceError) -> PythonValue? in
      guard let a = try operand(left), let b = try operand(right) else { return nil }
      if comparison == .notEqual { return tensor(try notEqual(a, b)) }
      return tensor(try emit(function.op, try promoted([a, b])))
    }
  }
}
