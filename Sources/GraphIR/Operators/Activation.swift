// Activation functions. Those of one tensor keep its type.

/// max(0, x).
public struct Relu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Relu")
  public init() {}
}

/// x where x ≥ 0, alpha · x elsewhere.
public struct LeakyRelu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("LeakyRelu")

  public var alpha: Float = 0.01

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }
}

/// x where x ≥ 0, slope · x elsewhere; the slope broadcasts to X.
public struct PRelu: Operator {
  public static let identifier = OperatorIdentifier("PRelu")
  public static let inputCount = 2...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.commonElementType([0, 1])
    if let x = node.shape(0), let shape = try InferenceContext.broadcast([x, node.shape(1)]) {
      guard shape.count == x.count, zip(shape, x).allSatisfy({ $0.isCompatible(with: $1) }) else {
        throw InferenceError("the slope does not broadcast to the input")
      }
    }
    node.setOutput(0, node.type(0))
  }
}

/// x where x > alpha, 0 elsewhere.
public struct ThresholdedRelu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("ThresholdedRelu")

  public var alpha: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }
}

/// 1 / (1 + exp(-x)).
public struct Sigmoid: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Sigmoid")
  public init() {}
}

public struct Tanh: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Tanh")
  public init() {}
}

/// max(0, min(1, alpha · x + beta)).
public struct HardSigmoid: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("HardSigmoid")

  public var alpha: Float = 0.2
  public var beta: Float = 0.5

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
    try attributes.code("beta", &beta)
  }
}

/// x · max(0, min(1, x / 6 + 1/2)).
public struct HardSwish: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("HardSwish")
  public init() {}
}

/// x · sigmoid(alpha · x).
public struct Swish: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Swish")

  public var alpha: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }
}

/// x · tanh(softplus(x)).
public struct Mish: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Mish")
  public init() {}
}

/// x where x ≥ 0, alpha · (exp(x) - 1) elsewhere.
public struct Elu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Elu")

  public var alpha: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }
}

/// max(0, x) + min(0, alpha · (exp(x / alpha) - 1)).
public struct Celu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Celu")

  public var alpha: Float = 1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
  }
}

/// gamma · x where x > 0, gamma · alpha · (exp(x) - 1) elsewhere.
public struct Selu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Selu")

  public var alpha: Float = 1.67326319217681884765625
  public var gamma: Float = 1.05070102214813232421875

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
    try attributes.code("gamma", &gamma)
  }
}

/// x · Φ(x), Φ the normal distribution's cumulative function, or its approximation by tanh.
public struct Gelu: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Gelu")

  public enum Approximation: String, NamedAttribute {
    case none, tanh
  }

  public var approximate = Approximation.none

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("approximate", &approximate)
  }
}

/// log(1 + exp(x)).
public struct Softplus: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Softplus")
  public init() {}
}

/// x / (1 + |x|).
public struct Softsign: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Softsign")
  public init() {}
}

/// x + bias where x < -lambda, x - bias where x > lambda, 0 elsewhere.
public struct Shrink: ElementwiseOperator {
  public static let identifier = OperatorIdentifier("Shrink")

  public var bias: Float = 0
  public var lambda: Float = 0.5

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("bias", &bias)
    try attributes.code("lambd", &lambda)
  }
}
