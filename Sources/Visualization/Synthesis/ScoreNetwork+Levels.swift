import Autodiff
import FeatureSpace
import GraphIR
import Prediction
import Tensors

// Pictures that are made by following gradients: levels from 0 to 1 go in, slopes by them come out.
extension ScoreNetwork {
  /// The same network as far as the values `names`, for single pictures of another size.
  ///
  /// - Parameter edit: adds what is to be computed of these values.
  /// - Throws: `VisualizationError.request` where that part takes pictures of its own size only.
  func part(
    endingAt names: [String], height: Int, width: Int, adding edit: (inout GraphEditor) throws -> Void = { _ in }
  ) throws -> ScoreNetwork {
    do {
      var editor = GraphEditor(try graph.cut(at: names, size: (height, width), batch: 1))
      try edit(&editor)
      var options = options
      options.hasExactGates = false
      return try ScoreNetwork(editor.graph, options: options)
    } catch let error as GraphError {
      throw VisualizationError.request("the network does not take pictures of \(height) × \(width): \(error.problem)")
    }
  }

  /// The size nearest to this that the network halves without a remainder: a graph that was made for one size has the paddings
  /// of that, which fit sizes alike. Any size will do for other graphs, and for small pictures.
  public func workableSize(height: Int, width: Int) -> (height: Int, width: Int) {
    guard input.height != nil, input.width != nil, min(height, width) >= 48 else { return (height, width) }
    func rounded(_ side: Int) -> Int { (side + 16) / 32 * 32 }
    return (rounded(height), rounded(width))
  }

  /// The gradient of `score` by the levels of `picture`, and the values named `outputs`.
  func slopes(
    of score: Score, at picture: LevelPicture, _ range: LevelRange, outputs: [String] = []
  ) throws -> (slopes: [Float], outputs: [Tensor]) {
    let results = try run(
      batch(of: try range.tensor(of: picture)), score: score, outputs: outputs, gradientsBy: [input.name])
    return (try range.slopes(try results[outputs.count].rows(0..<1)), try results.dropLast().map { try $0.rows(0..<1) })
  }

  /// The layer that dreams are about by default: the convolution, with its activation, that is two thirds of the way.
  ///
  /// - Throws: `VisualizationError.absent` for a network without convolutions.
  public func dreamLayer() throws -> String {
    let convolutions = graph.nodes.indices.filter { graph.nodes[$0].op is Conv }
    guard !convolutions.isEmpty else { throw VisualizationError.absent("the network has no convolution") }
    return activatedOutput(of: convolutions[min(convolutions.count * 2 / 3, convolutions.count - 1)])
  }
}
