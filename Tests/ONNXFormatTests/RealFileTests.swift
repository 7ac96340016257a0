import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// The folder of other people's models, beside the package.
private let models = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/shared/models"
private let isThere = access("\(models)/ort_mnist.onnx", R_OK) == 0

@Test(.enabled(if: isThere, "../shared is not there"))
func mnistOfCNTKOpens() throws {
  let bytes = try ByteView(mapping: "\(models)/ort_mnist.onnx")
  #expect(ONNXFile.sniff(bytes))
  let graph = try ONNXFile.read(bytes)
  #expect(graph.inputs.map { graph[$0].name } == ["Input3"])
  #expect(graph.provenance.producer == "CNTK 2.5.1")
  #expect(
    graph.nodes.map { $0.op.identifier.name } == [
      "Reshape", "Conv", "Add", "Relu", "MaxPool", "Conv", "Add", "Relu", "MaxPool", "Reshape", "MatMul", "Add",
    ])
  #expect(graph[graph.outputs[0]].type == .tensor(.float32, [1, 10]))
  // As onnx.load counts the elements of the six float initializers.
  let weights = graph.usedConstants.compactMap { graph[$0].constant }.filter { $0.elementType == .float32 }
  #expect(weights.map(\.count).sorted() == [8, 10, 16, 200, 2_560, 3_200])
}

@Test(.enabled(if: isThere, "../shared is not there"))
func faceDetectorOpens() throws {
  let graph = try ONNXFile.read(try ByteView(mapping: "\(models)/ultraface_RFB-320.onnx"))
  #expect(graph.outputs.map { graph[$0].name } == ["scores", "boxes"])
  #expect(graph.outputs.map { graph[$0].type } == [.tensor(.float32, [1, 4420, 2]), .tensor(.float32, [1, 4420, 4])])
  #expect(!graph.nodes.contains { $0.op is UnknownOperator })
  #expect(graph.provenance.notes.isEmpty)
}
