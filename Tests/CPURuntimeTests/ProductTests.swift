import CPURuntime
import Glibc
import GraphIR
import Tensors
import Testing

/// A layer: a product with a constant matrix, a vector, another tensor and ReLU after it, in one step, for many rows and few.
@Test(arguments: [1, 2, 5, 40], [(24, 40), (7, 5), (33, 17)])
func layersTakeAlongWhatFollows(_ rows: Int, _ size: (inner: Int, columns: Int)) throws {
  var builder = GraphBuilder(name: "layer", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [2, .known(rows), .known(size.inner)]))
  let other = builder.input("other", .tensor(.float32, [2, .known(rows), .known(size.columns)]))
  let w = try randomTensor([size.inner, size.columns], seed: 2)
  let b = try randomTensor([size.columns], seed: 3)
  let product = try builder.add(MatMul(), name: "product", x, builder.constant("w", w))
  let shifted = try builder.add(Add(), name: "shifted", builder.constant("b", b), product)
  let sum = try builder.add(Add(), name: "sum", shifted, other)
  let y = try builder.add(Relu(), name: "y", sum)
  let session = try Session(try builder.finish(outputs: [y]))

  let (input, addend) = (
    try randomTensor([2, rows, size.inner], seed: 4), try randomTensor([2, rows, size.columns], seed: 5)
  )
  let (p, q, r, s) = (try input.doubles(), try w.doubles(), try b.doubles(), try addend.doubles())
  let expected = (0..<2 * rows * size.columns).map { place in
    let (row, column) = (place / size.columns, place % size.columns)
    let product = (0..<size.inner).reduce(0.0) { $0 + p[row * size.inner + $1] * q[$1 * size.columns + column] }
    return max(0, product + r[column] + s[place])
  }
  var steps: [StepInfo] = []
  let result = try #require(try session.run([.tensor(input), .tensor(addend)]) { steps.append($0) }.first?.tensor)
  #expect(try relativeError(result, expected) < 1e-5)
  #expect(steps.map(\.operation).filter { $0 != "copy" && $0 != "reorder" } == ["MatMul"])
  #expect(!steps.contains { $0.implementation.hasPrefix("ref") }, "\(steps)")
}

/// `Gemm` with its matrix transposed and not, for many rows and few.
@Test(arguments: [3, 50], [true, false]) func gemm(_ rows: Int, _ isTransposed: Bool) throws {
  let (inner, columns) = (19, 23)
  var op = Gemm()
  op.transB = isTransposed
  var builder = GraphBuilder(name: "gemm", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), .known(inner)]))
  let w = try randomTensor(isTransposed ? [columns, inner] : [inner, columns], seed: 2)
  let b = try randomTensor([columns], seed: 3)
  let y = try builder.add(op, name: "y", x, builder.constant("w", w), builder.constant("b", b))
  let session = try Session(try builder.finish(outputs: [y]))
  let input = try randomTensor([rows, inner], seed: 4)
  let (p, q, r) = (try input.doubles(), try w.doubles(), try b.doubles())
  let expected = (0..<rows * columns).map { place in
    let (row, column) = (place / columns, place % columns)
    return r[column]
      + (0..<inner).reduce(0.0) {
        $0 + p[row * inner + $1] * q[isTransposed ? column * inner + $1 : $1 * columns + column]
      }
  }
  #expect(try relativeError(#require(try session.run(["x": input])["y"]), expected) < 1e-5)
  // No samples, no results.
  #expect(try #require(try session.run(["x": try Tensor([0, inner], [Float]())])["y"]).shape.extents == [0, columns])
}

/// The functions with vector loops of their own, at odd counts and at their limits, against the C library.
@Test func exponentialFunctions() throws {
  let special: [Float] = [
    .nan, .infinity, -.infinity, 0, 1e-20, -1e-20, 87.5, -87.5, 100, -100, 0.62, -0.63, 3.9, -4.1,
  ]
  let values = special + (0..<1001).map { Float($0 - 500) / 37 }
  let references: [(any Operator, @Sendable (Double) -> Double)] = [
    (Exp(), exp), (Sigmoid(), { 1 / (1 + exp(-$0)) }), (Tanh(), tanh), (Erf(), erf),
    (Gelu(), { 0.5 * $0 * (1 + erf($0 / 2.squareRoot())) }), (Swish(), { $0 / (1 + exp(-$0)) }),
  ]
  for (op, reference) in references {
    var builder = GraphBuilder(name: "f", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, [.known(values.count)]))
    let y = try builder.add(op, name: "y", x)
    let result = try Session(try builder.finish(outputs: [y])).run(["x": try Tensor([values.count], values)])["y"]
    for (x, y) in zip(values, try #require(result).elements(Float.self)) {
      let expected = reference(Double(x))
      guard expected.isFinite, abs(expected) < 3e38 else { continue }
      #expect(abs(Double(y) - expected) <= 1e-6 * max(abs(expected), 1), "\(op.identifier) of \(x): \(y), \(expected)")
    }
    #expect(try #require(result).elements(Float.self)[0].isNaN)
  }
}
