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
    if beforeActivation { name = activationInput(of: name) ?? name }
    let value = try value(name, of: picture)
    return (name, try FeatureMaps(value, channelAxis: graph.channelAxis(of: name, rank: value.rank)))
  }

  /// The name of the value that the activation function takes whose result is named `name`; `nil` where another operator, or
  /// none, computes that.
  private func activationInput(of name: String) -> String? {
    guard let id = graph.value(named: name), let producer = graph.nodes.last(where: { $0.outputs.contains(id) }),
      isActivation(producer.op), let input = producer.inputs.first ?? nil
    else { return nil }
    return graph[input].name
  }

  private func firstConvolution() throws -> String {
    guard let index = graph.nodes.firstIndex(where: { $0.op is Conv }) else {
      throw VisualizationError.absent("the network has no convolution")
    }
    return activatedOutput(of: index)
  }

  /// The name of what a node computes, with the normalisation and the activation that alone read it.
  func activatedOutput(of index: Int) -> String {
    guard var id = graph.nodes[index].outputs.first ?? nil else { return graph.nodes[index].name }
    while true {
      let readers = graph.nodes.filter { $0.reads.contains(id) }
      guard readers.count == 1, let next = readers[0].outputs.first ?? nil, !graph.outputs.contains(id) else { break }
      if isActivation(readers[0].op) { return graph[next].name }
      guard readers[0].op is BatchNormalization else { break }
      id = next
    }
    return graph[id].name
  }
}

/// Whether an operator is an activation function, place by place. Drawings color these and some others alike
/// (`OperatorFamily`).
func isActivation(_ op: any Operator) -> Bool {
  switch op {
  case is Relu, is LeakyRelu, is PRelu, is ThresholdedRelu, is Sigmoid, is Tanh, is HardSigmoid, is HardSwish,
    is Swish, is Mish, is Elu, is Celu, is Selu, is Gelu, is Softplus, is Softsign, is Shrink, is Clip:
    true
  default: false
  }
}
