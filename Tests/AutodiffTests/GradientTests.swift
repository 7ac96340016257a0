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

/// Where extents are open, the run tells what was broadcast: x · y + x · w for matrices of one row or several.
@Test(arguments: [([2, 3], [2, 3]), ([1, 3], [2, 3]), ([2, 3], [3]), ([2, 1], [1, 3]), ([1, 1], [2, 3])])
func gradientsOfOpenExtents(_ first: [Int], _ second: [Int]) throws {
  var builder = GraphBuilder(name: "open", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float64, first.map { _ in .unknown }))
  let y = builder.input("y", .tensor(.float64, second.map { _ in .unknown }))
  let w = builder.constant("w", try Tensor([3, 2], (0..<6).map { Double($0) }))
  let product = try builder.add(Mul(), name: "product", x, y)
  let matrix = try builder.add(MatMul(), name: "matrix", product, w)
  var sum = ReduceSum()
  sum.keepDims = false
  let loss = try builder.add(sum, name: "loss", matrix)
  let graph = try builder.finish(outputs: [loss]).differentiated("loss", withRespectTo: ["x", "y"])
  func values(_ shape: [Int], _ start: Double) throws -> Tensor {
    try Tensor(shape, (0..<shape.reduce(1, *)).map { start + Double($0) })
  }
  let (a, b) = (try values(first, 1), try values(second, -2))
  let results = try Session(graph).run(["x": a, "y": b])
  // Each element of the product counts the sum of its row of w: 1, 5, 9.
  let (left, right) = (try a.doubles(), try b.doubles())
  let rows = max(first[0], second.count == 2 ? second[0] : 1)
  var expected = (x: [Double](repeating: 0, count: left.count), y: [Double](repeating: 0, count: right.count))
  for row in 0..<rows {
    for column in 0..<3 {
      let i = (first[0] == 1 ? 0 : row) * first[1] + (first[1] == 1 ? 0 : column)
      let j = second.count == 1 ? column : (second[0] == 1 ? 0 : row) * second[1] + (second[1] == 1 ? 0 : column)
      let weight = [1.0, 5, 9][column]
      expected.x[i] += weight * right[j]
      expected.y[j] += weight * left[i]
    }
  }
  let (dx, dy) = (try #require(results["grad(x)"]), try #require(results["grad(y)"]))
  #expect(dx.shape.extents == first && dy.shape.extents == second)
  #expect(try dx.doubles() == expected.x)
  #expect(try dy.doubles() == expected.y)
}
