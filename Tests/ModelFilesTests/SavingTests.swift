import Bytes
import GraphIR
import ModelFiles
import ONNXFormat
import Tensors
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A new folder that is removed with what is in it.
private final class Folder {
  let path: String

  init() throws {
    var name = Array("/tmp/modelconv-saving-XXXXXX".utf8CString)
    try #require(mkdtemp(&name) != nil)
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for kind in OutputKind.allCases { unlink("\(path)/m.\(kind.rawValue)") }
    rmdir(path)
  }
}

private func table() throws -> WeightTable {
  var table = WeightTable(provenance: Provenance(format: "test"))
  table.provenance.metadata = [Provenance.Detail("author", "nobody")]
  table.set("fc.weight", try Tensor([2, 3], [Float]([1, 2, 3, 4, 5, 6])).permuted([1, 0]))
  table.set("fc.bias", try Tensor([2], [Float(-1), 0.5]))
  table.set("steps", Tensor(scalar: Int64(7)))
  return table
}

/// x · weight + bias.
private func graph() throws -> Graph {
  let table = try table()
  var builder = GraphBuilder(name: "layer", provenance: table.provenance)
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), 3]))
  let weight = builder.constant("fc.weight", try #require(table["fc.weight"]))
  let bias = builder.constant("fc.bias", try #require(table["fc.bias"]))
  let y = try builder.add(Gemm(), name: "fc", x, weight, bias)
  return try builder.finish(outputs: [y])
}

@Suite struct SavingTests {
  @Test(arguments: OutputKind.allCases) func whatIsSavedOpens(_ kind: OutputKind) throws {
    let folder = try Folder()
    let path = "\(folder.path)/m.\(kind.rawValue)"
    #expect(OutputKind(extensionOf: path) == kind)
    let graph = try graph()
    try Model.Contents.graph(graph).save(to: path, as: kind)
    let model = try Model(opening: path)
    switch model.contents {
    case .graph(let copy):
      #expect(kind == .onnx)
      #expect(copy.difference(from: graph) == nil)
      #expect(copy.provenance.metadata == graph.provenance.metadata)
    case .weights(let weights):
      #expect(kind != .onnx)
      #expect(Set(weights.names) == ["fc.weight", "fc.bias"])
      for entry in weights.entries { #expect(entry.tensor == graph.weights[entry.name]) }
    }
    let error = #expect(throws: ModelFileError.self) { try Model.Contents.graph(graph).save(to: path, as: kind) }
    #expect(error?.kind == .outputExists)
    var options = ONNXFile.WritingOptions()
    options.overwrite = true
    try Model.Contents.graph(graph).save(to: path, as: kind, options: options)
  }

  @Test func weightsKeepTheirMetadata() throws {
    let folder = try Folder()
    let path = "\(folder.path)/m.safetensors"
    let table = try table()
    try Model.Contents.weights(table).save(to: path, as: .safetensors)
    guard case .weights(let copy) = try Model(opening: path).contents else { throw Unexpected() }
    #expect(copy.provenance.metadata == table.provenance.metadata)
    for entry in table.entries { #expect(copy[entry.name] == entry.tensor) }
  }

  private struct Unexpected: Error {}

  @Test func weightsAreNoGraph() throws {
    let folder = try Folder()
    let error = #expect(throws: ModelFileError.self) {
      try Model.Contents.weights(try table()).save(to: "\(folder.path)/m.onnx", as: .onnx)
    }
    #expect(error?.kind == .usage)
    #expect(access("\(folder.path)/m.onnx", F_OK) != 0)
  }

  @Test func extensionsNameKinds() {
    let kinds: [(String, OutputKind?)] = [
      ("a.ONNX", .onnx), ("b/c.pth", .torch), ("d.pt", .torch), ("e.npz", .npz), ("f.safetensors", .safetensors),
      ("g", nil), ("h.onnx/i", nil), ("j.h5", nil), (".", nil), ("", nil),
    ]
    for (path, kind) in kinds { #expect(OutputKind(extensionOf: path) == kind, "\(path)") }
  }

  @Test func weightsOfSubgraphsAreNamedAfterTheirNode() throws {
    var branch = Graph(name: "branch")
    let inner = branch.addConstant("w", Tensor(scalar: Float(2)))
    branch.outputs = [inner]
    var op = If()
    op.thenBranch = branch
    op.elseBranch = branch
    var graph = Graph(name: "outer")
    graph.inputs = [graph.addValue(GraphValue(name: "c", type: .tensor(.bool, [])))]
    let y = graph.addValue(GraphValue(name: "y", type: .tensor(.float32, [])))
    graph.nodes = [Node(name: "if", op: op, inputs: graph.inputs, outputs: [y])]
    graph.outputs = [y]
    // The constant is an output of its graph, and of both branches.
    #expect(graph.weights.names == ["if/w", "if/w_2"])
  }
}
