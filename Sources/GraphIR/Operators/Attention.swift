import Tensors

/// Scaled dot-product attention with optional masks, caches and grouped heads.
///
/// Inputs: Q, K, V, and optionally the mask, past key, past value, the number of keys that are no padding (one a sample). Q, K
/// and V are `batch × heads × sequence × size`, or `batch × sequence × heads·size` with the numbers of heads as attributes.
/// Outputs: Y in the form of Q, and optionally present key, present value (`batch × heads × total × size`) and the scores.
public struct Attention: Operator {
  public static let identifier = OperatorIdentifier("Attention")
  public static let inputCount = 3...7
  public static let outputCount = 1...4

  /// At what point the scores are taken for the fourth output.
  public enum ScoreOutput: Int, Sendable {
    case raw, capped, masked, probabilities
  }

  public var isCausal = false
  public var keyValueHeads: Int?
  public var queryHeads: Int?
  /// Positions before and after the query's own that it may see; −1 for all.
  public var leftWindow = -1
  public var rightWindow = -1
  public var scoreOutput = ScoreOutput.raw
  /// 1/√size where it is not given.
  public var scale: Float?
  /// The bound `c` of c · tanh(score / c); 0 for none.
  public var softcap: Float = 0
  public var softmaxPrecision: ElementType?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("is_causal", &isCausal)
    try attributes.code("kv_num_heads", &keyValueHeads)
    try attributes.code("left_window_size", &leftWindow)
    try attributes.code("q_num_heads", &queryHeads)
    var output = scoreOutput.rawValue
    try attributes.code("qk_matmul_output_mode", &output)
    guard let taken = ScoreOutput(rawValue: output) else {
      throw .badValue("qk_matmul_output_mode", expected: "0 to 3")
    }
    scoreOutput = taken
    try attributes.code("right_window_size", &rightWindow)
    try attributes.code("scale", &scale)
    try attributes.code("softcap", &softcap)
    try attributes.code("softmax_precision", &softmaxPrecision)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let rank = node.shape(0)?.count, let q = try heads(node.shape(0), queryHeads, "Q"),
      let k = try heads(node.shape(1), keyValueHeads, "K"), let v = try heads(node.shape(2), keyValueHeads, "V")
    else { return node.setOutput(0, node.elementType(0), nil) }
    guard q[3].isCompatible(with: k[3]), k[1].isCompatible(with: v[1]), k[2].isCompatible(with: v[2]) else {
      throw InferenceError("Q \(q), K \(k) and V \(v) do not fit")
    }
    if let queries = q[1].value, let keys = k[1].value, keys == 0 || queries % keys != 0 {
      throw InferenceError("\(queries) query heads do not divide into groups for \(keys) key heads")
    }
    guard node.has(4) == node.has(5) else { throw InferenceError("past key and past value come together") }
    var total = k[2]
    if node.has(4) {
      let past = node.shape(4)
      guard past.map({ $0.count == 4 }) ?? true else { throw InferenceError("past key has rank \(past?.count ?? 0)") }
      total = (past?[2] ?? .unknown).plus(k[2])
    }
    node.setOutput(0, node.elementType(0), rank == 3 ? [q[0], q[2], q[1].times(v[3])] : [q[0], q[1], q[2], v[3]])
    node.setOutput(1, node.elementType(1), [k[0], k[1], total, k[3]])
    node.setOutput(2, node.elementType(2), [v[0], v[1], total, v[3]])
    node.setOutput(3, node.elementType(0), [q[0], q[1], q[2], total])
  }

  /// `batch × heads × sequence × size` of a tensor in either form.
  private func heads(_ shape: [Dimension]?, _ heads: Int?, _ name: String) throws(InferenceError) -> [Dimension]? {
    guard let shape else { return nil }
    if shape.count == 4 { return shape }
    guard shape.count == 3 else { throw InferenceError("\(name) has rank \(shape.count), 3 or 4 expected") }
    guard let heads, heads > 0 else { throw InferenceError("\(name) has rank 3 and needs its number of heads") }
    if let hidden = shape[2].value, hidden % heads != 0 {
      throw InferenceError("\(name) has \(hidden) features, no multiple of \(heads) heads")
    }
    return [shape[0], .known(heads), shape[1], shape[2].divided(by: .known(heads))]
  }
}

/// Attention whose scores and probabilities pass graphs of the model's own. Q, K, V: `batch × heads × sequence × size`.
public struct FlexAttention: Operator {
  public static let identifier = OperatorIdentifier("FlexAttention", domain: "ai.onnx.preview")
  public static let inputCount = 3...3

