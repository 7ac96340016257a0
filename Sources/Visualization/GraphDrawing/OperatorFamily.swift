import Drawing
import GraphIR

/// What sort of thing an operator does, as drawings color it.
public enum OperatorFamily: String, Sendable, CaseIterable {
  case convolution, linear, normalization, activation, pooling, recurrent
  case arithmetic, shape = "shape and indexing", control, quantization, port = "input or output", other

  init(_ op: any Operator) {
    switch op {
    case is Conv, is ConvInteger, is DeformConv, is ConvTranspose, is QLinearConv, is Col2Im: self = .convolution
    case is Gemm, is MatMul, is MatMulInteger, is QLinearMatMul, is Einsum, is Attention, is FlexAttention,
      is LinearAttention, is RotaryEmbedding:
      self = .linear
    case is BatchNormalization, is InstanceNormalization, is GroupNormalization, is LayerNormalization,
      is RMSNormalization, is LpNormalization, is MeanVarianceNormalization, is LRN, is Dropout:
      self = .normalization
    case _ where isActivation(op): self = .activation
    case is Softmax, is LogSoftmax, is Hardmax, is Erf, is SwiGLU: self = .activation
    case is MaxPool, is AveragePool, is LpPool, is GlobalAveragePool, is GlobalMaxPool, is GlobalLpPool, is MaxUnpool,
      is MaxRoiPool, is RoiAlign, is Resize, is GridSample:
      self = .pooling
    case is RNN, is GRU, is LSTM: self = .recurrent
    case is If, is Loop, is Scan, is SequenceMap: self = .control
    case is QuantizeLinear, is DequantizeLinear, is DynamicQuantizeLinear: self = .quantization
    case is Add, is Sub, is Mul, is Div, is Mod, is Pow, is Max, is Min, is Mean, is Sum, is Abs, is Neg, is Sqrt,
      is Exp, is Log, is Reciprocal, is ReduceMean, is ReduceSum, is ReduceMax, is ReduceMin, is Where, is Equal,
      is Greater, is GreaterOrEqual, is Less, is LessOrEqual, is And, is Or, is Not:
      self = .arithmetic
    case is Reshape, is Flatten, is Squeeze, is Unsqueeze, is Transpose, is Expand, is ShapeOperator, is Size,
      is Concat, is Split, is Slice, is Pad, is Tile, is Gather, is GatherElements, is GatherND, is ScatterElements,
      is ScatterND, is DepthToSpace, is SpaceToDepth, is Identity, is Cast, is Constant, is ConstantOfShape,
      is RangeOperator:
      self = .shape
    default: self = .other
    }
  }

  /// The fill of a box, light enough for dark text. Lightness and hue both differ, so that neighbours are told apart by
  /// people who see colors differently; the operator's name stands in each box all the same.
  var color: Color {
    switch self {
    case .convolution: Color(0xbcd9f2)
    case .linear: Color(0xf7cf9b)
    case .normalization: Color(0xd9d4ee)
    case .activation: Color(0xf3bfa9)
    case .pooling: Color(0xb5e0d2)
    case .recurrent: Color(0xe8bcd6)
    case .arithmetic: Color(0xf3ecab)
    case .shape: Color(0xdcdfe3)
    case .control: Color(0xc9c3a5)
    case .quantization: Color(0xc4d98d)
    case .port: Color(0x3f4a58)
    case .other: Color(0xefefef)
    }
  }
}

extension Color {
  /// `#0072b2`
  var hex: String {
    "#"
      + [red, green, blue].map { level in
        let digits = String(level, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}
