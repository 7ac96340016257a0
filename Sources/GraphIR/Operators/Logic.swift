// Comparisons, logic of bool tensors, logic of bits, and choice; all broadcast.

import Tensors

/// A broadcasting operator whose result is bool.
public protocol PredicateOperator: BroadcastingOperator {}

extension PredicateOperator {
  public static func resultType(of operand: ElementType) -> ElementType { .bool }
}

public struct And: PredicateOperator {
  public static let identifier = OperatorIdentifier("And")
  public init() {}
}

public struct Or: PredicateOperator {
  public static let identifier = OperatorIdentifier("Or")
  public init() {}
}

public struct Xor: PredicateOperator {
  public static let identifier = OperatorIdentifier("Xor")
  public init() {}
}

public struct Equal: PredicateOperator {
  public static let identifier = OperatorIdentifier("Equal")
  public init() {}

  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension {
    let difference = a.minus(b)
    if let value = difference.value { return value == 0 ? 1 : 0 }
    return difference.isEvidently(atLeast: 1) || b.minus(a).isEvidently(atLeast: 1) ? 0 : .unknown
  }
}

public struct Greater: PredicateOperator {
  public static let identifier = OperatorIdentifier("Greater")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.minus(b).comparison(atLeast: 1) }
}

public struct GreaterOrEqual: PredicateOperator {
  public static let identifier = OperatorIdentifier("GreaterOrEqual")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { a.minus(b).comparison(atLeast: 0) }
}

public struct Less: PredicateOperator {
  public static let identifier = OperatorIdentifier("Less")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { b.minus(a).comparison(atLeast: 1) }
}

public struct LessOrEqual: PredicateOperator {
  public static let identifier = OperatorIdentifier("LessOrEqual")
  public init() {}
  public func dimension(_ a: Dimension, _ b: Dimension) -> Dimension { b.minus(a).comparison(atLeast: 0) }
}

public struct BitwiseAnd: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("BitwiseAnd")
  public init() {}
}

public struct BitwiseOr: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("BitwiseOr")
  public init() {}
}

public struct BitwiseXor: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("BitwiseXor")
  public init() {}
}

/// X shifted by Y bits.
public struct BitShift: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("BitShift")

  public enum Direction: String, NamedAttribute {
    case left = "LEFT"
    case right = "RIGHT"
  }

  public var direction = Direction.left

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("direction", &direction)
  }
}

/// Elements of the second input where the first (bool) holds, of the third elsewhere.
public struct Where: Operator {
  public static let identifier = OperatorIdentifier("Where")
  public static let inputCount = 3...3
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = try node.commonElementType([1, 2])
    let shape = try InferenceContext.broadcast([node.shape(0), node.shape(1), node.shape(2)])
    node.setOutput(0, type, shape)
    guard let shape, let count = Dimension.product(shape).value, let condition = node.dimensions(0),
      let x = node.dimensions(1), let y = node.dimensions(2)
    else { return }
    node.setDimensions(
      0,
      Dimension.combine([condition, x, y], count: count) { operands in
        guard let condition = operands[0].value else { return operands[1] == operands[2] ? operands[1] : .unknown }
        return condition != 0 ? operands[1] : operands[2]
      })
  }
}
