/// A place in a JSON text; line and column count from 1, the column in Unicode scalars, the offset in bytes of the file.
public struct JSONPosition: Sendable, Hashable, CustomStringConvertible {
  public var line, column, offset: Int

  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  public var description: String { "line \(line), column \(column) (offset \(offset))" }
}

/// What can be wrong with a JSON text, or with what a reader expects of it.
public enum JSONError: Error, Hashable, Sendable {
  /// The text does not follow the grammar.
  case syntax(JSONPosition, what: String)
  /// An object has two members of one name.
  case duplicateKey(JSONPosition, key: String)
  /// The text is larger or deeper than `Limits` allows.
  case limit(what: String, value: Int, allowed: Int)
  /// A value is not of the type that the reader needs; `path` as in `config.layers[3].name`.
  case unexpected(path: String, expected: String, found: String)
  /// A member that the reader needs is not there.
  case missing(path: String, key: String)
}

extension JSONError: Failure {
  public var kind: FailureKind { .malformed }

  public var description: String {
    switch self {
    case .syntax(let position, let what): "JSON: \(what) at \(position)"
    case .duplicateKey(let position, let key): "JSON: second member named \(quoted(key)) at \(position)"
    case .limit(let what, let value, let allowed): "JSON: \(what) is \(value), the limit is \(allowed)"
    case .unexpected(let path, let expected, let found): "JSON: \(path): \(expected) expected, \(found) found"
    case .missing(let path, let key): "JSON: \(path): no member named \(quoted(key))"
    }
  }
}
