import Bytes
import GraphIR
import Tensors

/// A function that Keras applies element by element (or along the last axis), by its name.
struct ActivationFunction: Sendable {
  private enum Form: Sendable {
    /// One operator does it.
    case op(any Operator)
    case softmax
    case logSoftmax
    case hardSigmoid(slope: Double)
    case clip(Double, Double)
    case logSigmoid
    case squareplus
    case tanhShrink
    case hardShrink
    /// A layer that has no variables.
    case layer(any KerasLayer)
  }

  /// `nil` is the identity.
  private let form: Form?

  static let linear = ActivationFunction(form: nil)

  var isLinear: Bool { if case nil = form { true } else { false } }

  private init(form: Form?) { self.form = form }

  /// The function that a layer's option names.
  init(
    _ config: inout LayerConfig, _ reader: inout NetworkReader, key: String..., default fallback: String = "linear"
  ) throws(KerasError) {
    var value: JSON?
    for key in key {
      let found = config.value(key)
      value = value ?? found
    }
    guard let value else {
      form = try Self.form(fallback, config)
      return
    }
    // A name, {"class_name": "function", "config": name}, or a layer.
    if let name = value.string {
      form = try Self.form(name, config)
    } else if let name = value["config"]?.string {
      form = try Self.form(name, config)
    } else if let className = value["class_name"]?.string, let options = value["config"] {
      let layer = try reader.leaf(className, options, path: config.path)
      guard layer.variables.isEmpty else { throw config.unsupported("activation \(quoted(className))") }
      form = .layer(layer)
    } else {
      throw .json(value.unexpected("an activation"))
    }
  }

  private static func form(_ name: String, _ config: LayerConfig) throws(KerasError) -> Form? {
    switch name {
    case "linear": return nil
    case "softmax": return .softmax
    case "log_softmax": return .logSoftmax
    case "relu": return .op(Relu())
    case "relu6": return .clip(0, 6)
    case "leaky_relu":
      var op = LeakyRelu()
      op.alpha = 0.2
      return .op(op)
    case "elu": return .op(Elu())
    case "selu": return .op(Selu())
    case "celu": return .op(Celu())
    case "gelu": return .op(Gelu())
    case "silu", "swish": return .op(Swish())
    case "mish": return .op(Mish())
    case "softplus": return .op(Softplus())
    case "softsign": return .op(Softsign())
    case "tanh": return .op(Tanh())
    case "sigmoid": return .op(Sigmoid())
    // Keras 3 changed its slope.
    case "hard_sigmoid": return .hardSigmoid(slope: config.version.major >= 3 ? 1 / 6 : 0.2)
    case "hard_silu", "hard_swish": return .op(HardSwish())
    case "hard_tanh": return .clip(-1, 1)
    case "exponential": return .op(Exp())
    case "log_sigmoid": return .logSigmoid
    case "squareplus": return .squareplus
    case "tanh_shrink": return .tanhShrink
    case "hard_shrink": return .hardShrink
    case "soft_shrink":
      var op = Shrink()
      op.bias = 0.5
      return .op(op)
    default: throw config.unsupported("activation \(quoted(name))")
    }
  }

  /// Applies the function as the last step of the layer.
  func apply(to x: KerasTensor, _ graph: inout Lowering) throws(KerasError) -> KerasTensor {
    guard let form else { return x }
    let result: ValueID
    switch form {
    case .op(let op):
      result = try graph.emit(op, x.value)
    case .softmax:
      var op = Softmax()
      op.axis = try lastAxis(x, graph)
      result = try graph.emit(op, x.value)
    case .logSoftmax:
      var op = LogSoftmax()
      op.axis = try lastAxis(x, graph)
      result = try graph.emit(op, x.value)
    case .hardSigmoid(let slope):
      var op = HardSigmoid()
      op.alpha = Float(slope)
      result = try graph.emit(op, x.value)
    case .clip(let low, let high):
      result = try graph.emit(
        Clip(), x.value, graph.real("min", [low], like: x), graph.real("max", [high], like: x))
    case .logSigmoid:
      // log(sigmoid(x)) = -softplus(-x)
      let negated = try graph.emit(Neg(), x.value, step: "Neg")
      result = try graph.emit(Neg(), graph.emit(Softplus(), negated, step: "Softplus"))
    case .squareplus:
      let square = try graph.emit(Mul(), x.value, x.value, step: "Square")
      let sum = try graph.emit(Add(), square, graph.real("b", [4], like: x), step: "AddB")
      let both = try graph.emit(Add(), x.value, graph.emit(Sqrt(), sum, step: "Sqrt"), step: "Add")
      result = try graph.emit(Mul(), both, graph.real("half", [0.5], like: x))
    case .tanhShrink:
      result = try graph.emit(Sub(), x.value, graph.emit(Tanh(), x.value, step: "Tanh"))
    case .hardShrink:
      let isFar = try graph.emit(
        Greater(), graph.emit(Abs(), x.value, step: "Abs"), graph.real("threshold", [0.5], like: x), step: "Greater")
      result = try graph.emit(Where(), isFar, x.value, graph.real("zero", [0], like: x))
    case .layer(let layer):
      let none = LayerParameters(layer: graph.layer, variables: [], parameters: [])
      guard let only = try layer.lower([x], none, &graph).first else {
        throw graph.problem("its activation has no output")
      }
      return only
    }
    return x.with(result)
  }

  private func lastAxis(_ x: KerasTensor, _ graph: Lowering) throws(KerasError) -> Int {
    let rank = try graph.rank(x)
    return x.layout.graphAxis(rank - 1, rank: rank)
  }

  /// The function as recurrent operators take it; `nil` when they do not.
  func recurrent() -> RecurrentActivation? {
    guard let form else { return RecurrentActivation(function: .affine, alpha: 1, beta: 0) }
    switch form {
    case .hardSigmoid(let slope): return RecurrentActivation(function: .hardSigmoid, alpha: Float(slope), beta: 0.5)
    case .op(let op):
      let functions: [(any Operator.Type, RecurrentActivation.Function)] = [
        (Tanh.self, .tanh), (Sigmoid.self, .sigmoid), (Relu.self, .relu), (Softsign.self, .softsign),
        (Softplus.self, .softplus), (Elu.self, .elu),
      ]
      guard let function = functions.first(where: { $0.0 == type(of: op) })?.1 else { return nil }
      return RecurrentActivation(
        function: function, alpha: function.defaults.alpha ?? 0, beta: function.defaults.beta ?? 0)
    case .softmax, .logSoftmax, .clip, .logSigmoid, .squareplus, .tanhShrink, .hardShrink, .layer: return nil
    }
  }
}
