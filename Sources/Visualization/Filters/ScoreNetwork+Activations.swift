import FeatureSpace
import GraphIR
import Tensors

extension ScoreNetwork {
  /// The maps of a layer for `picture`, and the name of the value that they are.
  ///
  /// - Parameters:
  ///   - layer: a layer by name; the first convolution, with the activation that follows it, where it is `nil`.
  ///   - beforeActivation: whether the value is wanted that the layer's activation takes.
  /// - Throws: `FeatureError.layer` for an unknown layer, `VisualizationError` for one without maps.
  public func activations(
    of picture: Tensor, layer: String?, beforeActivation: Bool
  ) throws -> (name: String, maps: FeatureMaps) {
    var name = try layer.map { try graph.featureValue(of: $0) } ?? firstConvolution()
    if beforeActivation, let id = graph.value(named: name),
      let producer = graph.nodes.last(where: { $0.outputs.contains(id) }), isActivation(producer.op),
      let input = producer.inputs.first ?? nil
    {
      name = graph[input].name
    }
    let value = try value(name, of: picture)
    return (name, try FeatureMaps(value, channelAxis: graph.channelAxis(of: name, rank: value.rank)))
  }

  private func firstConvolution() throws -> String {
    guard let index = graph.nodes.firstIndex(where: { $0.op is Conv }) else {
      throw VisualizationError.absent("the network has no convolution")
    }
    return activated(index)
  }

  /// The name of what a node computes, with the activation that alone reads it.
  func activated(_ index: Int) -> String {
    guard let id = graph.nodes[index].outputs.first ?? nil else { return graph.nodes[index].name }
    let readers = graph.nodes.filter { $0.reads.contains(id) }
    guard readers.count == 1, isActivation(readers[0].op), let output = readers[0].outputs.first ?? nil else {
      return graph[id].name
    }
    return graph[output].name
  }
}

/// Whether an operator is an activation function, place by place.
func isActivation(_ op: any Operator) -> Bool {
  switch op {
  case is Relu, is LeakyRelu, is PRelu, is Clip, is Elu, is HardSwish, is Swish, is Gelu, is Sigmoid, is Tanh: true
  default: false
  }
}
