import GraphIR
import Tensors

// Words that rules are written in.
extension GradientBuilder {
  mutating func multiply(_ a: ValueID, _ b: ValueID) throws(DifferentiationError) -> ValueID { try add(Mul(), a, b) }
  mutating func divide(_ a: ValueID, _ b: ValueID) throws(DifferentiationError) -> ValueID { try add(Div(), a, b) }
  mutating func sum(_ a: ValueID, _ b: ValueID) throws(DifferentiationError) -> ValueID { try add(Add(), a, b) }
  mutating func subtract(_ a: ValueID, _ b: ValueID) throws(DifferentiationError) -> ValueID { try add(Sub(), a, b) }
  mutating func negate(_ a: ValueID) throws(DifferentiationError) -> ValueID { try add(Neg(), a) }
  mutating func square(_ a: ValueID) throws(DifferentiationError) -> ValueID { try multiply(a, a) }

  /// factor · a.
  mutating func scale(_ a: ValueID, by factor: Double) throws(DifferentiationError) -> ValueID {
    factor == 1 ? a : try multiply(a, try scalar(factor, like: a))
  }

  /// a + offset.
  mutating func offset(_ a: ValueID, by offset: Double) throws(DifferentiationError) -> ValueID {
    try sum(a, try scalar(offset, like: a))
  }

  /// offset − a.
  mutating func complement(_ a: ValueID, of offset: Double = 1) throws(DifferentiationError) -> ValueID {
    try subtract(try scalar(offset, like: a), a)
  }

  /// Where a > bound.
  mutating func isGreater(_ a: ValueID, than bound: Double) throws(DifferentiationError) -> ValueID {
    try add(Greater(), a, try scalar(bound, like: a))
  }

  /// Where a < bound.
  mutating func isLess(_ a: ValueID, than bound: Double) throws(DifferentiationError) -> ValueID {
    try add(Less(), a, try scalar(bound, like: a))
  }

  mutating func select(
    _ condition: ValueID, _ a: ValueID, else b: ValueID
  ) throws(DifferentiationError) -> ValueID {
    try add(Where(), condition, a, b)
  }

  /// a where the condition holds, 0 elsewhere.
  mutating func select(_ condition: ValueID, _ a: ValueID) throws(DifferentiationError) -> ValueID {
    try select(condition, a, else: try scalar(0, like: a))
  }

  /// Truth values as numbers of the type that `other` has.
  mutating func numbers(_ condition: ValueID, like other: ValueID) throws(DifferentiationError) -> ValueID {
    guard let type = elementType(of: other) else { throw unsupported("a value of unknown type") }
    return try add(Cast(to: type), condition)
  }

  /// The sum over `axes`.
  mutating func sum(_ a: ValueID, axes: [Int], keepDims: Bool = true) throws(DifferentiationError) -> ValueID {
    if axes.isEmpty { return a }
    var reduction = ReduceSum()
    reduction.keepDims = keepDims
    return try add(reduction, a, try vector(axes))
  }

  /// The mean over `axes`, which stay with extent 1.
  mutating func mean(_ a: ValueID, axes: [Int]) throws(DifferentiationError) -> ValueID {
    try add(ReduceMean(), a, try vector(axes))
  }

  /// `a` in the shape of `other`, which has as many elements.
  mutating func reshape(_ a: ValueID, like other: ValueID) throws(DifferentiationError) -> ValueID {
    if let shape = extents(of: a), shape == extents(of: other), shape.allSatisfy({ $0 != .unknown }) { return a }
    var reshape = Reshape()
    reshape.allowZero = true
    return try add(reshape, a, try shape(of: other))
  }

  mutating func reshape(_ a: ValueID, _ shape: [Int]) throws(DifferentiationError) -> ValueID {
    try add(Reshape(), a, try vector(shape))
  }

  /// `gradient`, which has the shape of a result, summed over the axes along which `operand` was broadcast to it.
  ///
  /// - Throws: for tensors of unknown rank.
  mutating func unbroadcast(_ gradient: ValueID, to operand: ValueID) throws(DifferentiationError) -> ValueID {
    guard let from = extents(of: gradient), let to = extents(of: operand), from.count >= to.count else {
      throw unsupported("a sum of tensors of unknown rank")
    }
    let added = from.count - to.count
    var axes = Array(0..<added)
    // Two extents that are not known may differ.
    for axis in to.indices where to[axis] != from[added + axis] || to[axis] == .unknown {
      switch (to[axis], from[added + axis]) {
      case (.known(1), _): axes.append(added + axis)
      // What is not 1 is as long as the result.
      case (.known, _), (_, .known(1)): break
      default: return try unbroadcastOpen(gradient, to: operand, added: added)
      }
    }
    if axes.isEmpty { return gradient }
    let reduced = try sum(gradient, axes: axes)
    return added == 0 ? reduced : try reshape(reduced, like: operand)
  }

  /// As `unbroadcast`, where only the run tells along which axes: those whose extents differ.
  private mutating func unbroadcastOpen(
    _ gradient: ValueID, to operand: ValueID, added: Int
  ) throws(DifferentiationError) -> ValueID {
    let reduced = added == 0 ? gradient : try sum(gradient, axes: Array(0..<added), keepDims: false)
    let isSame = try add(Equal(), try shape(of: operand), try shape(of: reduced))
    let axes = try reshape(try add(NonZero(), try add(Not(), isSame)), [-1])
    var rest = ReduceSum()
    rest.noopWithEmptyAxes = true
    return try reshape(try add(rest, reduced, axes), like: operand)
  }

  /// `a` with its last two axes exchanged.
  mutating func transpose(_ a: ValueID) throws(DifferentiationError) -> ValueID {
    let rank = try rank(of: a)
    guard rank >= 2 else { throw unsupported("a matrix of rank \(rank)") }
    var op = Transpose()
    op.permutation = Array(0..<rank - 2) + [rank - 1, rank - 2]
    return try add(op, a)
  }

  /// The gradient of an operator that moves elements without looking at them: what becomes of the places of `x` under
  /// `move` tells to which element each one of `gradient` is added.
  mutating func scatter(
    _ gradient: ValueID, to x: ValueID,
    _ move: (inout GradientBuilder, _ places: ValueID) throws(DifferentiationError) -> ValueID
  ) throws(DifferentiationError) -> ValueID {
    let size = try add(Size(), x)
    let places = try add(
      RangeOperator(), constant(Tensor(scalar: Int64(0))), size, constant(Tensor(scalar: Int64(1))))
    let moved = try reshape(try move(&self, try reshape(places, like: x)), [-1])
    let empty = try reshape(try zeros(like: x), [-1])
    var scatter = ScatterElements()
    scatter.reduction = .add
    return try reshape(try add(scatter, empty, moved, try reshape(gradient, [-1])), like: x)
  }
}
