import Bytes
import GraphIR
import Tensors

/// A call of a library function with its parameters bound; reads them as the types that the function takes.
struct Call {
  let interpreter: Interpreter
  /// The function's full name, as it was called.
  let name: String
  var values: [String: PythonValue] = [:]
  /// The values of `*args`.
  var rest: [PythonValue] = []
  /// The values of `**kwargs`.
  var keywordRest: [(name: String, value: PythonValue)] = []

  init(interpreter: Interpreter, name: String) {
    self.interpreter = interpreter
    self.name = name
  }

  /// As shown in messages: `F.max_pool2d`.
  var shownName: String {
    let prefix = "torch.nn.functional."
    if name.hasPrefix(prefix) { return "F." + name.dropFirst(prefix.count) }
    return name.hasPrefix("builtins.") ? String(name.dropFirst("builtins.".count)) : name
  }

  /// The last part of the name: what torch.fx calls the node.
  var shortName: String { name.split(separator: ".").last.map(String.init) ?? name }

  subscript(parameter: String) -> PythonValue { values[parameter] ?? .none }

  func isNone(_ parameter: String) -> Bool {
    if case .none = self[parameter] { true } else { false }
  }

  func wrong(_ parameter: String, _ expected: String) -> SourceError {
    interpreter.typeError(
      "\(shownName): \(parameter) takes \(expected), not a \(interpreter.typeName(self[parameter]))")
  }

  /// The refusal of an argument's value by name.
  func unsupported(_ parameter: String) -> SourceError {
    let value = (try? interpreter.representation(of: self[parameter])) ?? "…"
    return interpreter.unsupported("\(shownName)(\(parameter)=\(value))")
  }

  func failure(_ problem: String) -> SourceError { interpreter.failure(.malformed, "\(shownName): \(problem)") }

  /// Refuses every listed argument that is given (not at its default).
  func refuse(unlessNone parameters: String...) throws(SourceError) {
    for parameter in parameters where !isNone(parameter) { throw unsupported(parameter) }
  }

  func refuse(unlessFalse parameters: String...) throws(SourceError) {
    for parameter in parameters where try bool(parameter) { throw unsupported(parameter) }
  }

  func bool(_ parameter: String) throws(SourceError) -> Bool {
    try interpreter.truth(of: self[parameter])
  }

  func int(_ parameter: String) throws(SourceError) -> Int {
    switch self[parameter] {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .float(let value):
      if let whole = Int(exactly: value) { return whole }
    default: break
    }
    throw wrong(parameter, "an integer")
  }

  func optionalInt(_ parameter: String) throws(SourceError) -> Int? {
    isNone(parameter) ? nil : try int(parameter)
  }

  func double(_ parameter: String) throws(SourceError) -> Double {
    guard let number = interpreter.number(self[parameter]) else { throw wrong(parameter, "a number") }
    return number.double
  }

  func float(_ parameter: String) throws(SourceError) -> Float { Float(try double(parameter)) }

  func string(_ parameter: String) throws(SourceError) -> String {
    guard case .string(let text) = self[parameter] else { throw wrong(parameter, "a string") }
    return text
  }

  /// A list of integers; a single one stands for itself.
  func ints(_ parameter: String) throws(SourceError) -> [Int] {
    switch self[parameter] {
    case .int(let value): return [value]
    case .list, .tuple, .range:
      var result: [Int] = []
      for element in try interpreter.elements(of: self[parameter]) {
        guard case .int(let value) = element else { throw wrong(parameter, "integers") }
        result.append(value)
      }
      return result
    default: throw wrong(parameter, "integers")
    }
  }

  /// An integer for each of `count` axes; a single one stands for all.
  func ints(_ parameter: String, count: Int) throws(SourceError) -> [Int] {
    let values = try ints(parameter)
    if values.count == 1 { return Array(repeating: values[0], count: count) }
    guard values.count == count else { throw wrong(parameter, "\(count) integers") }
    return values
  }

  /// An extent, which may be known only when the graph runs.
  func factor(_ parameter: String) throws(SourceError) -> Factor {
    guard let factor = interpreter.factor(self[parameter]) else { throw wrong(parameter, "an integer") }
    return factor
  }

  /// Extents given as one list, or one by one as `*size`.
  func factors(_ values: [PythonValue]) throws(SourceError) -> [Factor] {
    var values = values
    if values.count == 1 {
      switch values[0] {
      case .list, .tuple: values = try interpreter.elements(of: values[0])
      default: break
      }
    }
    var result: [Factor] = []
    for value in values {
      guard let factor = interpreter.factor(value) else {
        throw interpreter.typeError("\(shownName) takes integers, not a \(interpreter.typeName(value))")
      }
      result.append(factor)
    }
    return result
  }

  func elementType(_ parameter: String) throws(SourceError) -> ElementType? {
    if isNone(parameter) { return nil }
    if let type = ElementType(dtype: self[parameter]) { return type }
    if case .int = self[parameter] { throw unsupported(parameter) }
    throw wrong(parameter, "a dtype")
  }

  /// The tensor object that a parameter names.
  func tensorObject(_ parameter: String) throws(SourceError) -> Reference<TensorObject> {
    guard case .tensor(let id) = self[parameter] else { throw wrong(parameter, "a tensor") }
    return id
  }

  /// The value of a tensor.
  func tensor(_ parameter: String) throws(SourceError) -> ValueID {
    try interpreter.value(of: try tensorObject(parameter))
  }

  func optionalTensor(_ parameter: String) throws(SourceError) -> ValueID? {
    isNone(parameter) ? nil : try tensor(parameter)
  }

  /// A sequence of tensors.
  func tensors(_ values: PythonValue) throws(SourceError) -> [ValueID] {
    var result: [ValueID] = []
    for element in try interpreter.elements(of: values) {
      guard case .tensor(let id) = element else {
        throw interpreter.typeError("\(shownName) takes tensors, not a \(interpreter.typeName(element))")
      }
      result.append(try interpreter.value(of: id))
    }
    return result
  }

  /// The axis that `parameter` names, counted from the front.
  func axis(_ parameter: String, rank: Int) throws(SourceError) -> Int {
    try axis(try int(parameter), rank: rank)
  }

  func axis(_ axis: Int, rank: Int) throws(SourceError) -> Int {
    // A scalar counts as having one axis.
    let rank = max(rank, 1)
    guard axis >= -rank, axis < rank else { throw failure("axis \(axis) does not exist in a tensor of \(rank) axes") }
    return axis < 0 ? axis + rank : axis
  }
}

extension ElementType {
  /// The dtype that a value stands for: itself, the number that TorchScript writes it as, or Python's own type.
  init?(dtype value: PythonValue) {
    switch value {
    case .elementType(let type): self = type
    case .library("builtins.float"): self = .float64
    case .library("builtins.int"): self = .int64
    case .library("builtins.bool"): self = .bool
    case .int(let code): self.init(scalarType: code)
    default: return nil
    }
  }
}
