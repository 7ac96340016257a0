import Bytes

/// Writes a pickle of protocol 2, which every Python since 2.3 reads; texts and names that come again are written once.
struct PickleWriter {
  private(set) var bytes: [UInt8] = [Opcode.proto.rawValue, 2]
  private var memo: [[UInt8]: UInt32] = [:]

  mutating func op(_ opcode: Opcode) { bytes.append(opcode.rawValue) }

  mutating func text(_ text: String) {
    var written: [UInt8] = [Opcode.binunicode.rawValue]
    written.append(littleEndian: UInt32(truncatingIfNeeded: text.utf8.count))
    remembering(written + Array(text.utf8))
  }

  mutating func global(_ module: String, _ name: String) {
    remembering([Opcode.global.rawValue] + Array("\(module)\n\(name)\n".utf8))
  }

  mutating func integer(_ value: Int) {
    if let byte = UInt8(exactly: value) {
      bytes += [Opcode.binint1.rawValue, byte]
    } else if let short = Int32(exactly: value) {
      op(.binint)
      bytes.append(littleEndian: short)
    } else {
      bytes += [Opcode.long1.rawValue, 8]
      bytes.append(littleEndian: Int64(value))
    }
  }

  mutating func tuple(_ values: [Int]) {
    op(.mark)
    for value in values { integer(value) }
    op(.tuple)
  }

  /// An empty `collections.OrderedDict`.
  mutating func orderedDict() {
    global("collections", "OrderedDict")
    op(.emptyTuple)
    op(.reduce)
  }

  private mutating func remembering(_ written: [UInt8]) {
    if let index = memo[written] {
      op(.longBinget)
      bytes.append(littleEndian: index)
    } else {
      let index = UInt32(truncatingIfNeeded: memo.count)
      memo[written] = index
      bytes += written
      op(.longBinput)
      bytes.append(littleEndian: index)
    }
  }
}
