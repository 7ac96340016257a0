import FeatureSpace
import GraphIR
import Prediction
import Tensors

// Many variations of one picture, run in equal batches.
extension ScoreNetwork {
  /// Calls `body` with batches of `count` pictures, whose elements `fill` writes, and the indices of those in it; the last
  /// batch is filled up with its last picture.
  private func forEachBatch(
    of count: Int, like picture: Tensor, _ fill: (_ index: Int, UnsafeMutableBufferPointer<Float>) -> Void,
    _ body: (Tensor, Range<Int>) throws -> Void
  ) throws {
    guard picture.rank == 4, picture.shape[0] == 1, picture.elementType == .float32 else {
      throw VisualizationError.request("one float32 picture expected, \(picture.elementType) \(picture.shape) given")
    }
    let size = batchSize(for: count)
    let shape = try Shape([size] + picture.shape.extents.dropFirst())
    for start in stride(from: 0, to: count, by: size) {
      let batch = Tensor(Float.self, shape) { target in
        for row in 0..<size {
          let place = row * picture.count
          fill(min(start + row, count - 1), UnsafeMutableBufferPointer(rebasing: target[place..<place + picture.count]))
        }
      }
      try body(batch, start..<min(start + size, count))
    }
  }

  /// The scores of `count` pictures whose elements `fill` writes.
  func scores(
    _ score: Score, of count: Int, like picture: Tensor, fill: (Int, UnsafeMutableBufferPointer<Float>) -> Void
  ) throws -> [Double] {
    var scores: [Double] = []
    try forEachBatch(of: count, like: picture, fill) { batch, indices in
      let value = try run(batch, score: score, outputs: [score.value], gradientsBy: [])[0]
      scores += try score.scores(try value.asFloat32()).prefix(indices.count)
    }
    return scores
  }

  /// The sum of the gradients of `score` by `count` pictures whose elements `fill` writes, each times its weight.
  func weightedGradients(
    _ score: Score, of count: Int, like picture: Tensor, rule: ReluGradient.Rule, weight: (Int) -> Double,
    fill: (Int, UnsafeMutableBufferPointer<Float>) -> Void
  ) throws -> Tensor {
    var sum = [Double](repeating: 0, count: picture.count)
    try forEachBatch(of: count, like: picture, fill) { batch, indices in
      let gradient = try run(batch, score: score, outputs: [], gradientsBy: [input.name], rule: rule)[0]
      try gradient.withElements(Float.self) { values in
        for (row, index) in indices.enumerated() {
          let factor = weight(index)
          for place in sum.indices { sum[place] += factor * Double(values[row * sum.count + place]) }
        }
      }
    }
    return try Tensor(picture.shape.extents, sum.map { Float($0) })
  }
}
