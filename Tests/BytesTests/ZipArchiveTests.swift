import Bytes
import Testing

private let text = String(repeating: "to be or not to be, ", count: 40)

private func failure(_ bytes: [UInt8], limits: Limits = Limits()) -> ZipError? {
  do {
    let archive = try ZipArchive(ByteView(bytes), limits: limits)
    for entry in archive.entries { _ = try archive.data(of: entry) }
    return nil
  } catch {
    return error
  }
}

@Suite struct ZipArchiveReading {
  @Test func readsWhatPythonWrote() throws {
    let archive = try ZipArchive(ByteView(ZipReference.plain))
    #expect(
      archive.entries.map(\.name)
        == ["top/", "top/stored.bin", "top/deflated.txt", "top/größe.txt", "top/empty"])
    #expect(archive.root == "top")
    #expect(archive.entries[0].isFolder)
    #expect(try archive.data(named: "top/stored.bin").array == Array(0..<10))
    #expect(try archive.data(named: "top/deflated.txt").text == text)
    #expect(try archive.data(named: "top/größe.txt").text == "utf-8 name")
    #expect(try archive.data(named: "top/empty").isEmpty)
    #expect(throws: ZipError.noEntry("top/other")) { try archive.data(named: "top/other") }
  }

  @Test func readsDataDescriptorsAndZip64() throws {
    let archive = try ZipArchive(ByteView(ZipReference.streamed))
    #expect(archive.root == nil)
    #expect(try archive.data(named: "stored.bin").array == Array(0..<10))
    #expect(try archive.data(named: "wide.txt").text == text)
  }

  @Test func readsWhatPyTorchWrote() throws {
    let file = ByteView(ZipReference.torch)
    let archive = try ZipArchive(file)
    #expect(archive.root == "archive")
    let storage = try archive.data(named: "archive/data/0")
    #expect(storage.array == hex("00000000 0000803f 00000040 00004040 00008040 0000a040"))
    #expect(storage.offset % 64 == 0)
    #expect(try archive.data(named: "archive/byteorder").text == "little")
  }

  @Test func storedEntriesAreSlicesOfTheArchive() throws {
    let file = ByteView(ZipReference.torch)
    let archive = try ZipArchive(file)
    let entry = try #require(archive["archive/data/1"])
    let slice = try archive.data(of: entry, verifyingChecksum: false)
    #expect(slice.buffer.baseAddress == file.buffer.baseAddress?.advanced(by: entry.dataOffset))
  }

  @Test func readsAnEmptyArchive() throws {
    #expect(try ZipArchive(ByteView(ZipBuilder().bytes)).entries.isEmpty)
  }

  @Test func checksumsAreVerifiedUnlessTheReaderPutsItOff() throws {
    let bytes = ZipBuilder(.init("a", [1, 2, 3])).with { $0.crc = 1 }.bytes
    let archive = try ZipArchive(ByteView(bytes))
    let entry = archive.entries[0]
    #expect(try archive.data(of: entry, verifyingChecksum: false).array == [1, 2, 3])
    let expected = ZipError.checksum("a", offset: 31, expected: 1, actual: ZipBuilder.crc([1, 2, 3]))
    #expect(throws: expected) { try archive.data(of: entry) }
    #expect(throws: expected) { try archive.verifyChecksum(of: entry) }
  }
}

@Suite struct MalformedZip {
  private let good = ZipBuilder(.init("a/x", [1, 2, 3]), .init("a/y", [4, 5]))

