import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// A new folder of its own; removed with `remove`.
private struct Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/onnx-external-XXXXXX".utf8CString)
    try #require(template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } } != nil)
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try #require(fopen("\(path)/\(name)", "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  /// Removes the folder with what a test puts in it.
  func remove() {
    for name in listing(path) {
      for inner in listing("\(path)/\(name)") where !isLink(name) { unlink("\(path)/\(name)/\(inner)") }
      if unlink("\(path)/\(name)") != 0 { rmdir("\(path)/\(name)") }
    }
    rmdir(path)
  }

  private func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

/// A model whose only constant, two floats, is in another file.
private func model(_ entries: [(String, String)]) -> ByteView {
  let tensor = Proto { tensor in
    tensor.int(1, 2)
    tensor.int(2, 1)
    tensor.text(8, "w")
    for (key, value) in entries {
      tensor.message(13) {
        $0.text(1, key)
        $0.text(2, value)
      }
    }
    tensor.int(14, 1)
  }
  return TestModel(
    nodes: [nodeProto("Add", ["x", "w"], ["y"])], inputs: [valueProto("x", 1, [2])], outputs: ["y"],
    initializers: [tensor]
  ).view
}

private let floats: [UInt8] = [0, 0, 128, 63, 0, 0, 0, 192]

@Test func externalElementsAreMapped() throws {
  let folder = try Folder()
  defer { folder.remove() }
  try folder.write("weights.bin", [UInt8](repeating: 9, count: 4096) + floats + [7])
  mkdir("\(folder.path)/inner", 0o700)
  try folder.write("inner/more.bin", floats)
  let cases = [
    [("location", "weights.bin"), ("offset", "4096"), ("length", "8"), ("checksum", "unused")],
    [("location", "inner/more.bin")], [("location", "./inner//more.bin"), ("length", "8")],
  ]
  for entries in cases {
    let graph = try ONNXFile.read(model(entries), folder: folder.path)
    #expect(try lines(graph) == ["y = Add(x, [1 -2])"])
    #expect(graph.usedConstants.first.flatMap { graph[$0].constant?.denseBytes?.path } != nil)
  }
}

@Test func externalElementsOutsideTheFolderAreRefused() throws {
  let outside = try Folder()
  let folder = try Folder()
  defer {
    outside.remove()
    folder.remove()
  }
  try outside.write("secret.bin", floats)
  try folder.write("weights.bin", floats)
  try folder.write("twice.bin", floats)
  #expect(symlink("\(outside.path)/secret.bin", "\(folder.path)/link.bin") == 0)
  #expect(symlink(outside.path, "\(folder.path)/linked") == 0)
  #expect(link("\(folder.path)/twice.bin", "\(folder.path)/again.bin") == 0)
  #expect(mkfifo("\(folder.path)/pipe.bin", 0o600) == 0)
  let name = outside.path.split(separator: "/").last.map(String.init) ?? ""
  let cases: [([(String, String)], String)] = [
    ([("location", "\(outside.path)/secret.bin")], "absolute path"),
    ([("location", "../\(name)/secret.bin")], "leads out of the model's folder"),
    ([("location", "linked/secret.bin")], "\"linked\" is a symbolic link"),
    ([("location", "link.bin")], "\"link.bin\" is a symbolic link"),
    ([("location", "twice.bin")], "2 names (hard links)"),
    ([("location", "pipe.bin")], "not a regular file"),
    ([("location", ".")], "names no file"),
    ([("location", "missing.bin")], "No such file"),
    ([("location", "weights.bin"), ("offset", "1")], "8 bytes expected at offset 1, 7 left"),
    ([("location", "weights.bin"), ("offset", "-8")], "offset \"-8\""),
    ([("location", "weights.bin"), ("offset", "9223372036854775807")], "ends too early"),
    ([("location", "weights.bin"), ("length", "4")], "external data of 4 bytes, its shape takes 8"),
    ([("offset", "0")], "without a location"),
  ]
  for (entries, problem) in cases {
    let error = refusal(of: model(entries), folder: folder.path)?.description ?? ""
    #expect(error.contains(problem))
    #expect(error.contains("tensor \"w\""))
  }
  #expect(isRefused(model([("location", "weights.bin")]), for: "not read from a folder"))
}

@Test func symbolicLinksAreFollowedWhenAllowed() throws {
  let outside = try Folder()
  let folder = try Folder()
  defer {
    outside.remove()
    folder.remove()
  }
  try outside.write("blob", floats)
  #expect(symlink("\(outside.path)/blob", "\(folder.path)/weights.bin") == 0)
  var limits = Limits()
  limits.allowSymbolicLinks = true
  let graph = try ONNXFile.read(model([("location", "weights.bin")]), folder: folder.path, limits: limits)
  #expect(try lines(graph) == ["y = Add(x, [1 -2])"])
}
