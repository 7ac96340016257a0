/// A place in one of the files that a syntax tree was made of. Lines and columns count from 1.
struct Place: Hashable, Sendable {
  var file: Int32
  var line: Int32
  var column: Int32
}

/// A piece of an f-string: text, or an expression with how to show it.
enum FormattedPart: Sendable {
  case text(String)
  /// `code` is the text between the braces; `conversion` is `r`, `s` or `a`.
  case expression(code: ArraySlice<UInt8>, place: Place, conversion: Character?, format: [FormattedPart])
}

/// A word of Python's grammar.
struct Token: Sendable {
  enum Kind: Sendable {
    case name(String)
    case keyword(String)
    case symbol(String)
    case integer(Int)
    case number(Double)
    case string(String)
    case formatted([FormattedPart])
    /// A literal that the evaluator has no value for: bytes, complex numbers, integers beyond 64 bits.
    case unsupported(String)
    case newline
    case indent
    case dedent
    case end
  }

  var kind: Kind
  var place: Place
}

extension Token.Kind {
  /// As shown in a message.
  var description: String {
    switch self {
    case .name(let text), .keyword(let text), .symbol(let text): "'\(text)'"
    case .integer, .number: "a number"
    case .string, .formatted: "a string"
    case .unsupported(let what): what
    case .newline: "the end of the line"
    case .indent: "deeper indentation"
    case .dedent: "the end of the block"
    case .end: "the end of the file"
    }
  }

  static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "while", "with", "yield",
  ]
}
