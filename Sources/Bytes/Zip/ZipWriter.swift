/// Writes a zip archive front to back, without going back or holding data.
///
/// The archive depends on nothing but its entries: times are 1 January 1980, as reproducible archives have them. Sizes and
/// offsets from 4 GB on are written in zip64 fields.
public struct ZipWriter<Sink: ByteSink & ~Copyable>: ~Copyable {
  /// How an entry's data are written.
  public enum Method: Sendable {
    /// As they are, beginning at a multiple of `alignment` bytes (PyTorch: 64) so that they can be used where they lie.
    case stored(alignment: Int = 1)
    /// Deflated, from level 1, fast, to 9, small.
    case deflated(level: Int = 6)
  }

  private struct Record {
    var name: [UInt8]
    var flags: ZipFlags
    var method: UInt16
    var crc32: UInt32 = 0
    var storedSize = 0
    var size: Int
    var headerOffset: Int

  }

  /// From here on a number goes into a zip64 field: with all ones in it, its short field would say so.
  private static var wide: Int { 0xffff_ffff }

  private var sink: Sink
  private var position = 0
  private var records: [Record] = []
  private var names: Set<[UInt8]> = []

  /// - Parameter sink: Where nothing has been written yet: offsets in the archive count from here.
  public init(to sink: consuming Sink) { self.sink = sink }

  /// Adds an entry that holds `parts`, one after the other.
  ///
  /// - Throws: `ByteError.invalid` for a name that is there already, is empty or longer than 65,535 bytes.
  public mutating func add(
    _ name: String, _ parts: [ByteView], method: Method = .stored()
  ) throws(ByteError) {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, bytes.count <= 0xffff, names.insert(bytes).inserted else {
      throw .invalid(offset: position, what: "zip entry name \(quoted(name)) is empty, too long or there already,")
    }
    let ascii = bytes.allSatisfy { $0 < 0x80 }
    let size = parts.reduce(0) { $0 + $1.count }
    var record = Record(name: bytes, flags: ascii ? [] : [.utf8], method: 0, size: size, headerOffset: position)
    switch method {
    case .stored(let alignment):
      record.crc32 = parts.reduce(0) { Bytes.crc32($1, from: $0) }
      record.storedSize = size
      try writeLocalHeader(record, alignment: alignment)
      for part in parts { try write(part) }
    case .deflated(let level):
      record.method = 8
      record.flags.insert(.dataDescriptor)
      try writeLocalHeader(record, alignment: 1)
      try deflate(parts, into: &record, level: level)
    }
    records.append(record)
  }

  public mutating func add(_ name: String, _ bytes: ByteView, method: Method = .stored()) throws(ByteError) {
    try add(name, [bytes], method: method)
  }

  /// Writes the central directory; gives the sink back.
  public consuming func finish() throws(ByteError) -> Sink {
    let start = position
    for record in records { try write(Self.centralHeader(record)) }
    try write(Self.endRecords(entries: records.count, directory: start..<position))
    return sink
  }

  // MARK: - Data

  private mutating func deflate(_ parts: [ByteView], into record: inout Record, level: Int) throws(ByteError) {
    var deflater = Deflater(level: level)
    let start = position
    for part in parts {
      record.crc32 = Bytes.crc32(part, from: record.crc32)
      try part.withUnsafeBytes { (raw) throws(ByteError) in
        try deflater.deflate(raw, finishing: false) { (piece) throws(ByteError) in try write(piece) }
      }
    }
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    try deflater.deflate(none, finishing: true) { (piece) throws(ByteError) in try write(piece) }
    record.storedSize = position - start
    var descriptor: [UInt8] = []
    descriptor.append(littleEndian: ZipSignature.dataDescriptor)
    descriptor.append(littleEndian: record.crc32)
    for size in [record.storedSize, record.size] {
      if Self.mayBeWide(record.size) {
        descriptor.append(littleEndian: UInt64(size))
      } else {
        descriptor.append(littleEndian: UInt32(truncatingIfNeeded: size))
      }
    }
    try write(descriptor)
  }

  /// Whether data of this size may take 4 GB or more once deflated: data that do not deflate grow by 5 bytes in 16 KB.
  private static func mayBeWide(_ size: Int) -> Bool { size >= wide - wide / 1024 }

  private mutating func write(_ bytes: ByteView) throws(ByteError) {
    try bytes.withUnsafeBytes { (raw) throws(ByteError) in try write(raw) }
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ByteError) {
    try sink.write(bytes)
    position += bytes.count
  }

  private mutating func write(_ bytes: [UInt8]) throws(ByteError) {
    try sink.write(bytes)
    position += bytes.count
  }

