/// Minimises a smooth function of many numbers by its gradient: limited-memory BFGS, the two-loop recursion of J. Nocedal and
/// S. J. Wright, "Numerical Optimization", 2nd edition, 2006, algorithms 7.4 and 7.5, with a line search for the strong Wolfe
/// conditions (`WolfeSearch`).
public struct LBFGS: Sendable {
  /// How many changes of point and gradient stand for the curvature.
  public var memory = 10
  public var maximumIterations = 1_000
  /// Ends where no element of the gradient is larger.
  public var gradientTolerance = 1e-6

  public init() {}

  /// A point, the function there and its gradient.
  public struct Place: Sendable {
    public var point: [Double]
    public var value: Double
    public var gradient: [Double]

    public init(point: [Double], value: Double, gradient: [Double]) {
      (self.point, self.value, self.gradient) = (point, value, gradient)
    }

    /// The largest element of the gradient, without its sign.
    public var gradientNorm: Double { gradient.reduce(0) { max($0, abs($1)) } }
  }

  /// Why the search ended.
  public enum Ending: String, Sendable {
    /// The gradient is as small as was asked for.
    case converged
    /// Nearer points cannot be told apart: the function's values have no more digits.
    case precision = "limit of precision"
    case iterations = "iteration limit"
    case interrupted
  }

  /// - Parameters:
  ///   - start: where to begin.
  ///   - function: the value and the gradient at a point.
  ///   - iterated: called after each iteration with the new place and the length of its step, in units of the search
  ///     direction; `false` ends the search.
  /// - Returns: the last place, which is the lowest up to the precision of the function's values.
  public func minimize(
    from start: [Double], _ function: ([Double]) throws -> Place,
    iterated: (_ iteration: Int, _ place: Place, _ step: Double) throws -> Bool = { _, _, _ in true }
  ) throws -> (place: Place, iterations: Int, ending: Ending) {
    var place = try function(start)
    var history = History(capacity: memory)
    for iteration in 0..<maximumIterations {
      if place.gradientNorm <= gradientTolerance { return (place, iteration, .converged) }
      var direction = history.direction(against: place.gradient)
      if dot(direction, place.gradient) >= 0 {
        history.removeAll()
        direction = place.gradient.map { -$0 }
      }
      var found = try WolfeSearch().search(from: place, along: direction, first: history.isEmpty ? nil : 1, function)
      if found == nil, !history.isEmpty {
        // What is known of the curvature has led astray: once more, down the gradient.
        history.removeAll()
        direction = place.gradient.map { -$0 }
        found = try WolfeSearch().search(from: place, along: direction, first: nil, function)
      }
      guard let (next, step) = found else { return (place, iteration, .precision) }
      history.add(
        change: zip(next.point, place.point).map { $0 - $1 }, of: zip(next.gradient, place.gradient).map { $0 - $1 })
      place = next
      guard try iterated(iteration + 1, place, step) else { return (place, iteration + 1, .interrupted) }
    }
    return (place, maximumIterations, place.gradientNorm <= gradientTolerance ? .converged : .iterations)
  }

  /// The last changes of the point and of the gradient.
  private struct History {
    let capacity: Int
    private var pairs: [(s: [Double], y: [Double], rho: Double)] = []

    init(capacity: Int) { self.capacity = max(1, capacity) }

    var isEmpty: Bool { pairs.isEmpty }

    mutating func removeAll() { pairs.removeAll() }

    /// Changes without curvature that can be told from rounding are left out.
    mutating func add(change s: [Double], of y: [Double]) {
      let curvature = dot(s, y)
      guard curvature > 1e-14 * (dot(s, s) * dot(y, y)).squareRoot() else { return }
      if pairs.count == capacity { pairs.removeFirst() }
      pairs.append((s, y, 1 / curvature))
    }

    /// The approximation of the inverse Hessian times minus the gradient.
    func direction(against gradient: [Double]) -> [Double] {
      var q = gradient.map { -$0 }
      guard let last = pairs.last else { return q }
      var factors: [Double] = []
      for (s, y, rho) in pairs.reversed() {
        let factor = rho * dot(s, q)
        factors.append(factor)
        addProduct(-factor, y, to: &q)
      }
      let scale = 1 / (last.rho * dot(last.y, last.y))
      for index in q.indices { q[index] *= scale }
      for ((s, y, rho), factor) in zip(pairs, factors.reversed()) { addProduct(factor - rho * dot(y, q), s, to: &q) }
      return q
    }
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in 0..<min(a.count, b.count) { sum += a[index] * b[index] }
  return sum
}

/// y += factor · x
func addProduct(_ factor: Double, _ x: [Double], to y: inout [Double]) {
  for index in 0..<min(x.count, y.count) { y[index] += factor * x[index] }
}
