import CPURuntime
import GraphIR
import GraphPasses
import Tensors
import Testing

private let channels = 5

/// Numbers in −1…1, the same every time.
private func numbers(_ count: Int, seed: Int) -> [Float] {
  var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
  }
}

private func tensor(_ extents: [Int], seed: Int) throws -> Tensor {
  try Tensor(extents, numbers(extents.reduce(1, *), seed: seed))
}

private func newBuilder() -> (GraphBuilder, ValueID) {
  var builder = GraphBuilder(name: "test", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), 3, 7, 6]))
  return (builder, x)
}

/// The outputs as the nodes compute them one by one: asking for every value keeps the runtime from rewriting anything.
private func results(_ graph: Graph) throws -> [[Double]] {
  var options = RuntimeOptions()
  options.outputs = .all
  let all = try Session(graph, options: options).run(["x": try tensor([2, 3, 7, 6], seed: 1)])
  return try graph.outputs.map { try #require(all[graph[$0].name]).doubles() }
}

/// The largest difference in any output, by the output's largest element.
private func difference(_ a: Graph, _ b: Graph) throws -> Double {
  let (left, right) = (try results(a), try results(b))
  try #require(left.map(\.count) == right.map(\.count))
  return zip(left, right).map { x, y in
    (zip(x, y).map { abs($0 - $1) }.max() ?? 0) / (x.map { abs($0) }.max() ?? 1)
  }.max() ?? 0
}

private func normalized(withBias: Bool, isReadTwice: Bool = false) throws -> Graph {
  var (builder, x) = newBuilder()
  var conv = Conv()
  conv.strides = [2, 1]
  let weights = builder.constant("weight", try tensor([channels, 3, 3, 2], seed: 2))
  let bias = withBias ? builder.constant("bias", try tensor([channels], seed: 3)) : nil
  let y = try builder.add(conv, name: "conv", x, weights, bias)
  func vector(_ name: String, _ seed: Int, positive: Bool = false) throws -> ValueID {
    let values = numbers(channels, seed: seed)
    return builder.constant(name, try Tensor([channels], positive ? values.map { abs($0) + 0.1 } : values))
  }
  var norm = BatchNormalization()
  norm.epsilon = 1e-3
  let z = try builder.add(
    norm, name: "norm", y, vector("scale", 4), vector("shift", 5), vector("mean", 6),
    vector("variance", 7, positive: true))
  return try builder.finish(outputs: isReadTwice ? [z, y] : [z])
}

@Suite struct FoldBatchNormalizationTests {
  @Test(arguments: [true, false]) func keepsResults(_ withBias: Bool) throws {
    let graph = try normalized(withBias: withBias)
    var folded = graph
    try FoldBatchNormalization().run(on: &folded)
    try folded.validate()
    #expect(folded.nodes.map { $0.op.identifier.name } == ["Conv"])
    #expect(try difference(graph, folded) < 1e-6)
  }

  /// The convolution's own result is returned too, so that it has to stay.
  @Test func leavesWhatOthersRead() throws {
    let graph = try normalized(withBias: true, isReadTwice: true)
    var folded = graph
    try FoldBatchNormalization().run(on: &folded)
    #expect(folded.nodes.count == 2)
    #expect(try difference(graph, folded) == 0)
  }

  /// In training the statistics are those of the batch.
  @Test func leavesTraining() throws {
    var graph = try normalized(withBias: true)
    var norm = try #require(graph.nodes[1].op as? BatchNormalization)
    norm.trainingMode = true
    graph.nodes[1].op = norm
    try FoldBatchNormalization().run(on: &graph)
    #expect(graph.nodes.count == 2)
  }
}

@Suite struct RemoveIdentitiesTests {
  @Test func keepsResults() throws {
    var (builder, x) = newBuilder()
    let a = try builder.add(Identity(), name: "a", x)
    let b = try builder.add(Relu(), name: "b", a)
    let c = try builder.add(Dropout(), name: "c", b)
    let d = try builder.add(Neg(), name: "d", c)
    let e = try builder.add(Identity(), name: "e", d)
    let graph = try builder.finish(outputs: [e])
    var shorter = graph
    try RemoveIdentities().run(on: &shorter)
    try shorter.validate()
    #expect(shorter.nodes.map(\.name) == ["b", "d"])
    #expect(try difference(graph, shorter) == 0)
  }

  /// An output that is an input stays a value of its own.
  @Test func keepsOutputsDistinctFromInputs() throws {
    var (builder, x) = newBuilder()
    let y = try builder.add(Identity(), name: "y", x)
    var graph = try builder.finish(outputs: [y])
    try RemoveIdentities().run(on: &graph)
    #expect(graph.nodes.count == 1)
    #expect(graph.outputs != graph.inputs)
  }

  @Test(arguments: [true, false]) func dropoutStaysWhereItDrops(_ isTraining: Bool) throws {
    var (builder, x) = newBuilder()
    let training = builder.constant("training", try Tensor([], [isTraining]))
    let ratio = builder.constant("ratio", try Tensor([], [Float(0.5)]))
    let y = try builder.add(Relu(), name: "y", x)
    let z = try builder.add(Dropout(), name: "z", y, ratio, training)
    var graph = try builder.finish(outputs: [z])
    try RemoveIdentities().run(on: &graph)
    #expect(graph.nodes.count == (isTraining ? 2 : 1))
  }
}

@Test func removeUnusedNodesKeepsWhatOutputsNeed() throws {
  var (builder, x) = newBuilder()
  let a = try builder.add(Relu(), name: "a", x)
  let b = try builder.add(Neg(), name: "b", a)
  let unused = try builder.add(Neg(), name: "unused", b)
  _ = try builder.add(Relu(), name: "further", unused)
  let graph = try builder.finish(outputs: [b])
  var shorter = graph
  try shorter.removeUnusedNodes()
  try shorter.validate()
  #expect(shorter.nodes.map(\.name) == ["a", "b"])
  #expect(try difference(graph, shorter) == 0)
}

@Test func usesTellWhoMakesAndWhoReads() throws {
  var (builder, x) = newBuilder()
  let a = try builder.add(Relu(), name: "a", x)
  let b = try builder.add(Add(), name: "b", a, a)
  let graph = try builder.finish(outputs: [b])
  let uses = GraphUses(graph)
  #expect(uses.producer[x.index] == nil && uses.producer[b.index] == 1)
  #expect(uses.readers[a.index] == [1, 1] && uses.onlyReader(of: a) == nil)
  #expect(uses.onlyReader(of: x) == 0)
  #expect(uses.isOutput(b) && uses.onlyReader(of: b) == nil)
}

@Suite struct RecognizeActivationsTests {
  private func scalar(_ builder: inout GraphBuilder, _ value: Float) throws -> ValueID {
    builder.constant("c\(value)", try Tensor([], [value]))
  }

  /// x · (1 + erf(x / √2)) · ½, as exporters write it in several ways.
  @Test(arguments: [0, 1, 2]) func gelu(_ form: Int) throws {
    var (builder, x) = newBuilder()
    let scaled =
      form == 1
      ? try builder.add(Mul(), name: "scaled", x, scalar(&builder, 0.70710678))
      : try builder.add(Div(), name: "scaled", x, scalar(&builder, 1.4142135))
    let erf = try builder.add(Erf(), name: "erf", scaled)
    let one = try builder.add(Add(), name: "one", scalar(&builder, 1), erf)
    let y: ValueID
    if form == 2 {
      let half = try builder.add(Mul(), name: "half", x, scalar(&builder, 0.5))
      y = try builder.add(Mul(), name: "y", half, one)
    } else {
      let product = try builder.add(Mul(), name: "product", x, one)
      y = try builder.add(Mul(), name: "y", product, scalar(&builder, 0.5))
    }
    let graph = try builder.finish(outputs: [y])
    var shorter = graph
    try RecognizeActivations().run(on: &shorter)
    try shorter.validate()
    #expect(shorter.nodes.map { $0.op.identifier.name } == ["Gelu"])
    #expect(try difference(graph, shorter) < 1e-6)
  }

  @Test func swish() throws {
    var (builder, x) = newBuilder()
    let y = try builder.add(Mul(), name: "y", x, builder.add(Sigmoid(), name: "s", x))
    let graph = try builder.finish(outputs: [y])
    var shorter = graph
    try RecognizeActivations().run(on: &shorter)
    #expect(shorter.nodes.map { $0.op.identifier.name } == ["Swish"])
    #expect(try difference(graph, shorter) < 1e-6)
  }

  /// Another constant, or a value in between that is returned too.
  @Test(arguments: [true, false]) func leavesWhatIsSomethingElse(_ isOtherConstant: Bool) throws {
    var (builder, x) = newBuilder()
    let scaled = try builder.add(Div(), name: "scaled", x, scalar(&builder, isOtherConstant ? 1.5 : 1.4142135))
    let erf = try builder.add(Erf(), name: "erf", scaled)
    let one = try builder.add(Add(), name: "one", erf, scalar(&builder, 1))
    let product = try builder.add(Mul(), name: "product", x, one)
    let y = try builder.add(Mul(), name: "y", product, scalar(&builder, 0.5))
    let sigmoid = try builder.add(Sigmoid(), name: "sigmoid", x)
    let z = try builder.add(Mul(), name: "z", y, sigmoid)
    var graph = try builder.finish(outputs: isOtherConstant ? [z] : [z, erf])
    let count = graph.nodes.count
    try RecognizeActivations().run(on: &graph)
    #expect(graph.nodes.count == count)
  }
}
