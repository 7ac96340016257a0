import Bytes
import GraphIR
import ONNXFormat
import Tensors
import Testing

@Test func initializersListedAsInputsAreConstants() throws {
  let graph = try ONNXFile.read(oldInitializerModel)
  #expect(graph.inputs.map { graph[$0].name } == ["x"])
  #expect(graph[graph.inputs[0]].type == .tensor(.float32, [.symbol("batch"), 2]))
  #expect(try lines(graph) == ["t = Mul(x, [2 3])", "y = Relu(t)"])
  #expect(graph.nodes.map(\.name) == ["Mul_1", "Relu_0"])
}

@Test func capturesAreExplicitAtEveryLevel() throws {
  let graph = try ONNXFile.read(captureModel)
  let outer = try #require(graph.nodes.last)
  #expect(outer.captures.map { graph[$0].name } == ["inner_test", "base", "x", "w"])
  let branches = outer.op.subgraphs
  #expect(branches.map(\.name) == ["yes", "no"])
  for branch in branches { #expect(branch.captures.map { branch[$0].name } == ["inner_test", "base", "x", "w"]) }
  let inner = try #require(branches[0].nodes.first)
  #expect(inner.inputs == [branches[0].captures[0]])
  #expect(inner.captures == Array(branches[0].captures[1...]))
  #expect(try lines(inner.op.subgraphs[0]) == ["b = Add(base, x)"])
  #expect(try lines(inner.op.subgraphs[1]) == ["c = Identity(w)"])
  #expect(graph[graph.outputs[0]].type == .tensor(.float32, [3]))
}

@Test func functionsAreInlinedWithTheirAttributes() throws {
  let graph = try ONNXFile.read(functionModel)
  let nodes = try lines(graph)
  // outer is written in opset 12, whose Softmax flattens: x has two axes, so along axis 0 it takes the whole tensor.
  #expect(
    nodes == [
      "outer_0/t = LeakyRelu(x) alpha=0.5",
      "outer_0/Softmax_1/shape = Shape(outer_0/t)",
      "outer_0/Softmax_1/flatten = Flatten(outer_0/t) axis=0",
      "outer_0/Softmax_1/restore = Softmax(outer_0/Softmax_1/flatten)",
      "y = Reshape(outer_0/Softmax_1/restore, outer_0/Softmax_1/shape) allowzero=1",
      "doubled = Identity(x)",
      "outer_1/t = LeakyRelu(doubled) alpha=0.25",
      "outer_1/Softmax_1/shape = Shape(outer_1/t)",
      "outer_1/Softmax_1/flatten = Flatten(outer_1/t) axis=0",
      "outer_1/Softmax_1/restore = Softmax(outer_1/Softmax_1/flatten)",
      "z = Reshape(outer_1/Softmax_1/restore, outer_1/Softmax_1/shape) allowzero=1",
      "outer_1/c = Identity(doubled)",
    ])
}

@Test func provenanceSaysWhatTheModelSays() throws {
  let provenance = try ONNXFile.read(functionModel).provenance
  #expect(provenance.format == "ONNX")
  #expect(provenance.producer == "by hand 2")
  let details = Dictionary(uniqueKeysWithValues: provenance.details.map { ($0.name, $0.value) })
  #expect(details["ir_version"] == "9")
  #expect(details["opset"] == "18")
  #expect(details["opset local"] == "1")
  #expect(details["model_version"] == "3")
  #expect(details["doc_string"] == "two functions")
  #expect(details["functions"] == "outer, inner")
  #expect(provenance.metadata == [Provenance.Detail("author", "nobody")])
}

@Test func functionThatCallsItselfIsRefused() {
  let function = Proto { function in
    function.text(1, "f")
    function.text(4, "a")
    function.text(5, "b")
    function.message(7) { node in
      node.bytes = nodeProto("f", ["a"], ["b"]).bytes
      node.text(7, "local")
    }
    function.message(9) { $0.int(2, 17) }
    function.text(10, "local")
  }
  var model = TestModel(inputs: [valueProto("x", 1, [1])], outputs: ["y"])
  model.nodes = [
    Proto { node in
      node.bytes = nodeProto("f", ["x"], ["y"]).bytes
      node.text(7, "local")
    }
  ]
  var proto = model.proto
  proto.message(25, function)
  #expect(isRefused(proto.view, for: "calls itself"))
}

/// Thirty functions, each calling the one before it twice: a billion nodes.
@Test func functionsThatMultiplyAreRefused() {
  func call(_ name: String, _ input: String, _ output: String) -> Proto {
    Proto { node in
      node.bytes = nodeProto(name, [input], [output]).bytes
      node.text(7, "local")
    }
  }
  var proto = TestModel(
    nodes: [call("f30", "x", "y")], inputs: [valueProto("x", 1, [1])], outputs: ["y"]
  ).proto
  for level in 0...30 {
    proto.message(25) { function in
      function.text(1, "f\(level)")
      function.text(4, "a")
      function.text(5, "c")
      if level == 0 {
        function.message(7, nodeProto("Relu", ["a"], ["c"]))
      } else {
        function.message(7, call("f\(level - 1)", "a", "b"))
        function.message(7, call("f\(level - 1)", "b", "c"))
      }
      function.message(9) { $0.int(2, 17) }
      function.text(10, "local")
    }
  }
  #expect(isRefused(proto.view, for: "the limit is"))
}

