import GraphIR
import Tensors

/// An operand of a function on tensors.
enum Operand {
  case tensor(ValueID)
  case number(Number)
}

// PyTorch's type promotion: a tensor's type yields to that of a number or of a tensor without axes only where these are
// of a higher category (bool, integer, floating point).
extension Interpreter {
  func operand(_ value: PythonValue) throws(SourceError) -> Operand? {
    switch value {
    case .tensor(let id): return .tensor(try self.value(of: id))
    case .symbolic(let symbolic):
      let vector = try shapeTensor([.symbolic(symbolic)])
      let axes = try constant("axes", ints: [0])
      return .tensor(try step("scalar", Squeeze(), [vector, axes]))
    default: return number(value).map { .number($0) }
    }
  }

  private func category(_ type: ElementType) -> Int { type.isFloatingPoint ? 2 : type == .bool ? 0 : 1 }

  /// The element type that a function of `operands` computes in.
  func promotedType(_ operands: [Operand]) throws(SourceError) -> ElementType {
    var levels: [[ElementType]] = [[], [], []]
    for operand in operands {
      switch operand {
      case .tensor(let id):
        let isScalar = tracer.builder.shape(of: id)?.isEmpty ?? false
        levels[isScalar ? 1 : 0].append(try elementType(of: id))
      case .number(.int): levels[2].append(.int64)
      case .number(.float): levels[2].append(.float32)
      }
    }
    var result: ElementType?
    for level in levels {
      guard let first = level.first else { continue }
      var type = first
      for other in level.dropFirst() { type = try promoted(type, other) }
      if let known = result {
        if category(type) > category(known) { result = type }
      } else {
        result = type
      }
    }
    return result ?? .float32
  }

  private func promoted(_ a: ElementType, _ b: ElementType) throws(SourceError) -> ElementType {
    if a == b { return a }
    if category(a) != category(b) { return category(a) > category(b) ? a : b }
    switch (a, b) {
    case (.float64, _), (_, .float64): return .float64
    case (.float32, _), (_, .float32), (.float16, .bfloat16), (.bfloat16, .float16): return .float32
    case (.int8, .uint8), (.uint8, .int8): return .int16
    default:
      guard category(a) == 1, a.bitWidth != b.bitWidth else { throw unsupported("arithmetic of \(a) and \(b)") }
      return a.bitWidth > b.bitWidth ? a : b
    }
  }

  /// The operand as a value of `type`.
  func converted(_ operand: Operand, to type: ElementType) throws(SourceError) -> ValueID {
    switch operand {
    case .tensor(let id): try cast(id, to: type)
    case .number(let number): try constant("constant", number, type)
    }
  }

  func cast(_ id: ValueID, to type: ElementType) throws(SourceError) -> ValueID {
    try elementType(of: id) == type ? id : try step("cast", Cast(to: type), [id])
  }

  /// Operands of one type, promoted; integers to floating point where `toFloat` says so.
  func promoted(_ operands: [Operand], toFloat: Bool = false) throws(SourceError) -> [ValueID] {
    var type = try promotedType(operands)
    if toFloat, !type.isFloatingPoint { type = .float32 }
    var values: [ValueID] = []
    for operand in operands { values.append(try converted(operand, to: type)) }
    return values
  }
}

extension Call {
  /// A tensor or a number.
  func operand(_ parameter: String) throws(SourceError) -> Operand {
    guard let operand = try interpreter.operand(self[parameter]) else { throw wrong(parameter, "a tensor or a number") }
    return operand
  }

  /// A tensor, converted to floating point where it holds integers.
  func floatTensor(_ parameter: String) throws(SourceError) -> ValueID {
    let id = try tensor(parameter)
    return try interpreter.elementType(of: id).isFloatingPoint ? id : try interpreter.cast(id, to: .float32)
  }

  /// The result, as a new tensor, or in `inplace` functions as the changed first one.
  func result(_ value: ValueID, inPlaceOf parameter: String = "input") throws(SourceError) -> PythonValue {
    guard values["inplace"] != nil, try bool("inplace") else { return interpreter.tensor(value) }
    let target = try tensorObject(parameter)
    try interpreter.mutate(target, to: value)
    return .tensor(target)
  }
}
