/// The central directory's place, found from the archive's end.
struct ZipDirectory {
  var entries: Int
  var range: Range<Int>

  /// Finds the end record, which must reach the last byte, and follows it to the directory, which must end where the end
  /// records begin: nothing is left to interpretation.
  init(of bytes: ByteView) throws(ZipError) {
    let position = try Self.findEnd(of: bytes)
    var reader = ByteReader(bytes, at: position)
    let end = try reading { () throws(ByteError) in try ZipEndRecord(parsing: &reader) }
    let wide = try Self.zip64End(of: bytes, before: position)

    try Self.agree(end.disk, wide?.record.disk, "disk number", at: position, in: bytes)
    try Self.agree(end.directoryDisk, wide?.record.directoryDisk, "directory's disk number", at: position, in: bytes)
    try Self.agree(end.entriesHere, wide?.record.entriesHere, "entry count of this disk", at: position, in: bytes)
    try Self.agree(end.entries, wide?.record.entries, "entry count", at: position, in: bytes)
    try Self.agree(end.directorySize, wide?.record.directorySize, "directory size", at: position, in: bytes)
    try Self.agree(end.directoryOffset, wide?.record.directoryOffset, "directory offset", at: position, in: bytes)

    let disks = (wide?.record.disk ?? UInt32(end.disk), wide?.record.directoryDisk ?? UInt32(end.directoryDisk))
    let count = wide?.record.entries ?? UInt64(end.entries)
    guard disks == (0, 0), wide?.record.entriesHere ?? UInt64(end.entriesHere) == count else {
      throw .unsupported("", offset: bytes.offset + position, what: "an archive of several volumes")
    }
    guard let entries = Int(exactly: count),
      let offset = Int(exactly: wide?.record.directoryOffset ?? UInt64(end.directoryOffset)),
      let size = Int(exactly: wide?.record.directorySize ?? UInt64(end.directorySize)),
      offset <= bytes.count, size == (wide?.position ?? position) - offset
    else {
      throw .invalid(
        offset: bytes.offset + position, what: "central directory does not end where its end record begins")
    }
    self.entries = entries
    range = offset..<offset + size
  }

  /// The end record's position. Its comment must reach the last byte, which bounds the search.
  private static func findEnd(of bytes: ByteView) throws(ZipError) -> Int {
    let last = bytes.count - ZipEndRecord.size
    guard last >= 0 else { throw .noEnd(offset: bytes.offset + bytes.count) }
    let found = bytes.withUnsafeBytes { raw in
      (max(0, last - ZipEndRecord.maximumComment)...last).filter { place in
        UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)) == ZipSignature.end
          && Int(UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: place + 20, as: UInt16.self))) == last - place
      }
    }
    guard let place = found.first else { throw .noEnd(offset: bytes.offset + bytes.count) }
    guard found.count == 1 else { throw .ambiguousEnd(offset: bytes.offset + place, other: bytes.offset + found[1]) }
    return place
  }

  private static func zip64End(
    of bytes: ByteView, before end: Int
  ) throws(ZipError) -> (position: Int, record: Zip64EndRecord)? {
    guard end >= Zip64Locator.size else { return nil }
    let place = end - Zip64Locator.size
    var reader = ByteReader(bytes, at: place)
    let locator = try reading { () throws(ByteError) in try Zip64Locator(parsing: &reader) }
    guard locator.signature == ZipSignature.zip64Locator else { return nil }
    guard locator.disk == 0, locator.disks <= 1 else {
      throw .unsupported("", offset: bytes.offset + place, what: "an archive of several volumes")
    }
    guard let position = Int(exactly: locator.recordOffset), position < place else {
      throw .invalid(offset: bytes.offset + place, what: "zip64 end record is said to lie outside the archive")
    }
    reader = ByteReader(bytes, at: position)
    let record = try reading { () throws(ByteError) in try Zip64EndRecord(parsing: &reader) }
    guard record.signature == ZipSignature.zip64End, reader.position <= place,
      record.length == UInt64(place - position - Zip64EndRecord.prefix)
    else {
      throw .invalid(offset: bytes.offset + position, what: "zip64 end record expected, just before its locator,")
    }
    return (position, record)
  }

  /// A short field is all ones or says the same as its zip64 field.
  private static func agree<Short: FixedWidthInteger, Wide: FixedWidthInteger>(
    _ short: Short, _ wide: Wide?, _ what: String, at position: Int, in bytes: ByteView
  ) throws(ZipError) {
    guard let wide, short != .max, wide != short else { return }
    throw .invalid(
      offset: bytes.offset + position,
      what: "\(what) is \(short) in the end record and \(wide) in the zip64 end record")
  }
}

/// Runs `body`, in which a record may turn out not to fit.
func reading<R>(_ body: () throws(ByteError) -> R) throws(ZipError) -> R {
  do {
    return try body()
  } catch {
    throw .bytes(error)
  }
}
