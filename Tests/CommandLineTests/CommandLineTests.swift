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