@Test func constantsAreFoldedOutOfNodes() throws {
  let model = TestModel(
    nodes: [
      nodeProto("Constant", [], ["a"], [("value_floats", .floats([1, 2]))]),
      nodeProto("Constant", [], ["b"], [("value_int", .int(7))]),
      nodeProto("Add", ["x", "a"], ["y"]),
    ], inputs: [valueProto("x", 1, [-1, 2])], outputs: ["y", "b"])
  let graph = try ONNXFile.read(model.view)
  #expect(try lines(graph) == ["y = Add(x, [1 2])"])
  let b = graph[graph.outputs[1]]
  #expect(try b.constant?.integers() == [7])
  #expect(b.type == .tensor(.int64, []))
}

@Test func unknownOperatorsAreKept() throws {
  let inner = Proto { graph in
    graph.message(1, nodeProto("Relu", ["x"], ["r"]))
    graph.message(12) { $0.text(1, "r") }
  }
  let model = TestModel(
    nodes: [
      Proto { node in
        node.bytes = nodeProto("Fancy", ["x"], ["y", ""], [("k", .int(3)), ("body", .graph(inner))], name: "n").bytes
        node.text(7, "com.example")
      }
    ], inputs: [valueProto("x", 1, [2])], outputs: ["y"])
  let graph = try ONNXFile.read(model.view)
  let node = graph.nodes[0]
  #expect(node.op.identifier == OperatorIdentifier("Fancy", domain: "com.example"))
  #expect(node.outputs.count == 2)
  #expect(node.outputs[1] == nil)
  #expect(node.captures.map { graph[$0].name } == ["x"])
  #expect(try lines(graph) == ["y, _ = com.example.Fancy(x) body={r = Relu(x)} k=3"])
}

@Test func namesAreMadeUnique() throws {
  let model = TestModel(
    nodes: [
      nodeProto("Relu", ["x"], ["a"], name: "n"), nodeProto("Neg", ["a"], ["b"], name: "n"),
      nodeProto("Abs", ["b"], ["y"]),
    ], inputs: [valueProto("x", 1, [2])], outputs: ["y"])
  #expect(try ONNXFile.read(model.view).nodes.map(\.name) == ["n", "n_2", "Abs_2"])
}

@Test func wrongDeclaredTypeIsNoted() throws {
  let model = TestModel(
    nodes: [nodeProto("MatMul", ["x", "w"], ["t"]), nodeProto("Relu", ["t"], ["y"])],
    inputs: [valueProto("x", 1, [2, 3])], outputs: ["y"],
    initializers: [tensorProto("w", [2, 2], floats: [1, 2, 3, 4])])
  let graph = try ONNXFile.read(model.view)
  #expect(graph.nodes.count == 2)
  #expect(graph.provenance.notes.count == 1)
  #expect(graph.provenance.notes[0].contains("MatMul_0"))
}

private let x = [valueProto("x", 1, [2])]

/// A model that is wrong, and what is said of it.
struct WrongModel: CustomTestStringConvertible, Sendable {
  var problem: String
  var model: TestModel

  init(_ problem: String, opset: Int = 17, _ nodes: Proto..., output: String = "y") {
    self.problem = problem
    model = TestModel(opset: opset, nodes: nodes, inputs: x, outputs: [output])
  }

  var testDescription: String { problem }
}

private let wrongModels = [
  WrongModel("node \"Relu_0\" reads \"z\", which nothing defines", nodeProto("Relu", ["z"], ["y"])),
  WrongModel("an output of the graph reads \"z\"", nodeProto("Relu", ["x"], ["y"]), output: "z"),
  WrongModel("\"y\" is defined twice", nodeProto("Relu", ["x"], ["y"]), nodeProto("Abs", ["x"], ["y"])),
  WrongModel("\"x\" is defined twice", nodeProto("Relu", ["x"], ["x"]), output: "x"),
  WrongModel("part of a cycle", nodeProto("Relu", ["b"], ["y"]), nodeProto("Relu", ["y"], ["b"])),
  WrongModel(
    "node \"Relu_0\", Relu of opset 17: unknown attribute \"slope\"",
    nodeProto("Relu", ["x"], ["y"], [("slope", .float(1))])),
  WrongModel(
    "attribute \"alpha\": float expected, int found", nodeProto("LeakyRelu", ["x"], ["y"], [("alpha", .int(1))])),
  WrongModel(
    "attribute \"alpha\" is given twice",
    nodeProto("LeakyRelu", ["x"], ["y"], [("alpha", .float(1)), ("alpha", .float(2))])),
  WrongModel("Relu takes 1 inputs, 2 given", nodeProto("Relu", ["x", "x"], ["y"])),
  WrongModel("opset 29 of ai.onnx", opset: 29, nodeProto("Relu", ["x"], ["y"])),
]

@Test(arguments: wrongModels)
func wrongModelIsRefused(_ wrong: WrongModel) {
  #expect(isRefused(wrong.model.view, for: wrong.problem))
}

@Test func modelWithoutOpsetIsRefusedUnlessOld() throws {
  func model(_ version: Int) -> Proto {
    Proto { proto in
      proto.int(1, version)
      proto.message(7) { graph in
        graph.message(1, nodeProto("Relu", ["x"], ["y"], [("consumed_inputs", .ints([0]))]))
        graph.message(11, valueProto("x", 1, [2]))
        graph.message(12) { $0.text(1, "y") }
      }
    }
  }
  #expect(try lines(try ONNXFile.read(model(2).view)) == ["y = Relu(x)"])
  #expect(isRefused(model(3).view, for: "which version of ONNX's operators"))
}
