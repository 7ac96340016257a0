import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// The graph as it comes back from a file.
private func rewritten(_ graph: Graph, opset: Int = ONNXFile.newestOpset) throws -> Graph {
  var sink = MemorySink()
  try ONNXFile.write(graph, to: &sink, opset: opset)
  return try ONNXFile.read(ByteView(sink.bytes))
}

private func float(_ extents: Int...) -> ValueType { .tensor(.float32, extents.map { .known($0) }) }

/// x + each of `constants`' first elements, so that all are read: one node a constant.
private func graph(reading constants: [Tensor]) -> Graph {
  var graph = Graph(name: "constants")
  for (index, tensor) in constants.enumerated() {
    let constant = graph.addConstant("c\(index)", tensor)
    let copy = graph.addValue(GraphValue(name: "y\(index)", type: graph[constant].type))
    graph.nodes.append(Node(name: "copy\(index)", op: Identity(), inputs: [constant], outputs: [copy]))
    graph.outputs.append(copy)
  }
  return graph
}

@Test(arguments: [oldInitializerModel, captureModel, functionModel])
func whatWasReadIsWrittenAsItWas(_ bytes: ByteView) throws {
  let graph = try ONNXFile.read(bytes)
  let copy = try rewritten(graph)
  #expect(copy.difference(from: graph) == nil)
  #expect(copy.provenance.metadata == graph.provenance.metadata)
  #expect(copy.provenance.producer == graph.provenance.producer)
  #expect(copy.provenance.producerVersion == graph.provenance.producerVersion)
  let facts = ["domain", "model_version", "doc_string", "graph", "graph doc_string"]
  for name in facts {
    let values = [copy, graph].map { $0.provenance.details.first { $0.name == name }?.value }
    #expect(values[0] == values[1], "\(name)")
  }
}

@Test func differencesAreSeen() throws {
  let graph = try ONNXFile.read(captureModel)
  var renamed = graph
  renamed.nodes[0].name += "_"
  #expect(renamed.difference(from: graph)?.contains("named") == true)
  var retyped = graph
  retyped[graph.inputs[0]].type = .tensor(.float64, nil)
  #expect(retyped.difference(from: graph) != nil)
  var shorter = graph
  shorter.nodes.removeLast()
  #expect(shorter.difference(from: graph)?.contains("nodes") == true)
  let numbers = [Float.nan, -0.0, 1]
  let tensor = try Tensor([3], numbers)
  #expect(tensor == (try Tensor([3], numbers)))
  #expect(tensor != (try Tensor([3], [Float.nan, 0, 1])))
  #expect(tensor != (try tensor.reshaped([3, 1])))
}

@Test func constantsOfEveryTypeComeBack() throws {
  let tensors = try tensorFixtures.map { try ONNXData.readTensor($0.bytes) }
  #expect(Set(tensors.map(\.elementType)).count > 20)
  let text = try Tensor([2, 2], strings: ["", "ä", "line\nbreak", "\u{1F600}"])
  let scalar = Tensor(scalar: Int64(-7))
  let empty = try Tensor([0, 3], [Float]())
  let matrix = try Tensor([2, 3], [Float]([1, 2, 3, 4, 5, 6]))
  let given = graph(reading: tensors + [text, scalar, empty, try matrix.permuted([1, 0])])
  let copy = try rewritten(given)
  #expect(copy.difference(from: given) == nil)
  let last = try #require(copy.usedConstants.last.flatMap { copy[$0].constant })
  #expect(try last.elements(Float.self) == [1, 4, 2, 5, 3, 6])
}

