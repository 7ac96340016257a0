/// Every operator that the IR knows, by domain and name. An operator is added by its struct and a row here.
public enum OperatorTable {
  /// One row an operator, in families as under `Operators/`.
  static let families: [[any Operator.Type]] = [
    convolution,
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
    elementwise,
    arithmetic,
    logic,
    conversion,
    activation,
    softmax,
    shaping,
    slicing,
    rearrangement,
    generation,
    indexing,
    selection,
    reduction,
    linearAlgebra,
    random,
    strings,
    signal,
  ]

  private static let convolution: [any Operator.Type] = [
    Conv.self, ConvInteger.self, DeformConv.self, ConvTranspose.self, Col2Im.self,
  ]
  private static let elementwise: [any Operator.Type] = [
    Abs.self, Neg.self, Sign.self, Ceil.self, Floor.self, Round.self, Sqrt.self, Exp.self, Log.self, Erf.self,
    Reciprocal.self, Sin.self, Cos.self, Tan.self, Asin.self, Acos.self, Atan.self, Sinh.self, Cosh.self, Asinh.self,
    Acosh.self, Atanh.self, Not.self, BitwiseNot.self, IsNaN.self, IsInf.self, Clip.self, Identity.self,
  ]
  private static let arithmetic: [any Operator.Type] = [
    Add.self, Sub.self, Mul.self, Div.self, Mod.self, Pow.self, Max.self, Min.self, Mean.self, Sum.self,
  ]
  private static let logic: [any Operator.Type] = [
    And.self, Or.self, Xor.self, Equal.self, Greater.self, GreaterOrEqual.self, Less.self, LessOrEqual.self,
    BitwiseAnd.self, BitwiseOr.self, BitwiseXor.self, BitShift.self, Where.self,
  ]
  private static let conversion: [any Operator.Type] = [Cast.self, CastLike.self, BitCast.self]
  private static let activation: [any Operator.Type] = [
    Relu.self, LeakyRelu.self, PRelu.self, ThresholdedRelu.self, Sigmoid.self, Tanh.self, HardSigmoid.self,
    HardSwish.self, Swish.self, Mish.self, Elu.self, Celu.self, Selu.self, Gelu.self, Softplus.self, Softsign.self,
    Shrink.self,
  ]
  private static let softmax: [any Operator.Type] = [Softmax.self, LogSoftmax.self, Hardmax.self]
  private static let shaping: [any Operator.Type] = [
    Reshape.self, Flatten.self, Squeeze.self, Unsqueeze.self, Transpose.self, Expand.self, ShapeOperator.self,
    Size.self,
  ]
  private static let slicing: [any Operator.Type] = [
    Concat.self, Split.self, Slice.self, Pad.self, Tile.self, CenterCropPad.self,
  ]
  private static let rearrangement: [any Operator.Type] = [
    DepthToSpace.self, SpaceToDepth.self, ReverseSequence.self, Trilu.self,
  ]
  private static let generation: [any Operator.Type] = [
    Constant.self, ConstantOfShape.self, RangeOperator.self, EyeLike.self,
  ]
  private static let indexing: [any Operator.Type] = [
    Gather.self, GatherElements.self, GatherND.self, ScatterElements.self, ScatterND.self, TensorScatter.self,
    OneHot.self, NonZero.self, Compress.self,
  ]
  private static let selection: [any Operator.Type] = [ArgMax.self, ArgMin.self, TopK.self, Unique.self]
  private static let reduction: [any Operator.Type] = [
    ReduceSum.self, ReduceMean.self, ReduceMax.self, ReduceMin.self, ReduceProd.self, ReduceL1.self, ReduceL2.self,
    ReduceSumSquare.self, ReduceLogSum.self, ReduceLogSumExp.self, CumSum.self, CumProd.self,
  ]
  private static let linearAlgebra: [any Operator.Type] = [MatMul.self, Gemm.self, Det.self, Einsum.self]
  private static let random: [any Operator.Type] = [
    RandomNormal.self, RandomUniform.self, RandomNormalLike.self, RandomUniformLike.self, Bernoulli.self,
    Multinomial.self,
  ]
  private static let strings: [any Operator.Type] = [
    StringNormalizer.self, StringConcat.self, StringSplit.self, RegexFullMatch.self, TfIdfVectorizer.self,
  ]
  private static let signal: [any Operator.Type] = [
    DFT.self, STFT.self, HannWindow.self, HammingWindow.self, BlackmanWindow.self, MelWeightMatrix.self,
  ]

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

  /// Whether `type` is one of the table's, and not one that a room made for itself.
  public static func contains(_ type: any Operator.Type) -> Bool {
    byIdentifier[type.identifier].map { ObjectIdentifier($0) == ObjectIdentifier(type) } ?? false
  }

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
