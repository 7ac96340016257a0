import Tensors

extension FeatureMaps {
  /// The Gram matrix of the maps, `C × C`: the inner products of each two channels over all places, divided by `C · H · W` (Gatys
  /// et al., "Image Style Transfer Using Convolutional Neural Networks", 2016, up to that factor).
  public func gramMatrix() throws -> Tensor {
    let factor = 1 / Double(channels * area)
    var products = [Float](repeating: 0, count: channels * channels)
    let maps = (0..<channels).map { self[$0].map(Double.init) }
    for first in 0..<channels {
      for second in 0...first {
        var sum = 0.0
        for place in 0..<area { sum += maps[first][place] * maps[second][place] }
        products[first * channels + second] = Float(sum * factor)
        products[second * channels + first] = Float(sum * factor)
      }
    }
    return try Tensor([channels, channels], products)
  }
}
