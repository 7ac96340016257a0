import Bytes

extension Lexer {
  /// `12`, `1_000`, `0xff`, `1.5e-3`, `2j`.
  mutating func number() throws(SourceError) {
    let start = position
    let begin = place
    if peek() == UInt8(ascii: "0"), let radix = peek(1).flatMap(Self.radix(of:)) {
      advance()
      advance()
      while let byte = peek(), Self.startsName(byte) || Self.isDigit(byte) { advance() }
      let digits = text(from: start + 2)
      if let value = Int(digits, radix: radix) { return add(.integer(value), at: begin) }
      guard !digits.isEmpty, digits.allSatisfy({ $0.hexDigitValue.map { $0 < radix } ?? false }) else {
        throw error("\(quoted(digits)) is no number", at: begin)
      }
      return add(.unsupported("an integer beyond 64 bits"), at: begin)
    }
    var isInteger = true
    skipDigits()
    if peek() == UInt8(ascii: ".") {
      isInteger = false
      advance()
      skipDigits()
    }
    if let e = peek(), e | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if let digit = peek(1 + sign), Self.isDigit(digit) {
        isInteger = false
        for _ in 0...sign { advance() }
        skipDigits()
      }
    }
    let digits = text(from: start)
    if let suffix = peek(), suffix | 0x20 == UInt8(ascii: "j") {
      advance()
      return add(.unsupported("a complex number"), at: begin)
    }
    if let next = peek(), Self.startsName(next) { throw error("a number runs into a name") }
    if isInteger {
      add(Int(digits).map { .integer($0) } ?? .unsupported("an integer beyond 64 bits"), at: begin)
    } else if let value = Double(digits.hasSuffix(".") ? digits + "0" : digits) {
      add(.number(value), at: begin)
    } else {
      throw error("\(quoted(digits)) is no number", at: begin)
    }
  }

  private static func radix(of byte: UInt8) -> Int? {
    switch byte | 0x20 {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<position].lazy.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  private mutating func skipDigits() {
    while let byte = peek(), Self.isDigit(byte) || byte == UInt8(ascii: "_") { advance() }
  }

  /// A string literal; the cursor is on its opening quote.
  mutating func string(prefix: String, at begin: Place? = nil) throws(SourceError) {
    let begin = begin ?? place
    guard let quote = peek() else { return }
    let isTriple = peek(1) == quote && peek(2) == quote
    for _ in 0..<(isTriple ? 3 : 1) { advance() }
    let start = position
    let startPlace = place
    while true {
      guard let byte = peek() else { throw error("the string is never closed", at: begin) }
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) { break }
      if byte == UInt8(ascii: "\\") {
        advance()
        guard peek() != nil else { throw error("the string is never closed", at: begin) }
      }
      if peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: "\r") {
        guard isTriple || byte == UInt8(ascii: "\\") else {
          throw error("the string is not closed on its line", at: begin)
        }
        endLine()
      } else {
        advance()
      }
    }
    let content = bytes[start..<position]
    for _ in 0..<(isTriple ? 3 : 1) { advance() }
    if prefix.contains("b") { return add(.unsupported("a bytes literal"), at: begin) }
    let isRaw = prefix.contains("r")
    if prefix.contains("f") {
      var formatted = FormattedLexer(content, place: startPlace, isRaw: isRaw, lexer: self)
      add(.formatted(try formatted.parts(depth: 0)), at: begin)
    } else {
      add(.string(isRaw ? String(decoding: content, as: UTF8.self) : try unescape(content, begin)), at: begin)
    }
  }

  /// The text that a literal's `content` stands for.
  func unescape(_ content: ArraySlice<UInt8>, _ place: Place) throws(SourceError) -> String {
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    var text: [UInt8] = []
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        text.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "\r"):
        if rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
      case UInt8(ascii: "\n"): break
      case UInt8(ascii: "n"): text.append(0x0a)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0d)
      case UInt8(ascii: "a"): text.append(0x07)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0c)
      case UInt8(ascii: "v"): text.append(0x0b)
      case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(escape)
      case UInt8(ascii: "x"): try append(&text, &rest, digits: 2, radix: 16, place)
      case UInt8(ascii: "u"): try append(&text, &rest, digits: 4, radix: 16, place)
      case UInt8(ascii: "U"): try append(&text, &rest, digits: 8, radix: 16, place)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        rest = content[(rest.startIndex - 1)..<rest.endIndex]
        let count = rest.prefix(3).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "7") }.count
        try append(&text, &rest, digits: count, radix: 8, place)
      default: text += [byte, escape]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func append(
    _ text: inout [UInt8], _ rest: inout ArraySlice<UInt8>, digits: Int, radix: Int, _ place: Place
  ) throws(SourceError) {
    let code = String(decoding: rest.prefix(digits), as: UTF8.self)
    guard rest.count >= digits, let value = UInt32(code, radix: radix), let scalar = UnicodeScalar(value) else {
      throw error("\(quoted("\\" + code)) is no character", at: place)
    }
    rest = rest.dropFirst(digits)
    text += Array(String(Character(scalar)).utf8)
  }
}

