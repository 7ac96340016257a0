import CPURuntime
import Tensors
import Testing

extension GradientCase {
  /// How far the gradient by each source is from (f(x + h) − f(x − h)) / 2h, in float64.
  func distancesFromDifferences() throws -> [(source: String, distance: Double)] {
    let made = try graph(try randomNumbers())
    let forward = try Session(made.graph)
    let gradients = try made.gradients()
    func loss(_ values: [String: Tensor]) throws -> Double {
      try #require(try forward.run(values)["loss"]).doubles()[0]
    }
    let step = 1e-5
    return try made.sources.map { source in
      let tensor = try #require(made.values[source])
      let elements = try tensor.doubles()
      let differences = try elements.indices.map { index in
        let (low, high) = try (
          loss(made.values.merging([source: try moved(tensor, elements, index, -step)]) { $1 }),
          loss(made.values.merging([source: try moved(tensor, elements, index, step)]) { $1 })
        )
        return (high - low) / (2 * step)
      }
      let gradient = try #require(gradients[source])
      #expect(gradient.shape == tensor.shape)
      return (source, relativeDifference(try gradient.doubles(), differences))
    }
  }

  private func moved(_ tensor: Tensor, _ elements: [Double], _ index: Int, _ step: Double) throws -> Tensor {
    var elements = elements
    elements[index] += step
    return try Tensor(tensor.shape.extents, elements)
  }
}
