import Prediction
import Tensors

extension ScoreNetwork {
  /// What single kernels of a layer make of a picture, each by itself (`Tensor.filtered(by:)`).
  ///
  /// - Parameters:
  ///   - layer: as in `FilterBank.init(_:layer:)`.
  ///   - input: which of each filter's kernels. A layer that takes as many channels as the picture has is given that channel,
  ///     another the mean of all.
  ///   - count: how many filters at most.
  /// - Returns: the layer's filters, and `filters × H × W`.
  /// - Throws: `VisualizationError` for a layer without filters, or an input that it does not have.
  public func filtered(
    _ picture: Tensor, layer: String?, input: Int, count: Int
  ) throws -> (bank: FilterBank, results: Tensor) {
    let bank = try FilterBank(graph, layer: layer)
    guard (0..<bank.inputs).contains(input) else {
      throw VisualizationError.request("the filters have \(bank.inputs) inputs: there is no input \(input)")
    }
    let maps = try FeatureMaps(picture, channelAxis: channelAxis)
    var plane = Array(maps[0])
    if bank.inputs == maps.channels {
      plane = Array(maps[input])
    } else {
      for channel in 1..<max(1, maps.channels) {
        for (place, value) in maps[channel].enumerated() { plane[place] += value }
      }
      for place in plane.indices { plane[place] /= Float(maps.channels) }
    }
    let image = try Tensor([maps.height, maps.width], plane)
    let results = try (0..<min(count, bank.filters)).map { filter in
      try image.filtered(by: bank.kernel(filter, input: input)).reshaped([1, maps.height, maps.width])
    }
    return (bank, try Tensor.concatenated(results))
  }
}