/// Splits the content of an f-string into text and expressions.
private struct FormattedLexer {
  let isRaw: Bool
  let lexer: Lexer
  var content: ArraySlice<UInt8>
  var place: Place

  init(_ content: ArraySlice<UInt8>, place: Place, isRaw: Bool, lexer: Lexer) {
    self.content = content
    self.place = place
    self.isRaw = isRaw
    self.lexer = lexer
  }

  /// The parts up to the end of the content, or in a format specification (`depth` > 0) up to its closing brace.
  mutating func parts(depth: Int) throws(SourceError) -> [FormattedPart] {
    guard depth < 3 else { throw lexer.error("replacement fields are nested too deep", at: place) }
    var parts: [FormattedPart] = []
    var text: [UInt8] = []
    let begin = place
    func flush() throws(SourceError) {
      if !text.isEmpty {
        parts.append(.text(isRaw ? String(decoding: text, as: UTF8.self) : try lexer.unescape(text[...], begin)))
      }
      text = []
    }
    while let byte = content.first {
      switch byte {
      case UInt8(ascii: "{") where depth == 0 && content.dropFirst().first == byte,
        UInt8(ascii: "}") where depth == 0 && content.dropFirst().first == byte:
        text.append(byte)
        advance()
        advance()
      case UInt8(ascii: "{"):
        try flush()
        let open = place
        advance()
        parts += try field(depth: depth, open: open)
      case UInt8(ascii: "}"):
        guard depth > 0 else { throw lexer.error("'}' closes nothing in the f-string", at: place) }
        try flush()
        return parts
      default:
        text.append(byte)
        advance()
      }
    }
    guard depth == 0 else { throw lexer.error("'{' is never closed in the f-string", at: begin) }
    try flush()
    return parts
  }

  /// A replacement field; the cursor is behind its opening brace.
  private mutating func field(depth: Int, open: Place) throws(SourceError) -> [FormattedPart] {
    let begin = place
    let start = content
    var nesting = 0
    var quote: UInt8?
    scan: while let byte = content.first {
      if let open = quote {
        if byte == open { quote = nil }
      } else {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): nesting += 1
        case UInt8(ascii: "}") where nesting == 0: break scan
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): nesting -= 1
        case UInt8(ascii: "!") where nesting == 0 && content.dropFirst().first != UInt8(ascii: "="): break scan
        case UInt8(ascii: ":") where nesting == 0: break scan
        default: break
        }
      }
      advance()
    }
    var code = start[start.startIndex..<content.startIndex]
    var shown: [FormattedPart] = []
    var conversion: Character?
    // `{x=}` shows the expression before its value.
    if code.last == UInt8(ascii: "="), let before = code.dropLast().last, !"=!<>".utf8.contains(before) {
      shown = [.text(String(decoding: code, as: UTF8.self))]
      conversion = "r"
      code = code.dropLast()
    }
    if content.first == UInt8(ascii: "!"), let letter = content.dropFirst().first {
      conversion = Character(UnicodeScalar(letter))
      advance()
      advance()
    }
    var format: [FormattedPart] = []
    if content.first == UInt8(ascii: ":") {
      advance()
      format = try parts(depth: depth + 1)
    }
    guard content.first == UInt8(ascii: "}") else {
      throw lexer.error("'{' is never closed in the f-string", at: open)
    }
    advance()
    return shown + [.expression(code: code, place: begin, conversion: conversion, format: format)]
  }

  private mutating func advance() {
    guard let byte = content.popFirst() else { return }
    if byte == UInt8(ascii: "\n") {
      place.line &+= 1
      place.column = 1
    } else if byte & 0xc0 != 0x80 {
      place.column &+= 1
    }
  }
}
