import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// How a tensor gets its first values, as `torch.nn.init` says.
indirect enum Initialization: Sendable {
  case constant(Double)
  /// Evenly distributed between two bounds.
  case uniform(lower: Double, upper: Double)
  case normal(mean: Double, deviation: Double)
  /// The normal distribution between two bounds.
  case truncatedNormal(mean: Double, deviation: Double, lower: Double, upper: Double)
  /// Zero on the elements of this range.
  case zero(Range<Int>, otherwise: Initialization)
  /// A function of that name that is not known, or arguments that it does not take.
  case unknown(String)

  /// The bounds or the deviation that keep a layer's variance, as "Delving Deep into Rectifiers" (He et al. 2015) and
  /// "Understanding the difficulty of training deep feedforward neural networks" (Glorot and Bengio 2010) derive them.
  static func keepingVariance(isUniform: Bool, fan: Double, gain: Double) -> Initialization {
    let deviation = gain / fan.squareRoot()
    let bound = 3.0.squareRoot() * deviation
    return isUniform ? .uniform(lower: -bound, upper: bound) : .normal(mean: 0, deviation: deviation)
  }

  /// The inputs and outputs of a layer with a weight of this shape, out × in × kernel; `nil` for vectors, which have none.
  static func fans(of shape: [Int]) -> (inputs: Double, outputs: Double)? {
    guard shape.count >= 2 else { return nil }
    let field = shape.dropFirst(2).reduce(1.0) { $0 * Double($1) }
    return (Double(shape[1]) * field, Double(shape[0]) * field)
  }

  /// What a nonlinearity takes of the variance; `nil` for one that is not known.
  static func gain(of nonlinearity: String, slope: Double?) -> Double? {
    switch nonlinearity {
    case "linear", "sigmoid", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d",
      "conv_transpose3d":
      1
    case "tanh": 5.0 / 3
    case "relu": 2.0.squareRoot()
    case "leaky_relu": (2 / (1 + (slope ?? 0.01) * (slope ?? 0.01))).squareRoot()
    case "selu": 0.75
    default: nil
    }
  }

  /// `count` values drawn from this distribution; `nil` where it is not known.
  func values(_ count: Int, from numbers: inout RandomNumbers) -> [Float]? {
    var values = [Float](repeating: 0, count: count)
    switch self {
    case .constant(let value):
      return [Float](repeating: Float(value), count: count)
    case .uniform(let lower, let upper):
      for index in values.indices { values[index] = Float(lower + (upper - lower) * numbers.uniform()) }
    case .normal(let mean, let deviation):
      for index in values.indices { values[index] = Float(mean + deviation * numbers.normal()) }
    case .truncatedNormal(let mean, let deviation, let lower, let upper):
      for index in values.indices {
        values[index] = Float(Self.truncated(mean, deviation, lower, upper, from: &numbers))
      }
    case .zero(let range, let other):
      guard var values = other.values(count, from: &numbers) else { return nil }
      for index in range.clamped(to: 0..<count) { values[index] = 0 }
      return values
    case .unknown: return nil
    }
    return values
  }

  /// By rejection: of normal numbers where most lie between the bounds, else of evenly distributed ones.
  private static func truncated(
    _ mean: Double, _ deviation: Double, _ lower: Double, _ upper: Double, from numbers: inout RandomNumbers
  ) -> Double {
    let isWide = lower <= mean - deviation && upper >= mean + deviation
    let nearest = min(max(mean, lower), upper)
    // So many that a distribution which is never met ends as well.
    for _ in 0..<1000 {
      if isWide {
        let value = mean + deviation * numbers.normal()
        if value >= lower, value <= upper { return value }
      } else {
        let value = lower + (upper - lower) * numbers.uniform()
        let (distance, least) = ((value - mean) / deviation, (nearest - mean) / deviation)
        if numbers.uniform() < exp((least * least - distance * distance) / 2) { return value }
      }
    }
    return nearest
  }
}
