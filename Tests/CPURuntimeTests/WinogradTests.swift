import CPURuntime
import GraphIR
import Tensors
import Testing

struct WinogradCase: Sendable, CustomTestStringConvertible {
  var x: [Int]
  var outputs: Int
  var kernel = 3
  var pads = [1, 1, 1, 1]
  var bias = true
  /// Whether a tensor is added to the result, and whether ReLU comes last.
  var sum = false
  var relu = false

  var testDescription: String {
    "\(x) to \(outputs) kernel \(kernel) pads \(pads) bias \(bias) sum \(sum) relu \(relu)"
  }

  func graph() throws -> Graph {
    var conv = Conv()
    conv.pads = pads
    var builder = GraphBuilder(name: "conv", provenance: Provenance(format: "test"))
    let input = builder.input("x", .tensor(.float32, x.map { .known($0) }))
    let weights = builder.constant("w", try randomTensor([outputs, x[1], kernel, kernel], seed: 2))
    let shift = bias ? builder.constant("b", try randomTensor([outputs], seed: 3)) : nil
    // The other summand is computed before, so that the sum can be taken along.
    let extents = [
      x[0], outputs, x[2] + pads[0] + pads[2] - kernel + 1, x[3] + pads[1] + pads[3] - kernel + 1,
    ]
    let other = sum ? builder.input("other", .tensor(.float32, extents.map { .known($0) })) : nil
    var y = try builder.add(conv, name: "conv", input, weights, shift)
    if let other { y = try builder.add(Add(), name: "sum", other, y) }
    if relu { y = try builder.add(Relu(), name: "relu", y) }
    return try builder.finish(outputs: [y])
  }
}

/// Odd sizes, lopsided padding, several samples, and what follows, against the plain definition.
@Test(arguments: [
  WinogradCase(x: [1, 64, 28, 28], outputs: 64), WinogradCase(x: [2, 32, 27, 31], outputs: 48, relu: true),
  WinogradCase(x: [1, 48, 21, 19], outputs: 32, pads: [0, 2, 1, 0], bias: false),
  WinogradCase(x: [3, 64, 14, 14], outputs: 96, bias: false, sum: true),
  WinogradCase(x: [1, 64, 30, 30], outputs: 64, pads: [0, 0, 0, 0], sum: true, relu: true),
  WinogradCase(x: [1, 128, 60, 50], outputs: 32, relu: true),
  WinogradCase(x: [2, 32, 75, 70], outputs: 32, sum: true, relu: true),
  WinogradCase(x: [1, 32, 120, 133], outputs: 32, sum: true, relu: true),
  WinogradCase(x: [1, 64, 27, 27], outputs: 48, kernel: 5, pads: [2, 2, 2, 2], relu: true),
  WinogradCase(x: [2, 32, 15, 22], outputs: 32, kernel: 5, pads: [0, 3, 1, 2], bias: false, sum: true),
])
func winograd(_ given: WinogradCase) throws {
  let graph = try given.graph()
  let session = try Session(graph)
  let x = try randomTensor(given.x, seed: 1)
  var inputs: [Value] = [.tensor(x)]
  let w = try #require(graph.value(named: "w").flatMap { graph[$0].constant })
  let b = graph.value(named: "b").flatMap { graph[$0].constant }
  var expected = try plainConvolution(x, w, b, strides: [1, 1], pads: given.pads, dilations: [1, 1], groups: 1).values
  if given.sum {
    let type = try #require(graph.inputs.last.flatMap { graph[$0].type?.tensor?.knownShape })
    let other = try randomTensor(type.extents, seed: 4)
    inputs.append(.tensor(other))
    expected = zip(expected, try other.doubles()).map { $0 + $1 }
  }
  if given.relu { expected = expected.map { max(0, $0) } }
  var steps: [StepInfo] = []
  let result = try #require(try session.run(inputs) { steps.append($0) }.first?.tensor)
  // One step computes all, by this method where images lie in blocks of channels.
  let conv = try #require(steps.first { $0.operation == "Conv" })
  #expect(steps.count { $0.operation == "Conv" } == 1)
  #expect(conv.implementation.hasPrefix("winograd") || !conv.layout.hasPrefix("aBcd"), "\(conv)")
  #expect(!steps.contains { ["Add", "Relu"].contains($0.operation) })
  // Rounding in the transformed domain is that of numbers some ten times as large.
  let error = try relativeError(result, expected)
  #expect(error < 2e-5, "\(error)")

  var options = RuntimeOptions()
  options.isExact = true
  steps = []
  let exact = try #require(try Session(graph, options: options).run(inputs) { steps.append($0) }.first?.tensor)
  #expect(!steps.contains { $0.implementation.hasPrefix("winograd") })
  #expect(try relativeError(exact, expected) < 3e-6)
}

