// Tensors of random numbers. Where `seed` is given, the same numbers come every time.

import Tensors

/// Normally distributed numbers.
public struct RandomNormal: Operator {
  public static let identifier = OperatorIdentifier("RandomNormal")
  public static let inputCount = 0...0

  public var dtype = ElementType.float32
  public var mean: Float = 0
  public var scale: Float = 1
  public var seed: Float?
  public var shape: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("mean", &mean)
    try attributes.code("scale", &scale)
    try attributes.code("seed", &seed)
    try attributes.require("shape", &shape)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, dtype, try extents(shape))
  }
}

/// Numbers evenly distributed from `low` to before `high`.
public struct RandomUniform: Operator {
  public static let identifier = OperatorIdentifier("RandomUniform")
  public static let inputCount = 0...0

  public var dtype = ElementType.float32
  public var high: Float = 1
  public var low: Float = 0
  public var seed: Float?
  public var shape: [Int] = []

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("high", &high)
    try attributes.code("low", &low)
    try attributes.code("seed", &seed)
    try attributes.require("shape", &shape)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, dtype, try extents(shape))
  }
}

private func extents(_ shape: [Int]) throws(InferenceError) -> [Dimension] {
  guard shape.allSatisfy({ $0 >= 0 }) else { throw InferenceError("\(shape) is no shape") }
  return shape.map { .known($0) }
}

/// Normally distributed numbers in the input's shape, and of its type unless `dtype` says otherwise.
public struct RandomNormalLike: Operator {
  public static let identifier = OperatorIdentifier("RandomNormalLike")
  public static let inputCount = 1...1

  public var dtype: ElementType?
  public var mean: Float = 0
  public var scale: Float = 1
  public var seed: Float?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("mean", &mean)
    try attributes.code("scale", &scale)
    try attributes.code("seed", &seed)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, dtype ?? node.elementType(0), node.shape(0))
  }
}

/// Evenly distributed numbers in the input's shape, and of its type unless `dtype` says otherwise.
public struct RandomUniformLike: Operator {
  public static let identifier = OperatorIdentifier("RandomUniformLike")
  public static let inputCount = 1...1

  public var dtype: ElementType?
  public var high: Float = 1
  public var low: Float = 0
  public var seed: Float?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("high", &high)
    try attributes.code("low", &low)
    try attributes.code("seed", &seed)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, dtype ?? node.elementType(0), node.shape(0))
  }
}

/// 1 with the probability that the input's element gives, else 0.
public struct Bernoulli: Operator {
  public static let identifier = OperatorIdentifier("Bernoulli")
  public static let inputCount = 1...1

  public var dtype: ElementType?
  public var seed: Float?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("seed", &seed)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, dtype ?? node.elementType(0), node.shape(0))
  }
}

/// For each row of `N × classes` logarithms of weights, `sampleSize` classes drawn by them.
public struct Multinomial: Operator {
  public static let identifier = OperatorIdentifier("Multinomial")
  public static let inputCount = 1...1

  public var dtype = ElementType.int32
  public var sampleSize = 1
  public var seed: Float?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("sample_size", &sampleSize)
    try attributes.code("seed", &seed)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let rank = node.shape(0)?.count, rank != 2 { throw InferenceError("input has rank \(rank), 2 expected") }
    guard sampleSize >= 0 else { throw InferenceError("sample_size is \(sampleSize)") }
    node.setOutput(0, dtype, [node.shape(0)?.first ?? .unknown, .known(sampleSize)])
  }
}
