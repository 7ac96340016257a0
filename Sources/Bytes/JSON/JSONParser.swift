/// Reads a JSON text (RFC 8259) into an arena, without recursion.
///
/// Beyond the RFC, `NaN`, `Infinity` and `-Infinity` are numbers, as Python writes them, and a byte order mark may come
/// first. Refused although parsers may take them: two members of one name, and `\u` escapes of half a surrogate pair.
struct JSONParser {
  /// A container whose end has not come yet.
  private struct Open {
    var node: Int
    var isObject: Bool
    var count = 0
  }

  let bytes: UnsafeRawBufferPointer
  private let text: ByteView
  private let limits: Limits
  private let maximumNodes: Int
  var arena: JSONArena
  var position = 0
  private var open: [Open] = []

  static func parse(_ text: ByteView, limits: Limits) throws(JSONError) -> JSONArena {
    // Ranges are kept in 32 bits.
    let allowed = min(limits.jsonBytes, 1 << 31)
    guard text.count <= allowed else {
      throw .limit(what: "size of the text", value: text.count, allowed: allowed)
    }
    return try text.withUnsafeBytes { (raw) throws(JSONError) in
      var parser = JSONParser(raw, text, limits)
      try parser.checkUTF8()
      try parser.parse()
      return parser.arena
    }
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ text: ByteView, _ limits: Limits) {
    self.bytes = bytes
    self.text = text
    self.limits = limits
    // While an array grows, its old and its new memory are there, the new one twice as large.
    maximumNodes = limits.allocation(forFileOf: text.count) / (3 * MemoryLayout<JSONArena.Node>.stride)
    arena = JSONArena(text: text)
    arena.nodes.reserveCapacity(min(maximumNodes, text.count / 8))
  }

  // MARK: - Structure

  private mutating func parse() throws(JSONError) {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
    repeat {
      if try parseValue() { try closeContainers() }
    } while !open.isEmpty
    guard peek == nil else { throw syntax("end of the text expected") }
  }

  /// Reads a value, or the beginning of a container up to where its first value is expected.
  ///
  /// - Returns: Whether the value is complete.
  private mutating func parseValue() throws(JSONError) -> Bool {
    skipSpace()
    guard let first = peek else { throw syntax("a value expected, the text ends") }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try openContainer()
    case UInt8(ascii: "\""): try parseString()
    case UInt8(ascii: "t"): try parseWord("true", .true)
    case UInt8(ascii: "f"): try parseWord("false", .false)
    case UInt8(ascii: "n"): try parseWord("null", .null)
    case UInt8(ascii: "N"): try parseWord("NaN", .real, .nan)
    case UInt8(ascii: "I"): try parseWord("Infinity", .real, .infinity)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
    default: throw syntax("a value expected")
    }
    return true
  }

  private mutating func openContainer() throws(JSONError) -> Bool {
    guard open.count < limits.jsonDepth else {
      throw .limit(what: "depth", value: open.count + 1, allowed: limits.jsonDepth)
    }
    let isObject = peek == UInt8(ascii: "{")
    let node = try append(isObject ? .object : .array)
    position += 1
    skipSpace()
    if peek == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      position += 1
      return true
    }
    open.append(Open(node: node, isObject: isObject))
    if isObject { try parseKey() }
    return false
  }

  /// After a value: goes on to where the next one is expected, closing the containers that end before it.
  private mutating func closeContainers() throws(JSONError) {
    skipSpace()
    while var container = open.popLast() {
      container.count += 1
      switch peek {
      case UInt8(ascii: ","):
        position += 1
        open.append(container)
        if container.isObject { try parseKey() }
        return
      case UInt8(ascii: "}") where container.isObject, UInt8(ascii: "]") where !container.isObject:
        position += 1
        arena.nodes[container.node].end = UInt32(truncatingIfNeeded: arena.nodes.count)
        arena.nodes[container.node].payload = UInt64(container.count)
        if container.isObject { try checkKeys(of: container.node) }
      default:
        let expected = container.isObject ? "\",\" or \"}\" expected" : "\",\" or \"]\" expected"
        throw syntax(peek == nil ? expected + ", the text ends" : expected)
      }
      skipSpace()
    }
  }

  private mutating func parseKey() throws(JSONError) {
    skipSpace()
    guard peek == UInt8(ascii: "\"") else { throw syntax("a member's name expected") }
    try parseString()
    skipSpace()
    guard peek == UInt8(ascii: ":") else { throw syntax("\":\" expected") }
    position += 1
  }

  private func checkKeys(of object: Int) throws(JSONError) {
    if let key = arena.repeatedKey(of: object) { throw .duplicateKey(place(position - 1), key: arena.string(key)) }
  }

  @discardableResult
  mutating func append(_ kind: JSONArena.Kind, _ payload: UInt64 = 0) throws(JSONError) -> Int {
    let node = arena.nodes.count
    guard node < maximumNodes else {
      throw .limit(what: "number of values", value: node + 1, allowed: maximumNodes)
    }
    arena.nodes.append(JSONArena.Node(kind, end: node + 1, payload: payload))
    return node
  }

  // MARK: - Text

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }

  private func checkUTF8() throws(JSONError) {
    do {
      _ = try UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span)
    } catch {
      throw .syntax(place(error.byteOffsets.lowerBound), what: "ill-formed UTF-8")
    }
  }

  func syntax(_ what: String) -> JSONError { .syntax(place(position), what: what) }

  func place(_ position: Int) -> JSONPosition {
    let before = bytes.prefix(position)
    let line = before.reduce(1) { $1 == 0x0a ? $0 + 1 : $0 }
    let start = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    // Continuation bytes belong to the scalar before them.
    let column = before[start...].reduce(1) { $1 & 0xc0 == 0x80 ? $0 : $0 + 1 }
    return JSONPosition(line: line, column: column, offset: text.offset + position)
  }
}
