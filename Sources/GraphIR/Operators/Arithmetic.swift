// Functions of several tensors, element by element, broadcast against each other as NumPy does.

import Tensors

/// An operator that combines tensors of one type element by element, with broadcasting.
public protocol BroadcastingOperator: Operator {
  /// The element type of the result for operands of type `operand`.
  static func resultType(of operand: ElementType) -> ElementType

  /// The result for two elements of a shape computation.
  func dimension(_ a: Dimension, _ b: Dimension) -> Dimension
}

extension BroadcastingOperator {
  public static var inputCount: ClosedRange<Int> { 2...2 }
  public static func resultType(of operand: ElementType) -> ElementType { operand }
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { .unknown }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = try node.commonElementType(node.inputs.indices)
    let shape = try InferenceContext.broadcast(node.inputs.indices.map { node.shape($0) })
    node.setOutput(0, type.map(Self.resultType), shape)
    guard let count = Dimension.product(shape ?? [.unknown]).value, var result = node.dimensions(0) else { return }
    for index in node.inputs.indices.dropFirst() {
      guard let operand = node.dimensions(index) else { return }
      let longer = max(result.count, operand.count)
      guard let combined = Dimension.combine([result, operand], count: longer, { dimension($0[0], $0[1]) })
      else { return }
      result = combined
    }
    if result.count == count { node.setDimensions(0, result) }
  }
}

extension Dimension {
  /// Combines lists of at most one axis element by element; a list of one element is repeated.
  static func combine(
    _ lists: [[Dimension]], count: Int, _ combine: ([Dimension]) -> Dimension
  ) -> [Dimension]? {
    guard lists.allSatisfy({ $0.count == count || $0.count == 1 }) else { return nil }
    return (0..<count).map { index in combine(lists.map { $0[$0.count == 1 ? 0 : index] }) }
  }
}

public struct Add: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Add")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.plus(b) }
}

public struct Sub: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Sub")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.minus(b) }
}

public struct Mul: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Mul")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.times(b) }
}

/// The quotient; of integers, rounded toward zero.
public struct Div: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Div")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.divided(by: b) }
}

/// The remainder, with the divisor's sign, or with the dividend's where `fmod` is set.
public struct Mod: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Mod")

  public var fmod = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("fmod", &fmod)
  }

  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension {
    guard let a = a.value, let b = b.value else {
      return a.isEvidently(atLeast: 0) && b.isEvidently(atLeast: 1) ? a.minus(a.divided(by: b).times(b)) : .unknown
    }
    let (remainder, overflow) = a.remainderReportingOverflow(dividingBy: b)
    if overflow { return .unknown }
    return .known(!fmod && remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder)
  }
}

/// Base X to the power Y, which may have a type of its own; the result has X's.
public struct Pow: Operator {
  public static let identifier = OperatorIdentifier("Pow")
  public static let inputCount = 2...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try InferenceContext.broadcast([node.shape(0), node.shape(1)]))
  }
}

/// The largest of one or more operands; NaN where one is.
public struct Max: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Max")
  public static let inputCount = 1...Int.max
  public init() {}

  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.maximum(b) }
}

/// The smallest of one or more operands; NaN where one is.
public struct Min: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Min")
  public static let inputCount = 1...Int.max
  public init() {}

  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.minimum(b) }
}

/// The mean of one or more operands.
public struct Mean: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Mean")
  public static let inputCount = 1...Int.max
  public init() {}
}

/// The sum of one or more operands.
public struct Sum: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("Sum")
  public static let inputCount = 1...Int.max
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.plus(b) }
}
