import ArrayFormats
import Foundation
import Tensors
import Testing

/// Options that would have no effect are refused, not ignored.
@Test(arguments: [
  ["--labels", "names.txt"], ["--picture", "p.svg"], ["--batch", "2"], ["--preset", "imagenet"], ["--scale", "2"],
  ["--tiles", "2x2"], ["--layout", "nhwc"],
])
func picturesOptionsAreRefusedForArrays(_ option: [String]) throws {
  let result = try modelconv(["run", Place.fixture("shapes_onnx/model.onnx"), "--input", "x.npy"] + option)
  #expect(result.code == 64)
  #expect(result.error.contains(option[0]), "\(result.error)")
}

/// An inner value of a picture's run is shown, not dropped.
@Test func innerValuesOfPicturesAreShown() throws {
  let inspected = try modelconv("inspect", Place.fixture("shapes_onnx/model.onnx"), "--format", "json")
  let document = try #require(
    try JSONSerialization.jsonObject(with: Data(inspected.output.utf8)) as? [String: Any])
  let layers = try #require(document["layers"] as? [[String: Any]])
  let name = try #require(layers.first { $0["op"] as? String == "Conv" }?["name"] as? String)
  let result = try modelconv(
    "run", Place.fixture("shapes_onnx/model.onnx"), "--image", Place.fixture("pictures/star.jpg"), "--scale", "1/255",
    "--outputs", name)
  #expect(result.code == 0 && result.output.hasPrefix(name), "\(result.output)\(result.error)")
}

/// Axes in an order that the network does not have.
@Test func aWrongLayoutIsRefused() throws {
  let result = try modelconv(
    "run", Place.fixture("shapes_onnx/model.onnx"), "--image", Place.fixture("pictures/star.jpg"), "--layout", "nhwc")
  #expect(result.code == 64 && result.error.contains("channels"), "\(result.error)")
}

/// Where no case could run, nothing is proved.
@Test func verifyOfUnsupportedCasesFails() throws {
  let folder = try Scratch()
  try FileManager.default.createDirectory(at: folder.url("case"), withIntermediateDirectories: true)
  // A model of one node of an operator that nobody has: graph { node { output: "y" op_type: "Nothing" } output y }.
  let node: [UInt8] = [0x12, 1, 0x79, 0x22, 7] + Array("Nothing".utf8)
  let graph: [UInt8] = [0x0A, UInt8(node.count)] + node + [0x12, 1, 0x67, 0x62, 3, 0x0A, 1, 0x79]
  let model: [UInt8] = [8, 8, 0x3A, UInt8(graph.count)] + graph + [0x42, 2, 0x10, 17]
  try Data(model).write(to: folder.url("case").appendingPathComponent("model.onnx"))
  let result = try modelconv("verify", folder.root.path)
  #expect(result.code == 69, "\(result.output)\(result.error)")
  #expect(result.output.contains("Nothing"), "\(result.output)")
}

/// What every step of a run takes adds up to nearly all of it.
@Test func profileTellsEveryStep() throws {
  let result = try modelconv(
    "bench", Place.fixture("shapes_onnx/model.onnx"), "--profile", "--seconds", "0.1", "--format", "json")
  let document = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  let profile = try #require(document["profile"] as? [String: Any])
  let steps = try #require(profile["steps"] as? [[String: Any]])
  #expect(steps.contains { $0["op"] as? String == "Conv" && ($0["gflops"] as? Double ?? 0) > 0 })
  #expect(try #require(profile["peak_gflops"] as? Double) > 1)
}

@Test(arguments: ["inf", "nan", "-1", "1e9"]) func secondsToMeasureAreBounded(_ seconds: String) throws {
  let result = try modelconv("bench", Place.fixture("shapes_onnx/model.onnx"), "--profile", "--seconds=\(seconds)")
  #expect(result.code == 64 && result.error.contains("--seconds"), "\(result.error)")
}

/// A limit reaches the process that runs the cases.
@Test func verifyTakesLimits() throws {
  #expect(try modelconv("verify", Place.fixture("shapes_onnx")).code == 0)
  let limited = try modelconv("verify", Place.fixture("shapes_onnx"), "--limit", "graphNodes=1")
  #expect(limited.code == 1 && limited.output.contains("limit"), "\(limited.output)\(limited.error)")
  #expect(try modelconv("verify", Place.fixture("shapes_onnx"), "--limit", "graphNodez=1").code == 64)
}

/// Pictures run in chunks, in order, as many as are asked for.
@Test(arguments: ["1", "2", "4", "16"]) func picturesInChunks(_ batch: String) throws {
  let names = ["circle.png", "star.jpg", "cross.png", "square.png", "triangle.png"].map {
    Place.fixture("pictures/\($0)")
  }
  let result = try modelconv(
    ["run", Place.fixture("shapes_onnx/model.onnx"), "--image"] + names + [
      "--scale", "1/255", "--batch", batch, "--first", "4", "--format", "json",
    ])
  let document = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  let predictions = try #require(document["predictions"] as? [[String: Any]])
  #expect(predictions.map { $0["image"] as? String } == names.prefix(4).map { $0 })
}
