/// Every operator that the IR knows, by domain and name. An operator is added by its struct and a row here.
public enum OperatorTable {
  /// One row an operator, in families as under `Operators/`.
  static let families: [[any Operator.Type]] = [
    convolution, activation,
    pooling,
    normalization,
    resampling,
    detection,
    gatedActivation,
    optimization,
    image,
    losses,
    stateSpace,
    attention,
    optionals,
    sequences,
    control,
    quantization,
    recurrent,
  ]

  private static let convolution: [any Operator.Type] = [
    Conv.self, ConvInteger.self, DeformConv.self, ConvTranspose.self, Col2Im.self,
  ]
  private static let activation: [any Operator.Type] = [Relu.self, LeakyRelu.self]

  private static let pooling: [any Operator.Type] = [
    MaxPool.self, AveragePool.self, LpPool.self, GlobalAveragePool.self, GlobalMaxPool.self, GlobalLpPool.self,
    MaxUnpool.self, MaxRoiPool.self,
  ]

  private static let normalization: [any Operator.Type] = [
    BatchNormalization.self, InstanceNormalization.self, GroupNormalization.self, LayerNormalization.self,
    RMSNormalization.self, LpNormalization.self, MeanVarianceNormalization.self, LRN.self, Dropout.self,
  ]
  private static let resampling: [any Operator.Type] = [Resize.self, GridSample.self, AffineGrid.self, RoiAlign.self]
  private static let detection: [any Operator.Type] = [NonMaxSuppression.self]
  private static let recurrent: [any Operator.Type] = [RNN.self, GRU.self, LSTM.self]
  private static let quantization: [any Operator.Type] = [
    QuantizeLinear.self, DequantizeLinear.self, DynamicQuantizeLinear.self, QLinearConv.self, QLinearMatMul.self,
    MatMulInteger.self,
  ]
  private static let control: [any Operator.Type] = [If.self, Loop.self, Scan.self]
  private static let sequences: [any Operator.Type] = [
    SequenceConstruct.self, SequenceEmpty.self, SequenceAt.self, SequenceErase.self, SequenceInsert.self,
    SequenceLength.self, SequenceMap.self, ConcatFromSequence.self, SplitToSequence.self,
  ]
  private static let optionals: [any Operator.Type] = [
    OptionalValue.self, OptionalHasElement.self, OptionalGetElement.self,
  ]
  private static let attention: [any Operator.Type] = [
    Attention.self, FlexAttention.self, LinearAttention.self, RotaryEmbedding.self,
  ]
  private static let stateSpace: [any Operator.Type] = [CausalConvWithState.self]
  private static let losses: [any Operator.Type] = [NegativeLogLikelihoodLoss.self, SoftmaxCrossEntropyLoss.self]
  private static let image: [any Operator.Type] = [ImageDecoder.self]
  private static let optimization: [any Operator.Type] = [Momentum.self, Adam.self, Adagrad.self, Gradient.self]
  private static let gatedActivation: [any Operator.Type] = [SwiGLU.self]

  private static let byIdentifier: [OperatorIdentifier: any Operator.Type] = Dictionary(
    families.joined().map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })

  /// All operator types.
  public static var all: [any Operator.Type] { Array(families.joined()) }

  /// The operator named `identifier`, with `attributes`; `nil` when the IR does not know it.
  ///
  /// - Throws: `AttributeError` when an attribute is missing, of the wrong kind or not one of the operator's.
  public static func decode(
    _ identifier: OperatorIdentifier, _ attributes: [String: Attribute]
  ) throws(AttributeError) -> (any Operator)? {
    guard let type = byIdentifier[identifier] else { return nil }
    return try decode(type, attributes)
  }

  private static func decode<Op: Operator>(
    _ type: Op.Type, _ attributes: [String: Attribute]
  ) throws(AttributeError) -> any Operator {
    try AttributeCoder.decode(type, from: attributes)
  }
}
