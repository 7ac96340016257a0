/// A value of a JSON text: a cheap cursor into the text's arena.
///
///     let json = try JSON(parsing: bytes)
///     for layer in try json.member("config").member("layers").elements() {
///       let name = try layer.member("name").asString()      // throws "JSON: config.layers[3].name: a string expected, …"
///       let rate = layer["config"]?["rate"]?.double         // nil where absent or no number
///     }
public struct JSON: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case null, bool, number, string, array, object
  }

  /// Shared by all cursors into a text, so that copying one costs a reference count.
  private final class Text: Sendable {
    let arena: JSONArena
    init(_ arena: JSONArena) { self.arena = arena }
  }

  private let text: Text
  private let node: Int

  /// Reads a whole text; see `JSONParser` for what is accepted.
  ///
  /// - Throws: `JSONError` with line, column and offset.
  public init(parsing bytes: ByteView, limits: Limits = Limits()) throws(JSONError) {
    text = Text(try JSONParser.parse(bytes, limits: limits))
    node = 0
  }

  private init(_ text: Text, _ node: Int) {
    self.text = text
    self.node = node
  }

  private var record: JSONArena.Node { text.arena.nodes[node] }

  public var kind: Kind {
    switch record.kind {
    case .null: .null
    case .true, .false: .bool
    case .integer, .real: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  // MARK: - Values, nil for another type

  public var isNull: Bool { kind == .null }

  public var bool: Bool? { kind == .bool ? record.kind == .true : nil }

  public var string: String? { kind == .string ? text.arena.string(node) : nil }

  /// A number that is whole and fits, however it is written: `1`, `1.0`, `1e3`.
  public var int: Int? {
    switch record.kind {
    case .integer: Int(exactly: Int64(bitPattern: record.payload))
    case .real: Int(exactly: Double(bitPattern: record.payload))
    case .null, .true, .false, .string, .escapedString, .array, .object: nil
    }
  }

  /// A number; integers beyond 2⁵³ are rounded.
  public var double: Double? {
    switch record.kind {
    case .integer: Double(Int64(bitPattern: record.payload))
    case .real: Double(bitPattern: record.payload)
    case .null, .true, .false, .string, .escapedString, .array, .object: nil
    }
  }

  /// Elements of an array or members of an object.
  public var count: Int? { kind == .array || kind == .object ? Int(record.payload) : nil }

  /// The elements of an array.
  public var array: [JSON]? {
    kind == .array ? text.arena.children(of: node).map { JSON(text, $0) } : nil
  }

  /// The members of an object, in the order of the text.
  public var object: [(key: String, value: JSON)]? {
    guard kind == .object else { return nil }
    let children = text.arena.children(of: node)
    return stride(from: 0, to: children.count, by: 2).map {
      (text.arena.string(children[$0]), JSON(text, children[$0 + 1]))
    }
  }

  /// The member of an object with this name, found by going through them.
  public subscript(key: String) -> JSON? {
    guard kind == .object else { return nil }
    let arena = text.arena
    var key = key
    return key.withUTF8 { wanted in
      var child = node + 1
      while child < Int(record.end) {
        if arena.withBytes(ofString: child, { $0.elementsEqual(wanted) }) { return JSON(text, child + 1) }
        child = Int(arena.nodes[child + 1].end)
      }
      return nil
    }
  }

  /// An element of an array, found by going through them; `array` serves loops.
  public subscript(index: Int) -> JSON? {
    guard kind == .array, index >= 0, index < Int(record.payload) else { return nil }
    var child = node + 1
    for _ in 0..<index { child = Int(text.arena.nodes[child].end) }
    return JSON(text, child)
  }

  // MARK: - Values that must be there

  /// - Throws: `JSONError.missing`, or `.unexpected` when this is no object.
  public func member(_ key: String) throws(JSONError) -> JSON {
    guard kind == .object else { throw unexpected("an object") }
    guard let member = self[key] else { throw .missing(path: path, key: key) }
    return member
  }

  public func asString() throws(JSONError) -> String { try require(string, "a string") }
  public func asBool() throws(JSONError) -> Bool { try require(bool, "true or false") }
  public func asInt() throws(JSONError) -> Int { try require(int, "a whole number") }
  public func asDouble() throws(JSONError) -> Double { try require(double, "a number") }
  public func elements() throws(JSONError) -> [JSON] { try require(array, "an array") }
  public func members() throws(JSONError) -> [(key: String, value: JSON)] { try require(object, "an object") }

  private func require<Value>(_ value: Value?, _ expected: String) throws(JSONError) -> Value {
    guard let value else { throw unexpected(expected) }
    return value
  }

  /// An error that says that `expected` was expected here, for readers whose needs go beyond a type.
  public func unexpected(_ expected: String) -> JSONError {
    .unexpected(path: path, expected: expected, found: shown)
  }

  /// The value in a few words.
  private var shown: String {
    switch kind {
    case .null: "null"
    case .bool: bool == true ? "true" : "false"
    case .number: int.map(String.init) ?? double.map { "\($0)" } ?? "a number"
    case .string: "string " + quoted(string ?? "")
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// Where the value is: `config.layers[3].name`; at most the last 200 characters of it.
  public var path: String {
    var path = ""
    var container = 0
    while container < node {
      let children = text.arena.children(of: container)
      // The last child that begins at or before the node is, or holds, the node.
      guard let place = children.lastIndex(where: { $0 <= node }) else { break }
      if text.arena.nodes[container].kind == .array {
        path += "[\(place)]"
      } else {
        let key = text.arena.string(children[place & ~1])
        let isPlain =
          key.utf8.count <= 100 && !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        path += isPlain ? (path.isEmpty ? key : "." + key) : "[\(quoted(key))]"
      }
      container = children[place]
    }
    return path.isEmpty ? "top level" : path.count <= 200 ? path : "…" + path.suffix(200)
  }
}
