import Tensors

/// An optional that holds the input, or none of the given type.
public struct OptionalValue: Operator {
  public static let identifier = OperatorIdentifier("Optional")
  public static let inputCount = 0...1

  /// What an empty optional would hold.
  public var type: ValueType?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("type", &type)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if node.has(0) { return node.setOutput(0, node.type(0).map { .optional($0) }) }
    guard let type else { throw InferenceError("has neither an input nor a type") }
    node.setOutput(0, .optional(type))
  }
}

/// Whether an optional holds a value; a value that is no optional, and an absent input, count as holding one and none.
public struct OptionalHasElement: Operator {
  public static let identifier = OperatorIdentifier("OptionalHasElement")
  public static let inputCount = 0...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, .bool, []) }
}

/// What an optional holds; a value that is no optional passes.
public struct OptionalGetElement: Operator {
  public static let identifier = OperatorIdentifier("OptionalGetElement")
  public static let inputCount = 1...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if case .optional(let element)? = node.type(0) {
      node.setOutput(0, element)
    } else {
      node.setOutput(0, node.type(0))
    }
  }
}
