/// A line search for a step that fulfils the strong Wolfe conditions: J. Nocedal and S. J. Wright, "Numerical Optimization",
/// 2nd edition, 2006, algorithms 3.5 and 3.6, with cubic interpolation (3.59).
///
/// Near a minimum the values of a function that was computed with few digits no longer tell a decrease, its slopes still do:
/// there the conditions of W. W. Hager and H. Zhang, "A new conjugate gradient method with guaranteed descent and an efficient
/// line search", SIAM Journal on Optimization 16, 2005, (4.1), stand in for the first one.
struct WolfeSearch {
  /// How much of the decrease that the slope promises is asked for.
  var decrease = 1e-4
  /// How much of the slope may be left.
  var curvature = 0.9
  /// How far values that are equal may differ, relative to them.
  var precision = 1e-6
  var maximumEvaluations = 30

  /// A step, and what it leads to.
  private struct Trial {
    var step: Double
    var place: LBFGS.Place
    var slope: Double
    var value: Double { place.value }
  }

  /// - Parameters:
  ///   - first: the step that is tried first; by default 1, or 1 over the sum of the gradient's magnitudes where that
  ///     is smaller.
  /// - Returns: `nil` where no step makes the function smaller.
  func search(
    from start: LBFGS.Place, along direction: [Double], first: Double?, _ function: ([Double]) throws -> LBFGS.Place
  ) throws -> (place: LBFGS.Place, step: Double)? {
    let slope = dot(direction, start.gradient)
    guard slope < 0 else { return nil }
    let origin = Trial(step: 0, place: start, slope: slope)
    let tolerance = precision * abs(start.value)
    var evaluations = 0
    func trial(_ step: Double) throws -> Trial {
      evaluations += 1
      var point = start.point
      addProduct(step, direction, to: &point)
      let place = try function(point)
      return Trial(step: step, place: place, slope: dot(direction, place.gradient))
    }
    func isLow(_ trial: Trial) -> Bool {
      trial.value <= start.value + decrease * trial.step * slope
        || trial.value <= start.value + tolerance && trial.slope <= (2 * decrease - 1) * slope
    }
    func isFlat(_ trial: Trial) -> Bool { abs(trial.slope) <= -curvature * slope }

    /// Between a step that is low and one that is not, or behind which the function rises.
    func narrow(_ low: Trial, _ high: Trial) throws -> Trial? {
      var (low, high) = (low, high)
      while evaluations < maximumEvaluations {
        let middle = try trial(Self.between(low, high))
        if !isLow(middle) || middle.value > low.value + tolerance || !middle.value.isFinite {
          high = middle
        } else {
          if isFlat(middle) { return middle }
          if middle.slope * (high.step - low.step) >= 0 { high = low }
          low = middle
        }
        if abs(high.step - low.step) <= 1e-12 * max(abs(high.step), abs(low.step)) { break }
      }
      // Any step down is better than none.
      return low.step > 0 && low.value < start.value ? low : nil
    }

    var previous = origin
    var step = first ?? min(1, 1 / max(start.gradient.reduce(0) { $0 + abs($1) }, .leastNormalMagnitude))
    while evaluations < maximumEvaluations {
      let next = try trial(step)
      let found: Trial?
      if !next.value.isFinite || !isLow(next) || (previous.step > 0 && next.value > previous.value + tolerance) {
        found = try narrow(previous, next)
      } else if isFlat(next) {
        found = next
      } else if next.slope >= 0 {
        found = try narrow(next, previous)
      } else {
        previous = next
        step *= 2
        continue
      }
      return found.map { ($0.place, $0.step) }
    }
    return previous.step > 0 ? (previous.place, previous.step) : nil
  }

  /// The minimum of the cubic through two trials, kept away from both ends; the middle where there is none.
  private static func between(_ a: Trial, _ b: Trial) -> Double {
    let middle = (a.step + b.step) / 2
    guard a.value.isFinite, b.value.isFinite, b.slope.isFinite else { return a.step + (b.step - a.step) / 10 }
    let d1 = a.slope + b.slope - 3 * (a.value - b.value) / (a.step - b.step)
    let root = d1 * d1 - a.slope * b.slope
    guard root >= 0 else { return middle }
    let d2 = (b.step > a.step ? 1 : -1) * root.squareRoot()
    let step = b.step - (b.step - a.step) * (b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2)
    let margin = 0.1 * abs(b.step - a.step)
    guard step.isFinite else { return middle }
    return min(max(step, min(a.step, b.step) + margin), max(a.step, b.step) - margin)
  }
}
