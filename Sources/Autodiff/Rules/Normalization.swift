import GraphIR
import Tensors

extension BatchNormalization: DifferentiableByParts {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    if node.hasFurtherGradients { return try node.differentiateParts(of: self) }
    guard let gradient = node.gradient(0) else { return }
    trainingMode ? try differentiateTraining(&node, gradient) : try differentiateInference(&node, gradient)
  }

  /// In training, with the running statistics that the further outputs are.
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let x = try node.input(0)
    let axes = [0] + Array(2..<max(2, try node.rank(of: x)))
    let normal = try node.normalized(x, axes: axes, epsilon: epsilon)
    let scaled = try node.multiply(normal.value, try node.perChannel(try node.input(1), of: x))
    func running(
      _ node: inout GradientBuilder, _ current: ValueID, _ before: ValueID
    ) throws(DifferentiationError) -> ValueID {
      let share = try node.scale(try node.reshape(current, [-1]), by: 1 - Double(momentum))
      return try node.sum(share, try node.scale(before, by: Double(momentum)))
    }
    return [
      try node.sum(scaled, try node.perChannel(try node.input(2), of: x)),
      try running(&node, normal.mean, try node.input(3)), try running(&node, normal.variance, try node.input(4)),
    ]
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

  /// `x` less its mean over its standard deviation, both over `axes`, the inverse deviation, and what these are made of.
  fileprivate mutating func normalized(
    _ x: ValueID, axes: [Int], epsilon: Float
  ) throws(DifferentiationError) -> (value: ValueID, inverse: ValueID, mean: ValueID, variance: ValueID) {
    let mean = try mean(x, axes: axes)
    let centered = try subtract(x, mean)
    let variance = try self.mean(try square(centered), axes: axes)
    let inverse = try add(Reciprocal(), try add(Sqrt(), try offset(variance, by: Double(epsilon))))
    return (try multiply(centered, inverse), inverse, mean, variance)
  }

  /// The gradient by x from that by its normalized value: inverse · (g − mean(g) − x̂ · mean(g · x̂)).
  fileprivate mutating func denormalized(
    _ gradient: ValueID, _ value: ValueID, _ inverse: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID {
    let correlation = try mean(try multiply(gradient, value), axes: axes)
    let centered = try subtract(gradient, try mean(gradient, axes: axes))
    return try multiply(inverse, try subtract(centered, try multiply(value, correlation)))
  }
}

extension LayerNormalization: DifferentiableByParts {
  /// With the mean and the inverse deviation, the further outputs.
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let x = try node.input(0)
    let rank = try node.rank(of: x)
    let normal = try node.normalized(x, axes: Array((axis < 0 ? axis + rank : axis)..<rank), epsilon: epsilon)
    var y = try node.multiply(normal.value, try node.input(1))
    if let bias = node.optionalInput(2) { y = try node.sum(y, bias) }
    let type = Cast(to: stashType)
    return [y, try node.add(type, normal.mean), try node.add(type, normal.inverse)]
  }

  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    if node.hasFurtherGradients { return try node.differentiateParts(of: self) }
    guard let gradient = node.gradient(0) else { return }
    let (x, scale) = (try node.input(0), try node.input(1))
    let rank = try node.rank(of: x)
    let axes = Array((axis < 0 ? axis + rank : axis)..<rank)
    let normal = try node.normalized(x, axes: axes, epsilon: epsilon)
    if node.wants(0) {
      node.give(0, try node.denormalized(try node.multiply(gradient, scale), normal.value, normal.inverse, axes: axes))
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
      node.give(0, try node.denormalized(scaled, normal.value, normal.inverse, axes: axes))
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
      node.give(0, try node.reshape(try node.denormalized(grouped, normal.value, normal.inverse, axes: [2]), like: x))
    }
    if node.wants(1) {
      let value = try node.reshape(normal.value, like: x)
      node.give(1, try node.channelSum(try node.multiply(gradient, value)))
    }
    if node.wants(2) { node.give(2, try node.channelSum(gradient)) }
  }
}

extension MeanVarianceNormalization: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    let centered = try node.subtract(x, try node.mean(x, axes: axes))
    let deviation = try node.add(Sqrt(), try node.mean(try node.square(centered), axes: axes))
    // What the specification adds to it, so that it is not 0.
    let inverse = try node.add(Reciprocal(), try node.offset(deviation, by: 1e-9))
    node.give(0, try node.denormalized(gradient, try node.multiply(centered, inverse), inverse, axes: axes))
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
    guard let training = node.optionalInput(2) else { return node.give(0, gradient) }
    let isKnown = node.constant(training) != nil
    if isKnown, try node.integers(2)?.first == 0 { return node.give(0, gradient) }
    var kept = try node.scalar(0.5, like: gradient)
    if let ratio = node.optionalInput(1) {
      kept = try node.complement(try node.add(CastLike(), try node.reshape(ratio, []), gradient))
    }
    // Where nothing is kept, nothing is divided by 0.
    let passed = try node.divide(try node.select(try node.output(1), gradient), kept)
    let dropped = try node.select(try node.isGreater(kept, than: 0), passed)
    node.give(0, try isKnown ? dropped : node.select(try node.reshape(training, []), dropped, else: gradient))
  }
}

extension SeededDropout: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(self, gradient, try node.input(1)))
  }
}
