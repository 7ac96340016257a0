import CPURuntime
import GraphIR
import Tensors
import Testing

/// Axes in another order, against the definition, in and out of the layouts that images have.
@Test(arguments: [[0, 3, 1, 2], [0, 2, 3, 1], [3, 1, 0, 2], [2, 3, 0, 1]])
func transposition(_ permutation: [Int]) throws {
  let extents = [2, 9, 7, 5]
  let x = try randomTensor(extents, seed: 1)
  var builder = GraphBuilder(name: "transposition", provenance: Provenance(format: "test"))
  let input = builder.input("x", .tensor(.float32, extents.map { .known($0) }))
  var op = Transpose()
  op.permutation = permutation
  let y = try builder.add(op, name: "y", input)
  let result = try #require(try Session(try builder.finish(outputs: [y])).run(["x": x])["y"])
  #expect(result.shape.extents == permutation.map { extents[$0] })
  let (values, results) = (try x.elements(Float.self), try result.elements(Float.self))
  var place = 0
  for a in 0..<extents[permutation[0]] {
    for b in 0..<extents[permutation[1]] {
      for c in 0..<extents[permutation[2]] {
        for d in 0..<extents[permutation[3]] {
          var index = [0, 0, 0, 0]
          for (axis, value) in zip(permutation, [a, b, c, d]) { index[axis] = value }
          #expect(results[place] == values[zip(index, extents).reduce(0) { $0 * $1.1 + $1.0 }])
          place += 1
        }
      }
    }
  }
}

/// What image operators make of channels that come last, and of what becomes of it, node by node: each node alone, with dense
/// inputs, gives the same.
@Test func channelsLast() throws {
  let graph = try channelsLastGraph()
  let inputs = [
    "x": try randomTensor([2, 9, 7, 16], seed: 1), "pixels": try randomTensor([2, 33, 29, 3], seed: 2),
  ]
  var options = RuntimeOptions()
  options.outputs = .all
  for kept in [options, RuntimeOptions()] {
    let results = try Session(graph, options: kept).run(inputs)
    let expected = try nodeByNode(graph, inputs)
    #expect(results.count >= graph.outputs.count)
    for (name, tensor) in results {
      let reference = try #require(expected[name])
      #expect(tensor.shape == reference.shape)
      let difference = try relativeError(tensor, try reference.doubles())
      #expect(difference < 1e-5, "\(name) differs by \(difference)")
    }
  }
}

/// Blocks as ConvNeXt has them, a first convolution, and readers of every kind.
private func channelsLastGraph() throws -> Graph {
  var builder = GraphBuilder(name: "channels last", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [2, 9, 7, 16]))
  let pixels = builder.input("pixels", .tensor(.float32, [2, 33, 29, 3]))
  var (first, last, depthwise, pool, strided) = (Transpose(), Transpose(), Conv(), MaxPool(), Conv())
  first.permutation = [0, 3, 1, 2]
  last.permutation = [0, 2, 3, 1]
  (depthwise.group, depthwise.pads) = (16, [1, 1, 1, 1])
  (pool.kernelShape, pool.strides) = ([3, 3], [2, 2])
  (strided.pads, strided.strides) = ([2, 2, 2, 2], [4, 4])
  let image = try builder.add(first, name: "image", x)
  let scaled = try builder.add(
    Mul(), name: "scaled", image, builder.constant("scale", try randomTensor([16, 1, 1], seed: 3)))
  let deep = try builder.add(
    depthwise, name: "deep", scaled, builder.constant("taps", try randomTensor([16, 1, 3, 3], seed: 4)))
  let channels = try builder.add(last, name: "channels", deep)
  let normal = try builder.add(
    LayerNormalization(), name: "normal", channels, builder.constant("gain", try randomTensor([16], seed: 5)))
  let layer = try builder.add(
    MatMul(), name: "layer", normal, builder.constant("matrix", try randomTensor([16, 16], seed: 6)))
  let back = try builder.add(first, name: "back", layer)
  let sum = try builder.add(Add(), name: "sum", back, image)
  let mixed = try builder.add(Add(), name: "mixed", deep, sum)
  var concat = Concat()
  concat.axis = 1
  let joined = try builder.add(concat, name: "joined", sum, image)
  let mean = try builder.add(GlobalAveragePool(), name: "mean", joined)
  let pooled = try builder.add(pool, name: "pooled", sum)
  let activated = try builder.add(Gelu(), name: "activated", back)
  let flat = try builder.add(Flatten(), name: "flat", sum)
  let planes = try builder.add(first, name: "planes", pixels)
  let start = try builder.add(
    strided, name: "start", planes, builder.constant("kernel", try randomTensor([8, 3, 11, 11], seed: 7)))
  return try builder.finish(outputs: [mixed, mean, pooled, activated, flat, start, back])
}

/// The values of a graph of float32 tensors, each node run in a graph of its own.
private func nodeByNode(_ graph: Graph, _ inputs: [String: Tensor]) throws -> [String: Tensor] {
  var known = inputs
  for value in graph.values { known[value.name] = known[value.name] ?? value.constant }
  for node in graph.nodes {
    var alone = Graph(name: node.name)
    var given: [String: Tensor] = [:]
    var places: [ValueID?] = []
    for id in node.inputs {
      guard let id else {
        places.append(nil)
        continue
      }
      let name = graph[id].name
      let tensor = try #require(known[name])
      given[name] = tensor
      let type = ValueType.tensor(.float32, tensor.shape.extents.map { .known($0) })
      let place = alone.value(named: name) ?? alone.addValue(GraphValue(name: name, type: type))
      if !alone.inputs.contains(place) { alone.inputs.append(place) }
      places.append(place)
    }
    let name = graph[try #require(node.outputs[0])].name
    let output = alone.addValue(GraphValue(name: name, type: nil))
    alone.nodes = [Node(name: node.name, op: node.op, inputs: places, outputs: [output])]
    alone.outputs = [output]
    let results = try Session(alone).run(given)
    known[name] = try #require(results[name])
  }
  return known
}
