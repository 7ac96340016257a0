import GraphIR
import Tensors
import Testing
import TorchSource

@Suite struct ArchitectureTests {
  private func table(_ parameters: [(name: String, shape: [Int])]) throws -> WeightTable {
    var table = WeightTable(provenance: Provenance(format: "test"))
    for (name, shape) in parameters {
      // Stride 0: tables of hundreds of megabytes that take no memory.
      let extents = try Shape(shape)
      let zeros = Tensor(scalar: Float(0))
      guard case .bytes(let bytes) = zeros.storage else { continue }
      table.set(name, try Tensor(.float32, extents, strides: shape.map { _ in 0 }, bytes: bytes))
    }
    return table
  }

  /// Every built-in network has exactly torchvision's parameters, and is found by them.
  @Test(arguments: Reference.all.builtIns.map(\.name)) func parameters(_ name: String) throws {
    let reference = try #require(Reference.all.builtIns.first { $0.name == name })
    let architecture = try #require(Architecture.named(name))
    let parameters = try architecture.source.parameters(class: name)
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for (name, shape) in parameters {
      let extents = shape.isEmpty ? "scalar" : shape.map(String.init).joined(separator: "x")
      for byte in "\(name) \(extents)\n".utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    #expect(parameters.count == reference.parameterCount)
    #expect(
      String(repeating: "0", count: digest.leadingZeroBitCount / 4) + String(digest, radix: 16) == reference.digest)
    #expect(Architecture.matching(try table(parameters)).map(\.name) == [name])
  }

  /// Nodes carry torchvision's names and shapes.
  @Test(arguments: Reference.all.builtIns.filter { !$0.nodes.isEmpty }.map(\.name)) func nodes(_ name: String) throws {
    let reference = try #require(Reference.all.builtIns.first { $0.name == name })
    let architecture = try #require(Architecture.named(name))
    let weights = try table(try architecture.source.parameters(class: name))
    let graph = try architecture.graph(weights: weights)
    #expect(graph.inputs.map { graph[$0].type } == [.tensor(.float32, [.symbol("N"), 3, 224, 224])])
    for (node, shape) in reference.nodes {
      let value = try #require(graph.value(named: node), "no value is named \(node)")
      #expect(graph[value].type?.tensor?.shape == [.symbol("N")] + shape.dropFirst().map { .known($0) }, "\(node)")
    }
    #expect(graph.nodes.map(\.name) == reference.nodes.map(\.name))
  }

  @Test func allAreReferenced() {
    let known = Set(Reference.all.builtIns.map(\.name) + ["fashion_net"])
    #expect(Set(Architecture.all.map(\.name)) == known)
  }

  @Test func classesComeFromTheLastLayer() throws {
    let architecture = try #require(Architecture.named("squeezenet1_1"))
    let weights = try table(try architecture.source.parameters(class: "squeezenet1_1", arguments: ["num_classes": "7"]))
    #expect(Architecture.matching(weights).map(\.name) == ["squeezenet1_1"])
    let graph = try architecture.graph(weights: weights)
    #expect(graph.outputs.map { graph[$0].type?.tensor?.shape } == [[.symbol("N"), 7]])
  }

  @Test func nearMissNamesWhatDiffers() throws {
    let architecture = try #require(Architecture.named("alexnet"))
    var weights = WeightTable(provenance: Provenance(format: "test"))
    for entry in try table(try architecture.source.parameters(class: "alexnet")).entries {
      weights.set(entry.name == "features.3.bias" ? "features.3.bais" : entry.name, entry.tensor)
    }
    #expect(Architecture.matching(weights).isEmpty)
    let error = #expect(throws: SourceError.self) { try Architecture.fitting(weights) }
    #expect(error?.problem.contains(#"missing "features.3.bias" (did you mean "features.3.bais"?)"#) == true)
  }
}
