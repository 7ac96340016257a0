/// Writes JSON in the order of the calls.
///
///     var json = JSONWriter(pretty: true)
///     json.object { json in
///       json.member("schema", "modelconv.verify/1")
///       json.array("cases") { json in
///         for item in cases { json.object { $0.member("name", item.name) } }
///       }
///     }
///     print(json.text)
///
/// Floating-point numbers take the fewest digits that read back as the same number. JSON has no NaN and no infinity: they
/// become `null`.
public struct JSONWriter: Sendable {
  public private(set) var text = ""
  private let pretty: Bool
  private var depth = 0
  /// Whether the next item is the first of its container.
  private var isFirst = true

  /// - Parameter pretty: Whether each item gets a line of its own, indented by two spaces a level (lists of plain values
  ///   stay on one line).
  public init(pretty: Bool = false) { self.pretty = pretty }

  // MARK: - Members of an object

  public mutating func member(_ key: String, _ value: some JSONWritable) {
    writeKey(key)
    value.write(to: &self)
  }

  public mutating func object<E: Error>(_ key: String, _ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    writeKey(key)
    try writeContainer("{", "}", body)
  }

  public mutating func array<E: Error>(_ key: String, _ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    writeKey(key)
    try writeContainer("[", "]", body)
  }

  // MARK: - Elements of an array, or the text's one value

  public mutating func element(_ value: some JSONWritable) {
    beginItem()
    value.write(to: &self)
  }

  public mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginItem()
    try writeContainer("{", "}", body)
  }

  public mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginItem()
    try writeContainer("[", "]", body)
  }

  // MARK: - Text

  private mutating func writeKey(_ key: String) {
    beginItem()
    write(string: key)
    text += pretty ? ": " : ":"
  }

  private mutating func beginItem() {
    if !isFirst { text += "," }
    if depth > 0 { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    if pretty { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func writeContainer<E: Error>(
    _ opening: String, _ closing: String, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    text += opening
    depth += 1
    isFirst = true
    try body(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    text += closing
  }

  /// A list on one line.
  fileprivate mutating func write(list: some Sequence<some JSONWritable>) {
    text += "["
    var separator = ""
    for value in list {
      text += separator
      value.write(to: &self)
      separator = pretty ? ", " : ","
    }
    text += "]"
  }

  fileprivate mutating func write(token: String) { text += token }

  fileprivate mutating func write(string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1f}", "\u{7f}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// A plain value, or a list of them, that `JSONWriter` can write.
public protocol JSONWritable {
  func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.write(string: self) }
}

extension Bool: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.write(token: self ? "true" : "false") }
}

extension Int: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.write(token: description) }
}

extension Double: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.write(token: isFinite ? description : "null") }
}

extension Float: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.write(token: isFinite ? description : "null") }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.write(token: "null") }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  public func write(to writer: inout JSONWriter) { writer.write(list: self) }
}
