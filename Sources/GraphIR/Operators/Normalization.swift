import Tensors

/// - Throws: when input `index`, a vector with an element a channel, does not fit `channels`.
func checkVector(_ node: InferenceContext, _ index: Int, _ channels: Dimension) throws(InferenceError) {
  guard let shape = node.shape(index) else { return }
  guard shape.count == 1, shape[0].isCompatible(with: channels) else {
    throw InferenceError("input \(index) has shape \(shape), one element for each of \(channels) channels expected")
  }
}

/// The extent of axis 1, or 1 for a tensor without one.
private func channels(_ shape: [Dimension]) -> Dimension { shape.count > 1 ? shape[1] : 1 }

/// Shift and scale of each channel (axis 1) to given or, in training, to its own mean and variance.
/// Inputs: X, scale, B, mean, variance. In training the running mean and variance are further outputs.
public struct BatchNormalization: Operator {
  public static let identifier = OperatorIdentifier("BatchNormalization")
  public static let inputCount = 5...5
  public static let outputCount = 1...3

  public var epsilon: Float = 1e-5
  /// How much of the running statistics stays: `running = running · momentum + current · (1 − momentum)`.
  public var momentum: Float = 0.9
  public var trainingMode = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("epsilon", &epsilon)
    try attributes.code("momentum", &momentum)
    try attributes.code("training_mode", &trainingMode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let x = node.shape(0) {
      for index in 1..<5 { try checkVector(node, index, channels(x)) }
    }
    guard trainingMode || node.outputCount == 1 else { throw InferenceError("has one output outside of training") }
    node.setOutput(0, node.type(0))
    node.setOutput(1, node.type(3))
    node.setOutput(2, node.type(4))
  }
}

/// Each channel of each sample less its mean, over its standard deviation. Inputs: X, scale, B.
public struct InstanceNormalization: Operator {
  public static let identifier = OperatorIdentifier("InstanceNormalization")
  public static let inputCount = 3...3

  public var epsilon: Float = 1e-5

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("epsilon", &epsilon)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if try node.rank(0, atLeast: 2) != nil, let x = node.shape(0) {
      try checkVector(node, 1, x[1])
      try checkVector(node, 2, x[1])
    }
    node.setOutput(0, node.type(0))
  }
}

/// Each group of channels of each sample less its mean, over its standard deviation. Inputs: X, scale, bias (an element a
/// channel).
public struct GroupNormalization: Operator {
  public static let identifier = OperatorIdentifier("GroupNormalization")
  public static let inputCount = 3...3

  public var epsilon: Float = 1e-5
  public var groups = 1
  /// The least precise type that mean and variance may be computed in.
  public var stashType = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("epsilon", &epsilon)
    try attributes.require("num_groups", &groups)
    try attributes.code("stash_type", &stashType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard groups > 0 else { throw InferenceError("num_groups is \(groups)") }
    if try node.rank(0, atLeast: 2) != nil, let x = node.shape(0) {
      try checkVector(node, 1, x[1])
      try checkVector(node, 2, x[1])
      if let channels = x[1].value, channels % groups != 0 {
        throw InferenceError("\(channels) channels do not divide into \(groups) groups")
      }
    }
    node.setOutput(0, node.type(0))
  }
}

/// The elements over `axis` and all axes after it less their mean, over their standard deviation. Inputs: X, scale, and
/// optionally B; further outputs: the mean, the inverse standard deviation.
public struct LayerNormalization: Operator {
  public static let identifier = OperatorIdentifier("LayerNormalization")
  public static let inputCount = 2...3
  public static let outputCount = 1...3

  public var axis = -1
  public var epsilon: Float = 1e-5
  /// The least precise type that mean and variance may be computed in.
  public var stashType = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("epsilon", &epsilon)
    try attributes.code("stash_type", &stashType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    var statistics: [Dimension]?
    if let x = node.shape(0) {
      let first = try node.normalized(axis: axis, rank: x.count)
      statistics = x.prefix(first) + x.dropFirst(first).map { _ in 1 }
    }
    node.setOutput(0, node.type(0))
    node.setOutput(1, stashType, statistics)
    node.setOutput(2, stashType, statistics)
  }
}

/// The elements over `axis` and all axes after it over their root mean square. Inputs: X, scale.
public struct RMSNormalization: Operator {
  public static let identifier = OperatorIdentifier("RMSNormalization")
  public static let inputCount = 2...2

  public var axis = -1
  public var epsilon: Float = 1e-5
  /// The least precise type that the mean square may be computed in.
  public var stashType = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("epsilon", &epsilon)
    try attributes.code("stash_type", &stashType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let x = node.shape(0) { _ = try node.normalized(axis: axis, rank: x.count) }
    node.setOutput(0, node.elementType(1), node.shape(0))
  }
}

/// The elements along `axis` over their p-norm; zero where the norm is.
public struct LpNormalization: Operator {
  public static let identifier = OperatorIdentifier("LpNormalization")
  public static let inputCount = 1...1

  public var axis = -1
  /// 1 or 2.
  public var p = 2

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("p", &p)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard p == 1 || p == 2 else { throw InferenceError("p is \(p), 1 or 2 expected") }
    if let x = node.shape(0) { _ = try node.normalized(axis: axis, rank: x.count) }
    node.setOutput(0, node.type(0))
  }
}

/// The elements over `axes` less their mean, over their standard deviation.
public struct MeanVarianceNormalization: Operator {
  public static let identifier = OperatorIdentifier("MeanVarianceNormalization")
  public static let inputCount = 1...1

  public var axes = [0, 2, 3]

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axes", &axes)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let x = node.shape(0) {
      for axis in axes { _ = try node.normalized(axis: axis, rank: x.count) }
    }
    node.setOutput(0, node.type(0))
  }
}

/// Local response normalization over `size` neighbouring channels: x / (bias + alpha/size · Σ x²)^beta.
public struct LRN: Operator {
  public static let identifier = OperatorIdentifier("LRN")
  public static let inputCount = 1...1

  public var alpha: Float = 1e-4
  public var beta: Float = 0.75
  public var bias: Float = 1
  public var size = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
    try attributes.code("beta", &beta)
    try attributes.code("bias", &bias)
    try attributes.require("size", &size)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard size > 0 else { throw InferenceError("size is \(size)") }
    _ = try node.rank(0, atLeast: 2)
    node.setOutput(0, node.type(0))
  }
}

/// Passes its input on; in training it drops elements at random and scales the others. Inputs: data, ratio, training_mode;
/// further output: which elements were kept.
public struct Dropout: Operator {
  public static let identifier = OperatorIdentifier("Dropout")
  public static let inputCount = 1...3
  public static let outputCount = 1...2

  public var seed: Int?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("seed", &seed)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.type(0))
    node.setOutput(1, .bool, node.shape(0))
  }
}
