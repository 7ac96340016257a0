import Bytes
import Glibc
import Testing

/// A new folder that is removed with what is in it.
private final class Folder {
  let path: String

  init() throws {
    var name = Array("/tmp/modelconv-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&name) != nil)
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] { try ByteView(mapping: path + "/" + name).array }
}

@Suite(.serialized) struct AtomicFiles {
  @Test(arguments: [true, false]) func appearsWholeWhenCommitted(unnamed: Bool) throws {
    let folder = try Folder()
    var file = try AtomicFile(folder.path + "/out", overwrite: false, unnamed: unnamed)
    try file.write("head ")
    let large = [UInt8](repeating: 7, count: 3 << 20)
    try file.write(large)
    try file.write([1, 2])
    #expect(!folder.names.contains("out"))
    try file.commit()
    #expect(folder.names == ["out"])
    #expect(try folder.bytes("out") == Array("head ".utf8) + large + [1, 2])
  }

  @Test(arguments: [true, false]) func leavesNothingWhenAbandoned(unnamed: Bool) throws {
    let folder = try Folder()
    do {
      var file = try AtomicFile(folder.path + "/out", overwrite: false, unnamed: unnamed)
      try file.write([1, 2, 3])
    }
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [true, false]) func replacesOnlyWhenAllowed(unnamed: Bool) throws {
    let folder = try Folder()
    let path = folder.path + "/out"
    try AtomicFile.write([1], to: path)
    #expect(throws: ByteError.exists(path: path)) {
      _ = try AtomicFile(path, overwrite: false, unnamed: unnamed)
    }
    var file = try AtomicFile(path, overwrite: true, unnamed: unnamed)
    try file.write([2])
    #expect(try folder.bytes("out") == [1])
    try file.commit()
    #expect(try folder.bytes("out") == [2])
    #expect(folder.names == ["out"])
  }

  /// The name is taken after the file was opened, before it is committed.
  @Test(arguments: [true, false]) func losesARaceWithoutHarm(unnamed: Bool) throws {
    let folder = try Folder()
    let path = folder.path + "/out"
    var file = try AtomicFile(path, overwrite: false, unnamed: unnamed)
    try file.write([2])
    try AtomicFile.write([1], to: path)
    do {
      try file.commit()
      Issue.record("replaced a file")
    } catch {
      #expect(error == .exists(path: path))
    }
    #expect(try folder.bytes("out") == [1])
    #expect(folder.names == ["out"])
  }

  @Test(arguments: [true, false]) func twoFilesAppearTogether(unnamed: Bool) throws {
    let folder = try Folder()
    for overwrite in [false, true] {
      var first = try AtomicFile(folder.path + "/a", overwrite: overwrite, unnamed: unnamed)
      var second = try AtomicFile(folder.path + "/b", overwrite: overwrite, unnamed: unnamed)
      try first.write([1])
      try second.write([2])
      try AtomicFile.commit(first, second)
      #expect(folder.names == ["a", "b"])
    }
    #expect(try folder.bytes("a") == [1] && folder.bytes("b") == [2])
  }

  /// The second name is taken, by a file or by a folder that nothing replaces, after both were opened.
  @Test(arguments: [true, false]) func neitherOfTwoAppearsWithoutTheOther(unnamed: Bool) throws {
    let folder = try Folder()
    var first = try AtomicFile(folder.path + "/a", overwrite: false, unnamed: unnamed)
    let second = try AtomicFile(folder.path + "/b", overwrite: false, unnamed: unnamed)
    try first.write([1])
    try AtomicFile.write([9], to: folder.path + "/b")
    do {
      try AtomicFile.commit(first, second)
      Issue.record("replaced a file")
    } catch {
      #expect(error == .exists(path: folder.path + "/b"))
    }
    #expect(folder.names == ["b"])

    try AtomicFile.write([8], to: folder.path + "/a")
    unlink(folder.path + "/b")
    first = try AtomicFile(folder.path + "/a", overwrite: true, unnamed: unnamed)
    let blocked = try AtomicFile(folder.path + "/b", overwrite: true, unnamed: unnamed)
    try first.write([1])
    mkdir(folder.path + "/b", 0o700)
    defer { rmdir(folder.path + "/b") }
    do {
      try AtomicFile.commit(first, blocked)
      Issue.record("replaced a folder")
    } catch {
      #expect(error.kind == .inputOutput)
    }
    #expect(folder.names == ["a", "b"])
    #expect(try folder.bytes("a") == [8])
  }

  @Test func saysWhyItCannotWrite() throws {
    let folder = try Folder()
    let path = folder.path + "/missing/out"
    #expect(throws: ByteError.cannotWrite(path: path, errno: ENOENT)) { _ = try AtomicFile(path) }
    #expect(throws: ByteError.cannotWrite(path: folder.path, errno: EISDIR)) {
      _ = try AtomicFile(folder.path, overwrite: true)
    }
  }

  @Test func zipArchivesStreamIntoFiles() throws {
    let folder = try Folder()
    var writer = ZipWriter(to: try AtomicFile(folder.path + "/out.zip"))
    try writer.add("a", ByteView([1, 2, 3]))
    try writer.finish().commit()
    let archive = try ZipArchive(ByteView(mapping: folder.path + "/out.zip"))
    #expect(try archive.data(named: "a").array == [1, 2, 3])
  }
}
