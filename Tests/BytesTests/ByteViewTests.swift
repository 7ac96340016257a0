import Bytes
import Testing

@Suite struct ByteViews {
  @Test(arguments: [0, 1, 1000, 40 << 20]) func buffersAreZeroedAndAligned(_ count: Int) {
    let view = ByteView(count: count) { (buffer: UnsafeMutableRawBufferPointer) in
      if count > 2 { buffer[count - 2] = 7 }
    }
    #expect(view.count == count)
    #expect(view.offset == 0)
    #expect(view.path == nil)
    #expect(UInt(bitPattern: view.buffer.baseAddress) % UInt(ByteView.alignment) == 0)
    #expect(view.withUnsafeBytes { $0.reduce(0) { $0 + Int($1) } } == (count > 2 ? 7 : 0))
  }

  @Test func aFailedFillLeavesNoView() {
    struct Refusal: Error {}
    for count in [10, 40 << 20] {
      #expect(throws: Refusal.self) {
        try ByteView(count: count) { (_: UnsafeMutableRawBufferPointer) throws(Refusal) in throw Refusal() }
      }
    }
  }

  @Test func slicesShareBytesAndKeepTheirPlace() throws {
    let view = ByteView(Array(0..<10))
    let slice = try view.slice(from: 3, count: 4).slice(from: 1, count: 2)
    #expect(slice.array == [4, 5])
    #expect(slice.offset == 4)
    #expect(slice.starts(with: [4]))
    #expect(!slice.starts(with: [4, 5, 6]))
    for (start, count) in [(0, 11), (11, 0), (-1, 1), (5, 6), (.max, 1), (1, .max), (0, -1)] {
      #expect(throws: ByteError.self) { try view.slice(from: start, count: count) }
    }
    #expect(throws: ByteError.truncated(offset: 8, needed: 3, available: 2)) { try view.slice(from: 8, count: 3) }
  }

  @Test func onlyRegularFilesAreMapped() {
    #expect(throws: ByteError.notARegularFile(path: "/tmp")) { try ByteView(mapping: "/tmp") }
    #expect(throws: ByteError.notARegularFile(path: "/dev/null")) { try ByteView(mapping: "/dev/null") }
    #expect(throws: ByteError.cannotOpen(path: "/nowhere/at/all", errno: 2)) {
      try ByteView(mapping: "/nowhere/at/all")
    }
  }
}

@Suite struct ByteReading {
  @Test func integersInBothOrders() throws {
    var reader = ByteReader(ByteView([1, 2, 3, 4, 5, 6, 7]))
    #expect(try reader.littleEndian(UInt16.self) == 0x0201)
    #expect(try reader.bigEndian(UInt32.self) == 0x0304_0506)
    #expect(reader.remaining == 1)
    #expect(throws: ByteError.truncated(offset: 6, needed: 2, available: 1)) { try reader.littleEndian(Int16.self) }
    #expect(try reader.uint8() == 7)
    #expect(reader.isAtEnd)
    #expect(throws: ByteError.truncated(offset: 7, needed: 1, available: 0)) { try reader.uint8() }
  }

  @Test func piecesStayWithinTheView() throws {
    let file = ByteView(Array("name\0rest".utf8))
    var reader = ByteReader(try file.slice(from: 1, count: 7))
    #expect(try reader.bytes(through: 0, limit: 10).text == "ame")
    #expect(reader.offset == 5)
    #expect(throws: ByteError.truncated(offset: 5, needed: 4, available: 3)) { try reader.bytes(4) }
    #expect(throws: ByteError.self) { try reader.bytes(-1) }
    #expect(throws: ByteError.limit(what: "length of text at offset 5", value: 2, allowed: 1)) {
      try reader.bytes(through: 0, limit: 1)
    }
    #expect(throws: ByteError.truncated(offset: 5, needed: 4, available: 3)) { try reader.bytes(through: 0, limit: 10) }
    try reader.skip(3)
    #expect(reader.isAtEnd)
  }

  @Test func sumsAndProductsAreChecked() {
    #expect(throws: ByteError.overflow(offset: 3, what: "size")) { try checkedProduct(.max, 2, "size", at: 3) }
    #expect(throws: ByteError.overflow(offset: 0, what: "end")) { try checkedSum(.max, 1, "end") }
    #expect((try? checkedSum(2, 3, "end")) == 5)
    #expect((try? checkedProduct(2, 3, "size")) == 6)
  }

  @Test func foreignNamesAreShownSafely() {
    #expect(quoted("a\"b\\c\n\t\u{1b}[31m\u{202e}") == #""a\"b\\c\n\t\u{1b}[31m\u{202e}""#)
    #expect(quoted(String(repeating: "x", count: 300)) == "\"" + String(repeating: "x", count: 200) + "…\"")
  }
}
