import CPURuntime
import GraphIR
import Tensors
import Testing

/// Weights of another type and biases of another length are refused, not read beyond their end.
@Test func convolutionOfWrongParts() throws {
  func session(_ op: some Operator, _ w: Tensor, _ b: Tensor) throws -> Session {
    var builder = GraphBuilder(name: "wrong", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, [1, 16, 28, 28]))
    let y = try builder.add(op, name: "conv", x, builder.constant("w", w), builder.constant("b", b))
    return try Session(try builder.finish(outputs: [y]))
  }
  let x = try randomTensor([1, 16, 28, 28], seed: 1)
  let (w, one) = (try randomTensor([16, 16, 3, 3], seed: 2), try randomTensor([1], seed: 3))
  let bytes = try Tensor([16, 16, 3, 3], [UInt8](repeating: 1, count: 16 * 16 * 9))
  #expect(throws: (any Error).self) { try session(Conv(), w, one).run(["x": x]) }
  #expect(throws: (any Error).self) { try session(ConvTranspose(), w, one).run(["x": x]) }
  let bias = try randomTensor([16], seed: 3)
  #expect(throws: (any Error).self) { try session(Conv(), bytes, bias).run(["x": x]) }
  #expect(throws: (any Error).self) {
    try session(Conv(), w, try Tensor([16], [UInt8](repeating: 1, count: 16))).run(["x": x])
  }
  #expect(try session(Conv(), w, bias).run(["x": x])["conv"]?.shape.extents == [1, 16, 26, 26])
}

struct ConvolutionCase: Sendable, CustomTestStringConvertible {
  var x: [Int]
  var w: [Int]
  var strides = [1, 1]
  var pads = [0, 0, 0, 0]
  var dilations = [1, 1]
  var groups = 1
  var bias = true

  var testDescription: String { "\(x) * \(w) strides \(strides) pads \(pads) dilations \(dilations) groups \(groups)" }
}

/// Odd channel counts, odd sizes and every option against the plain definition.
@Test(arguments: [
  ConvolutionCase(x: [1, 1, 28, 28], w: [10, 1, 3, 3]),
  ConvolutionCase(x: [2, 3, 13, 17], w: [7, 3, 5, 3], strides: [2, 3], pads: [1, 2, 0, 1]),
  ConvolutionCase(x: [1, 10, 13, 13], w: [20, 10, 3, 3], bias: false),
  ConvolutionCase(x: [1, 16, 9, 9], w: [32, 16, 1, 1]),
  ConvolutionCase(x: [3, 12, 11, 7], w: [12, 1, 3, 3], pads: [1, 1, 1, 1], groups: 12),
  ConvolutionCase(x: [1, 6, 11, 11], w: [9, 2, 3, 3], pads: [2, 2, 2, 2], dilations: [2, 2], groups: 3),
  ConvolutionCase(x: [1, 3, 64, 64], w: [8, 3, 11, 11], strides: [4, 4], pads: [2, 2, 2, 2]),
  ConvolutionCase(x: [2, 33, 5, 5], w: [17, 33, 5, 5]),
])
func convolution(_ given: ConvolutionCase) throws {
  let x = try randomTensor(given.x, seed: 1)
  let w = try randomTensor(given.w, seed: 2)
  let b = given.bias ? try randomTensor([given.w[0]], seed: 3) : nil
  var conv = Conv()
  conv.strides = given.strides
  conv.pads = given.pads
  conv.dilations = given.dilations
  conv.group = given.groups
  var builder = GraphBuilder(name: "conv", provenance: Provenance(format: "test"))
  let input = builder.input("x", .tensor(.float32, given.x.map { .known($0) }))
  let weights = builder.constant("w", w)
  let bias = b.map { builder.constant("b", $0) }
  let output = try builder.add(conv, name: "y", input, weights, bias)
  let graph = try builder.finish(outputs: [output])

  let result = try Session(graph).run(["x": x])["y"]
  let expected = try plainConvolution(
    x, w, b, strides: given.strides, pads: given.pads, dilations: given.dilations, groups: given.groups)
  let y = try #require(result)
  #expect(y.shape.extents == expected.extents)
  #expect(try relativeError(y, expected.values) < 1e-5)
}

/// Weights that are computed rather than given take the same path through a reorder at run time.
@Test func convolutionWithComputedWeights() throws {
  let x = try randomTensor([1, 3, 8, 8], seed: 4)
  let w = try randomTensor([4, 3, 3, 3], seed: 5)
  var builder = GraphBuilder(name: "conv", provenance: Provenance(format: "test"))
  let input = builder.input("x", .tensor(.float32, [1, 3, 8, 8]))
  let weights = builder.input("w", .tensor(.float32, [4, 3, 3, 3]))
  let positive = try builder.add(Relu(), name: "positive", weights)
  let output = try builder.add(Conv(), name: "y", input, positive)
  let graph = try builder.finish(outputs: [output])

  let result = try Session(graph).run(["x": x, "w": w])["y"]
  let clipped = try Tensor([4, 3, 3, 3], try w.elements(Float.self).map { max($0, 0) })
  let expected = try plainConvolution(
    x, clipped, nil, strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], groups: 1)
  #expect(try relativeError(#require(result), expected.values) < 1e-5)
}
