import Bytes
import Tensors
import Testing

@Suite struct Statistics {
  @Test(arguments: TensorReference.statistics)
  func areNumPys(_ reference: TensorReference.Statistics) throws {
    let tensor = try Tensor(reference.type, Shape([reference.count]), bytes: ByteView(reference.bytes))
    let found = try tensor.statistics()
    #expect(found.count == reference.count)
    #expect(found.nanCount == reference.nanCount)
    #expect(found.infinityCount == reference.infinityCount)
    #expect(found.zeroCount == reference.zeroCount)
    #expect(found.minimum == reference.minimum)
    #expect(found.maximum == reference.maximum)
    let (mean, deviation) = (try #require(found.mean), try #require(found.standardDeviation))
    #expect(abs(mean - reference.mean) <= 1e-14 * max(abs(reference.minimum), abs(reference.maximum)))
    // The float64 case lies at 10⁹ with a spread of 10⁻³, where its own numbers have 4 digits.
    #expect(abs(deviation - reference.standardDeviation) <= 1e-9 * reference.standardDeviation)
  }

  @Test func aLargeMeanCostsNoPrecision() throws {
    let values = (0..<100_003).map { 4096 + Float($0 * 7919 % 65_537) / 65_536 }
    let found = try Tensor([100_003], values).statistics()
    #expect(abs(try #require(found.mean) - TensorReference.largeMean) < 1e-11)
    #expect(abs(try #require(found.standardDeviation) - TensorReference.largeDeviation) < 1e-12)
  }

  @Test func viewsAreSeenAsTheyAre() throws {
    let storage = ByteView([1, 9, 2, 9, 3, 9])
    let found = try Tensor(.uint8, Shape([3]), strides: [2], bytes: storage).statistics()
    #expect(found.maximum == 3)
    #expect(found.mean == 2)
  }

  @Test func nothingFiniteHasNoExtremes() throws {
    let found = try Tensor([3], [Float.nan, .infinity, -.infinity]).statistics()
    #expect(found.nanCount == 1)
    #expect(found.infinityCount == 2)
    #expect(found.minimum == nil)
    #expect(found.mean == nil)
    #expect(found.standardDeviation == nil)
    #expect(throws: TensorError.self) { try Tensor([1], strings: ["a"]).statistics() }
  }
}

@Suite struct Comparing {
  @Test(arguments: TensorReference.comparisons)
  func agreesWithNumPy(_ reference: TensorReference.Comparison) throws {
    let shape = try Shape(reference.shape)
    let actual = try Tensor(reference.type, shape, bytes: ByteView(reference.actual))
    let expected = try Tensor(reference.type, shape, bytes: ByteView(reference.expected))
    let found = try actual.compared(to: expected, Tolerance(rtol: reference.rtol, atol: reference.atol))
    #expect(found.count == shape.count)
    #expect(found.mismatches == reference.mismatches)
    #expect(found.matches == (reference.mismatches == 0))
    #expect((found.worst == nil) == found.matches)
    #expect(isClose(found.largestAbsoluteError, reference.absoluteError))
    #expect(isClose(found.largestRelativeError, reference.relativeError))
  }

  private func isClose(_ value: Double, _ expected: Double) -> Bool {
    value == expected || abs(value - expected) <= 1e-12 * abs(expected)
  }

  @Test func theWorstElementIsNamed() throws {
    let expected = try Tensor([2, 3], [Float](repeating: 100, count: 6))
    // Off by 0.05 % (within), 1 %, 10 %.
    let actual = try Tensor([2, 3], [Float(100.05), 101, 100, 100, 110, 100])
    let found = try actual.compared(to: expected)
    #expect(found.mismatches == 2)
    #expect(found.worst == .init(index: [1, 1], actual: "110.0", expected: "100.0"))
    // What is not a number is worse than any number.
    let broken = try Tensor([2, 3], [Float.nan, 101, 100, 100, 110, 100]).compared(to: expected)
    #expect(broken.worst == .init(index: [0, 0], actual: "nan", expected: "100.0"))
    #expect(broken.largestAbsoluteError == .infinity)
  }

  @Test func integersAreExact() throws {
    let large = try Tensor([2], [Int64.max, 1])
    let found = try Tensor([2], [Int64.max - 1, 1]).compared(to: large, Tolerance(rtol: 1, atol: 1))
    #expect(found.mismatches == 1)
    #expect(found.largestAbsoluteError == 1)
    #expect(found.worst == .init(index: [0], actual: "9223372036854775806", expected: "9223372036854775807"))
  }

  @Test func stringsAreExact() throws {
    let found = try Tensor([2], strings: ["a", "b"]).compared(to: Tensor([2], strings: ["a", "c"]))
    #expect(found.mismatches == 1)
    #expect(found.worst == .init(index: [1], actual: "b", expected: "c"))
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    let tensor = try Tensor([2], [Float(1), 2])
    #expect(throws: TensorError.typeMismatch(expected: .float64, actual: .float32)) {
      try tensor.compared(to: Tensor([2], [1.0, 2.0]))
    }
    #expect(throws: TensorError.shapeMismatch(expected: try Shape([1, 2]), actual: try Shape([2]))) {
      try tensor.compared(to: tensor.reshaped([1, 2]))
    }
  }
}
