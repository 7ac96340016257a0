// Changes of the element type.

import Tensors

/// How a conversion to float8e8m0 rounds, which has powers of two only.
public enum ScaleRounding: String, NamedAttribute {
  case up, down, nearest
}

/// Converts elements to another type.
public struct Cast: Operator {
  public static let identifier = OperatorIdentifier("Cast")
  public static let inputCount = 1...1

  public var to = ElementType.float32
  /// Whether what is too large for a float8 type becomes its largest value.
  public var saturate = true
  public var roundMode = ScaleRounding.up

  public init() {}
  public init(to type: ElementType) { to = type }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("to", &to)
    try attributes.code("saturate", &saturate)
    try attributes.code("round_mode", &roundMode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, to, node.shape(0))
    if node.elementType(0)?.isInteger == true { node.setDimensions(0, node.dimensions(0)) }
  }
}

/// Converts elements of the first input to the second's type.
public struct CastLike: Operator {
  public static let identifier = OperatorIdentifier("CastLike")
  public static let inputCount = 2...2

  public var saturate = true
  public var roundMode = ScaleRounding.up

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("saturate", &saturate)
    try attributes.code("round_mode", &roundMode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(1), node.shape(0))
    if node.elementType(0)?.isInteger == true { node.setDimensions(0, node.dimensions(0)) }
  }
}

/// Takes the same bits as elements of another type of the same width.
public struct BitCast: Operator {
  public static let identifier = OperatorIdentifier("BitCast")
  public static let inputCount = 1...1

  public var to = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("to", &to)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let from = node.elementType(0), from.bitWidth != to.bitWidth || from == .string {
      throw InferenceError("\(from) and \(to) differ in width")
    }
    node.setOutput(0, to, node.shape(0))
  }
}