  @Test func theBuilderItselfIsWellFormed() { #expect(failure(good.bytes) == nil) }

  @Test(arguments: [ZipReference.plain, ZipReference.streamed, ZipReference.torch])
  func everyTruncationIsRefused(_ bytes: [UInt8]) {
    for count in 0..<bytes.count { #expect(failure(Array(bytes.prefix(count))) != nil, "\(count) bytes") }
  }

  @Test func otherBytesAreRefused() {
    #expect(failure([]) == .noEnd(offset: 0))
    #expect(failure(Array("<!DOCTYPE html><html>not found</html>".utf8)) == .noEnd(offset: 37))
    #expect(failure(good.changed { $0.afterEnd = [0] }.bytes) != nil)
  }

  @Test func twoEndRecordsAreAmbiguous() {
    let inner = ZipBuilder().bytes
    let bytes = good.changed { $0.comment = inner }.bytes
    #expect(failure(bytes) == .ambiguousEnd(offset: bytes.count - 44, other: bytes.count - 22))
  }

  @Test func theDirectoryMustHoldItsEntriesExactly() {
    #expect(failure(good.changed { $0.endCount = 1 }.bytes).map { "\($0)" }?.contains("goes on after its 1") == true)
    #expect(failure(good.changed { $0.endCount = 3 }.bytes) != nil)
    #expect(failure(good.changed { $0.directoryOffset = 5 }.bytes) != nil)
    #expect(failure(good.changed { $0.directoryOffset = .max }.bytes) != nil)
    #expect(failure(good.changed { $0.beforeEnd = [0, 0] }.bytes) != nil)
    #expect(
      failure(good.with { $0.centralSignature = 7 }.bytes)
        == .invalid(offset: 71, what: "central directory header expected"))
  }

  @Test func headersMustAgree() {
    func disagreement(_ change: (inout ZipBuilder.Entry) -> Void) -> String? {
      failure(good.with(change).bytes).map { "\($0)" }
    }
    let start = "zip entry \"a/x\" at offset 0: "
    #expect(disagreement { $0.localSignature = 1 } == start + "local header expected")
    let other = start + "local header and central directory disagree on the "
    #expect(disagreement { $0.localName = "a/z" } == other + "name")
    #expect(disagreement { $0.localMethod = 8 } == other + "method")
    #expect(disagreement { $0.localFlags = 8 } == other + "flags")
    #expect(disagreement { $0.localSize = 2 } == other + "size")
    #expect(disagreement { $0.localStoredSize = 0 } == other + "stored size")
    #expect(disagreement { $0.localCRC = 0 } == other + "CRC-32")
  }

  @Test func aDataDescriptorAllowsOnlyUnknownSizes() {
    #expect(
      failure(good.with { ($0.flags, $0.localSize, $0.localStoredSize, $0.localCRC) = (8, 0, 0, 0) }.bytes) == nil)
    #expect(failure(good.with { ($0.flags, $0.localSize) = (8, 2) }.bytes) != nil)
  }

  @Test func sizesMustFitTheArchive() {
    let tooLong = failure(good.with { ($0.size, $0.storedSize) = (1000, 1000) }.bytes)
    #expect(tooLong.map { "\($0)" }?.contains("1000 bytes expected") == true)
    #expect(failure(good.with { $0.size = 2 }.bytes).map { "\($0)" }?.contains("takes 3 bytes for 2") == true)
    #expect(failure(good.with { $0.headerOffset = 0xffff_fff0 }.bytes) != nil)
    #expect(failure(ZipBuilder(.init("folder/", [1])).bytes) != nil)
  }

  @Test func entriesMustNotShareBytesOrNames() {
    var shared = good
    shared.entries[1] = .init("b", [9])
    shared.entries[1].headerOffset = 0
    #expect(failure(shared.bytes) != nil)
    // A header inside another entry's data.
    let inner = ZipBuilder(.init("b", [9])).bytes.prefix(32)
    var nested = ZipBuilder(.init("a", Array(inner)), .init("b", [9]))
    nested.entries[1].headerOffset = 31
    #expect(failure(nested.bytes) == .overlap("a", "b", offset: 0))
    #expect(failure(ZipBuilder(.init("a", [1]), .init("a", [2])).bytes) == .duplicate("a", offset: 32))
    // The last entry reaches into the central directory.
    var long = ZipBuilder(.init("a", [1]))
    (long.entries[0].size, long.entries[0].storedSize) = (9, 9)
    #expect(failure(long.bytes) == .overlap("a", "central directory", offset: 0))
  }

