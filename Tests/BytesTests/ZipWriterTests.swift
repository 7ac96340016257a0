import Bytes
import Testing

private func written(
  _ body: (inout ZipWriter<MemorySink>) throws(ByteError) -> Void
) throws(ByteError) -> [UInt8] {
  var writer = ZipWriter(to: MemorySink())
  try body(&writer)
  return try writer.finish().bytes
}

@Suite struct ZipWriting {
  @Test func storedEntriesAreWhatPythonWrites() throws {
    let bytes = try written { writer throws(ByteError) in
      try writer.add("a.npy", [ByteView(Array(0..<4)), ByteView(Array(4..<10))])
      try writer.add("größe", ByteView([]))
    }
    #expect(bytes == ZipReference.stored)
  }

  @Test func deflatedEntriesReadBack() throws {
    let long = Array(String(repeating: "abc", count: 200_000).utf8)
    let bytes = try written { writer throws(ByteError) in
      try writer.add("long", [ByteView(long), ByteView([]), ByteView([1, 2])], method: .deflated(level: 9))
      try writer.add("empty", [], method: .deflated())
      try writer.add("after", ByteView([7]))
    }
    let archive = try ZipArchive(ByteView(bytes))
    #expect(try archive.data(named: "long").array == long + [1, 2])
    #expect(try archive.data(named: "empty").isEmpty)
    #expect(try archive.data(named: "after").array == [7])
    #expect(bytes.count < 5_000)
  }

  @Test func alignedDataBeginAtAMultiple() throws {
    let bytes = try written { writer throws(ByteError) in
      for length in 0..<80 {
        try writer.add(
          "archive/" + String(repeating: "x", count: length + 1), ByteView([UInt8(length)]),
          method: .stored(alignment: 64))
      }
    }
    let archive = try ZipArchive(ByteView(bytes))
    #expect(archive.entries.count == 80)
    #expect(archive.entries.allSatisfy { $0.dataOffset % 64 == 0 })
    #expect(try archive.entries.map { try archive.data(of: $0).array } == (0..<80).map { [$0] })
  }

  @Test func manyEntriesNeedZip64() throws {
    let bytes = try written { writer throws(ByteError) in
      for index in 0..<70_000 { try writer.add("\(index)", ByteView([])) }
    }
    let archive = try ZipArchive(ByteView(bytes))
    #expect(archive.entries.count == 70_000)
    #expect(archive.entries.last?.name == "69999")
  }

  @Test func namesMustBeNewAndFit() {
    for names in [["a", "a"], [""], [String(repeating: "n", count: 65_536)]] {
      #expect(throws: ByteError.self) {
        try written { writer throws(ByteError) in for name in names { try writer.add(name, ByteView([])) } }
      }
    }
  }
}
