// The built binary, run as a user runs it.

import Foundation
import Testing

struct Result {
  var code: Int32
  var output: String
  var error: String
}

enum Place {
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let fixtures = package.appendingPathComponent("Fixtures")
  /// The binary of the same build as this test bundle.
  static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
    "modelconv")

  static func fixture(_ path: String) -> String { fixtures.appendingPathComponent(path).path }
}

func modelconv(_ arguments: String...) throws -> Result { try modelconv(arguments) }

func modelconv(_ arguments: [String]) throws -> Result {
  let process = Process()
  process.executableURL = Place.binary
  process.arguments = arguments
  // Files instead of pipes: no deadlock, whatever the amount.
  let folder = try Scratch()
  let (output, error) = (folder.url("out"), folder.url("err"))
  for url in [output, error] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = try FileHandle(forWritingTo: error)
  try process.run()
  process.waitUntilExit()
  return Result(
    code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
    error: try String(contentsOf: error, encoding: .utf8))
}

/// A folder that goes away with the value.
final class Scratch {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("modelconv-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ name: String) -> URL { root.appendingPathComponent(name) }

  func file(_ name: String, _ data: Data) throws -> String {
    try data.write(to: url(name))
    return url(name).path
  }
}

private func json(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Test func versionAndHelp() throws {
  #expect(try modelconv("--version").code == 0)
  let help = try modelconv("help", "run")
  #expect(help.code == 0)
  #expect(help.output.contains("--image"))
  #expect(try modelconv("run", Place.fixture("shapes_onnx/model.onnx")).code == 64)
  #expect(try modelconv("nothing").code == 64)
  #expect(try modelconv("--generate-completion-script", "bash").output.contains("modelconv"))
}

/// The numbers of parameters are those that PyTorch and Keras count.
@Test(arguments: [
  ("shapes_torch/model.pt", 45_342, "PyTorch"), ("shapes_torch_checkpoint/model.pt", 45_342, "PyTorch"),
  ("shapes_keras/model.h5", 19_706, "Keras HDF5"),
])
func inspectCountsParameters(_ path: String, _ parameters: Int, _ kind: String) throws {
  let result = try modelconv("inspect", Place.fixture(path), "--format", "json", "--stats")
  #expect(result.code == 0, "\(result.error)")
  let document = try json(result.output)
  #expect(document["schema"] as? String == "modelconv.inspect/1")
  #expect(document["kind"] as? String == kind)
  let totals = try #require(document["totals"] as? [String: Int])
  #expect(totals["parameters"] == parameters)
}

@Test func inspectListsOperatorVersions() throws {
  let result = try modelconv("inspect", Place.fixture("shapes_onnx/model.onnx"), "--opset", "--format", "json")
  #expect(result.code == 0, "\(result.error)")
  let document = try json(result.output)
  let sets = try #require(document["opsets"] as? [[String: Any]])
  #expect(sets.map { $0["domain"] as? String } == ["ai.onnx"])
  let imported = try #require(sets[0]["imported"] as? Int)
  let (least, most) = (try #require(sets[0]["least"] as? Int), try #require(sets[0]["most"] as? Int))
  #expect((least...most).contains(imported))
  let operators = try #require(document["operators"] as? [[String: Any]])
  #expect(operators.compactMap { $0["since"] as? Int }.max() == least)
  let layers = try #require(document["layers"] as? [[String: Any]])
  #expect(operators.reduce(0) { $0 + ($1["nodes"] as? Int ?? 0) } >= layers.count)
}

@Test(arguments: [
  "shapes_onnx/model.onnx", "shapes_torch/model.pt", "shapes_torch_checkpoint/model.pt", "shapes_keras/model.h5",
])
func checkFindsNothingWrong(_ path: String) throws {
  let result = try modelconv("check", Place.fixture(path), "--format", "json")
  #expect(result.code == 0, "\(result.output) \(result.error)")
  let document = try json(result.output)
  #expect(document["schema"] as? String == "modelconv.check/1")
  #expect(document["errors"] as? Int == 0)
}

/// The fixture's model with another operator in the place of one of its own: as long, so that nothing else changes.
@Test func checkListsWhatIsWrong() throws {
  let scratch = try Scratch()
  var model = try Data(contentsOf: URL(fileURLWithPath: Place.fixture("shapes_onnx/model.onnx")))
  let place = try #require(model.range(of: Data("\u{22}\u{04}Relu".utf8)))
  model.replaceSubrange(place, with: Data("\u{22}\u{04}Rolu".utf8))
  let path = try scratch.file("model.onnx", model)
  let result = try modelconv("check", path, "--format", "json")
  #expect(result.code == 65)
  let violations = try #require(try json(result.output)["violations"] as? [[String: Any]])
  let wrong = violations.filter { ($0["node"] as? [String: Any])?["op"] as? String == "Rolu" }
  #expect(wrong.count == 1)
  #expect((wrong.first?["problem"] as? String)?.contains("no operator Rolu") == true)
  let text = try modelconv("check", path)
  #expect(text.code == 65)
  #expect(text.output.split(separator: "\n").contains { $0.hasPrefix("error: ") && $0.contains("Rolu") })
}

/// Every picture is taken for what it shows, by the network of every format.
@Test(arguments: [
  ["shapes_torch/model.pt", "--arch", "shapes_torch/architecture.py"],
  ["shapes_torch_checkpoint/model.pt", "--arch", "shapes_torch_checkpoint/architecture.py"],
  ["shapes_onnx/model.onnx"], ["shapes_keras/model.h5"],
])
func picturesAreRecognised(_ model: [String]) throws {
  for picture in ["circle.png", "square.png", "triangle.png", "star.jpg", "cross.png", "crescent.png"] {
    var arguments = model.map { $0.hasPrefix("--") ? $0 : Place.fixture($0) }
    arguments += [
      "--image", Place.fixture("pictures/\(picture)"), "--scale", "1/255", "--labels",
      Place.fixture("shapes_onnx/labels.txt"), "--format", "json", "--quiet",
    ]
    let result = try modelconv(["run"] + arguments)
    #expect(result.code == 0, "\(result.error)")
    let predictions = try #require(try json(result.output)["predictions"] as? [[String: Any]])
    let best = try #require((predictions.first?["classes"] as? [[String: Any]])?.first)
    #expect(best["label"] as? String == String(picture.split(separator: ".")[0]))
  }
}
