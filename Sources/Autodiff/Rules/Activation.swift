import GraphIR
import Tensors

extension Relu: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.add(ReluGradient(node.options.reluRule), gradient, try node.output(0)))
  }
}

extension LeakyRelu: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    // Without a slope it is a ReLU, which other rules may be asked for.
    if alpha == 0 { return try Relu().differentiate(&node) }
    guard let gradient = node.gradient(0) else { return }
    let isPassed = try node.isGreater(try node.input(0), than: 0)
    node.give(0, try node.select(isPassed, gradient, else: try node.scale(gradient, by: Double(alpha))))
  }
}

extension PRelu: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, slope) = (try node.input(0), try node.input(1))
    let isPassed = try node.isGreater(x, than: 0)
    if node.wants(0) { node.give(0, try node.select(isPassed, gradient, else: try node.multiply(gradient, slope))) }
    guard node.wants(1) else { return }
    let product = try node.multiply(gradient, x)
    let below = try node.select(isPassed, try node.scalar(0, like: x), else: product)
    node.give(1, try node.unbroadcast(below, to: slope))
  }
}

extension ThresholdedRelu: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    node.give(0, try node.select(try node.isGreater(try node.input(0), than: Double(alpha)), gradient))
  }
}

extension Sigmoid: ElementwiseDifferentiable {
  /// y · (1 − y).
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.multiply(y, try node.complement(y))
  }
}

extension Tanh: ElementwiseDifferentiable {
  /// 1 − y².
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.complement(try node.square(y))
  }
}

extension HardSigmoid: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let y = try node.output(0)
    let isBetween = try node.add(And(), try node.isGreater(y, than: 0), try node.isLess(y, than: 1))
    node.give(0, try node.scale(try node.select(isBetween, gradient), by: Double(alpha)))
  }
}

extension HardSwish: ElementwiseDifferentiable {
  /// 0 below −3, 1 above 3, x / 3 + 1/2 between.
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    let slope = try node.offset(try node.scale(x, by: 1.0 / 3), by: 0.5)
    let above = try node.select(try node.isGreater(x, than: 3), try node.scalar(1, like: x), else: slope)
    return try node.select(try node.isGreater(x, than: -3), above)
  }
}

extension Swish: ElementwiseDifferentiable {
  /// s + alpha · x · s · (1 − s), s = sigmoid(alpha · x).
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    let scaled = try node.scale(x, by: Double(alpha))
    let s = try node.add(Sigmoid(), scaled)
    let slope = try node.multiply(s, try node.complement(s))
    return try node.sum(s, try node.multiply(scaled, slope))
  }
}

extension Mish: ElementwiseDifferentiable {
  /// t + x · sigmoid(x) · (1 − t²), t = tanh(softplus(x)).
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    let t = try node.add(Tanh(), try node.add(Softplus(), x))
    let slope = try node.multiply(x, try node.add(Sigmoid(), x))
    return try node.sum(t, try node.multiply(slope, try node.complement(try node.square(t))))
  }
}

extension GradientBuilder {
  /// slope where x > 0, scale · exp(rate · x) elsewhere.
  fileprivate mutating func exponentialBranch(
    _ x: ValueID, slope: Double, scale factor: Double, rate: Double
  ) throws(DifferentiationError) -> ValueID {
    // Only what is not positive, so that nothing overflows.
    let below = try add(Min(), x, try scalar(0, like: x))
    let curve = try scale(try add(Exp(), try scale(below, by: rate)), by: factor)
    return try select(try isGreater(x, than: 0), try scalar(slope, like: x), else: curve)
  }
}

extension Elu: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.exponentialBranch(x, slope: 1, scale: Double(alpha), rate: 1)
  }
}

extension Celu: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    guard alpha != 0 else { throw node.unsupported("Celu with alpha 0") }
    return try node.exponentialBranch(x, slope: 1, scale: 1, rate: 1 / Double(alpha))
  }
}

extension Selu: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.exponentialBranch(x, slope: Double(gamma), scale: Double(gamma) * Double(alpha), rate: 1)
  }
}

extension Gelu: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    switch approximate {
    case .none:
      // Φ(x) + x · φ(x).
      let error = try node.add(Erf(), try node.scale(x, by: 0.5.squareRoot()))
      let probability = try node.scale(try node.offset(error, by: 1), by: 0.5)
      let bell = try node.add(Exp(), try node.scale(try node.square(x), by: -0.5))
      let density = try node.scale(try node.multiply(x, bell), by: 1 / (2 * Double.pi).squareRoot())
      return try node.sum(probability, density)
    case .tanh:
      // (1 + t) / 2 + x · (1 − t²) · u' / 2, t = tanh(u), u = √(2/π) · (x + 0.044715 · x³).
      let (factor, cubic) = ((2 / Double.pi).squareRoot(), 0.044715)
      let square = try node.square(x)
      let inner = try node.multiply(x, try node.offset(try node.scale(square, by: cubic), by: 1))
      let t = try node.add(Tanh(), try node.scale(inner, by: factor))
      let rate = try node.scale(try node.offset(try node.scale(square, by: 3 * cubic), by: 1), by: factor)
      let slope = try node.multiply(try node.multiply(x, try node.complement(try node.square(t))), rate)
      return try node.scale(try node.sum(try node.offset(t, by: 1), slope), by: 0.5)
    }
  }
}

extension Softplus: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Sigmoid(), x)
  }
}

extension Softsign: ElementwiseDifferentiable {
  /// 1 / (1 + |x|)².
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), try node.square(try node.offset(try node.add(Abs(), x), by: 1)))
  }
}

extension Shrink: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let isOutside = try node.isGreater(try node.add(Abs(), try node.input(0)), than: Double(lambda))
    node.give(0, try node.select(isOutside, gradient))
  }
}
