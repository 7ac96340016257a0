import GraphIR
import Tensors
import Testing

/// Types flow into subgraphs and out again.
@Suite struct ControlTests {
  /// A graph of one node `op` over inputs and captures of no declared type.
  private func body(_ op: any Operator, inputs: Int, captures: Int = 0, outputs: Int = 1) -> Graph {
    var graph = Graph(name: "body")
    graph.inputs = (0..<inputs).map { graph.addValue(GraphValue(name: "in\($0)", type: nil)) }
    graph.captures = (0..<captures).map { graph.addValue(GraphValue(name: "outer\($0)", type: nil)) }
    graph.outputs = (0..<outputs).map { graph.addValue(GraphValue(name: "out\($0)", type: nil)) }
    graph.nodes = [Node(name: "node", op: op, inputs: graph.inputs + graph.captures, outputs: graph.outputs)]
    return graph
  }

  private func inferred(
    _ op: some Operator, _ inputs: [ValueFacts?], captures: [ValueFacts] = [], outputs: Int = 1
  ) throws(InferenceError) -> [ValueType?] {
    var context = InferenceContext(inputs: inputs, captures: captures, outputCount: outputs)
    try op.infer(&context)
    return context.outputs.map(\.type)
  }

  @Test func branchesMeet() throws {
    let choice = with(If()) {
      $0.thenBranch = body(Relu(), inputs: 0, captures: 1)
      $0.elseBranch = body(GlobalAveragePool(), inputs: 0, captures: 1)
    }
    let condition = input([], .bool)
    #expect(
      try inferred(choice, [condition], captures: [input([n, 3, 8, 1])]) == [.tensor(.float32, [n, 3, .unknown, 1])])
    #expect(throws: InferenceError.self) {
      try inferred(choice, [condition], captures: [input([n, 3, 8, 1])], outputs: 2)
    }
  }

  /// A branch whose operators contradict the inputs may be the one that is not taken.
  @Test func aBranchMayBeImpossible() throws {
    let choice = with(If()) {
      $0.thenBranch = body(Relu(), inputs: 0, captures: 1)
      $0.elseBranch = body(GlobalAveragePool(), inputs: 0, captures: 1)
    }
    let vector = [input([3])]
    func condition(_ value: Bool) -> ValueFacts {
      ValueFacts(type: .tensor(.bool, []), constant: Tensor(scalar: value))
    }
    #expect(try inferred(choice, [input([], .bool)], captures: vector) == [nil])
    #expect(try inferred(choice, [condition(true)], captures: vector) == [.tensor(.float32, [3])])
    #expect(throws: InferenceError.self) { try inferred(choice, [condition(false)], captures: vector) }
    let neither = with(choice) { $0.thenBranch = $0.elseBranch }
    #expect(throws: InferenceError.self) { try inferred(neither, [input([], .bool)], captures: vector) }
  }

  @Test func loopStacksItsScanOutputs() throws {
    // A body that passes its condition and its value on, and gives the value again.
    var graph = Graph(name: "body")
    graph.inputs = (0..<3).map { graph.addValue(GraphValue(name: "in\($0)", type: nil)) }
    let y = graph.addValue(GraphValue(name: "y", type: nil))
    graph.nodes = [Node(name: "norm", op: GlobalMaxPool(), inputs: [graph.inputs[2]], outputs: [y])]
    graph.outputs = [graph.inputs[1], graph.inputs[2], y]
    let loop = with(Loop()) { $0.body = graph }
    #expect(
      try inferred(loop, [nil, nil, input([n, 4])], outputs: 2)
        == [.tensor(.float32, nil), .tensor(.float32, nil)])
    graph[graph.inputs[2]].type = .tensor(.float32, [2, 4, 8])
    #expect(
      try inferred(with(loop) { $0.body = graph }, [nil, nil, input([2, 4, 8])], outputs: 2)
        == [.tensor(.float32, [2, 4, 8]), .tensor(.float32, [.unknown, 2, 4, 1])])
    #expect(throws: InferenceError.self) { try inferred(loop, [nil, nil, input([n]), input([n])], outputs: 2) }
  }

  @Test func scanSlicesAndStacks() throws {
    let scan = with(Scan()) {
      $0.body = body(Relu(), inputs: 1)
      $0.scanInputCount = 1
      $0.scanInputAxes = [1]
      $0.scanOutputAxes = [-1]
    }
    #expect(try inferred(scan, [input([n, 7, 5])]) == [.tensor(.float32, [n, 5, 7])])
    #expect(throws: InferenceError.self) {
      try inferred(with(scan) { $0.scanOutputDirections = [2] }, [input([n, 7, 5])])
    }
    #expect(throws: InferenceError.self) { try inferred(with(scan) { $0.scanInputCount = 2 }, [input([n, 7, 5])]) }
  }

  @Test func sequencesKnowTheirElements() throws {
    let sequence = try inferred(SequenceConstruct(), [input([n, 3]), input([4, 3])])
    #expect(sequence == [.sequence(.tensor(.float32, [.unknown, 3]))])
    let facts = ValueFacts(type: sequence[0])
    #expect(try inferred(SequenceAt(), [facts, input([], .int64)]) == [.tensor(.float32, [.unknown, 3])])
    #expect(
      try inferred(with(ConcatFromSequence()) { $0.axis = 1 }, [facts]) == [.tensor(.float32, [.unknown, .unknown])])
    #expect(
      try inferred(
        with(ConcatFromSequence()) {
          $0.axis = -1
          $0.newAxis = true
        }, [facts]) == [.tensor(.float32, [.unknown, 3, .unknown])])
    #expect(
      try inferred(with(SequenceMap()) { $0.body = body(Relu(), inputs: 1) }, [facts])
        == [.sequence(.tensor(.float32, [.unknown, 3]))])
    #expect(
      try inferred(with(SplitToSequence()) { $0.keepDimensions = false }, [input([n, 3])])
        == [.sequence(.tensor(.float32, [3]))])
    #expect(throws: InferenceError.self) { try inferred(SequenceAt(), [input([3]), input([], .int64)]) }
    #expect(throws: InferenceError.self) { try inferred(SequenceConstruct(), [input([n]), input([n], .int8)]) }
    let optional = try inferred(OptionalValue(), [facts])
    #expect(optional == [.optional(.sequence(.tensor(.float32, [.unknown, 3])))])
    #expect(try inferred(OptionalGetElement(), [ValueFacts(type: optional[0])]) == [facts.type])
  }

  @Test func optimizersDivideTheirInputs() throws {
    let (rate, count) = (input([]), input([], .int64))
    let tensors = [input([2]), input([3]), input([2]), input([3]), input([2], .float64), input([3], .float64)]
    #expect(
      try inferred(Momentum(), [rate, count] + tensors, outputs: 4)
        == [.tensor(.float32, [2]), .tensor(.float32, [3]), .tensor(.float64, [2]), .tensor(.float64, [3])])
    #expect(throws: InferenceError.self) { try inferred(Momentum(), [rate, count] + tensors, outputs: 3) }
  }
}
