/// A zip archive in memory or in a mapped file.
///
/// Opening checks the whole structure and reads no data: the directory, each local header against it, unique names, no
/// shared bytes, no encryption, stored and deflated entries only. Stored entries are read as slices of the archive.
public struct ZipArchive: Sendable {
  public enum Method: Sendable, Hashable {
    case stored, deflated
  }

  public struct Entry: Sendable, Hashable {
    /// The path inside the archive; ill-formed UTF-8 becomes U+FFFD.
    public let name: String
    public let method: Method
    /// Bytes that the entry takes in the archive.
    public let storedSize: Int
    /// Bytes that it holds.
    public let size: Int
    public let crc32: UInt32
    /// Where its local header begins, counted from the start of the archive.
    public let headerOffset: Int
    /// Where its data begin, counted from the start of the archive.
    public let dataOffset: Int

    public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
  }

  /// In the order of the central directory.
  public let entries: [Entry]
  /// The one folder that all entries lie in (`archive` in `archive/data.pkl`); `nil` where there is none.
  public let root: String?

  private let bytes: ByteView
  private let index: [String: Int]
  /// What all deflated entries together inflate to; `nil` above `Int.max`.
  private let inflatedSize: Int?
  private let limits: Limits

  /// Whether `bytes` begin as an archive with at least one entry does.
  public static func recognizes(_ bytes: ByteView) -> Bool { bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) }

  /// - Throws: `ZipError` for an archive that is damaged, ambiguous, or uses what is not supported.
  public init(_ bytes: ByteView, limits: Limits = Limits()) throws(ZipError) {
    let directory = try ZipDirectory(of: bytes)
    guard directory.entries <= limits.zipEntries else {
      throw .limit(what: "number of entries", value: directory.entries, allowed: limits.zipEntries)
    }
    let entries = try Self.entries(of: bytes, in: directory)
    try Self.checkOverlaps(entries, before: directory.range.lowerBound, in: bytes)

    self.bytes = bytes
    self.limits = limits
    self.entries = entries
    index = try Self.index(entries, in: bytes)
    root = Self.root(of: entries)
    inflatedSize = entries.reduce(0 as Int?) { sum, entry in
      guard entry.method == .deflated, let sum else { return sum }
      let (total, overflow) = sum.addingReportingOverflow(entry.size)
      return overflow ? nil : total
    }
  }

  public subscript(name: String) -> Entry? { index[name].map { entries[$0] } }

  /// The data of the entry of this name; see `data(of:verifyingChecksum:)`.
  ///
  /// - Throws: `ZipError.noEntry` when there is none.
  public func data(named name: String, verifyingChecksum: Bool = true) throws(ZipError) -> ByteView {
    guard let entry = self[name] else { throw .noEntry(name) }
    return try data(of: entry, verifyingChecksum: verifyingChecksum)
  }

  /// The data of an entry: a slice of the archive where it is stored, a new buffer where it is deflated.
  ///
  /// - Parameter verifyingChecksum: Off for large stored weights that should stay on disk until they are needed: the
  ///   CRC-32 takes a pass over all bytes (`verifyChecksum(of:)` makes up for it). Deflated data are always verified.
  public func data(of entry: Entry, verifyingChecksum: Bool = true) throws(ZipError) -> ByteView {
    let stored = try reading { () throws(ByteError) in
      try bytes.slice(from: entry.dataOffset, count: entry.storedSize)
    }
    switch entry.method {
    case .stored:
      if verifyingChecksum { try verify(stored, entry) }
      return stored
    case .deflated:
      let inflated = try inflate(stored, entry)
      try verify(inflated, entry)
      return inflated
    }
  }

  /// Reads an entry and compares its CRC-32 with the archive's.
  ///
  /// - Throws: `ZipError.checksum` when they differ.
  public func verifyChecksum(of entry: Entry) throws(ZipError) { _ = try data(of: entry) }

  private func verify(_ data: ByteView, _ entry: Entry) throws(ZipError) {
    let actual = crc32(data)
    guard actual == entry.crc32 else {
      throw .checksum(
        entry.name, offset: bytes.offset + entry.dataOffset, expected: entry.crc32, actual: actual)
    }
  }

  private func inflate(_ stored: ByteView, _ entry: Entry) throws(ZipError) -> ByteView {
    let allowed = limits.allocation(forFileOf: bytes.count)
    guard let inflatedSize, inflatedSize <= allowed else {
      throw .limit(what: "inflated size of all entries", value: inflatedSize ?? .max, allowed: allowed)
    }
    let (most, overflow) = stored.count.multipliedReportingOverflow(by: limits.inflateRatio)
    guard overflow || entry.size <= most else {
      throw .limit(what: "inflated size of entry \(quoted(entry.name))", value: entry.size, allowed: most)
    }
    do {
      return try ByteView(count: entry.size) { (target) throws(InflateError) in
        try stored.withUnsafeBytes { (source) throws(InflateError) in try inflateAll(source, into: target) }
      }
    } catch {
      throw .inflate(entry.name, offset: bytes.offset + entry.dataOffset, what: error.description)
    }
  }
}
