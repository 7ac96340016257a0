/// What the values of a tensor are like, as `inspect --stats` shows it.
public struct TensorStatistics: Sendable, Hashable {
  public var count = 0
  public var nanCount = 0
  public var infinityCount = 0
  public var zeroCount = 0
  /// The smallest finite element; `nil` when there is none.
  public var minimum: Double?
  /// The largest finite element.
  public var maximum: Double?
  /// The mean of the finite elements.
  public var mean: Double?
  /// The standard deviation of the finite elements, as of a whole population (divided by their number).
  public var standardDeviation: Double?

  public init() {}
}

extension Tensor {
  /// Statistics in one pass over the elements.
  ///
  /// Each run of elements gets its own mean and squared deviations while it is in the cache; runs are joined as in Chan,
  /// Golub and LeVeque, "Updating Formulae and a Pairwise Algorithm for Computing Sample Variances" (1979), which loses
  /// no precision to a large mean.
  ///
  /// - Throws: `TensorError.typeMismatch` for strings and complex numbers.
  public func statistics() throws(TensorError) -> TensorStatistics {
    var total = Moments()
    var statistics = TensorStatistics()
    try RealElements(self).forEachRun { _, run in
      var finite = run
      var moments = Moments(finite)
      if !moments.sum.isFinite {
        finite = statistics.keepFinite(of: run)
        moments = Moments(finite)
      }
      moments.addDeviations(of: finite)
      total.join(moments)
    }
    statistics.count = count
    statistics.zeroCount = total.zeros
    if total.count > 0 {
      statistics.minimum = total.minimum
      statistics.maximum = total.maximum
      statistics.mean = total.mean
      statistics.standardDeviation = (max(0, total.deviations) / Double(total.count)).squareRoot()
    }
    return statistics
  }
}

extension TensorStatistics {
  /// Counts the elements that are not finite and moves the others together.
  fileprivate mutating func keepFinite(
    of run: UnsafeMutableBufferPointer<Double>
  ) -> UnsafeMutableBufferPointer<Double> {
    var kept = 0
    for element in run {
      if element.isNaN {
        nanCount += 1
      } else if element.isInfinite {
        infinityCount += 1
      } else {
        run[kept] = element
        kept += 1
      }
    }
    return UnsafeMutableBufferPointer(rebasing: run[..<kept])
  }
}

/// Count, extremes, mean and squared deviations of some elements.
private struct Moments {
  private typealias Lanes = SIMD4<Double>

  var count = 0
  var zeros = 0
  var sum = 0.0
  var minimum = Double.infinity
  var maximum = -Double.infinity
  var mean = 0.0
  /// The sum of the squared distances from the mean.
  var deviations = 0.0

  init() {}

  /// All but the deviations. Where `sum` is not finite, an element may not be, and the rest means nothing.
  init(_ run: UnsafeMutableBufferPointer<Double>) {
    var sums = Lanes.zero
    var minima = Lanes(repeating: .infinity)
    var maxima = Lanes(repeating: -.infinity)
    var zeroCounts = Lanes.zero
    let whole = run.count / Lanes.scalarCount * Lanes.scalarCount
    let raw = UnsafeRawBufferPointer(run)
    for index in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      let lanes = raw.loadUnaligned(fromByteOffset: index * MemoryLayout<Double>.stride, as: Lanes.self)
      sums += lanes
      minima.replace(with: lanes, where: lanes .< minima)
      maxima.replace(with: lanes, where: lanes .> maxima)
      zeroCounts += Lanes.zero.replacing(with: 1, where: lanes .== 0)
    }
    count = run.count
    sum = sums.sum()
    minimum = minima.min()
    maximum = maxima.max()
    zeros = Int(zeroCounts.sum())
    for element in run[whole...] {
      sum += element
      minimum = min(minimum, element)
      maximum = max(maximum, element)
      zeros += element == 0 ? 1 : 0
    }
    mean = count > 0 ? sum / Double(count) : 0
  }

  mutating func addDeviations(of run: UnsafeMutableBufferPointer<Double>) {
    guard count > 0 else { return }
    var squares = Lanes.zero
    var distances = Lanes.zero
    let whole = run.count / Lanes.scalarCount * Lanes.scalarCount
    let raw = UnsafeRawBufferPointer(run)
    for index in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      let lanes = raw.loadUnaligned(fromByteOffset: index * MemoryLayout<Double>.stride, as: Lanes.self) - mean
      distances += lanes
      squares += lanes * lanes
    }
    var (square, distance) = (squares.sum(), distances.sum())
    for element in run[whole...] {
      distance += element - mean
      square += (element - mean) * (element - mean)
    }
    // The distances would sum to zero if `mean` were not rounded: what they do sum to corrects it.
    mean += distance / Double(count)
    deviations = square - distance * distance / Double(count)
  }

  mutating func join(_ other: Moments) {
    guard other.count > 0 else { return }
    let distance = other.mean - mean
    let share = Double(other.count) / Double(count + other.count)
    mean += distance * share
    deviations += other.deviations + distance * distance * Double(count) * share
    count += other.count
    zeros += other.zeros
    minimum = min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
  }
}
