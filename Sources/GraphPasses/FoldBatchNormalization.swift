import GraphIR
import Tensors

/// Folds a `BatchNormalization` with known statistics into the convolution before it:
///
///     scale · (W ∗ x + b − mean) / √(variance + ε) + B  =  (W · s) ∗ x + (b − mean) · s + B,   s = scale / √(variance + ε)
///
/// Only where nothing else reads the convolution's result and all tensors are float32 constants.
public struct FoldBatchNormalization: GraphPass {
  public init() {}

  public func run(on graph: inout Graph) throws(GraphError) {
    let uses = GraphUses(graph)
    var removed = Set<Int>()
    for index in graph.nodes.indices {
      guard graph.nodes[index].op is Conv, let result = graph.nodes[index].outputs.first ?? nil,
        let next = uses.onlyReader(of: result), let norm = graph.nodes[next].op as? BatchNormalization,
        !norm.trainingMode, graph.nodes[next].inputs.first == result,
        let folded = fold(norm, graph.nodes[next], graph.nodes[index], graph)
      else { continue }
      let name = graph.nodes[next].name
      let weights = graph.addConstant(unusedName("\(name).folded_weight", graph), folded.weights)
      let bias = graph.addConstant(unusedName("\(name).folded_bias", graph), folded.bias)
      graph.nodes[index].inputs = [graph.nodes[index].inputs[0], weights, bias]
      graph.nodes[index].outputs = graph.nodes[next].outputs
      removed.insert(next)
    }
    graph.nodes = graph.nodes.indices.filter { !removed.contains($0) }.map { graph.nodes[$0] }
  }

  private func unusedName(_ name: String, _ graph: Graph) -> String {
    graph.value(named: name) == nil ? name : unusedName(name + "_", graph)
  }

  private func fold(
    _ norm: BatchNormalization, _ normNode: Node, _ convNode: Node, _ graph: Graph
  ) -> (weights: Tensor, bias: Tensor)? {
    func floats(_ id: ValueID?) -> [Float]? {
      id.flatMap { graph[$0].constant }.flatMap { try? $0.elements(Float.self) }
    }
    guard normNode.inputs.count == 5, let w = convNode.inputs[1].flatMap({ graph[$0].constant }),
      w.elementType == .float32, let channels = w.shape.extents.first, channels > 0,
      let scale = floats(normNode.inputs[1]), let shift = floats(normNode.inputs[2]),
      let mean = floats(normNode.inputs[3]), let variance = floats(normNode.inputs[4]),
      [scale, shift, mean, variance].allSatisfy({ $0.count == channels })
    else { return nil }
    var bias = [Float](repeating: 0, count: channels)
    if convNode.inputs.count > 2, let id = convNode.inputs[2] {
      guard let given = floats(id), given.count == channels else { return nil }
      bias = given
    }
    // In double precision: the factors of many layers multiply.
    let epsilon = Double(norm.epsilon)
    let factors = zip(scale, variance).map { scale, variance -> Double in
      Double(scale) / (Double(variance) + epsilon).squareRoot()
    }
    let newBias = (0..<channels).map { channel -> Float in
      let centred = Double(bias[channel]) - Double(mean[channel])
      return Float(centred * factors[channel] + Double(shift[channel]))
    }
    let perChannel = w.count / channels
    let weights = try? w.withElements(Float.self) { source -> Tensor in
      Tensor(Float.self, w.shape) { target in
        for channel in 0..<channels {
          let factor = Float(factors[channel])
          for index in channel * perChannel..<(channel + 1) * perChannel { target[index] = source[index] * factor }
        }
      }
    }
    guard let weights, let folded = try? Tensor([channels], newBias) else { return nil }
    return (weights, folded)
  }
}
