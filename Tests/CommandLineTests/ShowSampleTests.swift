// `show embedding`, `show neighbors` and `show grid`: pictures of many samples.

import ArrayFormats
import Bytes
import Foundation
import Tensors
import Testing

@Suite struct ShowSampleTests {
  private let scratch: Scratch
  private let model = Place.fixture("shapes_onnx/model.onnx")
  private var outputs: [String] {
    ["-o", scratch.url("figure.png").path, "--npy", scratch.url("values.npy").path, "--format", "json", "--overwrite"]
  }

  init() throws { scratch = try Scratch() }

  private func document(_ arguments: [String]) throws -> [String: Any] {
    let result = try modelconv(arguments)
    #expect(result.code == 0, "\(result.error)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func values() throws -> Tensor { try NPY.read(ByteView(mapping: scratch.url("values.npy").path)) }

  @Test func embeddingIsThatOfTheFeatures() throws {
    let samples = ["--images", Place.fixture("pictures"), "--scale", "1/255", "--threads", "1"]
    let shown = try document(["show", "embedding", model] + samples + ["--method", "pca"] + outputs)
    #expect(shown["schema"] as? String == "modelconv.show/1" && shown["figure"] as? String == "embedding")
    #expect(shown["rows"] as? Int == (try values().shape[0]))
    let (features, table) = (scratch.url("f.npy").path, scratch.url("map.csv").path)
    #expect(try modelconv(["features", model] + samples + ["-o", features]).code == 0)
    #expect(try modelconv(["embed", features, "--method", "pca", "-o", table]).code == 0)
    let lines = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").dropFirst()
    let places = lines.flatMap { $0.split(separator: ",").suffix(2).compactMap { Float($0) } }
    #expect(try places == values().elements(Float.self))
  }

  @Test func neighborsOfRowsAndOfOtherPictures() throws {
    let samples = ["--images", Place.fixture("pictures"), "--scale", "1/255", "--threads", "1"]
    let rows = try document(["show", "neighbors", model] + samples + ["--rows", "1", "2", "-k", "2"] + outputs)
    #expect(rows["shape"] as? [Int] == [2, 2])
    let picture = Place.fixture("pictures/star.jpg")
    _ = try document(["show", "neighbors", model] + samples + ["--query-images", picture, "-k", "2"] + outputs)
    // The picture itself is in the set.
    let distances = try values().elements(Float.self)
    #expect(distances.count == 2 && distances[0] < 1e-4 * distances[1])
    let both = ["show", "neighbors", model] + samples + ["--rows", "0", "--query-images", picture] + outputs
    #expect(try modelconv(both).code == 64)
    #expect(
      try modelconv(["show", "neighbors", model] + samples + ["--layer", "/one/Relu,/Relu"] + outputs).code == 64)
  }

  @Test func gridTellsRightFromWrong() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Place.fixture("pictures"))
      .filter { $0.hasSuffix(".png") || $0.hasSuffix(".jpg") }.sorted()
    let said = try document(
      ["run", model, "--image"] + names.map { Place.fixture("pictures/\($0)") }
        + ["--scale", "1/255", "--top", "1", "--format", "json", "--quiet"])
    let classes = try #require(said["predictions"] as? [[String: Any]]).map { prediction in
      ((prediction["classes"] as? [[String: Any]])?.first?["index"] as? Int) ?? -1
    }
    // The first sample is labelled with another class than the network's.
    let labels = classes.enumerated().map { $0 == 0 ? ($1 + 1) % 6 : $1 }
    let manifest = "path,label\n" + zip(names, labels).map { "\(Place.fixture("pictures/\($0)")),\($1)\n" }.joined()
    let grid = ["show", "grid", model, "--data", try scratch.file("set.csv", Data(manifest.utf8)), "--scale", "1/255"]
    let all = try document(grid + ["--seed", "1"] + outputs)
    #expect(all["samples"] as? Int == names.count && all["right"] as? Int == names.count - 1)
    let wrong = try document(grid + ["--wrong"] + outputs)
    #expect(wrong["samples"] as? Int == 1 && wrong["right"] as? Int == 0)
    #expect(try values().shape.extents == [1, 6])
    let unlabelled = ["show", "grid", model, "--data", Place.fixture("pictures/star.jpg"), "--scale", "1/255"]
    #expect(try document(unlabelled + outputs)["right"] == nil)
    #expect(try modelconv(unlabelled + ["--wrong"] + outputs).code == 64)
  }
}
