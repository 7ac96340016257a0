import Bytes

// Tar archives as POSIX 1003.1-1988 ("ustar") lays them out: for each member a header block of 512 bytes and its data,
// padded to whole blocks; two zero blocks end the archive. A header holds, as text, name (0, 100 bytes), size in octal
// (124, 12 bytes), the sum of its own bytes in octal (148, 8 bytes, counted as spaces), type (156, 1 byte).

/// The regular files of a tar archive, by name.
struct TarArchive {
  static let blockSize = 512
  private static let mostMembers = 1_000

  private(set) var members: [String: ByteView] = [:]

  init(_ bytes: ByteView) throws(TorchError) {
    var reader = ByteReader(bytes)
    var headers = 0
    while true {
      let start = reader.offset
      let header = try naming("tar header") { () throws(ByteError) in try reader.bytes(Self.blockSize) }
      if header.buffer.allSatisfy({ $0 == 0 }) { return }
      headers += 1
      guard headers <= Self.mostMembers else {
        throw .limit(what: "number of members of the tar archive", value: headers, allowed: Self.mostMembers)
      }
      guard Self.checksumIsRight(header), let size = Self.octal(header, at: 124, count: 12) else {
        throw .container(part: "tar header", offset: start, what: "its checksum or size is wrong")
      }
      let name = Self.name(header)
      let data = try naming("tar member \(quoted(name))") { () throws(ByteError) in try reader.bytes(size) }
      try naming("padding of tar member \(quoted(name))") { () throws(ByteError) in
        try reader.skip((Self.blockSize - size % Self.blockSize) % Self.blockSize)
      }
      // Extended headers (`x`, `g`), folders and links hold nothing that PyTorch wrote.
      guard header[156] == UInt8(ascii: "0") || header[156] == 0 else { continue }
      guard members.updateValue(data, forKey: name) == nil else {
        throw .container(part: "tar header", offset: start, what: "a second member \(quoted(name))")
      }
    }
  }

  /// The name in the first header, should `bytes` begin with one.
  static func firstName(in bytes: ByteView) -> String? {
    guard let header = try? bytes.slice(from: 0, count: blockSize), checksumIsRight(header) else { return nil }
    return name(header)
  }

  func member(_ name: String) throws(TorchError) -> ByteView {
    guard let bytes = members[name] else {
      throw .container(part: "tar archive", offset: 0, what: "no member \(quoted(name))")
    }
    return bytes
  }

  private static func name(_ header: ByteView) -> String {
    let name = String(decoding: header.buffer.prefix(100).prefix { $0 != 0 }, as: UTF8.self)
    return name.hasPrefix("./") ? String(name.dropFirst(2)) : name
  }

  private static func checksumIsRight(_ header: ByteView) -> Bool {
    let sum = header.buffer.enumerated().reduce(0) { sum, byte in
      sum + Int((148..<156).contains(byte.offset) ? UInt8(ascii: " ") : byte.element)
    }
    return octal(header, at: 148, count: 8) == sum
  }

  private static func octal(_ header: ByteView, at start: Int, count: Int) -> Int? {
    let field = header.buffer[start..<start + count]
    let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}
