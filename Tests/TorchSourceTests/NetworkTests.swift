import Bytes
import CPURuntime
import GraphIR
import Tensors
import Testing
import TorchFormat
import TorchSource

@Suite struct NetworkTests {
  /// Nodes are named as torchvision names them, and have the shapes that PyTorch computes.
  @Test(arguments: Reference.all.cases) func structure(_ reference: Reference.Case) throws {
    let graph = try reference.source().graph(
      class: reference.network, arguments: reference.arguments, weights: try reference.weights(),
      inputs: [ModuleInput(shape: reference.input.map { .known($0) })])
    for (name, shape) in reference.nodes {
      let value = try #require(graph.value(named: name), "no value is named \(name)")
      #expect(graph[value].type?.tensor?.shape == shape.map { .known($0) }, "\(name)")
    }
    // How many elements a mask picks is known only when the graph runs.
    guard reference.arguments["name"] != "'masks'" else { return }
    #expect(
      graph.outputs.map { graph[$0].type?.tensor?.shape } == reference.outputs.map { $0.shape.map { .known($0) } })
  }

  /// The graph gives what PyTorch gives, with a batch that is not known until it runs.
  @Test(arguments: Reference.all.cases) func values(_ reference: Reference.Case) throws {
    let graph = try reference.source().graph(
      class: reference.network, arguments: reference.arguments, weights: try reference.weights(),
      inputs: [
        ModuleInput(shape: reference.isBatchOpen ? reference.inputShape : reference.input.map { .known($0) })
      ])
    try expect(graph, try reference.inputTensor(), reference.outputs)
  }

  /// Real files of trained weights, with the network's source or a built-in one.
  @Test(arguments: Reference.all.files.filter(\.isThere)) func trained(_ reference: Reference.File) throws {
    let weights = try TorchFile.read(try ByteView(mapping: reference.path))
    let input = try Tensor(
      reference.input, Reference.elements("input", count: reference.input.reduce(1, *)).map { Float(2 * $0 - 1) })
    let shape = [.symbol("N")] + reference.input.dropFirst().map { Dimension.known($0) }
    let graph =
      reference.name == "fashion_net_ex.pt"
      ? try Architecture.fitting(weights).graph(weights: weights)
      : try Reference.source(reference.source).graph(weights: weights, inputs: [ModuleInput(shape: shape)])
    try expect(graph, input, reference.outputs)
  }

  /// A built-in architecture of each family gives what torchvision's network gives.
  @Test(arguments: Reference.all.builtIns.filter { $0.input != nil }.map(\.name)) func builtIn(_ name: String) throws {
    let reference = try #require(Reference.all.builtIns.first { $0.name == name })
    let architecture = try #require(Architecture.named(name))
    let shape = try #require(reference.input)
    // Tables of relative positions are what the constructor makes.
    var weights = try architecture.initialWeights(classes: 1000, seed: 1)
    for (name, extents) in try architecture.source.parameters(class: name)
    where weights[name]?.elementType == .float32 && !name.hasSuffix("relative_coords_table") {
      weights.set(name, try Reference.parameter(name, extents))
    }
    #expect(try Architecture.fitting(weights).name == name)
    let graph = try architecture.graph(
      weights: weights, input: [.symbol("N")] + shape.dropFirst().map { .known($0) })
    let elements = Reference.elements("input", count: shape.reduce(1, *))
    try expect(graph, try Tensor(shape, elements.map { Float(2 * $0 - 1) }), reference.outputs)
  }

  /// Archives of `torch.jit`, scripted and traced, give what PyTorch gives of them.
  @Test(arguments: Reference.all.scripts) func script(_ reference: Reference.Script) throws {
    let file = try TorchFile(parsing: ByteView(reference.archive))
    let archive = try #require(try file.script())
    let source = ScriptSource(
      files: archive.sources.map { ScriptSource.File(module: $0.module, text: $0.text) }, constants: archive.constants,
      objects: archive.objects, provenance: Provenance(format: "TorchScript"))
    let graph = try source.graph(inputs: [ModuleInput(shape: reference.input.map { .known($0) })])
    try expect(graph, try Reference.input(reference.input), reference.outputs)
  }

  private func expect(_ graph: Graph, _ input: Tensor, _ outputs: [Reference.Output]) throws {
    let session = try Session(graph)
    let name = try #require(session.inputs.first?.name)
    let results = try session.run([name: input])
    #expect(session.outputs.count == outputs.count)
    for (port, output) in zip(session.outputs, outputs) {
      let result = try #require(results[port.name])
      #expect(result.shape.extents == output.shape)
      #expect("\(result.elementType)" == output.type)
      let values = try result.doubles()
      let chosen = stride(from: 0, to: values.count, by: output.step).map { values[$0] }
      try #require(chosen.count == output.values.count)
      let scale = output.values.filter(\.isFinite).map(\.magnitude).max() ?? 0
      // Infinities and NaNs are where PyTorch has them.
      let error =
        zip(chosen, output.values).map { $0 == $1 || ($0.isNaN && $1.isNaN) ? 0 : ($0 - $1).magnitude }.max() ?? 0
      #expect(error <= 1e-4 * max(scale, 1e-3), "\(port.name) differs by \(error) of \(scale)")
    }
  }
}

extension Reference.Case {
  /// Cases whose Python needs the number of samples.
  var isBatchOpen: Bool {
    let fixed = [
      "splits", "indexing_more", "triangles", "made", "adaptive", "extremes", "expand", "shapes_more", "cosine",
      "sorting", "diagonals", "distances", "picked", "turned", "lstm_projected", "lstm_unbatched",
    ]
    return file != "functions.py" && !fixed.contains { arguments["name"] == "'\($0)'" }
  }
}
