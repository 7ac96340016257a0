/// The two ways in which protocol 0 writes strings on one line.
enum EscapedText {
  private static let backslash = UInt8(ascii: "\\")

  /// The inside of a Python 2 string literal as `repr` writes it; `nil` for an escape that stops short.
  static func pythonString(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(body.count)
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == backslash else {
        decoded.append(byte)
        continue
      }
      guard let escape = rest.popFirst() else { return nil }
      switch escape {
      case UInt8(ascii: "n"): decoded.append(0x0a)
      case UInt8(ascii: "t"): decoded.append(0x09)
      case UInt8(ascii: "r"): decoded.append(0x0d)
      case UInt8(ascii: "a"): decoded.append(0x07)
      case UInt8(ascii: "b"): decoded.append(0x08)
      case UInt8(ascii: "f"): decoded.append(0x0c)
      case UInt8(ascii: "v"): decoded.append(0x0b)
      case backslash, UInt8(ascii: "'"), UInt8(ascii: "\""): decoded.append(escape)
      case UInt8(ascii: "x"):
        guard let value = number(rest.prefix(2), radix: 16), rest.count >= 2 else { return nil }
        decoded.append(UInt8(truncatingIfNeeded: value))
        rest = rest.dropFirst(2)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        let digits = body[(rest.startIndex - 1)...].prefix(3).prefix { (0x30...0x37).contains($0) }
        decoded.append(UInt8(truncatingIfNeeded: number(digits, radix: 8) ?? 0))
        rest = rest.dropFirst(digits.count - 1)
      default: decoded += [backslash, escape]
      }
    }
    return decoded
  }

  /// Python's `raw-unicode-escape`; `nil` for an escape that stops short.
  static func rawUnicode(_ line: ArraySlice<UInt8>) -> String? {
    var decoded = String.UnicodeScalarView()
    var rest = line
    while let byte = rest.popFirst() {
      let digits = rest.first == UInt8(ascii: "u") ? 4 : rest.first == UInt8(ascii: "U") ? 8 : 0
      guard byte == backslash, digits > 0 else {
        decoded.append(Unicode.Scalar(byte))
        continue
      }
      let code = rest.dropFirst().prefix(digits)
      guard code.count == digits, let value = number(code, radix: 16) else { return nil }
      decoded.append(Unicode.Scalar(value) ?? "\u{fffd}")
      rest = rest.dropFirst(1 + digits)
    }
    return String(decoded)
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> UInt32? {
    // `UInt32` would take a sign, too.
    guard digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-") else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
  }
}
