import GraphIR
import Tensors

extension BatchNormalization: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    try node.checkFirstOutputOnly()
    guard let gradient = node.gradient(0) else { return }
    trainingMode ? try differentiateTraining(&node, gradient) : try differentiateInference(&node, gradient)
  }

  private func differentiateTraining(_ node: inout GradientBuilder, _ gradient: ValueID) throws(DifferentiationError) {
    var op = BatchNormalizationGradient()
    op.epsilon = epsilon
    let gradients = try node.add(op, [gradient, try node.input(0), try node.input(1)], outputCount: 3)
    for (index, id) in gradients.enumerated() { node.give(index, id) }
  }

  /// With r = 1 / √(variance + epsilon): y = (x − mean) · r · scale + B.
  private func differentiateInference(_ node: inout GradientBuilder, _ gradient: ValueID) throws(DifferentiationError) {
    let (x, scale, mean, variance) = (try node.input(0), try node.input(1), try node.input(3), try node.input(4))
    let root = try node.add(Sqrt(), try node.offset(variance, by: Double(epsilon)))
    let inverse = try node.add(Reciprocal(), root)
    let factor = try node.multiply(scale, inverse)
    if node.wants(0) { node.give(0, try node.multiply(gradient, try node.perChannel(factor, of: x))) }
    guard (1...4).contains(where: { node.wants($0) }) else { return }
    let total = try node.channelSum(gradient)
    node.give(2, total)
    if node.wants(3) { node.give(3, try node.negate(try node.multiply(total, factor))) }
    guard node.wants(1) || node.wants(4) else { return }
    let centered = try node.subtract(x, try node.perChannel(mean, of: x))
    let correlation = try node.multiply(try node.channelSum(try node.multiply(gradient, centered)), inverse)
    node.give(1, correlation)
    if node.wants(4) {
      let slope = try node.multiply(try node.multiply(correlation, factor), inverse)
      node.give(4, try node.scale(slope, by: -0.5))
    }
  }
}

extension GradientBuilder {
  /// A vector with an element a channel so that it broadcasts over `x: N × C × …`.
  fileprivate mutating func perChannel(_ vector: ValueID, of x: ValueID) throws(DifferentiationError) -> ValueID {
    let rank = try rank(of: x)
    return rank > 2 ? try reshape(vector, [-1] + Array(repeating: 1, count: rank - 2)) : vector
  }

  /// `x` less its mean over its standard deviation, both over `axes`, and the inverse deviation.
  fileprivate mutating func normalized(
    _ x: ValueID, axes: [Int], epsilon: Float
  ) throws(DifferentiationError) -> (value: ValueID, inverse: ValueID) {
    let centered = try subtract(x, try mean(x, axes: axes))
    let variance = try mean(try square(centered), axes: axes)
    let inverse = try add(Reciprocal(), try add(Sqrt(), try offset(variance, by: Double(epsilon))))
    return (try multiply(centered, inverse), inverse)
  }

  /// The gradient by x from that by its normalized value: inverse · (g − mean(g) − x̂ · mean(g · x̂)).
  fileprivate mutating func denormalized(
    _ gradient: ValueID, _ normal: (value: ValueID, inverse: ValueID), axes: [Int]
  ) throws(DifferentiationError) -> ValueID {
    let correlation = try mean(try multiply(gradient, normal.value), axes: axes)
    let centered = try subtract(gradient, try mean(gradient, axes: axes))
    return try multiply(normal.inverse, try subtract(centered, try multiply(normal.value, correlation)))
  }
}

extension LayerNormalization: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    try node.checkFirstOutputOnly()
    guard let gradient = node.gradient(0) else { return }
    let (x, scale) = (try node.input(0), try node.input(1))
    let rank = try node.rank(of: x)
    let axes = Array((axis < 0 ? axis + rank : axis)..<rank)
    let normal = try node.normalized(x, axes: axes, epsilon: epsilon)
    if node.wants(0) {
      node.give(0, try node.denormalized(try node.multiply(gradient, scale), normal, axes: axes))
    }
    if node.wants(1) {
      node.give(1, try node.unbroadcast(try node.multiply(gradient, normal.value), to: scale))
    }
    if node.wants(2) { node.give(2, try node.unbroadcast(gradient, to: try node.input(2))) }
  }
}

extension RMSNormalization: Differentiable {
  /// With r = 1 / √(mean(x²) + epsilon): dX = r · (g − x̂ · mean(g · x̂)), g = dY · scale, x̂ = x · r.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, scale) = (try node.input(0), try node.input(1))
    let rank = try node.rank(of: x)
    let axes = Array((axis < 0 ? axis + rank : axis)..<rank)
    let meanSquare = try node.mean(try node.square(x), axes: axes)
    let inverse = try node.add(Reciprocal(), try node.add(Sqrt(), try node.offset(meanSquare, by: Double(epsilon))))
    let normal = try node.multiply(x, inverse)
    if node.wants(0) {
      let scaled = try node.multiply(gradient, scale)
      let correlation = try node.mean(try node.multiply(scaled, normal), axes: axes)
      node.give(0, try node.multiply(inverse, try node.subtract(scaled, try node.multiply(normal, correlation))))
    }
    if node.wants(1) { node.give(1, try node.unbroadcast(try node.multiply(gradient, normal), to: scale)) }
  }
}

