/// Places in a row that come as near as possible to where they are wanted, without coming nearer to each other than they may.
enum IsotonicFit {
  /// Minimizes the weighted sum of squares by pooling neighbours that would overlap: R. E. Barlow et al., "Statistical
  /// Inference under Order Restrictions", 1972.
  ///
  /// - Parameter gaps: the least distance of each place from the one before; the first counts for nothing.
  static func places(_ wanted: [Double], weights: [Double], gaps: [Double]) -> [Double] {
    struct Block {
      var sum: Double
      var weight: Double
      var count: Int
      var mean: Double { sum / weight }
    }
    var offsets: [Double] = []
    var blocks: [Block] = []
    for index in wanted.indices {
      offsets.append(index == 0 ? 0 : offsets[index - 1] + gaps[index])
      var block = Block(sum: (wanted[index] - offsets[index]) * weights[index], weight: weights[index], count: 1)
      while let last = blocks.last, last.mean > block.mean {
        block = Block(sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    let means = blocks.flatMap { Array(repeating: $0.mean, count: $0.count) }
    return zip(means, offsets).map { $0 + $1 }
  }
}
