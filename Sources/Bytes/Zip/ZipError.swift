/// What can be wrong with a zip archive or a deflated stream. Offsets count from the start of the file.
public enum ZipError: Error, Hashable, Sendable {
  /// No end-of-central-directory record reaches the file's last byte: no zip, or one that was cut off.
  case noEnd(offset: Int)
  /// Two end-of-central-directory records fit: readers could see two different archives.
  case ambiguousEnd(offset: Int, other: Int)
  /// A record does not fit into the archive.
  case bytes(ByteError)
  /// A record holds what the format does not allow.
  case invalid(offset: Int, what: String)
  /// An entry's record holds what the format does not allow, or what its other record contradicts.
  case entry(String, offset: Int, what: String)
  /// Two entries have one name.
  case duplicate(String, offset: Int)
  /// Two entries share bytes.
  case overlap(String, String, offset: Int)
  /// Encryption, a volume of several, or a compression method other than stored and deflate.
  case unsupported(String, offset: Int, what: String)
  /// The bytes do not have the CRC-32 that the archive states.
  case checksum(String, offset: Int, expected: UInt32, actual: UInt32)
  /// The deflated data are damaged, or inflate to another size than stated.
  case inflate(String, offset: Int, what: String)
  /// Reading on would cost more than `Limits` allows.
  case limit(what: String, value: Int, allowed: Int)
  /// The archive has no entry of that name.
  case noEntry(String)
}

extension ZipError: Failure {
  public var kind: FailureKind {
    switch self {
    case .noEnd, .ambiguousEnd, .invalid, .entry, .duplicate, .overlap, .checksum, .inflate, .limit, .noEntry:
      .malformed
    case .bytes(let error): error.kind
    case .unsupported: .unsupported
    }
  }

  public var description: String {
    switch self {
    case .noEnd(let offset):
      "zip: no end-of-central-directory record before offset \(offset) (not a zip, or cut off)"
    case .ambiguousEnd(let offset, let other):
      "zip: two end-of-central-directory records, at offsets \(offset) and \(other)"
    case .bytes(let error): "zip: \(error)"
    case .invalid(let offset, let what): "zip: \(what) at offset \(offset)"
    case .entry(let name, let offset, let what): "zip entry \(quoted(name)) at offset \(offset): \(what)"
    case .duplicate(let name, let offset): "zip: second entry named \(quoted(name)) at offset \(offset)"
    case .overlap(let name, let other, let offset):
      "zip entry \(quoted(name)) at offset \(offset) overlaps \(quoted(other))"
    case .unsupported(let name, let offset, let what):
      name.isEmpty
        ? "zip: \(what) at offset \(offset) is not supported"
        : "zip entry \(quoted(name)) at offset \(offset): \(what) is not supported"
    case .checksum(let name, let offset, let expected, let actual):
      "\(Self.subject(name)) at offset \(offset): CRC-32 \(Self.hex(actual)) found, \(Self.hex(expected)) expected"
    case .inflate(let name, let offset, let what): "\(Self.subject(name)) at offset \(offset): \(what)"
    case .limit(let what, let value, let allowed): "zip: \(what) is \(value), the limit is \(allowed)"
    case .noEntry(let name): "zip: no entry named \(quoted(name))"
    }
  }

  /// A gzip stream has no entry names.
  private static func subject(_ name: String) -> String { name.isEmpty ? "gzip" : "zip entry \(quoted(name))" }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
