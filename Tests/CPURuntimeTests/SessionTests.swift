import Bytes
import CPURuntime
import GraphIR
import Tensors
import Testing

private func linear() throws -> Graph {
  var builder = GraphBuilder(name: "linear", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), 4]))
  var gemm = Gemm()
  gemm.transB = true
  let w = builder.constant("w", try Tensor([2, 4], [1, 2, 3, 4, 5, 6, 7, 8] as [Float]))
  let b = builder.constant("b", try Tensor([2], [0.5, -0.5] as [Float]))
  let y = try builder.add(gemm, name: "y", x, w, b)
  let z = try builder.add(Relu(), name: "z", y)
  return try builder.finish(outputs: [z])
}

@Test func linearLayer() throws {
  let x = try Tensor([2, 4], [1, 0, 0, 0, -1, -1, -1, -1] as [Float])
  let z = try Session(linear()).run(["x": x])["z"]
  #expect(try z?.elements(Float.self) == [1.5, 4.5, 0, 0])
}

@Test func preparedSession() throws {
  let session = try Session(linear())
  try session.prepare(["x": [.known(2), .known(4)]])
  let x = try Tensor([2, 4], [1, 0, 0, 0, -1, -1, -1, -1] as [Float])
  #expect(try session.run(["x": x])["z"]?.elements(Float.self) == [1.5, 4.5, 0, 0])
  // It is no promise: other shapes run too, and wrong ones are told of now.
  let one = try Tensor([1, 4], [1, 0, 0, 0] as [Float])
  #expect(try session.run(["x": one])["z"]?.elements(Float.self) == [1.5, 4.5])
  #expect(throws: RuntimeError.self) { try session.prepare(["x": [.known(2), .known(5)]]) }
  #expect(throws: RuntimeError.self) { try session.prepare([:]) }
}

@Test func namedOutputs() throws {
  var options = RuntimeOptions()
  options.outputs = .named(["y"])
  let x = try Tensor([1, 4], [-1, -1, -1, -1] as [Float])
  let outputs = try Session(linear(), options: options).run(["x": x])
  #expect(try outputs["y"]?.elements(Float.self) == [-9.5, -26.5])
}

@Test func wrongInputsAreRefused() throws {
  let session = try Session(linear())
  let good = try Tensor([1, 4], [1, 2, 3, 4] as [Float])
  func failure(_ inputs: [String: Tensor]) -> RuntimeError? {
    do {
      _ = try session.run(inputs)
      return nil
    } catch { return error }
  }
  #expect(failure([:])?.kind == .usage)
  #expect(failure(["x": good, "y": good])?.kind == .usage)
  #expect(failure(["x": try Tensor([1, 5], [1, 2, 3, 4, 5] as [Float])])?.kind == .usage)
  #expect(failure(["x": try Tensor([4], [1, 2, 3, 4] as [Float])])?.kind == .usage)
  #expect(failure(["x": try Tensor([1, 4], [1, 2, 3, 4] as [Int32])])?.kind == .usage)
}

@Test func unknownOutputIsRefused() throws {
  var options = RuntimeOptions()
  options.outputs = .named(["nowhere"])
  #expect(throws: RuntimeError.self) { try Session(linear(), options: options) }
}

@Test func unsupportedOperatorsAreListedTogether() throws {
  var graph = Graph(name: "odd")
  let x = graph.addValue(GraphValue(name: "x", type: .tensor(.float32, [1])))
  graph.inputs = [x]
  var last = x
  for (index, name) in ["Left", "Right", "Left"].enumerated() {
    let next = graph.addValue(GraphValue(name: "v\(index)", type: nil))
    let op = UnknownOperator(identifier: OperatorIdentifier(name, domain: "own"), attributes: [])
    graph.nodes.append(Node(name: "n\(index)", op: op, inputs: [last], outputs: [next]))
    last = next
  }
  graph.outputs = [last]
  #expect {
    try Session(graph)
  } throws: {
    $0 as? RuntimeError == .unsupportedOperators(["own.Left (2 nodes)", "own.Right (1 node)"])
  }
}

/// Where one run is expected weights are packed by the plan's steps, at every run: with the same results, and again.
@Test func weightsOfOneRun() throws {
  var conv = Conv()
  conv.pads = [1, 1, 1, 1]
  var builder = GraphBuilder(name: "one run", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [1, 64, 30, 30]))
  let w = builder.constant("w", try randomTensor([64, 64, 3, 3], seed: 1))
  let first = try builder.add(conv, name: "first", x, w)
  let second = try builder.add(conv, name: "second", try builder.add(Relu(), name: "relu", first), w)
  let flat = try builder.add(Flatten(), name: "flat", try builder.add(GlobalAveragePool(), name: "mean", second))
  let y = try builder.add(MatMul(), name: "y", flat, builder.constant("m", try randomTensor([64, 48], seed: 2)))
  let graph = try builder.finish(outputs: [y])
  let input = ["x": try randomTensor([1, 64, 30, 30], seed: 3)]
  let expected = try #require(try Session(graph).run(input)["y"])
  var options = RuntimeOptions()
  options.expectedRuns = 1
  for isExact in [false, true] {
    options.isExact = isExact
    let session = try Session(graph, options: options)
    for _ in 0..<2 {
      let result = try #require(try session.run(input)["y"])
      #expect(try relativeError(result, try expected.doubles()) < 1e-5)
    }
  }
}
