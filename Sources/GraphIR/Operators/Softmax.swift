// Activations that relate the elements along one axis.

/// An operator that keeps its input's type and treats each line along `axis` by itself.
public protocol AxiswiseOperator: Operator {
  /// Counted from the back where negative.
  var axis: Int { get set }
}

extension AxiswiseOperator {
  public init(axis: Int) {
    self.init()
    self.axis = axis
  }

  public static var inputCount: ClosedRange<Int> { 1...1 }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let rank = node.shape(0)?.count { _ = try node.normalized(axis: axis, rank: rank) }
    node.setOutput(0, node.type(0))
  }
}

/// exp(x) divided by its sum along `axis`.
public struct Softmax: AxiswiseOperator {
  public static let identifier = OperatorIdentifier("Softmax")
  public var axis = -1
  public init() {}
}

/// The logarithm of the softmax along `axis`.
public struct LogSoftmax: AxiswiseOperator {
  public static let identifier = OperatorIdentifier("LogSoftmax")
  public var axis = -1
  public init() {}
}

/// 1 at the first largest element along `axis`, 0 elsewhere.
public struct Hardmax: AxiswiseOperator {
  public static let identifier = OperatorIdentifier("Hardmax")
  public var axis = -1
  public init() {}
}
