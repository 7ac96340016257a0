import Bytes
import Foundation
import ModelFiles
import Testing

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Fixtures").path

/// A file of these bytes under a name of no help.
private func withFile<R>(_ bytes: Data, _ body: (String) throws -> R) throws -> R {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("modelconv-kind-\(UUID().uuidString).jpeg")
  try bytes.write(to: path)
  defer { try? FileManager.default.removeItem(at: path) }
  return try body(path.path)
}

private func problem(_ bytes: Data) throws -> ModelFileError {
  try withFile(bytes) { path in
    try #require(throws: ModelFileError.self) { try Model(opening: path) }
  }
}

@Suite struct FileKindTests {
  /// The content decides: the same bytes under another name are the same model.
  @Test(arguments: [
    ("shapes_torch/model.pt", FileKind.torch), ("shapes_torch_checkpoint/model.pt", .torch),
    ("shapes_onnx/model.onnx", .onnx), ("shapes_keras/model.h5", .kerasHDF5),
  ])
  func contentDecides(_ path: String, _ kind: FileKind) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(fixtures)/\(path)"))
    if kind == .kerasHDF5 {
      // Keras files are read by a child process of the modelconv program, which this is not.
      #expect(try problem(Data(bytes.prefix(4096))).problem.contains("HDF5"))
      return
    }
    try withFile(bytes) { renamed in
      let model = try Model(opening: renamed)
      #expect(model.kind == kind && model.byteCount == bytes.count)
    }
  }

  @Test(arguments: [
    ("", "empty"), ("<!DOCTYPE html>\n<html><body>Not found</body></html>", "HTML"),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n", "LFS"),
    ("import torch\n", "Python source"), ("some words, no model", "is of no known kind"),
  ])
  func mistakenFilesAreNamed(_ text: String, _ says: String) throws {
    let error = try problem(Data(text.utf8))
    #expect(error.kind == .malformed)
    #expect(error.description.contains(says) && !error.description.contains("\n"), "\(error.description)")
  }

  @Test func missingFileIsSaidSo() throws {
    let error = try #require(throws: ModelFileError.self) { try Model(opening: "/nowhere/model.pt") }
    #expect(error.kind == .notFound)
    #expect(error.description.hasPrefix("/nowhere/model.pt"))
  }
}