/// Large images go in larger tiles; weights of other sizes have tiles of their own.
@Test(arguments: [(3, 28, "4 × 4"), (3, 150, "6 × 6"), (5, 27, "4 × 4")])
func winogradTiles(_ kernel: Int, _ size: Int, _ tile: String) throws {
  let pads = Array(repeating: kernel / 2, count: 4)
  let given = WinogradCase(x: [1, 32, size, size], outputs: 64, kernel: kernel, pads: pads)
  var steps: [StepInfo] = []
  let x = try randomTensor(given.x, seed: 1)
  _ = try Session(try given.graph()).run([.tensor(x)]) { steps.append($0) }
  let conv = try #require(steps.first { $0.operation == "Conv" })
  #expect(conv.implementation == "winograd \(tile)" || !conv.layout.hasPrefix("aBcd"), "\(conv)")
}

/// What is run once does not wait for large weights to be transformed.
@Test func winogradIsNotForOneRun() throws {
  let given = WinogradCase(x: [1, 256, 14, 14], outputs: 256)
  for (runs, isExpected) in [(1, false), (1000, true)] {
    var options = RuntimeOptions()
    options.expectedRuns = runs
    var steps: [StepInfo] = []
    let x = try randomTensor(given.x, seed: 1)
    _ = try Session(try given.graph(), options: options).run([.tensor(x)]) { steps.append($0) }
    let conv = try #require(steps.first { $0.operation == "Conv" })
    #expect(conv.implementation.hasPrefix("winograd") == isExpected || !conv.layout.hasPrefix("aBcd"), "\(conv)")
  }
}

/// Values may be asked for without it where gradients go by it.
@Test func winogradForGradientsOnly() throws {
  let given = WinogradCase(x: [1, 64, 28, 28], outputs: 64)
  var options = RuntimeOptions()
  options.hasExactValues = true
  var steps: [StepInfo] = []
  let x = try randomTensor(given.x, seed: 1)
  _ = try Session(try given.graph(), options: options).run([.tensor(x)]) { steps.append($0) }
  #expect(steps.contains { $0.operation == "Conv" } && !steps.contains { $0.implementation.hasPrefix("winograd") })
}

/// NaN and infinity come through the activation that is taken along.
@Test func winogradKeepsNaN() throws {
  let given = WinogradCase(x: [1, 64, 28, 28], outputs: 64, relu: true)
  var values = try randomTensor(given.x, seed: 1).elements(Float.self)
  values[0] = .nan
  let y = try #require(try Session(try given.graph()).run(["x": try Tensor(given.x, values)])["relu"])
  #expect(try y.elements(Float.self)[0].isNaN)
}

/// The gradient by the input with steps of 1, against the sum over outputs and taps that it is by definition.
@Test(arguments: [
  WinogradCase(x: [2, 32, 27, 31], outputs: 48), WinogradCase(x: [1, 64, 21, 19], outputs: 32, pads: [0, 2, 1, 0]),
  WinogradCase(x: [1, 32, 27, 27], outputs: 64, kernel: 5, pads: [2, 2, 2, 2]),
])
func winogradBackwards(_ given: WinogradCase) throws {
  var gradient = ConvInputGradient()
  gradient.forward.pads = given.pads
  let (pads, kernel, x) = (given.pads, given.kernel, given.x)
  let places = [x[2] + pads[0] + pads[2] - kernel + 1, x[3] + pads[1] + pads[3] - kernel + 1]
  let extents = [x[0], given.outputs] + places
  var builder = GraphBuilder(name: "gradient", provenance: Provenance(format: "test"))
  let input = builder.input("dy", .tensor(.float32, extents.map { .known($0) }))
  let weights = try randomTensor([given.outputs, x[1], kernel, kernel], seed: 2)
  let shape = builder.constant("shape", try Tensor([4], x.map { Int64($0) }))
  let y = try builder.add(gradient, name: "dx", input, builder.constant("w", weights), shape)
  let dy = try randomTensor(extents, seed: 1)
  var steps: [StepInfo] = []
  var options = RuntimeOptions()
  options.hasExactValues = true
  let session = try Session(try builder.finish(outputs: [y]), options: options)
  let result = try #require(try session.run([.tensor(dy)]) { steps.append($0) }.first?.tensor)
  let step = try #require(steps.first { $0.operation.hasSuffix("ConvInputGradient") })
  #expect(step.implementation.hasPrefix("winograd") || !step.layout.hasPrefix("aBcd"), "\(step)")

  let (w, g) = (try weights.doubles(), try dy.doubles())
  var expected = [Double](repeating: 0, count: x.reduce(1, *))
  for sample in 0..<x[0] {
    for output in 0..<given.outputs {
      for place in 0..<places[0] * places[1] {
        let slope = g[(sample * given.outputs + output) * places[0] * places[1] + place]
        for channel in 0..<x[1] {
          for tap in 0..<kernel * kernel {
            let (row, column) = (
              place / places[1] + tap / kernel - pads[0], place % places[1] + tap % kernel - pads[1]
            )
            guard (0..<x[2]).contains(row), (0..<x[3]).contains(column) else { continue }
            expected[((sample * x[1] + channel) * x[2] + row) * x[3] + column] +=
              slope * w[(output * x[1] + channel) * kernel * kernel + tap]
          }
        }
      }
    }
  }
  #expect(try relativeError(result, expected) < 2e-5)
}
