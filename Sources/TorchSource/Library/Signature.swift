import Bytes

/// The parameters of a library function, written as Python writes them: `input, dim=None, *, dtype=None`.
struct Signature: Sendable {
  var parameters: [(parameter: Parameter, defaultValue: PythonValue?)] = []

  init(_ text: String) {
    var kind = Parameter.Kind.positionalOrKeyword
    for piece in text.split(separator: ", ") {
      let parts = piece.split(separator: "=", maxSplits: 1)
      var name = parts[0]
      var parameterKind = kind
      if name == "*" {
        kind = .keywordOnly
        continue
      }
      if name.hasPrefix("**") {
        parameterKind = .keywordRest
      } else if name.hasPrefix("*") {
        parameterKind = .rest
        kind = .keywordOnly
      }
      name = name.drop { $0 == "*" }
      let parameter = Parameter(name: String(name), kind: parameterKind, defaultValue: nil)
      parameters.append((parameter, parts.count > 1 ? Self.literal(parts[1]) : nil))
    }
  }

  private static func literal(_ text: Substring) -> PythonValue {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    default: break
    }
    if text.hasPrefix("'") { return .string(String(text.dropFirst().dropLast())) }
    if let value = Int(text) { return .int(value) }
    return Double(text).map { .float($0) } ?? .none
  }
}

/// A function of Python's, of PyTorch's or of another library, that the evaluator knows.
struct LibraryFunction: Sendable {
  /// All full names that it goes by: `torch.relu`, `Tensor.relu`.
  let names: [String]
  /// Its parameters, as the library's documentation gives them.
  let signature: String
  let body: @Sendable (Call) throws(SourceError) -> PythonValue

  init(
    _ names: String..., signature: String, body: @escaping @Sendable (Call) throws(SourceError) -> PythonValue
  ) {
    self.names = names
    self.signature = signature
    self.body = body
  }
}

extension Interpreter {
  /// The values of a library function's parameters.
  func bind(_ arguments: Arguments, to function: LibraryFunction, _ name: String) throws(SourceError) -> Call {
    let signature: Signature
    if let known = signatures[function.names[0]] {
      signature = known
    } else {
      signature = Signature(function.signature)
      signatures[function.names[0]] = signature
    }
    var call = Call(interpreter: self, name: name)
    var positional = arguments.positional[...]
    var keywords = arguments.keywords
    for (parameter, defaultValue) in signature.parameters {
      switch parameter.kind {
      case .rest:
        call.rest = Array(positional)
        positional = []
      case .keywordRest:
        call.keywordRest = keywords
        keywords = []
      case .positionalOnly, .positionalOrKeyword, .keywordOnly:
        if parameter.kind != .keywordOnly, let value = positional.popFirst() {
          call.values[parameter.name] = value
        } else if let place = keywords.firstIndex(where: { $0.name == parameter.name }) {
          call.values[parameter.name] = keywords.remove(at: place).value
        } else if let defaultValue {
          call.values[parameter.name] = defaultValue
        } else {
          throw typeError("\(call.shownName) misses its argument \(quoted(parameter.name))")
        }
      }
    }
    guard positional.isEmpty else {
      throw typeError("\(call.shownName) takes fewer than \(arguments.positional.count) positional arguments")
    }
    guard keywords.isEmpty else {
      throw failure(
        .unsupported, "\(call.shownName) has no argument \(quoted(keywords[0].name)) that is supported",
        exception: "TypeError")
    }
    return call
  }
}
