// Words, numbers and strings.

extension JSONParser {
  mutating func parseWord(
    _ word: StaticString, _ kind: JSONArena.Kind, _ value: Double = 0
  ) throws(JSONError) {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length, (0..<length).allSatisfy({ bytes[position + $0] == word.utf8Start[$0] })
    else { throw syntax("a value expected") }
    position += length
    try append(kind, value.bitPattern)
  }

  // MARK: - Numbers

  /// Longer numbers hold nothing more that a double could keep.
  private static var maximumNumberLength: Int { 1_024 }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`, or `-Infinity`.
  mutating func parseNumber() throws(JSONError) {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    if peek == UInt8(ascii: "I") { return try parseWord("Infinity", .real, -.infinity) }
    var isInteger = true
    if peek == UInt8(ascii: "0") {
      position += 1
    } else {
      try skipDigits()
    }
    if peek == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      try skipDigits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isInteger = false
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    guard position - start <= Self.maximumNumberLength else {
      throw .limit(what: "length of a number", value: position - start, allowed: Self.maximumNumberLength)
    }
    if isInteger, let integer = integer(in: start..<position) {
      try append(.integer, UInt64(bitPattern: integer))
    } else if let real = Double(String(decoding: bytes[start..<position], as: UTF8.self)) {
      try append(.real, real.bitPattern)
    } else {
      throw syntax("a number expected")
    }
  }

  /// The value of a minus sign and digits; `nil` where it does not fit, and for `-0`, which only a `Double` can hold.
  private func integer(in range: Range<Int>) -> Int64? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value: Int64 = 0
    for byte in bytes[range].dropFirst(isNegative ? 1 : 0) {
      let digit = Int64(byte &- UInt8(ascii: "0"))
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, overflow2) = scaled.addingReportingOverflow(isNegative ? -digit : digit)
      if overflow || overflow2 { return nil }
      value = next
    }
    return isNegative && value == 0 ? nil : value
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw syntax("a digit expected") }
  }

  // MARK: - Strings

  mutating func parseString() throws(JSONError) {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        try append(.string, range: start..<position)
        position += 1
        return
      case UInt8(ascii: "\\"):
        return try parseEscapedString(from: start)
      case 0..<0x20:
        throw syntax("a control character in a string")
      default:
        position += 1
      }
    }
    throw syntax("the end of a string expected, the text ends")
  }

  /// Goes on after the first escape of a string that began at `start`.
  private mutating func parseEscapedString(from start: Int) throws(JSONError) {
    let target = arena.unescaped.count
    arena.unescaped.append(contentsOf: bytes[start..<position])
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        try append(.escapedString, range: target..<arena.unescaped.count)
        position += 1
        return
      case UInt8(ascii: "\\"):
        try parseEscape()
      case 0..<0x20:
        throw syntax("a control character in a string")
      default:
        arena.unescaped.append(byte)
        position += 1
      }
    }
    throw syntax("the end of a string expected, the text ends")
  }

  private mutating func append(_ kind: JSONArena.Kind, range: Range<Int>) throws(JSONError) {
    try append(kind, UInt64(range.lowerBound) << 32 | UInt64(range.count))
  }

  private mutating func parseEscape() throws(JSONError) {
    position += 1
    let plain: UInt8
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = bytes[position]
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0c
    case UInt8(ascii: "n"): plain = 0x0a
    case UInt8(ascii: "r"): plain = 0x0d
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"): return try parseUnicodeEscape()
    case _: throw syntax("an escape expected")
    }
    arena.unescaped.append(plain)
    position += 1
  }

  private mutating func parseUnicodeEscape() throws(JSONError) {
    var value = UInt32(try parseHex())
    if (0xd800..<0xdc00).contains(value), peek == UInt8(ascii: "\\") {
      position += 1
      guard peek == UInt8(ascii: "u") else { throw syntax("the second half of a surrogate pair expected") }
      let low = UInt32(try parseHex())
      guard (0xdc00..<0xe000).contains(low) else { throw syntax("the second half of a surrogate pair expected") }
      value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw syntax("a whole surrogate pair expected") }
    arena.unescaped.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  /// The four digits after `u`, which is where `position` stands.
  private mutating func parseHex() throws(JSONError) -> UInt16 {
    position += 1
    guard bytes.count - position >= 4,
      bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw syntax("four hexadecimal digits expected") }
    position += 4
    return value
  }
}
