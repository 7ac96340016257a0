import CPURuntime
import GraphIR
import Tensors
import Testing

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
