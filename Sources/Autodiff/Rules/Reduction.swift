import GraphIR
import Tensors

/// A reduction's gradient, by what each element adds to the result.
protocol DifferentiableReduction: ReductionOperator, Differentiable {
  /// The derivative of the result `y`, spread over the operand's shape, by each element of `x`; `nil` stands for 1.
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID?
}

extension DifferentiableReduction {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, y) = (try node.input(0), try node.output(0))
    let rank = try node.rank(of: x)
    let axes: [Int]
    do {
      axes = try reducedAxes(try node.integers(1), rank: rank)
    } catch let error as DifferentiationError {
      throw error
    } catch {
      throw node.unsupported("axes that do not fit")
    }
    let spread = try node.keepingAxes(gradient, axes, keepDims)
    let slope = try derivative(&node, x: x, y: try node.keepingAxes(y, axes, keepDims), axes: axes)
    guard let slope else { return node.give(0, try node.add(Expand(), spread, try node.shape(of: x))) }
    node.give(0, try node.multiply(spread, slope))
  }
}

extension GradientBuilder {
  /// A reduction's result with the axes of extent 1 that it lost.
  fileprivate mutating func keepingAxes(
    _ id: ValueID, _ axes: [Int], _ areKept: Bool
  ) throws(DifferentiationError) -> ValueID {
    areKept || axes.isEmpty ? id : try add(Unsqueeze(), id, try vector(axes))
  }

  /// How many elements of `x` each result over `axes` is made of, as a scalar of its type.
  fileprivate mutating func reducedCount(_ x: ValueID, _ axes: [Int]) throws(DifferentiationError) -> ValueID {
    if let shape = extents(of: x) {
      let known = axes.compactMap { shape[$0].value }
      if known.count == axes.count { return try scalar(known.reduce(1) { $0 * Double($1) }, like: x) }
    }
    var product = ReduceProd()
    product.keepDims = false
    let reduced = try add(Gather(), try shape(of: x), try vector(axes))
    return try numbers(try add(product, reduced), like: x)
  }

  /// 1 over the number of elements of `x` along `axes` that equal `y`, at these; 0 at the others.
  fileprivate mutating func shareOfEqual(
    _ x: ValueID, _ y: ValueID, _ axes: [Int]
  ) throws(DifferentiationError) -> ValueID {
    let mask = try numbers(try add(Equal(), x, y), like: x)
    return try divide(mask, try sum(mask, axes: axes))
  }
}

extension ReduceSum: DifferentiableReduction {
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { nil }
}

extension ReduceMean: DifferentiableReduction {
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? {
    let share = try node.add(Reciprocal(), try node.reducedCount(x, axes))
    return try node.add(Expand(), share, try node.shape(of: x))
  }
}

extension ReduceMax: DifferentiableReduction {
  /// Equal elements share, as in PyTorch's `amax`.
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { try node.shareOfEqual(x, y, axes) }
}

extension ReduceMin: DifferentiableReduction {
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { try node.shareOfEqual(x, y, axes) }
}

extension ReduceProd: DifferentiableReduction {
  /// y / x, which is right only where no element is 0.
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { try node.divide(y, x) }
}

extension ReduceL1: DifferentiableReduction {
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { try node.add(Sign(), x) }
}

extension ReduceL2: DifferentiableReduction {
  /// x / y; 0 where y is, as PyTorch's.
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? {
    let isPositive = try node.isGreater(y, than: 0)
    return try node.divide(x, try node.select(isPositive, y, else: try node.scalar(1, like: y)))
  }
}

extension ReduceSumSquare: DifferentiableReduction {
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { try node.scale(x, by: 2) }
}

extension ReduceLogSum: DifferentiableReduction {
  /// 1 / Σ x.
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? {
    try node.add(Expand(), try node.add(Exp(), try node.negate(y)), try node.shape(of: x))
  }
}

extension ReduceLogSumExp: DifferentiableReduction {
  /// exp(x − y).
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? { try node.add(Exp(), try node.subtract(x, y)) }
}

extension CumSum: Differentiable {
  /// The running sum from the other end.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    var other = self
    other.reverse.toggle()
    node.give(0, try node.add(other, gradient, try node.input(1)))
  }
}
