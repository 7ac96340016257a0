import Bytes

/// The bytes that hexadecimal digits spell; line breaks do not count.
func hex(_ text: String) -> [UInt8] {
  let digits = text.unicodeScalars.compactMap { Character($0).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// Repeatable random numbers (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// A zip archive whose every field a test may falsify.
struct ZipBuilder {
  struct Entry {
    var name: String
    var data: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var size: UInt32?
    var storedSize: UInt32?
    var crc: UInt32?
    var centralExtra: [UInt8] = []
    var disk: UInt16 = 0
    var headerOffset: UInt32?
    var centralSignature: UInt32 = 0x0201_4b50
    var localSignature: UInt32 = 0x0403_4b50
    // What the local header says where it differs.
    var localName: String?
    var localMethod: UInt16?
    var localFlags: UInt16?
    var localSize: UInt32?
    var localStoredSize: UInt32?
    var localCRC: UInt32?

    init(_ name: String, _ data: [UInt8]) {
      self.name = name
      self.data = data
    }
  }

  var entries: [Entry]
  var endCount: UInt16?
  var endDisk: UInt16 = 0
  var directoryOffset: UInt32?
  var comment: [UInt8] = []
  /// Written between the central directory and the end record.
  var beforeEnd: [UInt8] = []
  var afterEnd: [UInt8] = []

  init(_ entries: Entry...) { self.entries = entries }

  /// Changes the first entry.
  func with(_ change: (inout Entry) -> Void) -> ZipBuilder {
    var copy = self
    change(&copy.entries[0])
    return copy
  }

  func changed(_ change: (inout ZipBuilder) -> Void) -> ZipBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var central: [UInt8] = []
    for entry in entries {
      let offset = UInt32(out.count)
      let size = entry.size ?? UInt32(entry.data.count)
      let storedSize = entry.storedSize ?? UInt32(entry.data.count)
      let crc = entry.crc ?? Self.crc(entry.data)
      let localName = Array((entry.localName ?? entry.name).utf8)
      out.append(littleEndian: entry.localSignature)
      out.append(littleEndian: UInt16(20))
      out.append(littleEndian: entry.localFlags ?? entry.flags)
      out.append(littleEndian: entry.localMethod ?? entry.method)
      out.append(littleEndian: UInt32(0))
      out.append(littleEndian: entry.localCRC ?? crc)
      out.append(littleEndian: entry.localStoredSize ?? storedSize)
      out.append(littleEndian: entry.localSize ?? size)
      out.append(littleEndian: UInt16(localName.count))
      out.append(littleEndian: UInt16(0))
      out += localName + entry.data

      central.append(littleEndian: entry.centralSignature)
      central.append(littleEndian: UInt16(20))
      central.append(littleEndian: UInt16(20))
      central.append(littleEndian: entry.flags)
      central.append(littleEndian: entry.method)
      central.append(littleEndian: UInt32(0))
      central.append(littleEndian: crc)
      central.append(littleEndian: storedSize)
      central.append(littleEndian: size)
      central.append(littleEndian: UInt16(entry.name.utf8.count))
      central.append(littleEndian: UInt16(entry.centralExtra.count))
      central.append(littleEndian: UInt16(0))
      central.append(littleEndian: entry.disk)
      central += [0, 0, 0, 0, 0, 0]
      central.append(littleEndian: entry.headerOffset ?? offset)
      central += Array(entry.name.utf8) + entry.centralExtra
    }
    let start = directoryOffset ?? UInt32(out.count)
    out += central + beforeEnd
    out.append(littleEndian: UInt32(0x0605_4b50))
    out.append(littleEndian: endDisk)
    out.append(littleEndian: UInt16(0))
    for _ in 0..<2 { out.append(littleEndian: endCount ?? UInt16(entries.count)) }
    out.append(littleEndian: UInt32(central.count))
    out.append(littleEndian: start)
    out.append(littleEndian: UInt16(comment.count))
    return out + comment + afterEnd
  }

  /// CRC-32 by its definition, bit by bit.
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xffff_ffff) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xedb8_8320 : 0) }
    }
  }
}
