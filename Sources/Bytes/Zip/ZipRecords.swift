// Zip archives: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10). All integers little-endian.
//
//   member…                        local header, data, and with flag 3 a data descriptor
//   central directory              one header an entry
//   [zip64 end record, 56 bytes]   PK 6 6, size of the rest (8), versions (2+2), disk numbers (4+4), entries here (8),
//                                  entries (8), directory size (8), directory offset (8)
//   [zip64 locator, 20 bytes]      PK 6 7, disk (4), offset of the zip64 end record (8), disks (4)
//   end record, 22 bytes           PK 5 6, disk numbers (2+2), entries here (2), entries (2), directory size (4),
//                                  directory offset (4), comment length (2), comment
//
//   local header, 30 bytes         PK 3 4, version (2), flags (2), method (2), time (2), date (2), crc (4),
//                                  stored size (4), size (4), name length (2), extra length (2), name, extra
//   central header, 46 bytes       PK 1 2, versions (2+2), flags (2), method (2), time (2), date (2), crc (4),
//                                  stored size (4), size (4), name length (2), extra length (2), comment length (2),
//                                  disk (2), attributes (2+4), local header's offset (4), name, extra, comment
//   extra field                    id (2), length (2), that many bytes; zip64 (id 1) holds those of size, stored size,
//                                  offset (8 each) whose short field is all ones
//   data descriptor                [PK 7 8], crc (4), stored size (4 or 8), size (4 or 8)

enum ZipSignature {
  static let localHeader: UInt32 = 0x0403_4b50
  static let centralHeader: UInt32 = 0x0201_4b50
  static let end: UInt32 = 0x0605_4b50
  static let zip64End: UInt32 = 0x0606_4b50
  static let zip64Locator: UInt32 = 0x0706_4b50
  static let dataDescriptor: UInt32 = 0x0807_4b50
}

struct ZipFlags: OptionSet {
  let rawValue: UInt16
  static let encrypted = ZipFlags(rawValue: 1 << 0)
  static let dataDescriptor = ZipFlags(rawValue: 1 << 3)
  static let patch = ZipFlags(rawValue: 1 << 5)
  static let strongEncryption = ZipFlags(rawValue: 1 << 6)
  static let utf8 = ZipFlags(rawValue: 1 << 11)
  static let masked = ZipFlags(rawValue: 1 << 13)
}

/// The record at the end of every archive.
struct ZipEndRecord {
  static let size = 22
  static let maximumComment = 0xffff

  var disk, directoryDisk, entriesHere, entries: UInt16
  var directorySize, directoryOffset: UInt32
  var commentLength: UInt16

  init(parsing reader: inout ByteReader) throws(ByteError) {
    try reader.skip(4)
    disk = try reader.littleEndian(UInt16.self)
    directoryDisk = try reader.littleEndian(UInt16.self)
    entriesHere = try reader.littleEndian(UInt16.self)
    entries = try reader.littleEndian(UInt16.self)
    directorySize = try reader.littleEndian(UInt32.self)
    directoryOffset = try reader.littleEndian(UInt32.self)
    commentLength = try reader.littleEndian(UInt16.self)
  }
}

/// What stands before the end record of an archive that may be larger than 4 GB.
struct Zip64Locator {
  static let size = 20

  var signature, disk: UInt32
  var recordOffset: UInt64
  var disks: UInt32

  init(parsing reader: inout ByteReader) throws(ByteError) {
    signature = try reader.littleEndian(UInt32.self)
    disk = try reader.littleEndian(UInt32.self)
    recordOffset = try reader.littleEndian(UInt64.self)
    disks = try reader.littleEndian(UInt32.self)
  }
}

/// The end record with 64-bit fields.
struct Zip64EndRecord {
  /// Its signature and length come before what `length` counts.
  static let prefix = 12

  var signature: UInt32
  var length: UInt64
  var disk, directoryDisk: UInt32
  var entriesHere, entries, directorySize, directoryOffset: UInt64