  // MARK: - Records

  private mutating func writeLocalHeader(_ record: Record, alignment: Int) throws(ByteError) {
    let later = record.flags.contains(.dataDescriptor)
    let wide = later ? Self.mayBeWide(record.size) : record.size >= Self.wide
    var extra: [UInt8] = []
    if wide {
      Self.appendField(Zip64Field.id, later ? [0, 0] : [record.size, record.storedSize], to: &extra)
    }
    Self.pad(&extra, dataAt: position + 30 + record.name.count + extra.count, to: alignment)
    let size = wide ? UInt32.max : later ? 0 : UInt32(truncatingIfNeeded: record.size)

    var header: [UInt8] = []
    header.append(littleEndian: ZipSignature.localHeader)
    header.append(littleEndian: UInt16(wide ? 45 : 20))
    Self.append(record, sizes: (size, size), extra: extra, to: &header)
    header += record.name
    header += extra
    try write(header)
  }

  private static func centralHeader(_ record: Record) -> [UInt8] {
    var extra: [UInt8] = []
    let wide = [record.size, record.storedSize, record.headerOffset].filter { $0 >= Self.wide }
    if !wide.isEmpty { appendField(Zip64Field.id, wide, to: &extra) }
    var header: [UInt8] = []
    header.append(littleEndian: ZipSignature.centralHeader)
    header.append(littleEndian: UInt16(45))
    header.append(littleEndian: UInt16(wide.isEmpty ? 20 : 45))
    append(record, sizes: (short(record.storedSize), short(record.size)), extra: extra, to: &header)
    header.append(littleEndian: UInt16(0))  // comment
    header.append(littleEndian: UInt16(0))  // disk
    header += [0, 0, 0, 0, 0, 0]  // attributes
    header.append(littleEndian: short(record.headerOffset))
    return header + record.name + extra
  }

  /// The fields that local and central headers share.
  private static func append(
    _ record: Record, sizes: (stored: UInt32, size: UInt32), extra: [UInt8], to header: inout [UInt8]
  ) {
    header.append(littleEndian: record.flags.rawValue)
    header.append(littleEndian: record.method)
    header.append(littleEndian: UInt16(0))  // 00:00:00
    header.append(littleEndian: UInt16(0x0021))  // 1980-01-01
    header.append(littleEndian: record.crc32)
    header.append(littleEndian: sizes.stored)
    header.append(littleEndian: sizes.size)
    header.append(littleEndian: UInt16(record.name.count))
    header.append(littleEndian: UInt16(extra.count))
  }

  private static func endRecords(entries: Int, directory: Range<Int>) -> [UInt8] {
    var end: [UInt8] = []
    if entries >= 0xffff || directory.upperBound >= wide {
      end.append(littleEndian: ZipSignature.zip64End)
      end.append(littleEndian: UInt64(44))
      end.append(littleEndian: UInt16(45))
      end.append(littleEndian: UInt16(45))
      end += [0, 0, 0, 0, 0, 0, 0, 0]  // disks
      for value in [entries, entries, directory.count, directory.lowerBound] { end.append(littleEndian: UInt64(value)) }
      end.append(littleEndian: ZipSignature.zip64Locator)
      end.append(littleEndian: UInt32(0))
      end.append(littleEndian: UInt64(directory.upperBound))
      end.append(littleEndian: UInt32(1))
    }
    end.append(littleEndian: ZipSignature.end)
    end += [0, 0, 0, 0]  // disks
    for _ in 0..<2 { end.append(littleEndian: UInt16(min(entries, 0xffff))) }
    end.append(littleEndian: short(directory.count))
    end.append(littleEndian: short(directory.lowerBound))
    end.append(littleEndian: UInt16(0))  // comment
    return end
  }

  private static func short(_ value: Int) -> UInt32 { value >= wide ? .max : UInt32(truncatingIfNeeded: value) }

  private static func appendField(_ id: UInt16, _ values: [Int], to extra: inout [UInt8]) {
    extra.append(littleEndian: id)
    extra.append(littleEndian: UInt16(values.count * 8))
    for value in values { extra.append(littleEndian: UInt64(value)) }
  }

  /// Adds the extra field with which PyTorch aligns data: id "FB", filled with "Z".
  private static func pad(_ extra: inout [UInt8], dataAt position: Int, to alignment: Int) {
    guard alignment > 1, position % alignment != 0 else { return }
    let filler = (alignment - (position + 4) % alignment) % alignment
    extra += Array("FB".utf8)
    extra.append(littleEndian: UInt16(filler))
    extra += [UInt8](repeating: UInt8(ascii: "Z"), count: filler)
  }
}
