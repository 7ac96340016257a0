import CPURuntime
import GraphIR
import Tensors
import Testing

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