  @Test func whatIsNotSupportedIsRefusedByName() {
    func kind(_ builder: ZipBuilder) -> FailureKind? { failure(builder.bytes)?.kind }
    for flag: UInt16 in [1 << 0, 1 << 5, 1 << 6, 1 << 13] {
      #expect(kind(good.with { $0.flags = flag }) == .unsupported)
    }
    #expect(kind(good.with { $0.method = 12 }) == .unsupported)
    #expect(kind(good.with { $0.disk = 1 }) == .unsupported)
    #expect(kind(good.changed { $0.endDisk = 1 }) == .unsupported)
    #expect(
      failure(good.with { $0.method = 12 }.bytes).map { "\($0)" }
        == "zip entry \"a/x\" at offset 71: compression method 12 is not supported")
  }

  @Test func zip64RecordsMustBeConsistent() {
    var locator: [UInt8] = []
    locator.append(littleEndian: UInt32(0x0706_4b50))
    locator.append(littleEndian: UInt32(0))
    locator.append(littleEndian: UInt64.max)
    locator.append(littleEndian: UInt32(1))
    #expect(failure(good.changed { $0.beforeEnd = locator }.bytes) != nil)
    // PyTorch's archives say everything twice; its entry count stands in the last 22 + 56 + 20 bytes.
    var torch = ZipReference.torch
    torch[torch.count - 12] = 9
    #expect(failure(torch).map { "\($0)" }?.contains("entry count is") == true)
    // Two zip64 fields, of which readers might take either.
    var field: [UInt8] = []
    field.append(littleEndian: UInt16(1))
    field.append(littleEndian: UInt16(0))
    let twice = good.with { $0.centralExtra = field + field }
    #expect(failure(twice.bytes).map { "\($0)" }?.contains("second zip64 field") == true)
    // All ones without a field to say more: 4 GB that are not there.
    #expect(failure(good.with { ($0.size, $0.storedSize) = (.max, .max) }.bytes) != nil)
  }

  @Test func limitsHold() {
    var limits = Limits()
    limits.zipEntries = 1
    #expect(failure(good.bytes, limits: limits) == .limit(what: "number of entries", value: 2, allowed: 1))
  }

  /// Byte flips, all of them caught or harmless: nothing traps, and what is read has its stated size.
  @Test(arguments: [ZipReference.plain, ZipReference.streamed, ZipReference.torch])
  func mutationsNeverTrap(_ bytes: [UInt8]) {
    var dice = Dice(seed: 1)
    for _ in 0..<5_000 {
      var bytes = bytes
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = [0, 1, 0x7f, 0x80, 0xff].randomElement(using: &dice)!
      }
      guard let archive = try? ZipArchive(ByteView(bytes)) else { continue }
      for entry in archive.entries {
        guard let data = try? archive.data(of: entry, verifyingChecksum: false) else { continue }
        #expect(data.count == entry.size)
      }
    }
  }
}

@Suite struct Deflated {
  private func archive(_ change: (inout ZipBuilder.Entry) -> Void) -> [UInt8] {
    var entry = ZipBuilder.Entry("d", ZipReference.deflated)
    entry.method = 8
    entry.size = UInt32(text.utf8.count)
    entry.crc = ZipBuilder.crc(Array(text.utf8))
    change(&entry)
    return ZipBuilder(entry).bytes
  }

  private func message(_ change: (inout ZipBuilder.Entry) -> Void) -> String? {
    failure(archive(change)).map { "\($0)" }
  }

  @Test func streamsMustFitTheirEntry() {
    #expect(message { _ in } == nil)
    let start = "zip entry \"d\" at offset 31: "
    #expect(message { $0.data.removeLast(4) } == start + "deflated data are cut off")
    #expect(message { $0.data.append(0) } == start + "1 bytes follow the deflated data")
    #expect(message { $0.size = 799 } == start + "inflates to more than the 799 bytes expected")
    #expect(message { $0.size = 801 } == start + "inflates to 800 bytes, 801 expected")
    #expect(message { $0.data[0] = 0xff }?.hasPrefix(start + "deflated data are damaged") == true)
    #expect(message { $0.data = [] } == "zip: inflated size of entry \"d\" is 800, the limit is 0")
    #expect(message { $0.crc = 0 }?.contains("00000000 expected") == true)
  }

  @Test func bombsAreRefusedBeforeMemoryIsTaken() {
    let allowed = (256 << 20) + 2 * archive { _ in }.count
    #expect(
      message { $0.size = 0xffff_0000 } == "zip: inflated size of all entries is 4294901760, the limit is \(allowed)")
    #expect(
      message { $0.size = 31_000_000 }
        == "zip: inflated size of entry \"d\" is 31000000, the limit is \(ZipReference.deflated.count * 1_100)")
  }

  @Test func gzipMembersAreJoined() throws {
    #expect(try Gzip.inflate(ByteView(ZipReference.gzip)).text == text + "second member")
  }

  @Test func malformedGzipIsRefused() {
    func message(_ bytes: [UInt8], limits: Limits = Limits()) -> String? {
      do {
        _ = try Gzip.inflate(ByteView(bytes), limits: limits)
        return nil
      } catch {
        return "\(error)"
      }
    }
    let good = ZipReference.gzip
    #expect(message([]) == "gzip at offset 0: deflated data are cut off")
    #expect(message(ZipReference.plain) == "gzip at offset 0: deflated data are damaged (incorrect header check)")
    for count in 1..<good.count {
      // The first member alone is a whole stream.
      #expect((message(Array(good.prefix(count))) == nil) == (count == good.count - 33), "\(count) bytes")
    }
    var damaged = good
    damaged[good.count - 6] ^= 1
    #expect(message(damaged) == "gzip at offset 0: deflated data are damaged (incorrect data check)")
    damaged = good
    damaged[good.count - 1] ^= 1
    #expect(message(damaged) == "gzip at offset 0: deflated data are damaged (incorrect length check)")
    #expect(message(good + [1]) != nil)
    var limits = Limits()
    limits.inflateRatio = 2
    #expect(message(good, limits: limits)?.contains("the limit is \(good.count * 2)") == true)
  }
}
