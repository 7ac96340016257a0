import Tensors

extension OperatorIdentifier {
  fileprivate init(training name: String) { self.init(name, domain: "ai.onnx.preview.training") }
}

/// What the optimizers share: inputs are the learning rate, the number of updates so far, then as many tensors of each kind
/// (parameters, their gradients, the optimizer's states) as there are parameters; outputs are the new parameters and states.
public protocol OptimizerOperator: Operator {
  /// Tensors kept a parameter beside itself.
  static var states: Int { get }
}

extension OptimizerOperator {
  public static var inputCount: ClosedRange<Int> { 3...Int.max }
  public static var outputCount: ClosedRange<Int> { 1...Int.max }

  /// How many parameters a node with `inputs` inputs updates.
  ///
  /// - Throws: when the inputs do not divide evenly among them.
  public func parameterCount(inputs: Int, outputs: Int) throws(InferenceError) -> Int {
    let kinds = 2 + Self.states
    guard inputs > 2, (inputs - 2) % kinds == 0, outputs == (inputs - 2) / kinds * (kinds - 1) else {
      throw InferenceError("\(inputs) inputs and \(outputs) outputs do not divide into parameters")
    }
    return (inputs - 2) / kinds
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let count = try parameterCount(inputs: node.inputs.count, outputs: node.outputCount)
    for index in 0..<node.outputCount {
      // The gradients, between parameters and states, have no output.
      node.setOutput(index, node.type(index < count ? 2 + index : 2 + count + index))
    }
  }
}

/// Gradient descent with momentum. One state: the momentum.
public struct Momentum: OptimizerOperator {
  public static let identifier = OperatorIdentifier(training: "Momentum")
  public static let states = 1

  public enum Mode: String, NamedAttribute {
    case standard, nesterov
  }

  public var alpha: Float = 0
  public var beta: Float = 0
  public var mode = Mode.standard
  /// The factor of the L2 penalty.
  public var normCoefficient: Float = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("alpha", &alpha)
    try attributes.require("beta", &beta)
    try attributes.require("mode", &mode)
    try attributes.require("norm_coefficient", &normCoefficient)
  }
}

/// Adaptive moment estimation (Kingma and Ba, 2014). Two states: the averages of gradients and of their squares.
public struct Adam: OptimizerOperator {
  public static let identifier = OperatorIdentifier(training: "Adam")
  public static let states = 2

  public var alpha: Float = 0.9
  public var beta: Float = 0.999
  public var epsilon: Float = 1e-6
  /// The factor of the L2 penalty on the gradient.
  public var normCoefficient: Float = 0
  /// The factor by which new parameters shrink.
  public var normCoefficientPost: Float = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
    try attributes.code("beta", &beta)
    try attributes.code("epsilon", &epsilon)
    try attributes.code("norm_coefficient", &normCoefficient)
    try attributes.code("norm_coefficient_post", &normCoefficientPost)
  }
}

/// Adaptive gradients (Duchi et al., 2011). One state: the sum of squared gradients.
public struct Adagrad: OptimizerOperator {
  public static let identifier = OperatorIdentifier(training: "Adagrad")
  public static let states = 1

  /// How fast the learning rate falls with the number of updates.
  public var decayFactor: Float = 0
  public var epsilon: Float = 1e-6
  /// The factor of the L2 penalty.
  public var normCoefficient: Float = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("decay_factor", &decayFactor)
    try attributes.code("epsilon", &epsilon)
    try attributes.code("norm_coefficient", &normCoefficient)
  }
}

/// The gradient of the value named `y` by the values named `xs`, given those named `zs`; all are values of the graph that the
/// node stands in. Inputs: the values to put for `xs`, then for `zs`.
public struct Gradient: Operator {
  public static let identifier = OperatorIdentifier(training: "Gradient")
  public static let inputCount = 1...Int.max
  public static let outputCount = 1...Int.max

  public var xs: [String] = []
  public var y = ""
  public var zs: [String]?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("xs", &xs)
    try attributes.require("y", &y)
    try attributes.code("zs", &zs)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard node.inputs.count == xs.count + (zs?.count ?? 0), node.outputCount == xs.count else {
      throw InferenceError("\(node.inputs.count) inputs and \(node.outputCount) outputs do not fit xs and zs")
    }
    for index in xs.indices { node.setOutput(index, node.type(index)) }
  }
}
