import Tensors

extension InferenceContext {
  /// The type of the elements of sequence input `index`.
  fileprivate func sequenceElement(_ index: Int) throws(InferenceError) -> ValueType? {
    guard let type = type(index) else { return nil }
    guard case .sequence(let element) = type else {
      throw InferenceError("input \(index) is \(type), a sequence expected")
    }
    return element
  }
}

/// A sequence of its inputs.
public struct SequenceConstruct: Operator {
  public static let identifier = OperatorIdentifier("SequenceConstruct")
  public static let inputCount = 1...Int.max

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var element = node.type(0) else { return }
    for index in node.inputs.indices.dropFirst() {
      guard let type = node.type(index) else { return }
      guard let union = element.union(type) else { throw InferenceError("inputs are \(element) and \(type)") }
      element = union
    }
    node.setOutput(0, .sequence(element))
  }
}

/// A sequence without elements, of tensors of type `dtype`.
public struct SequenceEmpty: Operator {
  public static let identifier = OperatorIdentifier("SequenceEmpty")
  public static let inputCount = 0...0

  public var elementType = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &elementType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, .sequence(.tensor(elementType, nil)))
  }
}

/// The element at a position; negative positions count from the back. Inputs: sequence, position.
public struct SequenceAt: Operator {
  public static let identifier = OperatorIdentifier("SequenceAt")
  public static let inputCount = 2...2

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, try node.sequenceElement(0))
  }
}

/// The sequence without the element at a position, or without its last. Inputs: sequence, optionally the position.
public struct SequenceErase: Operator {
  public static let identifier = OperatorIdentifier("SequenceErase")
  public static let inputCount = 1...2

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, try node.sequenceElement(0).map { .sequence($0) })
  }
}

/// The sequence with an element more, at a position or at its end. Inputs: sequence, element, optionally the position.
public struct SequenceInsert: Operator {
  public static let identifier = OperatorIdentifier("SequenceInsert")
  public static let inputCount = 2...3

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let element = try node.sequenceElement(0), let inserted = node.type(1) else { return }
    guard let union = element.union(inserted) else {
      throw InferenceError("\(inserted) cannot be put into a sequence of \(element)")
    }
    node.setOutput(0, .sequence(union))
  }
}

/// The number of elements.
public struct SequenceLength: Operator {
  public static let identifier = OperatorIdentifier("SequenceLength")
  public static let inputCount = 1...1

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.sequenceElement(0)
    node.setOutput(0, .int64, [])
  }
}

/// Runs a graph on each element of a sequence; further inputs are sequences of the same length, or tensors that every run
/// gets. The outputs are sequences.
public struct SequenceMap: Operator {
  public static let identifier = OperatorIdentifier("SequenceMap")
  public static let inputCount = 1...Int.max
  public static let outputCount = 1...Int.max

  public var body = Graph(name: "body")

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("body", &body)
  }

  public var subgraphs: [Graph] { [body] }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.sequenceElement(0)
    let given = node.inputs.map { facts -> ValueFacts in
      if case .sequence(let element)? = facts?.type { ValueFacts(type: element) } else { ValueFacts(type: facts?.type) }
    }
    let outputs = try body.outputFacts(inputs: given, captures: node.captures)
    guard outputs.count == node.outputCount else {
      throw InferenceError("its body has \(outputs.count) outputs, \(node.outputCount) are listed")
    }
    for (index, facts) in outputs.enumerated() { node.setOutput(index, facts.type.map { .sequence($0) }) }
  }
}

/// The elements of a sequence side by side along `axis`, or stacked along a new one.
public struct ConcatFromSequence: Operator {
  public static let identifier = OperatorIdentifier("ConcatFromSequence")
  public static let inputCount = 1...1

  public var axis = 0
  public var newAxis = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("axis", &axis)
    try attributes.code("new_axis", &newAxis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let element = try node.sequenceElement(0) else { return }
    guard case .tensor(let type) = element else { throw InferenceError("input is a sequence of \(element)") }
    var shape = type.shape
    if let rank = shape?.count {
      if newAxis {
        shape?.insert(.unknown, at: try node.normalized(axis: axis, rank: rank + 1))
      } else {
        shape?[try node.normalized(axis: axis, rank: rank)] = .unknown
      }
    }
    node.setOutput(0, type.elementType, shape)
  }
}

/// A tensor cut along `axis` into a sequence. Inputs: the tensor, and optionally the parts' length (a scalar) or lengths; of
/// length 1 where not given, and then without the axis when `keepdims` says so.
public struct SplitToSequence: Operator {
  public static let identifier = OperatorIdentifier("SplitToSequence")
  public static let inputCount = 1...2

  public var axis = 0
  public var keepDimensions = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("keepdims", &keepDimensions)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let type = node.elementType(0) else { return }
    var shape = node.shape(0)
    if let rank = shape?.count {
      let axis = try node.normalized(axis: axis, rank: rank)
      if node.has(1) {
        shape?[axis] = .unknown
      } else if keepDimensions {
        shape?[axis] = 1
      } else {
        shape?.remove(at: axis)
      }
    }
    node.setOutput(0, .sequence(.tensor(type, shape)))
  }
}
