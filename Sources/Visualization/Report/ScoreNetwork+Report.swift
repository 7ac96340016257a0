import Drawing
import FeatureSpace
import GraphIR
import Images
import Prediction
import Tensors

extension ScoreNetwork {
  /// The most probable classes of a picture.
  func ranking(of picture: Tensor, labels: LabelList?, top count: Int = 5) throws -> [Classifier.Ranked] {
    let score = try score(.classScore(nil), of: picture)
    let row = probabilities(try value(score.value, of: picture).doubles())
    guard row.count > 1 else { throw PredictionError.noScores("the output is one number") }
    let best = row.indices.sorted { (row[$0], $1) > (row[$1], $0) }.prefix(count)
    return best.map { Classifier.Ranked(index: $0, label: labels?[$0], probability: row[$0]) }
  }

  /// The maps of layers from the beginning to the end of the network: of convolutions with the activations that follow them, and
  /// of poolings, no more than `count`, in one run.
  func featureMaps(of picture: Tensor, count: Int = 8) throws -> [(name: String, maps: FeatureMaps)] {
    var wanted: [String] = []
    for (index, node) in graph.nodes.enumerated() where node.op is Conv || node.op is MaxPool {
      guard var id = node.outputs.first ?? nil else { continue }
      if index + 1 < graph.nodes.count, isActivation(graph.nodes[index + 1].op),
        graph.nodes[index + 1].inputs.first == id, let output = graph.nodes[index + 1].outputs.first ?? nil
      {
        id = output
      }
      wanted.append(graph[id].name)
    }
    guard !wanted.isEmpty else { throw VisualizationError.absent("the network has no convolution") }
    let last = wanted.count - 1
    let chosen = wanted.count <= count ? wanted : (0..<count).map { wanted[$0 * last / (count - 1)] }
    let score = try score(.classScore(nil), of: picture)
    let size = input.batch ?? 1
    let batch = size == 1 ? picture : try Tensor.concatenated(Array(repeating: picture, count: size))
    let values = try run(batch, score: score, outputs: chosen, gradientsBy: [])
    return try zip(chosen, values).map { name, value in
      (name, try FeatureMaps(try value.rows(0..<1), channelAxis: graph.channelAxis(of: name, rank: value.rank)))
    }
  }
}

extension FilterBank {
  /// The filters of the first convolutions that look at more than one place, at most `count`.
  static func firstConvolutions(_ graph: Graph, count: Int = 3) throws -> [FilterBank] {
    let nodes = graph.nodes.filter { node in
      guard node.op is Conv, node.inputs.count > 1, let shape = node.inputs[1].flatMap({ graph[$0].constant?.shape })
      else { return false }
      return shape.rank == 4 && shape[2] * shape[3] > 1
    }
    let banks = nodes.prefix(count).compactMap { try? FilterBank(graph, layer: $0.name) }
    return banks.isEmpty ? [try FilterBank(graph)] : banks
  }
}

/// A picture with two maps of where its most probable class comes from.
struct ReportAttribution {
  var name: String
  var target: String
  /// The gradient by each pixel over the picture, and Grad-CAM over it; `nil` with the reason where there is none.
  var gradient: Result<Picture, any Error>
  var gradCAM: Result<Picture, any Error>
  var picture: Picture

  init(
    _ network: ScoreNetwork, _ sample: (name: String, picture: Picture, tensor: Tensor), _ best: Classifier.Ranked?
  ) throws {
    name = sample.name
    picture = sample.picture
    target = best.map { $0.label ?? "class \($0.index)" } ?? "the highest score"
    let score = try network.score(.classScore(best?.index), of: sample.tensor)
    func overlay(_ map: () throws -> Tensor) -> Result<Picture, any Error> {
      Result {
        let values = try map().elements(Float.self)
        return try sample.picture.overlaid(with: values, scale: .sequential(to: values.largestMagnitude))
      }
    }
    gradient = overlay {
      try network.gradient(of: score, by: sample.tensor).reduced(.largest, channelAxis: network.channelAxis)
    }
    gradCAM = overlay {
      let size = network.places(of: sample.tensor)
      return try network.gradCAM(of: score, by: sample.tensor).upsampled(
        height: size.height, width: size.width, .bilinear)
    }
  }
}
