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
  /// The product of the others.
  func derivative(
    _ node: inout GradientBuilder, x: ValueID, y: ValueID, axes: [Int]
  ) throws(DifferentiationError) -> ValueID? {
    let factors = try node.zerosApart(x)
    let product = try axes.isEmpty ? factors.numbers : node.add(ReduceProd(), factors.numbers, try node.vector(axes))
    return try node.others(factors, product: product, zeros: try node.sum(factors.zeros, axes: axes))
  }
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

/// The factors of a product: 1 instead of each that is 0, and 1 at these places, 0 at the others.
typealias Factors = (numbers: ValueID, zeros: ValueID)

extension GradientBuilder {
  mutating func zerosApart(_ x: ValueID) throws(DifferentiationError) -> Factors {
    let isZero = try add(Equal(), x, try scalar(0, like: x))
    return (try select(isZero, try scalar(1, like: x), else: x), try numbers(isZero, like: x))
  }

  /// For each factor the product of the others, from the product of all numbers and the number of zeros.
  mutating func others(
    _ factors: Factors, product: ValueID, zeros: ValueID
  ) throws(DifferentiationError) -> ValueID {
    let otherZeros = try subtract(zeros, factors.zeros)
    let hasNone = try add(Equal(), otherZeros, try scalar(0, like: otherZeros))
    return try select(hasNone, try divide(product, factors.numbers))
  }
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

extension CumProd: Differentiable {
  /// Result i by factor j is the product of the factors before j times that of those between j and i: a matrix over each line,
  /// which is right where factors are 0.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    let rank = try node.rank(of: x)
    guard rank > 0, let given = try node.integers(1)?.first else { throw node.unsupported("CumProd of a scalar") }
    // The axis is the last one here.
    var order = Array(0..<rank)
    order.swapAt(given < 0 ? given + rank : given, rank - 1)
    let (lines, last) = (try node.permute(x, order), node.constant(Tensor(scalar: Int64(-1))))
    var before = self
    before.exclusive = true
    let count = try node.range(try node.shape(of: lines, rank - 1..<rank))
    let (i, j) = (try node.unsqueeze(count, [0]), try node.unsqueeze(count, [1]))
    let isBehind = try reverse ? node.add(Less(), i, j) : node.add(Greater(), i, j)
    let one = try node.scalar(1, like: x)
    let between = try node.select(isBehind, try node.unsqueeze(lines, [-2]), else: one)
    var products = try node.add(self, between, last)
    products = try exclusive ? node.select(isBehind, products) : node.add(triangle, products)
    let spread = try node.unsqueeze(try node.permute(gradient, order), [-2])
    let sums = try node.sum(try node.multiply(products, spread), axes: [-1], keepDims: false)
    let slopes = try node.multiply(try node.add(before, lines, last), sums)
    node.give(0, try node.permute(slopes, order))
  }

  /// The results that a factor is part of.
  private var triangle: Trilu {
    var triangle = Trilu()
    triangle.upper = !reverse
    return triangle
  }
}
