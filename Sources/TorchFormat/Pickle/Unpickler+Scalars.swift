import Bytes

// Numbers and strings. Protocol 0 writes them as lines of text, later protocols as bytes.

extension Unpickler {
  /// Python refuses longer decimal numbers, too (`sys.set_int_max_str_digits`).
  private static let longestNumber = 4_300

  // MARK: - Numbers

  /// Protocol 0 writes booleans as the integers `00` and `01`.
  mutating func integerOrBoolFromLine() throws(TorchError) -> PickleValue {
    let digits = try line(limit: Self.longestNumber).text
    return switch digits {
    case "00": .bool(false)
    case "01": .bool(true)
    default: try integer(digits)
    }
  }

  mutating func longFromLine() throws(TorchError) -> PickleValue {
    let digits = try line(limit: Self.longestNumber).text
    return try integer(digits.hasSuffix("L") ? digits.dropLast() : digits[...])
  }

  private func integer(_ digits: some StringProtocol) throws(TorchError) -> PickleValue {
    if let value = Int(digits) { return .int(value) }
    let unsigned = digits.utf8.drop { $0 == UInt8(ascii: "-") }
    guard !unsigned.isEmpty, unsigned.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw fault("\(quoted(digits)) is no integer")
    }
    // log2(10) is 3.3219…
    return .bigInteger(bits: unsigned.count * 33_220 / 10_000 + 1)
  }

  mutating func floatFromLine() throws(TorchError) -> PickleValue {
    let digits = try line(limit: Self.longestNumber).text
    guard let value = Double(digits) else { throw fault("\(quoted(digits)) is no number") }
    return .float(value)
  }

  /// An integer of `count` bytes in two's complement, least significant first.
  mutating func long(_ count: Int) throws(TorchError) -> PickleValue {
    guard count >= 0 else { throw fault("an integer of \(count) bytes") }
    let bytes = try take(count)
    guard count <= MemoryLayout<Int>.size else { return .bigInteger(bits: 8 * count) }
    guard count > 0 else { return .int(0) }
    let sign: Int = bytes[count - 1] & 0x80 == 0 ? 0 : -1
    return .int((0..<count).reversed().reduce(sign) { $0 << 8 | Int(bytes[$1]) })
  }

  // MARK: - Strings

  /// A length that precedes its bytes.
  mutating func length<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(TorchError) -> Int {
    let stored = try littleEndian(type)
    guard let length = Int(exactly: stored), length >= 0 else { throw fault("a length of \(stored) bytes") }
    return length
  }

  mutating func text(_ text: String) throws(TorchError) -> PickleValue {
    try charge(MemoryLayout<String>.stride + (text.utf8.count > 15 ? text.utf8.count + 32 : 0))
    pickle.texts.append(text)
    return .text(pickle.texts.count - 1)
  }

  mutating func bytes(_ bytes: ByteView) throws(TorchError) -> PickleValue {
    try charge(MemoryLayout<ByteView>.stride)
    pickle.blobs.append(bytes)
    return .bytes(pickle.blobs.count - 1)
  }

  mutating func byteString(_ bytes: ByteView) throws(TorchError) -> PickleValue {
    try charge(MemoryLayout<ByteView>.stride)
    pickle.blobs.append(bytes)
    return .byteString(pickle.blobs.count - 1)
  }

  /// `STRING`: Python 2's `repr` of a `str`, with quotes and escapes.
  mutating func quotedLine() throws(TorchError) -> ByteView {
    let line = try line(limit: limits.pickleBytes)
    let quote = line.isEmpty ? 0 : line[0]
    guard line.count >= 2, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""), line[line.count - 1] == quote
    else { throw fault("a quoted string expected") }
    let body = line.array.dropFirst().dropLast()
    guard body.contains(UInt8(ascii: "\\")) else {
      return try naming(part) { () throws(ByteError) in try line.slice(from: 1, count: line.count - 2) }
    }
    guard let decoded = EscapedText.pythonString(body) else { throw fault("a broken escape in a string") }
    try charge(decoded.count + ByteView.alignment)
    return ByteView(decoded)
  }

  /// `UNICODE`: Latin-1 with `\uXXXX` and `\UXXXXXXXX`.
  mutating func escapedLine() throws(TorchError) -> String {
    let line = try line(limit: limits.pickleBytes)
    guard let decoded = EscapedText.rawUnicode(line.array[...]) else { throw fault("a broken escape in a text") }
    return decoded
  }
}
