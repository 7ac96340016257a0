import Bytes
import Foundation
import Tensors
import Testing
import Verification

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Fixtures").path

/// A copy of the ONNX fixture that goes away with the value.
private final class CopiedCase {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("modelconv-case-\(UUID().uuidString)")
  let fixture: FixtureCase

  init() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let folder = root.appendingPathComponent("case")
    try FileManager.default.copyItem(atPath: "\(fixtures)/shapes_onnx", toPath: folder.path)
    fixture = FixtureCase(path: folder.path, name: "case")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ name: String) -> URL { root.appendingPathComponent("case/\(name)") }

  /// The file of the first data set that begins with `stem`.
  func data(_ stem: String) throws -> URL {
    let folder = url("test_data_set_0")
    let name = try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix(stem) }
    return folder.appendingPathComponent(try #require(name))
  }
}

@Suite struct CaseRunnerTests {
  @Test(arguments: ["shapes_torch", "shapes_torch_checkpoint", "shapes_onnx"]) func passes(_ name: String) {
    let result = CaseRunner().run(FixtureCase(path: "\(fixtures)/\(name)", name: name))
    #expect(result.status == .passed, "\(result.message)")
    #expect((result.maxAbsoluteError ?? 1) < 1e-4)
  }

  /// The last byte of the expected output is the exponent of its last number.
  @Test func aWrongNumberFails() throws {
    let copy = try CopiedCase()
    let file = try copy.data("output_0")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count - 1] ^= 0x40
    try bytes.write(to: file)
    let result = CaseRunner().run(copy.fixture)
    #expect(result.status == .failed && result.message.contains("differ"), "\(result.message)")
    #expect((result.maxAbsoluteError ?? 0) > 0)
  }

  @Test func aMissingOutputFails() throws {
    let copy = try CopiedCase()
    try FileManager.default.removeItem(at: try copy.data("output_0"))
    #expect(CaseRunner().run(copy.fixture).status == .failed)
  }

  @Test func missingDataFails() throws {
    let copy = try CopiedCase()
    try FileManager.default.removeItem(at: copy.url("test_data_set_0"))
    let result = CaseRunner().run(copy.fixture)
    #expect(result.status == .failed && result.message.contains("test_data_set_0"))
  }

  @Test(arguments: ["{", "{}", "{\"rtol\": \"a\", \"atol\": 0}"]) func aBrokenToleranceFails(_ text: String) throws {
    let copy = try CopiedCase()
    try Data(text.utf8).write(to: copy.url("tolerance.json"))
    #expect(CaseRunner().run(copy.fixture).status == .failed)
  }
}

@Suite struct FindingTests {
  @Test func findsCasesByName() throws {
    let names = try FixtureCase.find(in: fixtures + "/").map(\.name)
    #expect(names == ["shapes_keras", "shapes_onnx", "shapes_torch", "shapes_torch_checkpoint"])
    #expect(try FixtureCase.find(in: "\(fixtures)/shapes_onnx").map(\.name) == ["shapes_onnx"])
    #expect(throws: ByteError.self) { try FixtureCase.find(in: "/nowhere") }
  }

  /// A link in a circle of folders is not followed.
  @Test func linksAreNotFollowed() throws {
    let copy = try CopiedCase()
    try FileManager.default.createSymbolicLink(
      at: copy.root.appendingPathComponent("again"), withDestinationURL: copy.root)
    #expect(try FixtureCase.find(in: copy.root.path).map(\.name) == ["case"])
  }
}

@Suite struct ComparisonTests {
  private func mismatch(_ a: Value, _ b: Value) throws -> String? { try ValueComparison(a, b, Tolerance()).mismatch }

  private func tensor(_ values: [Float]) throws -> Value { .tensor(try Tensor([values.count], values)) }

  @Test func comparesContainers() throws {
    let (x, y) = (try tensor([1, 2]), try tensor([1, 3]))
    #expect(try mismatch(x, x) == nil)
    #expect(try mismatch(.sequence([x, y]), .sequence([x, y])) == nil)
    #expect(try #require(try mismatch(.sequence([x, x]), .sequence([x, y]))).contains("[1]"))
    #expect(try mismatch(.sequence([x]), .sequence([x, x])) != nil)
    #expect(try mismatch(.optional(nil), .optional(nil)) == nil)
    #expect(try mismatch(.optional(x), .optional(nil)) != nil)
    #expect(try mismatch(.sequence([x]), x) != nil)
  }

  @Test func comparesTypesAndShapes() throws {
    let doubles = Value.tensor(try Tensor([2], [1.0, 2.0]))
    #expect(try #require(try mismatch(try tensor([1, 2]), doubles)).contains("float64 expected"))
    #expect(try #require(try mismatch(try tensor([1]), try tensor([1, 2]))).contains("shape"))
    #expect(try mismatch(try tensor([.nan]), try tensor([.nan])) == nil)
    #expect(try mismatch(try tensor([.nan]), try tensor([0])) != nil)
  }

  @Test func resultsSurviveTheWayBetweenProcesses() throws {
    let result = CaseResult(
      name: "a \"b\"\n", status: .unsupported, maxAbsoluteError: 1e-7, maxRelativeError: nil, message: "é")
    var json = JSONWriter()
    json.object { result.write(to: &$0) }
    let back = try CaseResult(JSON(parsing: ByteView(Array(json.text.utf8))))
    #expect(back.name == result.name && back.status == result.status && back.message == result.message)
    #expect(back.maxAbsoluteError == 1e-7 && back.maxRelativeError == nil)
  }
}
