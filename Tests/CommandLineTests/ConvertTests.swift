import Foundation
import Testing

@Suite struct ConvertTests {
  private let weights = Place.fixture("shapes_torch/model.pt")
  private let source = Place.fixture("shapes_torch/architecture.py")

  @Test func aStateDictBecomesAnONNXModelThatRunsTheSame() throws {
    let folder = try Scratch()
    let model = folder.url("model.onnx").path
    let converted = try modelconv("convert", weights, "--arch", source, "-o", model, "--opset", "13")
    #expect(converted.code == 0 && converted.output.isEmpty && converted.error.isEmpty, "\(converted.error)")
    for name in ["test_data_set_0", "tolerance.json"] {
      let file = Place.fixture("shapes_torch/\(name)")
      if FileManager.default.fileExists(atPath: file) {
        try FileManager.default.copyItem(atPath: file, toPath: folder.url(name).path)
      }
    }
    let verified = try modelconv("verify", folder.root.path)
    #expect(verified.code == 0 && verified.output.contains("1 passed"), "\(verified.output)\(verified.error)")
    #expect(try modelconv("inspect", model).output.contains("13"))
  }

  @Test func anOutputIsNotReplacedUnlessAsked() throws {
    let folder = try Scratch()
    let output = try folder.file("out.safetensors", Data("mine".utf8))
    let refused = try modelconv("convert", weights, "-o", output)
    #expect(refused.code == 73 && refused.error.contains("exists"))
    #expect(try Data(contentsOf: folder.url("out.safetensors")) == Data("mine".utf8))
    #expect(try modelconv("convert", weights, "-o", output, "--overwrite").code == 0)
    #expect(try modelconv("inspect", output).output.contains("safetensors"))
  }

  @Test func elementsGoBeside() throws {
    let folder = try Scratch()
    let model = folder.url("m.onnx").path
    let result = try modelconv("convert", weights, "--arch", source, "-o", model, "--external-data")
    #expect(result.code == 0, "\(result.error)")
    #expect(FileManager.default.fileExists(atPath: model + ".data"))
    #expect(try modelconv("inspect", model).code == 0)
  }

  @Test(
    arguments: [
      (["-o", "out"], 64), (["-o", "out.h5"], 64), (["-o", "out.npz", "--opset", "17"], 64),
      (["-o", "out.onnx", "--opset", "12"], 64), (["-o", "out.onnx", "--opset", "29"], 64),
      (["-o", "out.pt", "--external-data"], 64), ([], 64), (["-o", "/no/such/folder/out.pt"], 74),
    ] as [([String], Int32)]) func requestsThatMakeNoSense(_ arguments: [String], _ code: Int32) throws
  {
    let result = try modelconv(["convert", weights] + arguments)
    #expect(result.code == code, "\(result.error)")
    #expect(!FileManager.default.fileExists(atPath: "out.onnx"))
  }

  @Test func verifyRewrites() throws {
    let fixture = Place.fixture("shapes_onnx")
    for more in [[], ["--opset", "13"]] {
      let result = try modelconv(["verify", fixture, "--rewrite"] + more)
      #expect(result.code == 0 && result.output.contains("1 passed"), "\(result.output)\(result.error)")
    }
    #expect(try modelconv("verify", fixture, "--opset", "13").code == 64)
  }
}
