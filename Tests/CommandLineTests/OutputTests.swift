import Foundation
import Testing

/// The first 128 bytes of `--save-outputs` hold the npz; an existing file is kept unless told otherwise.
@Test func outputsAreSavedOnce() throws {
  let scratch = try Scratch()
  let output = scratch.url("out.npz").path
  let arguments = [
    "run", Place.fixture("shapes_onnx/model.onnx"), "--input",
    "image=" + Place.fixture("shapes_onnx/test_data_set_0/input_0.npy"), "--save-outputs", output,
  ]
  #expect(try modelconv(arguments).code == 0)
  let written = try Data(contentsOf: URL(fileURLWithPath: output))
  #expect(written.starts(with: [0x50, 0x4b, 3, 4]))
  let again = try modelconv(arguments)
  #expect(again.code == 73)
  #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == written)
  #expect(try modelconv(arguments + ["--overwrite"]).code == 0)
}

@Test func aPictureOfTheResult() throws {
  let scratch = try Scratch()
  let picture = scratch.url("result.svg").path
  let result = try modelconv(
    "run", Place.fixture("shapes_keras/model.h5"), "--image", Place.fixture("pictures/circle.png"), "--scale", "1/255",
    "--labels", Place.fixture("shapes_keras/labels.txt"), "--picture", picture)
  #expect(result.code == 0, "\(result.error)")
  let svg = try String(contentsOfFile: picture, encoding: .utf8)
  let parser = XMLParserProbe(svg)
  #expect(parser.isWellFormed)
  #expect(svg.contains(">circle</text>"))
}

/// Whether a text is balanced XML: enough to see that labels were escaped.
struct XMLParserProbe {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var balanced = true
    for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ">") else {
        balanced = false
        break
      }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        balanced = balanced && open.popLast() == tag.dropFirst()
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0 != " " && $0 != "\n" })
      }
    }
    isWellFormed = balanced && open.isEmpty
  }
}

@Test func fixturesVerify() throws {
  let result = try modelconv("verify", Place.fixtures.path, "--format", "json")
  #expect(result.code == 0, "\(result.output)")
  let document = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  #expect(document["passed"] as? Int == 4)
  #expect(document["failed"] as? Int == 0)
}

/// A wrong expectation is a mismatch: exit code 1, with the element named.
@Test func aMismatchIsReported() throws {
  let scratch = try Scratch()
  let copy = scratch.url("case")
  try FileManager.default.copyItem(at: Place.fixtures.appendingPathComponent("shapes_onnx"), to: copy)
  let expected = copy.appendingPathComponent("test_data_set_0/output_0.npy")
  var data = try Data(contentsOf: expected)
  data[data.count - 1] ^= 0x10
  try data.write(to: expected)
  let result = try modelconv("verify", scratch.root.path)
  #expect(result.code == 1)
  #expect(result.output.contains("1 of 30 elements differ"))
}

/// What follows is missing, of another kind, or not supported: each has its exit code and one line.
@Test func exitCodes() throws {
  let scratch = try Scratch()
  func check(_ code: Int32, _ arguments: String...) throws {
    let result = try modelconv(arguments)
    #expect(result.code == code, "\(arguments): \(result.error)")
    #expect(result.error.split(separator: "\n").count == 1, "\(arguments): \(result.error)")
  }
  try check(66, "inspect", "/nowhere/model.onnx")
  try check(66, "inspect", scratch.root.path)
  try check(
    64, "run", Place.fixture("shapes_onnx/model.onnx"), "--input",
    "other=" + Place.fixture("shapes_onnx/test_data_set_0/input_0.npy"))
  try check(64, "inspect", Place.fixture("shapes_onnx/model.onnx"), "--limit", "nothing=1")
  try check(66, "run", Place.fixture("shapes_onnx/model.onnx"), "--image", "/nowhere.png")
  try check(65, "run", Place.fixture("shapes_onnx/model.onnx"), "--image", Place.fixture("shapes_onnx/labels.txt"))
  try check(64, "verify", scratch.root.path)
}
