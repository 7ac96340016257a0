import Autodiff
import CPURuntime
import GraphIR
import Tensors
import Testing

/// c = a · b + a, and a `Gradient` node of c by a (or both).
private func graph(
  xs: [String], zs: [String]? = nil, y: String = "c", givenAll: Bool = false
) throws -> Graph {
  var builder = GraphBuilder(name: "gradient", provenance: Provenance(format: "test"))
  let a = builder.input("a", .tensor(.float32, [2]))
  let b = builder.input("b", .tensor(.float32, [2]))
  let other = builder.input("other", .tensor(.float32, [2]))
  let product = try builder.add(Mul(), name: "product", a, b)
  let c = try builder.add(Add(), name: "c", product, a)
  var gradient = Gradient()
  (gradient.xs, gradient.y, gradient.zs) = (xs, y, zs)
  let named = ["a": a, "b": b, "c": c, "product": product]
  let inputs = (xs + (zs ?? [])).map { name in givenAll ? other : named[name] }
  let gradients = try builder.add(gradient, name: "gradients", inputs, outputCount: xs.count)
  return try builder.finish(outputs: [c] + gradients)
}

@Suite struct GradientNodeTests {
  private func run(_ graph: Graph) throws -> [[Double]] {
    let expanded = try graph.expandingGradients()
    let results = try Session(expanded).run([
      "a": try Tensor([2], [Float]([2, 3])), "b": try Tensor([2], [Float]([5, 7])),
      "other": try Tensor([2], [Float]([10, 20])),
    ])
    return try graph.outputs.map { try #require(results[graph[$0].name]).doubles() }
  }

  @Test func byTheValuesThatAreNamed() throws {
    #expect(try run(graph(xs: ["a", "b"])) == [[12, 24], [6, 8], [2, 3]])
  }

  /// What lies between is computed from `other` instead of a and b; the graph's own output stays.
  @Test func byOtherValues() throws {
    #expect(try run(graph(xs: ["a"], zs: ["b"], givenAll: true)) == [[12, 24], [11, 21]])
  }

  @Test func byAValueInBetween() throws {
    #expect(try run(graph(xs: ["product"])) == [[12, 24], [1, 1]])
  }

  /// As if a and product did not depend on each other.
  @Test func byValuesThatDependOnEachOther() throws {
    #expect(try run(graph(xs: ["a", "product"])) == [[12, 24], [1, 1], [1, 1]])
  }

  @Test func whatCannotBe() throws {
    #expect(throws: DifferentiationError.unknownValues(["nowhere"])) {
      try graph(xs: ["a"], y: "nowhere").expandingGradients()
    }
    #expect(throws: DifferentiationError.self) { try graph(xs: ["c"], y: "a").expandingGradients() }
  }

  @Test func othersStay() throws {
    var builder = GraphBuilder(name: "none", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, [2]))
    let made = try builder.finish(outputs: [try builder.add(Relu(), name: "y", x)])
    #expect(try made.expandingGradients().difference(from: made) == nil)
  }
}
