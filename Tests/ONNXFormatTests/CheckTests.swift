import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Testing

/// A model of one float32 input `x` and one output `y`, both 2 × 3.
private func model(_ nodes: [Proto], initializers: [Proto] = [], opset: Int = 17) -> TestModel {
  TestModel(
    opset: opset, nodes: nodes, inputs: [valueProto("x", 1, [2, 3])], typedOutputs: [valueProto("y", 1, [2, 3])],
    initializers: initializers)
}

private func problems(_ model: TestModel) -> [String] { problems(model.view) }

/// What is listed of the model: place and problem.
private func problems(_ bytes: ByteView) -> [String] {
  ONNXFile.check(bytes).listed.map { "\($0.severity.rawValue) \($0.place): \($0.problem)" }
}

@Test func aSoundModelHasNoViolations() {
  #expect(problems(model([nodeProto("Relu", ["x"], ["y"])])) == [])
}

@Test func allViolationsAreListedAtOnce() {
  let found = problems(
    model([
      nodeProto("Relu", ["x"], ["a"], [("alpha", .float(1))], name: "first"),
      nodeProto("Cast", ["a"], ["b"], name: "second"),
      nodeProto("Transpose", ["x"], ["t"], [("perm", .int(1))], name: "third"),
      nodeProto("Reluu", ["missing"], ["c"], name: "fourth"),
      nodeProto("Abs", ["x", "x"], ["d"], name: "fifth"),
      nodeProto("Abs", ["x"], ["d"], name: "sixth"),
      nodeProto("Identity", ["x"], ["y"], name: "seventh"),
    ]))
  #expect(
    found == [
      "error node 5 \"sixth\", Abs, value \"d\": \"d\" is defined twice",
      "error node 0 \"first\", Relu: unknown attribute \"alpha\"",
      "error node 1 \"second\", Cast: attribute \"to\" is missing",
      "error node 2 \"third\", Transpose: attribute \"perm\": ints expected, int found",
      "error node 3 \"fourth\", Reluu, value \"missing\": node \"fourth\" reads \"missing\", which nothing defines",
      "error node 3 \"fourth\", Reluu: opset 17 has no operator Reluu",
      "error node 4 \"fifth\", Abs: 2 inputs, 1 expected by opset 13",
    ])
}

@Test func strictReadingStillEndsAtTheFirst() {
  #expect(isRefused(model([nodeProto("Relu", ["missing"], ["y"])]).view, for: "reads \"missing\""))
  #expect(isRefused(model([nodeProto("Cast", ["x"], ["y"])]).view, for: "attribute \"to\" is missing"))
}

@Test func versionsOfTheFileCount() {
  // Axes as an attribute, as before opset 13, and an operator that came later.
  let squeeze = nodeProto("Unsqueeze", ["x"], ["u"], [("axes", .ints([0]))])
  let relu = nodeProto("Relu", ["x"], ["y"])
  #expect(problems(model([squeeze, relu], opset: 12)) == [])
  #expect(
    problems(model([squeeze, relu], opset: 13)) == [
      "error node 0, Unsqueeze: 1 inputs, 2 expected by opset 13",
      "error node 0, Unsqueeze: unknown attribute \"axes\", which went with opset 13",
    ])
  #expect(
    problems(model([nodeProto("Gelu", ["x"], ["y"])], opset: 19)) == [
      "error node 0, Gelu: opset 19 has no operator Gelu, it came with opset 20"
    ])
  #expect(problems(model([relu], opset: 99)) == ["error : opset 99 of ai.onnx: the newest known is 28"])
}

@Test func typesAndShapesAreCompared() {
  let cast = nodeProto("Cast", ["x"], ["i"], [("to", .int(7))])
  #expect(
    problems(model([cast, nodeProto("Sqrt", ["i"], ["s"]), nodeProto("Relu", ["x"], ["y"])])) == [
      "error node 1, Sqrt: input 0 is int64, float, bfloat16 expected by opset 13"
    ])
  #expect(
    problems(model([cast, nodeProto("Add", ["x", "i"], ["s"]), nodeProto("Relu", ["x"], ["y"])])).contains(
      "error node 1, Add: input 1 is int64, input 0 is float32: one type expected"))
  #expect(
    problems(model([nodeProto("Transpose", ["x"], ["y"])])) == [
      "error node 0, Transpose, value \"y\": declared as float32 2 × 3, the node gives float32 3 × 2"
    ])
  #expect(
    problems(model([nodeProto("Concat", ["x", "x"], ["c"], [("axis", .int(4))]), nodeProto("Relu", ["x"], ["y"])]))
      == ["error node 0, Concat: Concat: axis 4 is out of range for rank 2"])
}

