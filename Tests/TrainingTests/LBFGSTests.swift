import Testing
import Training

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct LBFGSTests {
  /// ½ xᵀAx − bᵀx with A = diag(1, 4, 9, …) + 1: its minimum solves (A)x = b, by Sherman and Morrison's formula.
  @Test func quadraticsWithKnownMinimum() throws {
    let count = 30
    let diagonal = (1...count).map { Double($0 * $0) }
    let b = (0..<count).map { cos(Double($0)) }
    let plain = zip(b, diagonal).map { $0 / $1 }
    let inverse = diagonal.map { 1 / $0 }
    let factor = plain.reduce(0, +) / (1 + inverse.reduce(0, +))
    let expected = zip(plain, inverse).map { $0 - factor * $1 }
    var method = LBFGS()
    method.gradientTolerance = 1e-9
    let found = try method.minimize(from: [Double](repeating: 1, count: count)) { x in
      let sum = x.reduce(0, +)
      let gradient = zip(zip(x, diagonal), b).map { $0.0 * $0.1 + sum - $1 }
      let value = zip(zip(x, diagonal), b).reduce(sum * sum / 2) { $0 + $1.0.0 * $1.0.0 * $1.0.1 / 2 - $1.1 * $1.0.0 }
      return LBFGS.Place(point: x, value: value, gradient: gradient)
    }
    #expect(found.ending == .converged)
    #expect(zip(found.place.point, expected).allSatisfy { abs($0 - $1) < 1e-8 })
  }

  /// Rosenbrock's valley, whose minimum is at (1, 1).
  @Test func curvedValley() throws {
    var evaluations = 0
    let found = try LBFGS().minimize(from: [-1.2, 1]) { x in
      evaluations += 1
      let (a, b) = (1 - x[0], x[1] - x[0] * x[0])
      return LBFGS.Place(
        point: x, value: a * a + 100 * b * b, gradient: [-2 * a - 400 * x[0] * b, 200 * b])
    }
    #expect(found.ending == .converged)
    #expect(found.place.point.allSatisfy { abs($0 - 1) < 1e-5 })
    #expect(evaluations < 80)
  }

  /// Values with as few digits as float32's: the slopes lead nearer than they tell.
  @Test func roundedValues() throws {
    let found = try LBFGS().minimize(from: [3, -2]) { x in
      let value = Double(Float(5 + cosh(x[0] - 0.3) + 0.01 * (x[1] + 0.7) * (x[1] + 0.7)))
      return LBFGS.Place(point: x, value: value, gradient: [sinh(x[0] - 0.3), 0.02 * (x[1] + 0.7)])
    }
    #expect(found.ending == .converged)
    #expect(abs(found.place.point[0] - 0.3) < 1e-4 && abs(found.place.point[1] + 0.7) < 1e-3)
  }

  @Test func endsWhereItIsToldAndWhereNothingIsLower() throws {
    var method = LBFGS()
    method.maximumIterations = 3
    func slope(_ x: [Double]) -> LBFGS.Place { LBFGS.Place(point: x, value: exp(-x[0]), gradient: [-exp(-x[0])]) }
    #expect(try method.minimize(from: [0], slope).ending == .iterations)
    #expect(try method.minimize(from: [0], slope) { _, _, _ in false }.ending == .interrupted)
    // A gradient that points the wrong way.
    let wrong = try method.minimize(from: [1]) { x in
      LBFGS.Place(point: x, value: x[0] * x[0], gradient: [-2 * x[0]])
    }
    #expect(wrong.ending == .precision)
    #expect(wrong.place.point == [1])
  }
}
