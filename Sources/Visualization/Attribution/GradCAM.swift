import FeatureSpace
import GraphIR
import Prediction
import Tensors

extension ScoreNetwork {
  /// The layer that Grad-CAM takes by default: the last convolution, with the normalisation, the residual sum and the activation
  /// that follow it place by place.
  ///
  /// - Throws: `VisualizationError.absent` for a network without convolutions.
  public func lastConvolution() throws -> String {
    guard let node = graph.nodes.last(where: { $0.op is Conv }), var id = node.outputs.first ?? nil else {
      throw VisualizationError.absent("the network has no convolution")
    }
    while true {
      let readers = graph.nodes.filter { $0.reads.contains(id) }
      guard readers.count == 1, let next = readers[0].outputs.first ?? nil, keepsPlaces(readers[0].op) else { break }
      id = next
    }
    return graph[id].name
  }

  private func keepsPlaces(_ op: any Operator) -> Bool {
    op is BatchNormalization || op is Add || op is Identity || isActivation(op)
  }

  /// Grad-CAM (Selvaraju et al., 2017): the channels of a layer, each times the mean of the score's gradients by it, summed.
  ///
  /// - Parameters:
  ///   - layer: a layer by name (`Graph.featureValue(of:)`); `lastConvolution()` where it is `nil`.
  ///   - isRectified: whether negative sums become 0, as in the paper.
  /// - Returns: `h × w`, the places of the layer.
  public func gradCAM(
    of score: Score, by picture: Tensor, layer: String? = nil, isRectified: Bool = true
  ) throws -> Tensor {
    let name = try layer.map { try graph.featureValue(of: $0) } ?? lastConvolution()
    let results = try run(try batch(of: picture), score: score, outputs: [name], gradientsBy: [name])
    let features = try FeatureMaps(
      try results[0].rows(0..<1), channelAxis: graph.channelAxis(of: name, rank: results[0].rank))
    let gradients = try FeatureMaps(
      try results[1].rows(0..<1), channelAxis: graph.channelAxis(of: name, rank: results[1].rank))
    var sum = [Double](repeating: 0, count: features.area)
    for channel in 0..<features.channels {
      let weight = gradients[channel].reduce(0.0) { $0 + Double($1) } / Double(features.area)
      for (place, value) in features[channel].enumerated() { sum[place] += weight * Double(value) }
    }
    return try Tensor([features.height, features.width], sum.map { Float(isRectified ? max($0, 0) : $0) })
  }

  /// Guided Grad-CAM: guided backpropagation times Grad-CAM, which is brought to the picture's size.
  ///
  /// - Returns: a tensor of the picture's shape.
  public func guidedGradCAM(
    of score: Score, by picture: Tensor, layer: String? = nil, upsampling: MapUpsampling = .bilinear
  ) throws -> Tensor {
    let (height, width) = places(of: picture)
    let map = try gradCAM(of: score, by: picture, layer: layer).upsampled(height: height, width: width, upsampling)
    let guided = try gradient(of: score, by: picture, rule: .guided)
    let weights = try map.elements(Float.self)
    let inner = channelAxis == 1 ? 1 : picture.shape[3]
    return try guided.withElements(Float.self) { values in
      Tensor(Float.self, guided.shape) { target in
        for place in values.indices { target[place] = values[place] * weights[place / inner % weights.count] }
      }
    }
  }
}
