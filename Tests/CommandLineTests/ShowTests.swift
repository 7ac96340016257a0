import ArrayFormats
import Bytes
import Foundation
import Tensors
import Testing

@Suite struct ShowTests {
  private static let models = [
    ["shapes_torch/model.pt", "--arch", Place.fixture("shapes_torch/architecture.py")], ["shapes_onnx/model.onnx"],
    ["shapes_keras/model.h5"],
  ]
  private static let image = ["--image", Place.fixture("pictures/star.jpg"), "--scale", "1/255"]

  /// Runs `show`, and gives what its JSON says and the numbers beside the picture.
  private func show(
    _ command: String, _ model: [String], _ more: [String], in scratch: Scratch
  ) throws -> (json: [String: Any], values: Tensor) {
    let (png, npy) = (scratch.url("figure.png").path, scratch.url("values.npy").path)
    let result = try modelconv(
      ["show", command, Place.fixture(model[0])] + model.dropFirst() + more
        + ["-o", png, "--npy", npy, "--format", "json"])
    #expect(result.code == 0, "\(result.error)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(try Data(contentsOf: URL(fileURLWithPath: png)).starts(with: [0x89, 0x50, 0x4e, 0x47]))
    return (try #require(json), try NPY.read(ByteView(mapping: npy)))
  }

  @Test(arguments: models, ["saliency", "guided-backprop", "deconvnet", "grad-cam", "occlusion"])
  func explanationsOfEveryFormat(_ model: [String], _ command: String) throws {
    let (json, values) = try show(command, model, Self.image, in: try Scratch())
    #expect(json["schema"] as? String == "modelconv.show/1" && json["figure"] as? String == command)
    #expect(json["shape"] as? [Int] == values.shape.extents)
    let elements = try values.elements(Float.self)
    let largest = Double(try #require(elements.max()))
    #expect(abs(try #require(json["maximum"] as? Double) - largest) <= 1e-6 * abs(largest))
    #expect(Set(elements).count > 4)
    #expect((0..<6).contains(try #require(json["class"] as? Int)))
    switch command {
    case "grad-cam": #expect(values.rank == 2 && values.shape[0] <= 16)
    case "occlusion": #expect(values.shape.extents == [32, 32])
    default: #expect(values.count == 3 * 32 * 32 && values.rank == 4)
    }
  }

  @Test(arguments: ["gradient", "smoothgrad", "integrated", "input-x-gradient"])
  func methodsOfSaliencyDiffer(_ method: String) throws {
    let (_, plain) = try show("saliency", Self.models[1], Self.image, in: try Scratch())
    let (_, values) = try show("saliency", Self.models[1], Self.image + ["--method", method], in: try Scratch())
    #expect((try plain.elements(Float.self) == values.elements(Float.self)) == (method == "gradient"))
  }

  @Test func activationsBeforeAndAfter() throws {
    let (_, after) = try show("activations", Self.models[1], Self.image + ["--layer", "/one/Relu"], in: try Scratch())
    let (json, before) = try show(
      "activations", Self.models[1], Self.image + ["--layer", "/one/Relu", "--before-activation"], in: try Scratch())
    #expect(json["shape"] as? [Int] == [10, 16, 16])
    let rectified = try before.elements(Float.self).map { max($0, 0) }
    #expect(try rectified == after.elements(Float.self) && rectified != before.elements(Float.self))
  }

  /// Kernels beside what they make, patches of two sides, and fills a channel.
  @Test(arguments: models) func kernelsAndPatches(_ model: [String]) throws {
    let (json, values) = try show("activations", model, Self.image + ["--filter2d", "--maps", "4"], in: try Scratch())
    #expect(json["figure"] as? String == "filter2d" && values.shape.extents == [4, 32, 32])
    let patch = Self.image + ["--patch", "8x6", "--stride", "4x3"]
    let (_, black) = try show("occlusion", model, patch, in: try Scratch())
    let (_, same) = try show("occlusion", model, patch + ["--fill", "0,0,0"], in: try Scratch())
    let (_, red) = try show("occlusion", model, patch + ["--fill", "1,0,0"], in: try Scratch())
    #expect(black == same && black != red)
    let elements = try black.elements(Float.self)
    // Windows begin in columns 0, 4, … and rows 0, 3, …: between, nothing changes.
    #expect(elements[0] == elements[3] && elements[0] != elements[4])
    #expect(elements[0] == elements[2 * 32] && elements[0] != elements[3 * 32])
  }

  @Test(arguments: models) func dreamsAndMaximizedClasses(_ model: [String]) throws {
    let start = ["--scale", "1/255"]
    let dream =
      ["--image", Place.fixture("pictures/star.jpg"), "--size", "40", "--octaves", "2", "--steps", "2"] + start
    let (json, values) = try show("dream", model, dream, in: try Scratch())
    #expect(json["layer"] is String && values.shape[0] == 3 && values.shape.extents.max() == 40)
    let (_, again) = try show("dream", model, dream, in: try Scratch())
    #expect(again == values)
    let (best, made) = try show("maximize", model, ["--of-class", "2", "--steps", "5"] + start, in: try Scratch())
    #expect(best["class"] as? Int == 2 && best["score"] is Double)
    let levels = try made.elements(Float.self)
    #expect(made.shape[0] == 3 && Set(levels).count > 100)
  }

  @Test(arguments: models) func styles(_ model: [String]) throws {
    let scratch = try Scratch()
    let (table, figure) = (scratch.url("losses.csv").path, scratch.url("row.png").path)
    let pictures = ["--content", Place.fixture("pictures/star.jpg"), "--style", Place.fixture("pictures/circle.png")]
    let more = ["--size", "32", "--steps", "3", "--scale", "1/255", "--init", "noise", "--method", "adam"]
    let (json, _) = try show(
      "style", model, pictures + more + ["--losses", table, "--figure", figure], in: scratch)
    let losses = try #require(json["losses"] as? [[String: Any]])
    #expect(losses.compactMap { $0["step"] as? Int } == [1, 2, 3])
    let totals = losses.compactMap { $0["total"] as? Double }
    #expect(totals.count == 3 && totals[2] < totals[0])
    let lines = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 4 && lines[0] == "step,content,style,total_variation,total")
    #expect(try Data(contentsOf: URL(fileURLWithPath: figure)).starts(with: [0x89, 0x50]))
  }

  @Test func filtersNeedNoArchitecture() throws {
    let (json, values) = try show("filters", ["shapes_torch/model.pt"], ["--layer", "conv2"], in: try Scratch())
    #expect(json["layer"] as? String == "conv2.weight" && values.shape.extents == [24, 12, 3, 3])
    let (_, first) = try show("filters", Self.models[2], [], in: try Scratch())
    #expect(first.shape.extents == [12, 3, 5, 5])
  }

  @Test func refusals() throws {
    let scratch = try Scratch()
    let png = try scratch.file("there.png", Data([1]))
    let start = ["show", "saliency", Place.fixture("shapes_onnx/model.onnx")] + Self.image
    #expect(try modelconv(start + ["-o", png]).code == 73)
    #expect(try Data(contentsOf: scratch.url("there.png")) == Data([1]))
    let other = ["-o", scratch.url("other.png").path]
    for (more, code): ([String], Int32) in [
      (["--of-class", "9"], 64), (["--of-class", "nobody"], 64), (["--of-layer", "/one/Relu"], 64),
      (["--of-layer", "nowhere", "--channel", "0"], 64), (["--neuron", "0,0,0"], 64),
    ] {
      let result = try modelconv(start + other + more)
      #expect(result.code == code, "\(more): \(result.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.url("other.png").path))
  }

  @Test func numbersThatAreTooLargeAreRefusedInOneLine() throws {
    let scratch = try Scratch()
    let (most, star) = ("\(Int.max)", Place.fixture("pictures/star.jpg"))
    let model = [Place.fixture("shapes_onnx/model.onnx"), "--scale", "1/255", "-o", scratch.url("x.png").path]
    for arguments in [
      ["dream", "--image", star, "--jitter", most], ["dream", "--image", star, "--steps", most],
      ["dream", "--image", star, "--octaves", most], ["dream", "--image", star, "--size", most],
      ["maximize", "--of-class", "2", "--jitter", most], ["maximize", "--of-class", "2", "--steps", most],
      ["maximize", "--of-class", "2", "--size", most], ["style", "--content", star, "--style", star, "--size", most],
      ["occlusion", "--image", star, "--patch", "8xfoox8"], ["occlusion", "--image", star, "--patch", most],
      ["saliency", "--image", star, "--tiles", "28xfoox28"],
    ] {
      let result = try modelconv(["show", arguments[0]] + model + arguments.dropFirst() + ["--quiet"])
      #expect(result.code == 64, "\(arguments): \(result.error)")
      #expect(result.error.split(separator: "\n").count == 1, "\(arguments): \(result.error)")
    }
  }

  /// A batch larger than what there is to run.
  @Test func batchesOfAnySize() throws {
    let (_, usual) = try show("occlusion", Self.models[1], Self.image, in: try Scratch())
    let (_, whole) = try show("occlusion", Self.models[1], Self.image + ["--batch", "\(Int.max)"], in: try Scratch())
    #expect(whole.shape == usual.shape)
  }
}