@Test func headersFitTheOpset() throws {
  let given = graph(reading: [Tensor(scalar: Float(1))])
  // As onnx.helper.VERSION_TABLE has them.
  let expected = [
    13: 7, 14: 7, 15: 8, 16: 8, 17: 8, 18: 8, 19: 9, 20: 9, 21: 10, 22: 10, 23: 11, 24: 12, 25: 13, 26: 13, 27: 13,
    28: 14,
  ]
  #expect(Set(expected.keys) == Set(ONNXFile.oldestWritableOpset...ONNXFile.newestOpset))
  for (opset, irVersion) in expected {
    let model = try WrittenModel(given, opset: opset)
    #expect(model.irVersion == irVersion)
    #expect(model.imports == ["": opset])
  }
  for opset in [-1, 0, 12, 29] { #expect(writingRefusal(given, opset: opset)?.contains("opset \(opset)") == true) }
}

/// An operator as a room could make it for itself.
private struct Own: Operator {
  static let identifier = OperatorIdentifier("Relu")
  static let inputCount = 1...1
  func infer(_ node: inout InferenceContext) throws(InferenceError) {}
}

private func oneNode(_ op: any Operator, _ type: ValueType = float(2)) -> Graph {
  var graph = Graph(name: "one")
  graph.inputs = [graph.addValue(GraphValue(name: "x", type: type))]
  graph.outputs = [graph.addValue(GraphValue(name: "y", type: type))]
  graph.nodes = [Node(name: "the node", op: op, inputs: [graph.inputs[0]], outputs: [graph.outputs[0]])]
  return graph
}

@Test func onlyONNXsOwnVocabularyIsWritten() throws {
  let error = try #require(writingRefusal(oneNode(Own()), opset: 28))
  #expect(error.contains("the node") && error.contains("Own"))
  let unknown = UnknownOperator(identifier: OperatorIdentifier("Fancy"), version: 3, attributes: [])
  #expect(writingRefusal(oneNode(unknown), opset: 28)?.contains("Fancy") == true)
}

@Test func otherDomainsKeepTheirVersion() throws {
  let op = UnknownOperator(
    identifier: OperatorIdentifier("Fancy", domain: "org.example"), version: 3,
    attributes: [("k", .int(2)), ("names", .strings(["a", "b"]))])
  let given = oneNode(op)
  #expect(try WrittenModel(given, opset: 17).imports == ["": 17, "org.example": 3])
  #expect(try rewritten(given).difference(from: given) == nil)
  var two = given
  two.nodes.append(
    Node(
      name: "other", op: UnknownOperator(identifier: op.identifier, version: 4, attributes: []),
      inputs: [two.outputs[0]], outputs: [two.addValue(GraphValue(name: "z", type: nil))]))
  #expect(writingRefusal(two, opset: 17)?.contains("versions 3 and 4") == true)
}

@Test func manyProblemsAreOneLine() throws {
  var graph = Graph(name: "many")
  graph.inputs = [graph.addValue(GraphValue(name: "x", type: float(2)))]
  var last = graph.inputs[0]
  for index in 0..<15 {
    let next = graph.addValue(GraphValue(name: "y\(index)", type: float(2)))
    graph.nodes.append(Node(name: "own\(index)", op: Own(), inputs: [last], outputs: [next]))
    last = next
  }
  graph.outputs = [last]
  let error = try #require(writingRefusal(graph, opset: 13))
  #expect(error.contains("own0") && error.contains("own9") && !error.contains("own10"))
  #expect(error.contains("and 5 more") && !error.contains("\n"))
}

/// y = if c then x + (its own "x" … ) else x, where the branch has a value of the outer graph's name.
@Test func innerNamesDoNotHideCapturedOnes() throws {
  var branch = Graph(name: "branch")
  let captured = branch.addValue(GraphValue(name: "seen", type: float(2)))
  branch.captures = [captured]
  // "w" is the name of what the branch captures outside; here it is another value.
  let own = branch.addConstant("w", try Tensor([2], [Float(10), 20]))
  let sum = branch.addValue(GraphValue(name: "sum", type: float(2)))
  branch.nodes = [Node(name: "add", op: Add(), inputs: [captured, own], outputs: [sum])]
  branch.outputs = [sum]
  var op = If()
  op.thenBranch = branch
  op.elseBranch = branch
  var graph = Graph(name: "outer")
  let condition = graph.addValue(GraphValue(name: "c", type: .tensor(.bool, [])))
  let x = graph.addValue(GraphValue(name: "w", type: float(2)))
  let y = graph.addValue(GraphValue(name: "sum", type: float(2)))
  graph.inputs = [condition, x]
  graph.nodes = [Node(name: "if", op: op, inputs: [condition], outputs: [y], captures: [x])]
  graph.outputs = [y]
  try graph.validate()
  let copy = try rewritten(graph)
  try copy.validate()
  let node = try #require(copy.nodes.first)
  #expect(node.captures.map { copy[$0].name } == ["w"])
  for inner in node.op.subgraphs {
    #expect(inner.captures.count == 1)
    let add = try #require(inner.nodes.first)
    #expect(add.inputs[0] == inner.captures[0])
    #expect(try add.inputs[1].flatMap { inner[$0].constant }?.elements(Float.self) == [10, 20])
  }
}

@Test func theOldestCommonOpsetThatCanIsTaken() throws {
  #expect(try ONNXFile.opset(for: oneNode(Relu())) == 21)
  #expect(try ONNXFile.opset(for: oneNode(Swish())) == 21)
  #expect(try ONNXFile.opset(for: oneNode(BitCast(), .tensor(.int32, [2]))) == 26)
  #expect(throws: ONNXError.self) { try ONNXFile.opset(for: oneNode(Own())) }
}

@Test func namesWithNULAreRefused() {
  var graph = oneNode(Relu())
  graph[graph.inputs[0]].name = "x\0y"
  #expect(writingRefusal(graph, opset: 28)?.contains("NUL") == true)
}
