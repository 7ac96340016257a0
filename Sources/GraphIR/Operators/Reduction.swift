// Many elements along some axes become one, or a running sum of them.

import Tensors

/// Reduces the axes that the second input names; without it all axes, or none where `noopWithEmptyAxes`.
public protocol ReductionOperator: Operator {
  /// Whether reduced axes stay, with extent 1.
  var keepDims: Bool { get set }
  /// Whether leaving the axes out means to reduce none.
  var noopWithEmptyAxes: Bool { get set }

  /// The result for the elements of a shape computation.
  func dimension(of elements: [Dimension]) -> Dimension
}

extension ReductionOperator {
  public static var inputCount: ClosedRange<Int> { 1...2 }
  public func dimension(of elements: [Dimension]) -> Dimension { .unknown }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("keepdims", &keepDims)
    try attributes.code("noop_with_empty_axes", &noopWithEmptyAxes)
  }

  /// The axes of a tensor of `rank` to reduce, in ascending order, when the second input holds `axes`.
  ///
  /// - Throws: when an axis does not lie within `rank`, or is named twice.
  public func reducedAxes(_ axes: [Int]?, rank: Int) throws(InferenceError) -> [Int] {
    guard let axes, !axes.isEmpty else { return noopWithEmptyAxes ? [] : Array(0..<rank) }
    return try InferenceContext.normalized(axes: axes, rank: rank).sorted()
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    guard !node.has(1) || node.integers(1) != nil else {
      return node.setOutput(0, node.elementType(0), keepDims ? shape.map { _ in .unknown } : nil)
    }
    let reduced = try reducedAxes(node.integers(1), rank: shape.count)
    let kept = shape.indices.filter { keepDims || !reduced.contains($0) }
    node.setOutput(0, node.elementType(0), kept.map { reduced.contains($0) ? 1 : shape[$0] })
    if reduced == [0], shape.count == 1, let elements = node.dimensions(0) {
      node.setDimensions(0, [dimension(of: elements)])
    }
  }
}

public struct ReduceSum: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceSum")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
  public func dimension(of elements: [Dimension]) -> Dimension { elements.reduce(0) { $0.plus($1) } }
}

public struct ReduceMean: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceMean")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
}

public struct ReduceMax: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceMax")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
  public func dimension(of elements: [Dimension]) -> Dimension {
    elements.dropFirst().reduce(elements.first ?? .unknown) { $0.maximum($1) }
  }
}

public struct ReduceMin: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceMin")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
  public func dimension(of elements: [Dimension]) -> Dimension {
    elements.dropFirst().reduce(elements.first ?? .unknown) { $0.minimum($1) }
  }
}

public struct ReduceProd: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceProd")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
  public func dimension(of elements: [Dimension]) -> Dimension { .product(elements) }
}

/// The sum of absolute values.
public struct ReduceL1: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceL1")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
}

/// The square root of the sum of squares.
public struct ReduceL2: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceL2")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
}

public struct ReduceSumSquare: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceSumSquare")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
}

public struct ReduceLogSum: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceLogSum")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
}

public struct ReduceLogSumExp: ReductionOperator {
  public static let identifier = OperatorIdentifier("ReduceLogSumExp")
  public var keepDims = true
  public var noopWithEmptyAxes = false
  public init() {}
}

/// Running sums or products along the axis that the second input (a scalar) names.
public protocol CumulativeOperator: Operator {
  /// Whether an element is left out of its own sum.
  var exclusive: Bool { get set }
  /// Whether the axis is run through from its end.
  var reverse: Bool { get set }
}

extension CumulativeOperator {
  public static var inputCount: ClosedRange<Int> { 2...2 }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("exclusive", &exclusive)
    try attributes.code("reverse", &reverse)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let rank = node.shape(0)?.count, let axis = node.integers(1)?.first {
      _ = try node.normalized(axis: axis, rank: rank)
    }
    node.setOutput(0, node.type(0))
  }
}

public struct CumSum: CumulativeOperator {
  public static let identifier = OperatorIdentifier("CumSum")
  public var exclusive = false
  public var reverse = false
  public init() {}
}

public struct CumProd: CumulativeOperator {
  public static let identifier = OperatorIdentifier("CumProd")
  public var exclusive = false
  public var reverse = false
  public init() {}
}
