import Bytes
import Tensors

/// What the header of an `.npy` file says.
struct NPYHeader {
  var elementType: ElementType
  var isBigEndian: Bool
  var isColumnMajor: Bool
  var extents: [Int]

  /// - Parameter text: A Python dictionary literal with exactly the keys `descr`, `fortran_order` and `shape`.
  init(parsing text: ByteView, limits: Limits) throws(ArrayFormatError) {
    var parser = LiteralParser(text)
    var descr: String?
    var order: Bool?
    var extents: [Int]?
    try parser.expect("{")
    while try !parser.accept("}") {
      let key = try parser.string()
      try parser.expect(":")
      switch key {
      case "descr" where descr == nil: descr = try parser.description()
      case "fortran_order" where order == nil: order = try parser.bool()
      case "shape" where extents == nil: extents = try parser.tuple(limit: limits.tensorRank)
      default: throw .invalid(offset: text.offset, what: "npy header with an unknown or repeated key \(quoted(key))")
      }
      guard try parser.accept(",") else {
        try parser.expect("}")
        break
      }
    }
    try parser.expectEnd()
    guard let descr, let order, let extents else {
      throw .invalid(offset: text.offset, what: "npy header without descr, fortran_order or shape")
    }
    (elementType, isBigEndian) = try Self.elementType(descr, at: text.offset)
    isColumnMajor = order
    self.extents = extents
  }

  private static func elementType(_ descr: String, at offset: Int) throws(ArrayFormatError) -> (ElementType, Bool) {
    guard let order = descr.first, "<>|".contains(order) else {
      throw .invalid(offset: offset, what: "npy type \(quoted(descr)) without a byte order")
    }
    let code = descr.dropFirst()
    guard let type = NPY.codes.first(where: { $0.code == code })?.type else {
      throw .unsupported(unsupportedName(code) + " (npy type \(quoted(descr)))")
    }
    guard order != "|" || type.bitWidth == 8 else {
      throw .invalid(offset: offset, what: "npy type \(quoted(descr)) without a byte order")
    }
    return (type, order == ">")
  }

  /// What NumPy calls a type that is not an element type here.
  private static func unsupportedName(_ code: Substring) -> String {
    switch code.first {
    case "O": "an array of Python objects, which are pickled,"
    case "U", "S", "a": "an array of strings"
    case "V": "an array of structured or foreign elements"
    case "M", "m": "an array of dates or time spans"
    case "f", "c": "a float wider than 64 bits"
    case _: "an unknown element type"
    }
  }

  /// The dictionary as NumPy writes it.
  static func text(_ code: String, _ extents: [Int]) -> String {
    let tuple = extents.count == 1 ? "(\(extents[0]),)" : "(" + extents.map(String.init).joined(separator: ", ") + ")"
    return "{'descr': '\(code)', 'fortran_order': False, 'shape': \(tuple), }"
  }
}

/// Reads the few Python literals that a header consists of.
private struct LiteralParser {
  private let bytes: [UInt8]
  private let offset: Int
  private var position = 0

  init(_ text: ByteView) {
    bytes = text.array
    offset = text.offset
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0a { position += 1 }
  }

  private func expected(_ what: String) -> ArrayFormatError {
    .invalid(offset: offset + position, what: "npy header: \(what) expected")
  }

  mutating func accept(_ token: Unicode.Scalar) throws(ArrayFormatError) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: token) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ token: Unicode.Scalar) throws(ArrayFormatError) {
    guard try accept(token) else { throw expected("\"\(token)\"") }
  }

  mutating func expectEnd() throws(ArrayFormatError) {
    skipSpace()
    guard position == bytes.count else { throw expected("its end") }
  }

  /// A string without escapes in single or double quotes.
  mutating func string() throws(ArrayFormatError) -> String {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "\""),
      let length = bytes[(position + 1)...].prefix(256).firstIndex(of: bytes[position]).map({ $0 - position - 1 }),
      case let content = bytes[position + 1..<position + 1 + length], !content.contains(UInt8(ascii: "\\"))
    else { throw expected("a string") }
    position += length + 2
    return String(decoding: content, as: UTF8.self)
  }

  /// A type's code; a list describes structured elements.
  mutating func description() throws(ArrayFormatError) -> String {
    if try accept("[") { throw .unsupported("an array of structured elements") }
    return try string()
  }

  mutating func bool() throws(ArrayFormatError) -> Bool {
    skipSpace()
    for (word, value) in [("True", true), ("False", false)] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw expected("True or False")
  }

  /// `()`, `(3,)`, `(3, 4)`; Python 2 wrote `(3L, 4L)`.
  mutating func tuple(limit: Int) throws(ArrayFormatError) -> [Int] {
    try expect("(")
    var values: [Int] = []
    while try !accept(")") {
      guard values.count < limit else { throw .invalid(offset: offset, what: "npy array of more than \(limit) axes") }
      values.append(try integer())
      if try !accept(",") {
        guard values.count > 1 else { throw expected("\",\"") }
        try expect(")")
        break
      }
    }
    return values
  }

  private mutating func integer() throws(ArrayFormatError) -> Int {
    skipSpace()
    let digits = bytes[position...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { throw expected("an extent") }
    position += digits.count
    if position < bytes.count, bytes[position] == UInt8(ascii: "L") { position += 1 }
    return value
  }
}