  init(parsing reader: inout ByteReader) throws(ByteError) {
    signature = try reader.littleEndian(UInt32.self)
    length = try reader.littleEndian(UInt64.self)
    try reader.skip(4)
    disk = try reader.littleEndian(UInt32.self)
    directoryDisk = try reader.littleEndian(UInt32.self)
    entriesHere = try reader.littleEndian(UInt64.self)
    entries = try reader.littleEndian(UInt64.self)
    directorySize = try reader.littleEndian(UInt64.self)
    directoryOffset = try reader.littleEndian(UInt64.self)
  }
}

/// The fields that the local and the central header of an entry share, in the order in which both store them.
struct ZipEntryFields {
  var flags: ZipFlags
  var method: UInt16
  var crc32: UInt32
  var storedSize, size: UInt64
  var nameLength, extraLength: UInt16

  init(parsing reader: inout ByteReader) throws(ByteError) {
    flags = ZipFlags(rawValue: try reader.littleEndian(UInt16.self))
    method = try reader.littleEndian(UInt16.self)
    try reader.skip(4)
    crc32 = try reader.littleEndian(UInt32.self)
    storedSize = UInt64(try reader.littleEndian(UInt32.self))
    size = UInt64(try reader.littleEndian(UInt32.self))
    nameLength = try reader.littleEndian(UInt16.self)
    extraLength = try reader.littleEndian(UInt16.self)
  }
}

/// What stands before an entry's data.
struct ZipLocalHeader {
  var signature: UInt32
  var fields: ZipEntryFields
  var name: ByteView

  init(parsing reader: inout ByteReader) throws(ByteError) {
    signature = try reader.littleEndian(UInt32.self)
    try reader.skip(2)
    fields = try ZipEntryFields(parsing: &reader)
    name = try reader.bytes(Int(fields.nameLength))
    let extra = try reader.bytes(Int(fields.extraLength))
    var wide = try Zip64Field(in: extra)
    try wide.replace(&fields.size)
    try wide.replace(&fields.storedSize)
  }
}

/// What the central directory says of an entry.
struct ZipCentralHeader {
  var signature: UInt32
  var fields: ZipEntryFields
  var disk: UInt16
  var headerOffset: UInt64
  var name: ByteView

  init(parsing reader: inout ByteReader) throws(ByteError) {
    signature = try reader.littleEndian(UInt32.self)
    try reader.skip(4)
    fields = try ZipEntryFields(parsing: &reader)
    let commentLength = try reader.littleEndian(UInt16.self)
    disk = try reader.littleEndian(UInt16.self)
    try reader.skip(6)
    headerOffset = UInt64(try reader.littleEndian(UInt32.self))
    name = try reader.bytes(Int(fields.nameLength))
    let extra = try reader.bytes(Int(fields.extraLength))
    try reader.skip(Int(commentLength))
    var wide = try Zip64Field(in: extra)
    try wide.replace(&fields.size)
    try wide.replace(&fields.storedSize)
    try wide.replace(&headerOffset)
  }
}

/// The extra field that holds the values which do not fit their 32-bit fields.
struct Zip64Field {
  static let id: UInt16 = 1
  private var values: ByteReader?

  /// Looks through an entry's extra fields; bytes after the last whole one are somebody's padding.
  init(in extra: ByteView) throws(ByteError) {
    var reader = ByteReader(extra)
    while reader.remaining >= 4 {
      let offset = reader.offset
      let id = try reader.littleEndian(UInt16.self)
      let length = Int(try reader.littleEndian(UInt16.self))
      guard length <= reader.remaining else { return }
      let field = try reader.bytes(length)
      guard id == Self.id else { continue }
      guard values == nil else { throw .invalid(offset: offset, what: "second zip64 field of one entry") }
      values = ByteReader(field)
    }
  }

  /// Gives `field` its 64-bit value where its own 32 bits are all ones.
  mutating func replace(_ field: inout UInt64) throws(ByteError) {
    guard field == 0xffff_ffff, values != nil else { return }
    field = try values?.littleEndian(UInt64.self) ?? field
  }
}
