// Elements picked by their values: largest, smallest, distinct.

import Tensors

/// The index of the largest or smallest element along an axis.
public protocol ArgumentOperator: Operator {
  var axis: Int { get set }
  /// Whether the axis stays, with extent 1.
  var keepDims: Bool { get set }
  /// Of equal elements, the last instead of the first.
  var selectLastIndex: Bool { get set }
}

extension ArgumentOperator {
  public static var inputCount: ClosedRange<Int> { 1...1 }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("keepdims", &keepDims)
    try attributes.code("select_last_index", &selectLastIndex)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var shape = node.shape(0) else { return node.setOutput(0, .int64, nil) }
    let axis = try node.normalized(axis: axis, rank: shape.count)
    if shape[axis] == 0 { throw InferenceError("axis \(axis) has no elements to choose from") }
    if keepDims { shape[axis] = 1 } else { shape.remove(at: axis) }
    node.setOutput(0, .int64, shape)
  }
}

public struct ArgMax: ArgumentOperator {
  public static let identifier = OperatorIdentifier("ArgMax")
  public var axis = 0
  public var keepDims = true
  public var selectLastIndex = false
  public init() {}
}

public struct ArgMin: ArgumentOperator {
  public static let identifier = OperatorIdentifier("ArgMin")
  public var axis = 0
  public var keepDims = true
  public var selectLastIndex = false
  public init() {}
}

/// The K largest (or smallest) elements along `axis` and their indices; of equal ones the lower index comes first.
public struct TopK: Operator {
  public static let identifier = OperatorIdentifier("TopK")
  public static let inputCount = 2...2
  public static let outputCount = 2...2

  public var axis = -1
  public var largest = true
  public var sorted = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("largest", &largest)
    try attributes.code("sorted", &sorted)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var shape = node.shape(0) else {
      node.setOutput(0, node.elementType(0), nil)
      return node.setOutput(1, .int64, nil)
    }
    let axis = try node.normalized(axis: axis, rank: shape.count)
    let count = node.dimensions(1)?.first ?? .unknown
    if let count = count.value, count < 0 || count > shape[axis].value ?? .max {
      throw InferenceError("K is \(count) for an axis of \(shape[axis])")
    }
    shape[axis] = count
    node.setOutput(0, node.elementType(0), shape)
    node.setOutput(1, .int64, shape)
  }
}

/// The distinct elements, or the distinct slices along `axis`; then the index of each one's first occurrence, each
/// element's place among them, and how often each occurs.
public struct Unique: Operator {
  public static let identifier = OperatorIdentifier("Unique")
  public static let inputCount = 1...1
  public static let outputCount = 1...4

  public var axis: Int?
  /// In ascending order, else in order of first occurrence.
  public var sorted = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("sorted", &sorted)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    var shape = node.shape(0)
    var searched: Dimension = shape.map(Dimension.product) ?? .unknown
    if let axis, let rank = shape?.count {
      let axis = try node.normalized(axis: axis, rank: rank)
      searched = shape?[axis] ?? .unknown
      shape?[axis] = .unknown
    } else if axis == nil {
      shape = [.unknown]
    }
    node.setOutput(0, node.elementType(0), shape)
    node.setOutput(1, .int64, [.unknown])
    node.setOutput(2, .int64, [searched])
    node.setOutput(3, .int64, [.unknown])
  }
}
