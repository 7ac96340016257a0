import Autodiff
import CPURuntime
import GraphIR
import Tensors
import Testing

/// Every rule against (f(x + h) − f(x − h)) / 2h in float64.
@Test(arguments: GradientCase.all) func gradientsAreCentralDifferences(_ given: GradientCase) throws {
  let (graph, sources, values) = try given.graph()
  let forward = try Session(graph)
  let backward = try Session(try graph.differentiated("loss", withRespectTo: sources))
  let gradients = try backward.run(values)
  func loss(_ values: [String: Tensor]) throws -> Double { try #require(try forward.run(values)["loss"]).doubles()[0] }
  let step = 1e-5
  for source in sources {
    let tensor = try #require(values[source])
    let elements = try tensor.doubles()
    var differences: [Double] = []
    for index in elements.indices {
      var (above, below) = (elements, elements)
      above[index] += step
      below[index] -= step
      let high = try loss(values.merging([source: try Tensor(tensor.shape.extents, above)]) { $1 })
      let low = try loss(values.merging([source: try Tensor(tensor.shape.extents, below)]) { $1 })
      differences.append((high - low) / (2 * step))
    }
    let gradient = try #require(gradients["grad(\(source))"])
    #expect(gradient.shape == tensor.shape)
    #expect(relativeDifference(try gradient.doubles(), differences) < 1e-6, "by \(source)")
  }
}
