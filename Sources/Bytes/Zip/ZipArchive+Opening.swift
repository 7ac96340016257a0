// What is checked when an archive is opened.

extension ZipArchive {
  static func entries(of bytes: ByteView, in directory: ZipDirectory) throws(ZipError) -> [Entry] {
    var reader = try reading { () throws(ByteError) in
      ByteReader(try bytes.slice(from: directory.range.lowerBound, count: directory.range.count))
    }
    var entries: [Entry] = []
    entries.reserveCapacity(min(directory.entries, reader.remaining / 46))
    for _ in 0..<directory.entries {
      let offset = reader.offset
      let header = try reading { () throws(ByteError) in try ZipCentralHeader(parsing: &reader) }
      guard header.signature == ZipSignature.centralHeader else {
        throw .invalid(offset: offset, what: "central directory header expected")
      }
      entries.append(try entry(header, at: offset, in: bytes))
    }
    guard reader.isAtEnd else {
      throw .invalid(
        offset: reader.offset, what: "central directory goes on after its \(directory.entries) entries")
    }
    return entries
  }

  private static func entry(
    _ header: ZipCentralHeader, at offset: Int, in bytes: ByteView
  ) throws(ZipError) -> Entry {
    let name = header.name.text
    let fields = header.fields
    guard fields.flags.isDisjoint(with: [.encrypted, .strongEncryption, .masked]) else {
      throw .unsupported(name, offset: offset, what: "encryption")
    }
    guard !fields.flags.contains(.patch) else { throw .unsupported(name, offset: offset, what: "patched data") }
    guard header.disk == 0 else { throw .unsupported(name, offset: offset, what: "an archive of several volumes") }
    let method: Method
    switch fields.method {
    case 0: method = .stored
    case 8: method = .deflated
    case let other: throw .unsupported(name, offset: offset, what: "compression method \(other)")
    }
    guard let storedSize = Int(exactly: fields.storedSize), let size = Int(exactly: fields.size),
      let headerOffset = Int(exactly: header.headerOffset), headerOffset <= bytes.count
    else { throw .entry(name, offset: offset, what: "sizes or offset outside the archive") }
    guard method == .deflated || storedSize == size else {
      throw .entry(name, offset: offset, what: "stored, but takes \(storedSize) bytes for \(size)")
    }
    guard size == 0 || name.utf8.last != UInt8(ascii: "/") else {
      throw .entry(name, offset: offset, what: "a folder that holds \(size) bytes")
    }
    let dataOffset = try checkLocalHeader(of: header, at: headerOffset, in: bytes)
    guard storedSize <= bytes.count - dataOffset else {
      throw .entry(
        name, offset: bytes.offset + dataOffset,
        what: "\(storedSize) bytes expected, \(bytes.count - dataOffset) left")
    }
    return Entry(
      name: name, method: method, storedSize: storedSize, size: size, crc32: fields.crc32, headerOffset: headerOffset,
      dataOffset: dataOffset)
  }

  /// Compares an entry's local header with its central one; returns where the data begin.
  private static func checkLocalHeader(
    of central: ZipCentralHeader, at position: Int, in bytes: ByteView
  ) throws(ZipError) -> Int {
    var reader = ByteReader(bytes, at: position)
    let local = try reading { () throws(ByteError) in try ZipLocalHeader(parsing: &reader) }
    let name = central.name.text
    func disagree(_ field: String) -> ZipError {
      .entry(name, offset: bytes.offset + position, what: "local header and central directory disagree on the \(field)")
    }
    guard local.signature == ZipSignature.localHeader else {
      throw .entry(name, offset: bytes.offset + position, what: "local header expected")
    }
    guard local.name.array == central.name.array else { throw disagree("name") }
    guard local.fields.method == central.fields.method else { throw disagree("method") }
    guard local.fields.flags.isDisjoint(with: [.encrypted, .strongEncryption, .masked, .patch]),
      local.fields.flags.contains(.dataDescriptor) == central.fields.flags.contains(.dataDescriptor)
    else { throw disagree("flags") }
    // Before a data descriptor, what was not known when the header was written is zero, or all ones with zip64.
    let later: Set<UInt64> = local.fields.flags.contains(.dataDescriptor) ? [0, 0xffff_ffff] : []
    guard later.contains(local.fields.storedSize) || local.fields.storedSize == central.fields.storedSize else {
      throw disagree("stored size")
    }
    guard later.contains(local.fields.size) || local.fields.size == central.fields.size else { throw disagree("size") }
    guard later.contains(UInt64(local.fields.crc32)) || local.fields.crc32 == central.fields.crc32 else {
      throw disagree("CRC-32")
    }
    return reader.position
  }

  /// No two entries, and not the directory either, share bytes.
  static func checkOverlaps(_ entries: [Entry], before directory: Int, in bytes: ByteView) throws(ZipError) {
    let sorted = entries.sorted { $0.headerOffset < $1.headerOffset }
    for (entry, next) in zip(sorted, sorted.dropFirst())
    where entry.dataOffset + entry.storedSize > next.headerOffset {
      throw .overlap(entry.name, next.name, offset: bytes.offset + entry.headerOffset)
    }
    if let last = sorted.last, last.dataOffset + last.storedSize > directory {
      throw .overlap(last.name, "central directory", offset: bytes.offset + last.headerOffset)
    }
  }

  static func index(_ entries: [Entry], in bytes: ByteView) throws(ZipError) -> [String: Int] {
    var index: [String: Int] = [:]
    index.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() {
      guard index.updateValue(place, forKey: entry.name) == nil else {
        throw .duplicate(entry.name, offset: bytes.offset + entry.headerOffset)
      }
    }
    return index
  }

  static func root(of entries: [Entry]) -> String? {
    guard let first = entries.first?.name, let slash = first.firstIndex(of: "/") else { return nil }
    let prefix = first[...slash]
    return entries.allSatisfy { $0.name.hasPrefix(prefix) } ? String(prefix.dropLast()) : nil
  }
}
