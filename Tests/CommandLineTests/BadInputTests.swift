import Foundation
import Testing

/// Files that are no models, or models cut off anywhere: one line, exit code 65, and soon.
private func expectRefused(_ data: Data, _ what: String, _ scratch: Scratch) throws {
  let path = try scratch.file("model.bin", data)
  let result = try modelconv("inspect", path)
  #expect(result.code == 65, "\(what): \(result.code) \(result.error)")
  let lines = result.error.split(separator: "\n")
  #expect(lines.count == 1, "\(what): \(result.error)")
  #expect(lines.first?.contains("model.bin") == true, "\(what): \(result.error)")
}

@Test func mistakenFiles() throws {
  let scratch = try Scratch()
  try expectRefused(Data(), "empty", scratch)
  try expectRefused(Data("<!DOCTYPE html>\n<html><body>Not Found</body></html>".utf8), "HTML", scratch)
  let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
  try expectRefused(Data(pointer.utf8), "LFS pointer", scratch)
  try expectRefused(Data(repeating: 0, count: 4096), "zeros", scratch)
  var state: UInt64 = 42
  for _ in 0..<10 {
    let noise = (0..<2000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    try expectRefused(Data(noise), "noise", scratch)
  }
}

@Test(arguments: [
  "shapes_torch/model.pt", "shapes_torch_checkpoint/model.pt", "shapes_onnx/model.onnx", "shapes_keras/model.h5",
])
func truncatedFiles(_ path: String) throws {
  let scratch = try Scratch()
  let whole = try Data(contentsOf: URL(fileURLWithPath: Place.fixture(path)))
  for step in 0..<100 {
    let count = whole.count * step / 100
    try expectRefused(whole.prefix(count), "\(path) cut at \(count)", scratch)
  }
}
