import CPURuntime
import GraphIR
import Tensors
import Testing

/// A convolution whose summand is its own input: the result must not be written over what is still read.
@Test(arguments: [3, 1]) func sumWithTheInput(_ kernel: Int) throws {
  var conv = Conv()
  conv.pads = Array(repeating: kernel / 2, count: 4)
  conv.group = kernel == 3 ? 32 : 1
  var builder = GraphBuilder(name: "residual", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [1, 32, 9, 9]))
  let weights = try randomTensor([32, kernel == 3 ? 1 : 32, kernel, kernel], seed: 2)
  let y = try builder.add(conv, name: "conv", x, builder.constant("w", weights))
  let sum = try builder.add(Add(), name: "sum", y, x)
  let session = try Session(try builder.finish(outputs: [sum]))
  let input = try randomTensor([1, 32, 9, 9], seed: 1)
  let result = try #require(try session.run(["x": input])["sum"])
  let convolved = try plainConvolution(
    input, weights, nil, strides: [1, 1], pads: conv.pads, dilations: [1, 1], groups: conv.group)
  let expected = zip(convolved.values, try input.doubles()).map { $0 + $1 }
  #expect(try relativeError(result, expected) < 1e-5)
}

/// Inputs that contradict what their declarations have in common are refused, not read beyond their end.
@Test func sumOfAnotherBatch() throws {
  var builder = GraphBuilder(name: "batches", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), 16, 8, 8]))
  let other = builder.input("other", .tensor(.float32, [.symbol("N"), 16, 8, 8]))
  let w = builder.constant("w", try randomTensor([16, 16, 1, 1], seed: 2))
  let y = try builder.add(Conv(), name: "conv", x, w)
  let sum = try builder.add(Add(), name: "sum", y, other)
  let session = try Session(try builder.finish(outputs: [sum]))
  let (two, one) = (try randomTensor([2, 16, 8, 8], seed: 1), try randomTensor([1, 16, 8, 8], seed: 1))
  #expect(throws: RuntimeError.self) { try session.run(["x": two, "other": one]) }
  #expect(throws: RuntimeError.self) { try session.run(["x": one, "other": two]) }
  #expect(try session.run(["x": two, "other": two])["sum"]?.shape.extents == [2, 16, 8, 8])
}

/// A residual block: conv, batch norm, ReLU, conv, batch norm, sum with the input, ReLU; the sum's other input is `x` itself
/// or what a convolution makes of it.
private func residualBlock(projected: Bool, readsShortcutLater: Bool) throws -> Graph {
  let channels = 12
  var builder = GraphBuilder(name: "block", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), .known(channels), 9, 9]))
  func vector(_ name: String, _ seed: UInt64, positive: Bool = false) throws -> ValueID {
    let values = try randomTensor([channels], seed: seed).elements(Float.self)
    return builder.constant(name, try Tensor([channels], positive ? values.map { abs($0) + 0.5 } : values))
  }
  func convolution(_ name: String, _ input: ValueID, _ seed: UInt64) throws -> ValueID {
    var conv = Conv()
    conv.pads = [1, 1, 1, 1]
    let weights = builder.constant("\(name).weight", try randomTensor([channels, channels, 3, 3], seed: seed))
    let y = try builder.add(conv, name: name, input, weights)
    return try builder.add(
      BatchNormalization(), name: "\(name).norm", y, vector("\(name).scale", seed + 1),
      vector("\(name).shift", seed + 2),
      vector("\(name).mean", seed + 3), vector("\(name).variance", seed + 4, positive: true))
  }
  let start = try builder.add(Relu(), name: "start", x)
  let shortcut = projected ? try convolution("shortcut", start, 50) : start
  let first = try builder.add(Relu(), name: "relu1", try convolution("conv1", start, 10))
  let second = try convolution("conv2", first, 20)
  let sum = try builder.add(Add(), name: "sum", second, shortcut)
  var outputs = [try builder.add(Relu(), name: "relu2", sum)]
  if readsShortcutLater { outputs.append(try builder.add(LeakyRelu(), name: "later", shortcut)) }
  return try builder.finish(outputs: outputs)
}

/// Fusion and in-place sums change nothing: the same values come out when every value is asked for, which fuses nothing.
@Test(arguments: [(false, false), (false, true), (true, false), (true, true)])
func fusedBlockEqualsUnfused(_ projected: Bool, _ readsShortcutLater: Bool) throws {
  let graph = try residualBlock(projected: projected, readsShortcutLater: readsShortcutLater)
  let x = try randomTensor([2, 12, 9, 9], seed: 99)
  let fused = try Session(graph).run(["x": x])
  var options = RuntimeOptions()
  options.outputs = .all
  let plain = try Session(graph, options: options).run(["x": x])
  #expect(fused.count == (readsShortcutLater ? 2 : 1))
  for (name, tensor) in fused {
    let expected = try #require(plain[name]).doubles()
    #expect(try relativeError(tensor, expected) < 1e-5, "\(name)")
  }
  // And what "all" computes is the definition, not the same mistake twice.
  let weights = try #require(graph.value(named: "conv1.weight").flatMap { graph[$0].constant })
  let convolved = try plainConvolution(
    try #require(plain["start"]), weights, nil, strides: [1, 1], pads: [1, 1, 1, 1], dilations: [1, 1], groups: 1)
  #expect(try relativeError(#require(plain["conv1"]), convolved.values) < 1e-5)
}

/// Fusion really happens: the block runs in fewer steps than it has nodes.
@Test func blockRunsInFewSteps() throws {
  let graph = try residualBlock(projected: true, readsShortcutLater: false)
  let session = try Session(graph)
  var operations: [String] = []
  _ = try session.run([.tensor(try randomTensor([1, 12, 9, 9], seed: 1))]) { operations.append($0.operation) }
  #expect(operations.filter { $0 != "reorder" && $0 != "copy" } == ["Relu", "Conv", "Conv", "Conv"])
}

/// A session keeps plans for several shapes and gives each its own result.
@Test func severalBatchSizes() throws {
  let session = try Session(try residualBlock(projected: false, readsShortcutLater: false))
  let two = try randomTensor([2, 12, 9, 9], seed: 7)
  let both = try #require(try session.run(["x": two])["relu2"]).doubles()
  let half = try Tensor([1, 12, 9, 9], Array(try two.elements(Float.self).prefix(12 * 81)))
  for _ in 0..<2 {
    let one = try #require(try session.run(["x": half])["relu2"])
    #expect(try relativeError(one, Array(both.prefix(12 * 81))) < 1e-6)
    #expect(try relativeError(#require(try session.run(["x": two])["relu2"]), both) == 0)
  }
}
