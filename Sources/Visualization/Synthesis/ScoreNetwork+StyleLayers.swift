import FeatureSpace
import GraphIR
import Tensors

extension ScoreNetwork {
  /// The layers that style transfer takes by default: of each size that maps have, at most five, the first convolution with its
  /// activation; and for the content the last but one of these (VGG's `conv4_1`).
  ///
  /// - Throws: `VisualizationError.absent` for a network without convolutions whose sizes are known.
  public func styleLayers(height: Int, width: Int) throws -> (content: String, style: [String]) {
    let convolutions = graph.nodes.indices.filter { graph.nodes[$0].op is Conv }
    let names = convolutions.map { activatedOutput(of: $0) }
    let sized = try graph.cut(at: names, size: (height, width), batch: 1)
    var areas: Set<Int> = []
    var found: [String] = []
    for name in names {
      guard let shape = sized.value(named: name).flatMap({ sized[$0].type?.tensor?.knownShape }), shape.rank == 4 else {
        continue
      }
      let area = shape[2] * shape[3]
      // Maps of one place have no correlations.
      if area > 1, areas.insert(area).inserted { found.append(name) }
    }
    let style = Array(found.prefix(5))
    guard let last = style.last else { throw VisualizationError.absent("the network has no convolution with maps") }
    return (style.dropLast().last ?? last, style)
  }
}
