import Bytes
import Foundation
import GraphIR
import ModelFiles
import Tensors
import Testing

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Fixtures").path

@Suite struct WeightsToGraphTests {
  @Test func sourceMakesAGraph() throws {
    let model = try Model(opening: "\(fixtures)/shapes_torch/model.pt")
    guard case .weights(let table) = model.contents else {
      Issue.record("a state_dict has no graph")
      return
    }
    let source = ArchitectureChoice("\(fixtures)/shapes_torch/architecture.py")
    let built = try model.graph(architecture: source)
    #expect(built.architecture == nil)
    // Every parameter is in the graph under its name.
    for name in table.names { #expect(built.graph.value(named: name) != nil, "\(name)") }
  }

  @Test func weightsWithoutAnArchitectureSaySo() throws {
    let model = try Model(opening: "\(fixtures)/shapes_torch/model.pt")
    let error = try #require(throws: ModelFileError.self) { try model.graph() }
    #expect(error.kind == .unsupported)
    #expect(error.description.contains("the network's own source"), "\(error.description)")
  }

  /// What is missing, unused and mis-shaped is told together.
  @Test func aForeignArchitectureIsRefused() throws {
    let model = try Model(opening: "\(fixtures)/shapes_torch/model.pt")
    let error = try #require(throws: ModelFileError.self) { try model.graph(architecture: .builtIn("alexnet")) }
    #expect(error.kind == .malformed)
    #expect(error.description.contains("features.0.weight"), "\(error.description)")
    #expect(throws: ModelFileError.self) { try model.graph(architecture: .builtIn("alexnot")) }
  }

  @Test func aFileWithAGraphNeedsNoArchitecture() throws {
    let model = try Model(opening: "\(fixtures)/shapes_onnx/model.onnx")
    let built = try model.graph()
    #expect(!built.graph.nodes.isEmpty && model.provenance.format.contains("ONNX"))
  }

  @Test func namesOfArchitecturesAndFilesAreToldApart() {
    #expect(ArchitectureChoice("vgg16") == .builtIn("vgg16"))
    #expect(ArchitectureChoice("net.py") == .source(path: "net.py"))
  }
}
