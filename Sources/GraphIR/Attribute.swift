import Bytes
import Tensors

/// The value of an operator's attribute, in the kinds that ONNX has.
public enum Attribute: Sendable {
  case int(Int)
  case float(Float)
  case string(String)
  case tensor(Tensor)
  case graph(Graph)
  case type(ValueType)
  case ints([Int])
  case floats([Float])
  case strings([String])
  case tensors([Tensor])
  case graphs([Graph])
  case types([ValueType])

  /// The kind's name, for messages.
  public var kind: String {
    switch self {
    case .int: "int"
    case .float: "float"
    case .string: "string"
    case .tensor: "tensor"
    case .graph: "graph"
    case .type: "type"
    case .ints: "ints"
    case .floats: "floats"
    case .strings: "strings"
    case .tensors: "tensors"
    case .graphs: "graphs"
    case .types: "types"
    }
  }
}

/// Why an operator's attributes cannot be taken.
public enum AttributeError: Error, Hashable, Sendable {
  case missing(String)
  case wrongKind(String, expected: String, actual: String)
  case badValue(String, expected: String)
  /// The operator has no attribute of this name: taking the node without it could compute something else.
  case unexpected([String])
}

extension AttributeError: Failure {
  public var kind: FailureKind { .malformed }

  public var description: String {
    switch self {
    case .missing(let name): "attribute \(quoted(name)) is missing"
    case .wrongKind(let name, let expected, let actual):
      "attribute \(quoted(name)): \(expected) expected, \(actual) found"
    case .badValue(let name, let expected): "attribute \(quoted(name)): \(expected) expected"
    case .unexpected(let names): "unknown attribute \(names.map { quoted($0) }.joined(separator: ", "))"
    }
  }
}

/// A type that an operator may keep an attribute in.
public protocol AttributeCodable: Sendable {
  static var attributeKind: String { get }
  /// `nil` when `attribute` is of another kind or holds a value that the type does not have.
  init?(attribute: Attribute)
  /// `nil` when the attribute is to be left out.
  var attribute: Attribute? { get }
}

/// Reads an operator's attributes, or writes them: one description (`Operator.code`) serves both ways.
public struct AttributeCoder {
  private enum Mode {
    case decoding
    case encoding
  }

  private let mode: Mode
  /// The attributes to read; when writing, those that need not be written where they have these values.
  private var given: [String: Attribute]
  private var written: [(name: String, value: Attribute)] = []

  /// The attribute `name`, kept in `value`; where the file leaves it out, `value` stays the default that it holds.
  public mutating func code<T: AttributeCodable>(_ name: String, _ value: inout T) throws(AttributeError) {
    switch mode {
    case .decoding:
      guard let attribute = given.removeValue(forKey: name) else { return }
      guard let decoded = T(attribute: attribute) else {
        throw attribute.kind == T.attributeKind
          ? .badValue(name, expected: "another value")
          : .wrongKind(name, expected: T.attributeKind, actual: attribute.kind)
      }
      value = decoded
    case .encoding:
      guard let attribute = value.attribute, given[name] != attribute else { return }
      written.append((name, attribute))
    }
  }

  /// The attribute `name`, which must be there.
  public mutating func require<T: AttributeCodable>(_ name: String, _ value: inout T) throws(AttributeError) {
    if case .decoding = mode, given[name] == nil { throw .missing(name) }
    // What must be there is written whatever it is.
    if case .encoding = mode { given[name] = nil }
    try code(name, &value)
  }

  private init(mode: Mode, given: [String: Attribute]) {
    self.mode = mode
    self.given = given
  }

  /// An operator with the given attributes, every one of which it must know.
  public static func decode<Op: Operator>(_ type: Op.Type, from attributes: [String: Attribute]) throws(AttributeError)
    -> Op
  {
    var coder = AttributeCoder(mode: .decoding, given: attributes)
    var op = Op()
    try op.code(&coder)
    guard coder.given.isEmpty else { throw .unexpected(coder.given.keys.sorted()) }
    return op
  }

  /// The operator's attributes in the order of its description.
  ///
  /// - Parameter omittingDefaults: whether to leave out optional attributes that have the value which they are given where a
  ///   file leaves them out.
  public static func encode<Op: Operator>(
    _ op: Op, omittingDefaults: Bool = false
  ) throws(AttributeError) -> [(name: String, value: Attribute)] {
    let defaults = omittingDefaults ? try encode(Op()) : []
    var coder = AttributeCoder(
      mode: .encoding, given: Dictionary(defaults.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
    var op = op
    try op.code(&coder)
    return coder.written
  }
}