  public var scoreModifier: Graph?
  public var probabilityModifier: Graph?
  /// 1/√size where it is not given.
  public var scale: Float?
  public var softmaxPrecision: ElementType?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("prob_mod", &probabilityModifier)
    try attributes.code("scale", &scale)
    try attributes.code("score_mod", &scoreModifier)
    try attributes.code("softmax_precision", &softmaxPrecision)
  }

  public var subgraphs: [Graph] { [scoreModifier, probabilityModifier].compactMap { $0 } }

  /// The type that scores and probabilities have for queries of type `type`.
  public func scoreType(_ type: ElementType) -> ElementType {
    softmaxPrecision ?? (type == .float64 ? .float64 : .float32)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let type = node.elementType(0), let q = node.shape(0), let k = node.shape(1), let v = node.shape(2) else {
      return node.setOutput(0, node.elementType(0), nil)
    }
    guard q.count == 4, k.count == 4, v.count == 4, q[3].isCompatible(with: k[3]) else {
      throw InferenceError("Q \(q), K \(k) and V \(v) do not fit")
    }
    let scores = ValueFacts(type: .tensor(scoreType(type), [q[0], q[1], q[2], k[2]]))
    for modifier in subgraphs {
      let outputs = try modifier.outputFacts(inputs: [scores], captures: node.captures)
      guard outputs.count == 1 else { throw InferenceError("a modifier has \(outputs.count) outputs, 1 expected") }
    }
    node.setOutput(0, type, [q[0], q[1], q[2], v[3]])
  }
}

/// Linear attention as a recurrence over a state `batch × heads × key size × value size`. Inputs: query, key, value (each
/// `batch × sequence × heads·size`), and optionally the past state, decay, beta. Outputs: output, present state.
public struct LinearAttention: Operator {
  public static let identifier = OperatorIdentifier("LinearAttention")
  public static let inputCount = 3...6
  public static let outputCount = 2...2

  public enum UpdateRule: String, NamedAttribute {
    case linear, gated, delta
    case gatedDelta = "gated_delta"
  }

  /// A hint for implementations that work in chunks; results do not depend on it.
  public var chunkSize = 64
  public var keyValueHeads = 1
  public var queryHeads = 1
  /// 1/√(key size) where it is 0.
  public var scale: Float = 0
  public var updateRule = UpdateRule.gatedDelta

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("chunk_size", &chunkSize)
    try attributes.require("kv_num_heads", &keyValueHeads)
    try attributes.require("q_num_heads", &queryHeads)
    try attributes.code("scale", &scale)
    try attributes.code("update_rule", &updateRule)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard keyValueHeads > 0, queryHeads > 0, queryHeads % keyValueHeads == 0 else {
      throw InferenceError("\(queryHeads) query heads do not divide into groups for \(keyValueHeads) key heads")
    }
    let type = node.elementType(0)
    let stateType = node.has(3) ? node.elementType(3) : type
    guard let query = node.shape(0), let key = node.shape(1), let value = node.shape(2) else {
      node.setOutput(0, type, nil)
      return node.setOutput(1, stateType, nil)
    }
    for shape in [query, key, value] where shape.count != 3 {
      throw InferenceError("an input has rank \(shape.count), 3 expected")
    }
    for (extent, heads) in [(query[2], queryHeads), (key[2], keyValueHeads), (value[2], keyValueHeads)] {
      if let features = extent.value, features % heads != 0 {
        throw InferenceError("\(features) features are no multiple of \(heads) heads")
      }
    }
    let keySize = key[2].divided(by: .known(keyValueHeads))
    let valueSize = value[2].divided(by: .known(keyValueHeads))
    node.setOutput(0, type, [query[0], query[1], valueSize.times(.known(queryHeads))])
    node.setOutput(1, stateType, [key[0], .known(keyValueHeads), keySize, valueSize])
  }
}

/// Rotates pairs of features by angles that depend on their position. Inputs: X (`batch × heads × sequence × size` or
/// `batch × sequence × heads·size`), the cosines, the sines, and optionally the positions.
public struct RotaryEmbedding: Operator {
  public static let identifier = OperatorIdentifier("RotaryEmbedding")
  public static let inputCount = 3...4

  /// Whether pairs are neighbours, not elements half a head apart.
  public var interleaved = false
  public var heads: Int?
  /// Features of each head that are rotated; all where it is 0.
  public var rotatedSize = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("interleaved", &interleaved)
    try attributes.code("num_heads", &heads)
    try attributes.code("rotary_embedding_dim", &rotatedSize)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let x = node.shape(0) {
      guard x.count == 3 || x.count == 4 else { throw InferenceError("input has rank \(x.count), 3 or 4 expected") }
      guard x.count == 4 || (heads ?? 0) > 0 else { throw InferenceError("input of rank 3 needs num_heads") }
    }
    guard rotatedSize >= 0, rotatedSize % 2 == 0 else { throw InferenceError("rotary_embedding_dim is \(rotatedSize)") }
    node.setOutput(0, node.type(0))
  }
}
