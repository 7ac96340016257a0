import Bytes

/// Cuts Python text into tokens: indentation becomes `indent` and `dedent`, line ends inside brackets vanish.
struct Lexer {
  let bytes: ArraySlice<UInt8>
  let file: String
  let limits: Limits
  var position: Int
  var place: Place
  private(set) var tokens: [Token] = []
  private var indentation = [0]
  private var brackets: [(byte: UInt8, place: Place)] = []

  /// - Parameter place: where `bytes` begin, for the expressions inside f-strings.
  init(_ bytes: ArraySlice<UInt8>, file: String, place: Place, limits: Limits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    self.place = place
    position = bytes.startIndex
  }

  /// All tokens of a file, ending with `end`.
  static func tokens(of bytes: [UInt8], file: String, index: Int32, limits: Limits) throws(SourceError) -> [Token] {
    var lexer = Lexer(bytes[...], file: file, place: Place(file: index, line: 1, column: 1), limits: limits)
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { lexer.position += 3 }
    try lexer.run()
    return lexer.tokens
  }

  /// The tokens of an expression inside an f-string.
  static func tokens(
    inFormatted code: ArraySlice<UInt8>, file: String, place: Place, limits: Limits
  ) throws(SourceError) -> [Token] {
    var lexer = Lexer(code, file: file, place: place, limits: limits)
    // As in parentheses: line ends do not count.
    lexer.brackets = [(UInt8(ascii: "("), place)]
    while try lexer.token() {}
    lexer.add(.end)
    return lexer.tokens
  }

  private mutating func run() throws(SourceError) {
    while position < bytes.endIndex {
      if try !beginLine() { continue }
      while try token() {}
    }
    if let open = brackets.last {
      throw error("'\(Character(UnicodeScalar(open.byte)))' is never closed", at: open.place)
    }
    if case .newline? = tokens.last?.kind {} else if !tokens.isEmpty { add(.newline) }
    for _ in indentation.dropFirst() { add(.dedent) }
    add(.end)
  }

  /// Reads the indentation of a line; `false` when nothing but space or a comment is on it.
  private mutating func beginLine() throws(SourceError) -> Bool {
    var width = 0
    loop: while let byte = peek() {
      switch byte {
      case UInt8(ascii: " "): width += 1
      case UInt8(ascii: "\t"): width = width / 8 * 8 + 8
      case 0x0c: width = 0
      default: break loop
      }
      advance()
    }
    switch peek() {
    case nil: return false
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      endLine()
      return false
    case UInt8(ascii: "#"):
      skipComment()
      if peek() != nil { endLine() }
      return false
    default: break
    }
    if width > indentation[indentation.count - 1] {
      guard indentation.count <= limits.sourceDepth else { throw tooDeep() }
      indentation.append(width)
      add(.indent)
    }
    while width < indentation[indentation.count - 1] {
      indentation.removeLast()
      add(.dedent)
    }
    guard width == indentation[indentation.count - 1] else { throw error("the indentation matches no outer block") }
    return true
  }

  /// Reads one token; `false` when it was the last of its line or of the text.
  private mutating func token() throws(SourceError) -> Bool {
    // Each word becomes a node or so of the tree, which may take a hundred bytes.
    guard tokens.count < limits.sourceSteps / 10 else {
      throw error("the text has more than \(limits.sourceSteps / 10) words, which is the limit")
    }
    skipSpace()
    guard let byte = peek() else { return false }
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      let newline = Token(kind: .newline, place: place)
      endLine()
      guard brackets.isEmpty else { return true }
      tokens.append(newline)
      return false
    case UInt8(ascii: "#"):
      skipComment()
      return true
    case UInt8(ascii: "\\"):
      advance()
      guard let next = peek(), next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") else {
        throw error("'\\' must be the last character of its line")
      }
      endLine()
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string(prefix: "")
    case UInt8(ascii: ".") where peek(1).map(Self.isDigit) == true: try number()
    case _ where Self.startsName(byte): try nameOrString()
    default: try symbol()
    }
    return true
  }

  private mutating func nameOrString() throws(SourceError) {
    let start = position
    let begin = place
    while let byte = peek(), Self.startsName(byte) || Self.isDigit(byte) { advance() }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), text.count <= 2,
      text.allSatisfy({ "rRbBfFuU".contains($0) })
    {
      return try string(prefix: text.lowercased(), at: begin)
    }
    tokens.append(Token(kind: Token.Kind.keywords.contains(text) ? .keyword(text) : .name(text), place: begin))
  }

  private static let symbols: [[String]] = [
    ["**=", "//=", ">>=", "<<=", "..."],
    ["**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":="],
    [
      "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "(", ")", "[", "]", "{", "}", ",", ":", ".", ";", "=",
    ],
  ]

  private mutating func symbol() throws(SourceError) {
    let begin = place
    for (index, group) in Self.symbols.enumerated() {
      let text = String(decoding: bytes[position..<min(position + 3 - index, bytes.endIndex)], as: UTF8.self)
      guard group.contains(text) else { continue }
      if index == 2 { try matchBracket(bytes[position]) }
      for _ in 0..<text.utf8.count { advance() }
      tokens.append(Token(kind: .symbol(text), place: begin))
      return
    }
    var rest = String(decoding: bytes[position..<min(position + 4, bytes.endIndex)], as: UTF8.self).unicodeScalars
    throw error("\(quoted(String(rest.removeFirst()))) is no part of Python")
  }

  private mutating func matchBracket(_ byte: UInt8) throws(SourceError) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      guard brackets.count < limits.sourceDepth else { throw tooDeep() }
      brackets.append((byte, place))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      let open: UInt8 =
        switch byte {
        case UInt8(ascii: ")"): UInt8(ascii: "(")
        case UInt8(ascii: "]"): UInt8(ascii: "[")
        default: UInt8(ascii: "{")
        }
      guard brackets.popLast()?.byte == open else { throw error("'\(Character(UnicodeScalar(byte)))' closes nothing") }
    default: break
    }
  }
}

// The cursor.
extension Lexer {
  func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.endIndex ? bytes[position + ahead] : nil
  }

  mutating func advance() {
    // Continuation bytes of UTF-8 do not make a column.
    if bytes[position] & 0xc0 != 0x80 { place.column &+= 1 }
    position += 1
  }

  /// Steps over a line end (`\n`, `\r\n` or `\r`).
  mutating func endLine() {
    if peek() == UInt8(ascii: "\r"), peek(1) == UInt8(ascii: "\n") { position += 1 }
    position += 1
    place.line &+= 1
    place.column = 1
  }

  private mutating func skipSpace() {
    while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0c { advance() }
  }

  private mutating func skipComment() {
    while let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { advance() }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func startsName(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  mutating func add(_ kind: Token.Kind, at place: Place? = nil) {
    tokens.append(Token(kind: kind, place: place ?? self.place))
  }

  func error(_ problem: String, at place: Place? = nil) -> SourceError {
    let place = place ?? self.place
    return SourceError(.malformed, file: file, line: Int(place.line), column: Int(place.column), problem)
  }

  func tooDeep() -> SourceError { error("nested deeper than \(limits.sourceDepth)") }
}
