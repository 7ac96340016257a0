import Tensors

/// The way that a recurrent network reads its sequence.
public enum RecurrentDirection: String, NamedAttribute {
  case forward, reverse, bidirectional

  public var count: Int {
    switch self {
    case .forward, .reverse: 1
    case .bidirectional: 2
    }
  }
}

/// What `RNN`, `GRU` and `LSTM` share.
///
/// Inputs: X, `W: directions × gates·hidden × input`, `R: directions × gates·hidden × hidden`, and optionally
/// `B: directions × 2·gates·hidden`, the sequences' lengths, the initial state(s). Outputs: every hidden state, the last one
/// (and, of `LSTM`, the last cell state).
public protocol RecurrentOperator: Operator {
  /// Matrices stacked in W and R.
  static var gates: Int { get }
  /// The activations of one direction where none are given.
  static var defaultActivations: [RecurrentActivation.Function] { get }

  var activationAlpha: [Float]? { get set }
  var activationBeta: [Float]? { get set }
  var activations: [RecurrentActivation.Function]? { get set }
  /// The bound that the inputs of activations are clipped to, on both sides.
  var clip: Float? { get set }
  var direction: RecurrentDirection { get set }
  /// Taken from R where it is not given.
  var hiddenSize: Int? { get set }
  /// Whether the batch axis comes first: X is `batch × sequence × input`, not `sequence × batch × input`.
  var batchFirst: Bool { get set }
}

extension RecurrentOperator {
  mutating func codeRecurrent(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("activation_alpha", &activationAlpha)
    try attributes.code("activation_beta", &activationBeta)
    try attributes.code("activations", &activations)
    try attributes.code("clip", &clip)
    try attributes.code("direction", &direction)
    try attributes.code("hidden_size", &hiddenSize)
    try attributes.code("layout", &batchFirst)
  }

  /// The activations of each direction with their parameters.
  ///
  /// - Throws: when the attributes list another number of them than the operator takes.
  public func resolvedActivations() throws(InferenceError) -> [[RecurrentActivation]] {
    let perDirection = Self.defaultActivations.count
    let defaults = Array(repeatElement(Self.defaultActivations, count: direction.count).joined())
    // Files often list the default of both directions for one.
    let functions = (activations ?? defaults).prefix(direction.count * perDirection)
    guard functions.count == direction.count * perDirection else {
      throw InferenceError("\(functions.count) activations are given, \(direction.count * perDirection) expected")
    }
    var alphas = (activationAlpha ?? [])[...]
    var betas = (activationBeta ?? [])[...]
    var result: [RecurrentActivation] = []
    for function in functions {
      let (alpha, beta) = function.defaults
      result.append(
        RecurrentActivation(
          function: function, alpha: alpha.map { alphas.popFirst() ?? $0 } ?? 0,
          beta: beta.map { betas.popFirst() ?? $0 } ?? 0))
    }
    return stride(from: 0, to: result.count, by: perDirection).map { Array(result[$0..<$0 + perDirection]) }
  }

  func inferRecurrent(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try resolvedActivations()
    guard clip.map({ $0 > 0 }) ?? true else { throw InferenceError("clip is \(clip ?? 0)") }
    let (x, w, r) = (node.shape(0), node.shape(1), node.shape(2))
    for (index, shape) in [x, w, r].enumerated() {
      guard shape.map({ $0.count == 3 }) ?? true else {
        throw InferenceError("input \(index) has rank \(shape?.count ?? 0), 3 expected")
      }
    }
    let directions = Dimension.known(direction.count)
    var hidden = r?[2] ?? .unknown
    if let hiddenSize {
      guard hidden.isCompatible(with: .known(hiddenSize)) else {
        throw InferenceError("hidden_size is \(hiddenSize), the recurrence weights' \(hidden)")
      }
      hidden = .known(hiddenSize)
    }
    if let w, let r {
      let rows = hidden.value.flatMap { size in
        let (rows, overflow) = size.multipliedReportingOverflow(by: Self.gates)
        return overflow ? nil : Dimension.known(rows)
      }
      guard [w[0], r[0]].allSatisfy({ $0.isCompatible(with: directions) }),
        [w[1], r[1]].allSatisfy({ $0.isCompatible(with: rows ?? .unknown) }), x?[2].isCompatible(with: w[2]) ?? true
      else { throw InferenceError("weights \(w) and \(r) do not fit \(directions) directions of \(hidden) units") }
    }
    let type = node.elementType(0)
    let batch = x?[batchFirst ? 0 : 1] ?? .unknown
    let steps = x?[batchFirst ? 1 : 0] ?? .unknown
    let state = batchFirst ? [batch, directions, hidden] : [directions, batch, hidden]
    node.setOutput(0, type, batchFirst ? [batch, steps, directions, hidden] : [steps, directions, batch, hidden])
    node.setOutput(1, type, state)
    node.setOutput(2, type, state)
  }
}

/// A simple recurrent network: h = f(W x + R h + Wb + Rb).
public struct RNN: RecurrentOperator {
  public static let identifier = OperatorIdentifier("RNN")
  public static let inputCount = 3...6
  public static let outputCount = 0...2
  public static let gates = 1
  public static let defaultActivations: [RecurrentActivation.Function] = [.tanh]

  public var activationAlpha: [Float]?
  public var activationBeta: [Float]?
  public var activations: [RecurrentActivation.Function]?
  public var batchFirst = false
  public var clip: Float?
  public var direction = RecurrentDirection.forward
  public var hiddenSize: Int?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try codeRecurrent(&attributes)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { try inferRecurrent(&node) }
}

/// A network of gated recurrent units; gates in the order z (update), r (reset), h (hidden).
public struct GRU: RecurrentOperator {
  public static let identifier = OperatorIdentifier("GRU")
  public static let inputCount = 3...6
  public static let outputCount = 0...2
  public static let gates = 3
  public static let defaultActivations: [RecurrentActivation.Function] = [.sigmoid, .tanh]

  public var activationAlpha: [Float]?
  public var activationBeta: [Float]?
  public var activations: [RecurrentActivation.Function]?
  public var batchFirst = false
  public var clip: Float?
  public var direction = RecurrentDirection.forward
  public var hiddenSize: Int?
  /// Whether the reset gate multiplies the recurrent product (as PyTorch and cuDNN do), not the state before it.
  public var linearBeforeReset = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try codeRecurrent(&attributes)
    try attributes.code("linear_before_reset", &linearBeforeReset)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { try inferRecurrent(&node) }
}

/// A long short-term memory; gates in the order i (input), o (output), f (forget), c (cell). Further inputs: the initial cell
/// state, and peephole weights `P: directions × 3·hidden` (i, o, f).
public struct LSTM: RecurrentOperator {
  public static let identifier = OperatorIdentifier("LSTM")
  public static let inputCount = 3...8
  public static let outputCount = 0...3
  public static let gates = 4
  public static let defaultActivations: [RecurrentActivation.Function] = [.sigmoid, .tanh, .tanh]

  public var activationAlpha: [Float]?
  public var activationBeta: [Float]?
  public var activations: [RecurrentActivation.Function]?
  public var batchFirst = false
  public var clip: Float?
  public var direction = RecurrentDirection.forward
  public var hiddenSize: Int?
  /// Whether the forget gate is one less the input gate.
  public var inputForget = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try codeRecurrent(&attributes)
    try attributes.code("input_forget", &inputForget)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { try inferRecurrent(&node) }
}
