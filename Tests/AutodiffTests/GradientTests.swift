import Autodiff
import CPURuntime
import Foundation
import GraphIR
import Tensors
import Testing

/// Every rule against central differences in float64.
@Test(arguments: GradientCase.all) func gradientsAreCentralDifferences(_ given: GradientCase) throws {
  for (source, distance) in try given.distancesFromDifferences() {
    #expect(distance < 1e-6, "by \(source)")
  }
}

/// Every rule, and the kernels that float32 has, against what PyTorch computes.
@Test(arguments: GradientCase.all.filter { PyTorchReference.exempt[$0.name] == nil })
func gradientsArePyTorchs(_ given: GradientCase) throws {
  for (source, distance) in try given.distancesFromPyTorch() {
    #expect(distance < 1e-5, "by \(source)")
  }
}

@Test func everyCaseHasPyTorchsValues() throws {
  let names = GradientCase.all.map(\.name)
  #expect(Set(names).count == names.count)
  #expect(try PyTorchReference.caseNames() == Set(names).subtracting(PyTorchReference.exempt.keys))
}

/// `MODELCONV_GRADIENT_TABLE=FILE swift test --filter gradientTable` writes, for each operator, how far its gradients are from
/// central differences (float64) and from PyTorch's (float32) at most.
@Test(.enabled(if: ProcessInfo.processInfo.environment["MODELCONV_GRADIENT_TABLE"] != nil))
func gradientTable() throws {
  var rows: [String: (cases: Int, differences: Double, pyTorch: Double?)] = [:]
  for given in GradientCase.all {
    var row = rows[given.op.identifier.description] ?? (0, 0, nil)
    row.cases += 1
    row.differences = try given.distancesFromDifferences().map(\.distance).reduce(row.differences, max)
    if PyTorchReference.exempt[given.name] == nil {
      row.pyTorch = try given.distancesFromPyTorch().map(\.distance).reduce(row.pyTorch ?? 0, max)
    }
    rows[given.op.identifier.description] = row
  }
  func text(_ distance: Double?) -> String { distance.map { String(format: "%.1e", $0) } ?? "–" }
  let lines = rows.sorted { $0.key < $1.key }.map { name, row in
    "| \(name) | \(row.cases) | \(text(row.differences)) | \(text(row.pyTorch)) |"
  }
  let head = ["| operator | cases | finite differences | PyTorch |", "| --- | ---: | ---: | ---: |"]
  let path = try #require(ProcessInfo.processInfo.environment["MODELCONV_GRADIENT_TABLE"])
  try ((head + lines).joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
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