extension InstanceNormalization: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, scale) = (try node.input(0), try node.input(1))
    let axes = Array(2..<max(2, try node.rank(of: x)))
    let normal = try node.normalized(x, axes: axes, epsilon: epsilon)
    if node.wants(0) {
      let scaled = try node.multiply(gradient, try node.perChannel(scale, of: x))
      node.give(0, try node.denormalized(scaled, normal, axes: axes))
    }
    if node.wants(1) { node.give(1, try node.channelSum(try node.multiply(gradient, normal.value))) }
    if node.wants(2) { node.give(2, try node.channelSum(gradient)) }
  }
}

extension GroupNormalization: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, scale) = (try node.input(0), try node.input(1))
    let normal = try node.normalized(try node.reshape(x, [0, groups, -1]), axes: [2], epsilon: epsilon)
    if node.wants(0) {
      let scaled = try node.multiply(gradient, try node.perChannel(scale, of: x))
      let grouped = try node.reshape(scaled, [0, groups, -1])
      node.give(0, try node.reshape(try node.denormalized(grouped, normal, axes: [2]), like: x))
    }
    if node.wants(1) {
      let value = try node.reshape(normal.value, like: x)
      node.give(1, try node.channelSum(try node.multiply(gradient, value)))
    }
    if node.wants(2) { node.give(2, try node.channelSum(gradient)) }
  }
}

extension LpNormalization: Differentiable {
  /// y = x / n: dX = (dY − s · Σ dY · y) / n, with s = y for the 2-norm and sign(x) for the 1-norm.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, y) = (try node.input(0), try node.output(0))
    let axes = try node.vector([axis])
    let norm = try p == 1 ? node.add(ReduceL1(), x, axes) : node.add(ReduceL2(), x, axes)
    let isPositive = try node.isGreater(norm, than: 0)
    let divisor = try node.select(isPositive, norm, else: try node.scalar(1, like: norm))
    let total = try node.sum(try node.multiply(gradient, y), axes: [axis])
    let slope = try p == 1 ? node.add(Sign(), x) : y
    node.give(0, try node.divide(try node.subtract(gradient, try node.multiply(slope, total)), divisor))
  }
}

extension LRN: Differentiable {
  /// With s = bias + alpha/size · Σ x²: dX = dY · s^−beta − 2 · alpha/size · beta · x · Σ dY · y / s, the second sum over the
  /// channels whose windows x lies in.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, y) = (try node.input(0), try node.output(0))
    let squares = try windowSum(&node, try node.square(x), like: x, isReversed: false)
    let rate = Double(alpha) / Double(size)
    let s = try node.offset(try node.scale(squares, by: rate), by: Double(bias))
    let power = try node.add(Pow(), s, try node.scalar(-Double(beta), like: s))
    let product = try node.divide(try node.multiply(gradient, y), s)
    let sums = try windowSum(&node, product, like: x, isReversed: true)
    let correction = try node.scale(try node.multiply(x, sums), by: -2 * rate * Double(beta))
    node.give(0, try node.sum(try node.multiply(gradient, power), correction))
  }

  /// The sum over neighbouring channels, as an average pooling along them.
  private func windowSum(
    _ node: inout GradientBuilder, _ a: ValueID, like x: ValueID, isReversed: Bool
  ) throws(DifferentiationError) -> ValueID {
    // N × C × rest as N × 1 × C × rest: what stands behind the channels is one axis.
    var channels = ShapeOperator()
    channels.end = 2
    let shape = try node.add(Concat(), try node.add(channels, x), try node.vector([-1]))
    let image = try node.add(Unsqueeze(), try node.add(Reshape(), a, shape), try node.vector([1]))
    var pool = AveragePool()
    pool.kernelShape = [size, 1]
    let (before, after) = ((size - 1) / 2, size / 2)
    pool.pads = isReversed ? [after, 0, before, 0] : [before, 0, after, 0]
    pool.countIncludePad = true
    return try node.reshape(try node.scale(try node.add(pool, image), by: Double(size)), like: x)
  }
}

extension Dropout: Differentiable {
  /// In training, what was kept passes, scaled as it was; else everything.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    guard node.optionalInput(2) != nil, let training = try node.integers(2)?.first, training != 0 else {
      return node.give(0, gradient)
    }
    let mask = try node.numbers(try node.output(1), like: gradient)
    let ratio = node.optionalInput(1)
    guard let share = ratio.map({ node.constant($0).flatMap { try? $0.doubles() }?.first }) ?? 0.5, share < 1 else {
      throw node.unsupported("Dropout with a ratio that only a run tells")
    }
    node.give(0, try node.scale(try node.multiply(gradient, mask), by: 1 / (1 - share)))
  }
}

extension SeededDropout: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(self, gradient, try node.input(1)))
  }
}
