// Functions of one tensor, element by element, that keep its type: `Exp`, `Round`, `Not`.

import Tensors

/// An operator whose one output has the type of its first input.
public protocol ElementwiseOperator: Operator {}

extension ElementwiseOperator {
  public static var inputCount: ClosedRange<Int> { 1...1 }
  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, node.type(0)) }
}

public struct Abs: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Abs")
  public init() {}
}

public struct Neg: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Neg")
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.type(0))
    node.setDimensions(0, node.dimensions(0)?.map { Dimension.known(0).minus($0) })
  }
}

/// -1, 0 or 1.
public struct Sign: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Sign")
  public init() {}
}

public struct Ceil: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Ceil")
  public init() {}
}

public struct Floor: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Floor")
  public init() {}
}

/// To the nearest integer, halves to the even one.
public struct Round: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Round")
  public init() {}
}

public struct Sqrt: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Sqrt")
  public init() {}
}

public struct Exp: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Exp")
  public init() {}
}

public struct Log: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Log")
  public init() {}
}

/// The error function.
public struct Erf: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Erf")
  public init() {}
}

/// 1 / x.
public struct Reciprocal: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Reciprocal")
  public init() {}
}

public struct Sin: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Sin")
  public init() {}
}

public struct Cos: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Cos")
  public init() {}
}

public struct Tan: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Tan")
  public init() {}
}

public struct Asin: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Asin")
  public init() {}
}

public struct Acos: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Acos")
  public init() {}
}

public struct Atan: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Atan")
  public init() {}
}

public struct Sinh: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Sinh")
  public init() {}
}

public struct Cosh: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Cosh")
  public init() {}
}

public struct Asinh: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Asinh")
  public init() {}
}

public struct Acosh: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Acosh")
  public init() {}
}

public struct Atanh: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Atanh")
  public init() {}
}

/// Logical not of a bool tensor.
public struct Not: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Not")
  public init() {}
}

public struct BitwiseNot: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("BitwiseNot")
  public init() {}
}

public struct IsNaN: Operator {
  public static let identifier = OperatorIdentifier("IsNaN")
  public static let inputCount = 1...1
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, .bool, node.shape(0)) }
}

public struct IsInf: Operator {
  public static let identifier = OperatorIdentifier("IsInf")
  public static let inputCount = 1...1

  public var detectNegative = true
  public var detectPositive = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("detect_negative", &detectNegative)
    try attributes.code("detect_positive", &detectPositive)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, .bool, node.shape(0)) }
}

/// min(max(x, lower), upper) with optional scalars: inputs x, lower, upper.
public struct Clip: Operator {
  public static let identifier = OperatorIdentifier("Clip")
  public static let inputCount = 1...3
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.commonElementType(0..<3)
    node.setOutput(0, node.type(0))
  }
}

/// The input itself, whatever its type.
public struct Identity: Operator {
  public static let identifier = OperatorIdentifier("Identity")
  public static let inputCount = 1...1
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let facts = node.facts(0) { node.setOutput(0, facts: facts) }
  }
}