@Test func orderAndCyclesAreSeen() {
  let late = [nodeProto("Abs", ["a"], ["y"], name: "early"), nodeProto("Relu", ["x"], ["a"], name: "late")]
  #expect(
    problems(model(late)) == [
      "error node 0 \"early\", Abs, value \"a\": is read here, but this node or one after it computes it"
    ])
  // Strict reading puts them in order.
  #expect(refusal(of: model(late).view) == nil)
  let cycle = [nodeProto("Add", ["x", "b"], ["a"]), nodeProto("Relu", ["a"], ["b"]), nodeProto("Abs", ["b"], ["y"])]
  #expect(problems(model(cycle)).contains { $0.contains("is part of a cycle") })
}

@Test func tensorsAreChecked() {
  let relu = nodeProto("Relu", ["x"], ["y"])
  #expect(
    problems(model([nodeProto("Add", ["x", "w"], ["y"])], initializers: [tensorProto("w", [4], floats: [1, 2])])) == [
      "error value \"w\": 8 bytes of elements, its shape takes 16"
    ])
  #expect(
    problems(model([relu], initializers: [tensorProto("w", [2], floats: [1, 2])])) == [
      "warning value \"w\": the initializer is not used"
    ])
}

@Test func innerGraphsHaveAPath() {
  func branch(_ op: String) -> Proto {
    Proto { graph in
      graph.message(1, nodeProto(op, ["x"], ["r"]))
      graph.text(2, "branch")
      graph.message(12, valueProto("r", 1, [2, 3]))
    }
  }
  var choice = model([
    nodeProto(
      "If", ["c"], ["y"], [("then_branch", .graph(branch("Nonsense"))), ("else_branch", .graph(branch("Abs")))],
      name: "choice")
  ])
  choice.inputs.append(valueProto("c", 9, []))
  #expect(
    problems(choice) == [
      "error \"choice.then_branch\", node 0, Nonsense: opset 17 has no operator Nonsense"
    ])
}

@Test func theNumberOfListedViolationsIsBounded() {
  let nodes = (0..<3000).map { nodeProto("Abs", ["x"], ["v\($0)"], [("a", .int(1))]) }
  let found = ONNXFile.check(model(nodes + [nodeProto("Relu", ["x"], ["y"])]).view)
  #expect(found.errors == 3000)
  #expect(found.listed.count == ViolationList.most)
  #expect(found.unlisted == 3000 - ViolationList.most)
}

@Test func opsetsThatWouldDoAreFound() throws {
  let usage = try ONNXFile.opsetUsage(
    model(
      [nodeProto("Relu", ["x"], ["r"]), nodeProto("Erf", ["r"], ["e"]), nodeProto("Relu", ["e"], ["y"])], opset: 12
    )
    .view)
  #expect(usage.sets.map(\.domain) == ["ai.onnx"])
  #expect(usage.sets.map(\.imported) == [12])
  // Erf came with 9; both changed in 13.
  #expect(usage.sets.map(\.unchanged) == [9...12])
  #expect(usage.operators.map { "\($0.op) \($0.since ?? 0) \($0.count)" } == ["Erf 9 1", "Relu 6 2"])
}

@Test func whatWasFoundBeforeALimitIsKept() {
  let zeros = Proto { tensor in
    tensor.int(1, 50_000)
    tensor.int(2, 6)
    tensor.bytes(5, [UInt8](repeating: 0, count: 50_000))
  }
  let nodes = [
    nodeProto("Abs", ["x"], ["d"]), nodeProto("Abs", ["x"], ["d"], name: "twice"),
    nodeProto("Constant", [], ["y"], [("value", .tensor(zeros))]),
  ]
  var limits = Limits()
  (limits.allocationBase, limits.allocationPerByte) = (100_000, 0)
  let found = ONNXFile.check(model(nodes).view, limits: limits).listed.map(\.problem)
  #expect(found.count == 2 && found[0] == "\"d\" is defined twice" && found[1].contains("bytes allocated"))
}
