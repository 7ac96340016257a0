import GraphIR
import Tensors

/// An operator with attributes.
func with<Op: Operator>(_ op: Op, _ change: (inout Op) -> Void) -> Op {
  var op = op
  change(&op)
  return op
}

extension GradientCase {
  static let all =
    elementwise + activations + arithmetic + reductions + shapings + products + convolutions + poolings
    + normalizations + losses + resamplings

  static let elementwise: [GradientCase] = [
    .init("Abs", Abs(), .real([7])), .init("Neg", Neg(), .real([7])), .init("Sign", Sign(), .real([7])),
    .init("Sqrt", Sqrt(), .real([7], from: 0.1, to: 2)), .init("Exp", Exp(), .real([7])),
    .init("Log", Log(), .real([7], from: 0.1, to: 2)), .init("Erf", Erf(), .real([7])),
    .init("Reciprocal", Reciprocal(), .real([7], from: 0.5, to: 2)), .init("Sin", Sin(), .real([7])),
    .init("Cos", Cos(), .real([7])), .init("Tan", Tan(), .real([7], from: -1, to: 1)),
    .init("Asin", Asin(), .real([7], from: -0.9, to: 0.9)), .init("Acos", Acos(), .real([7], from: -0.9, to: 0.9)),
    .init("Atan", Atan(), .real([7])), .init("Sinh", Sinh(), .real([7])), .init("Cosh", Cosh(), .real([7])),
    .init("Asinh", Asinh(), .real([7])), .init("Acosh", Acosh(), .real([7], from: 1.2, to: 3)),
    .init("Atanh", Atanh(), .real([7], from: -0.9, to: 0.9)), .init("Ceil", Ceil(), .real([7])),
    .init("Floor", Floor(), .real([7])), .init("Round", Round(), .real([7])),
    .init("Clip", Clip(), .real([9]), .fixed([], from: -1, to: -0.5), .fixed([], from: 0.5, to: 1)),
    .init("Clip below", Clip(), .real([9]), .fixed([], from: -1, to: -0.5)),
    .init("Identity", Identity(), .real([7])),
    .init("Where", Where(), .flags([3, 1], [true, false, true]), .real([3, 4]), .real([4])),
    .init("Cast", Cast(to: .float64), .real([5])),
  ]

  static let activations: [GradientCase] = [
    .init("Relu", Relu(), .real([9])), .init("LeakyRelu", with(LeakyRelu()) { $0.alpha = 0.3 }, .real([9])),
    .init("PRelu", PRelu(), .real([2, 3, 4]), .real([3, 1])),
    .init("ThresholdedRelu", with(ThresholdedRelu()) { $0.alpha = 0.5 }, .real([9])),
    .init("Sigmoid", Sigmoid(), .real([9])), .init("Tanh", Tanh(), .real([9])),
    .init("HardSigmoid", with(HardSigmoid()) { $0.alpha = 0.4 }, .real([9])),
    .init("HardSwish", HardSwish(), .real([12], from: -5, to: 5)),
    .init("Swish", with(Swish()) { $0.alpha = 1.3 }, .real([9])),
    .init("Mish", Mish(), .real([9])), .init("Elu", with(Elu()) { $0.alpha = 0.7 }, .real([9])),
    .init("Celu", with(Celu()) { $0.alpha = 0.7 }, .real([9])), .init("Selu", Selu(), .real([9])),
    .init("Gelu", Gelu(), .real([9])), .init("Gelu by tanh", with(Gelu()) { $0.approximate = .tanh }, .real([9])),
    .init("Softplus", Softplus(), .real([9])), .init("Softsign", Softsign(), .real([9])),
    .init("Shrink", Shrink(), .real([9])), .init("Softmax", Softmax(axis: 1), .real([2, 5, 3])),
    .init("LogSoftmax", LogSoftmax(axis: -1), .real([3, 5])),
  ]

  static let arithmetic: [GradientCase] = [
    .init("Add", Add(), .real([2, 3]), .real([3])), .init("Sub", Sub(), .real([2, 1, 3]), .real([4, 1])),
    .init("Mul", Mul(), .real([2, 3]), .real([2, 1])),
    .init("Div", Div(), .real([3]), .real([2, 3], from: 0.5, to: 2)),
    .init("Pow", Pow(), .real([2, 3], from: 0.2, to: 2), .real([3])),
    .init("Pow by a constant", Pow(), .real([5]), .given([], [2])),
    .init("Sum", Sum(), .real([2, 3]), .real([3]), .real([])), .init("Mean", Mean(), .real([2, 3]), .real([2, 1])),
    .init("Max", Max(), .real([2, 3]), .real([3]), .real([2, 1])), .init("Min", Min(), .real([2, 3]), .real([3])),
  ]

  private static func reduction(_ name: String, _ op: some ReductionOperator, positive: Bool = false) -> [GradientCase]
  {
    let x = Operand.real([2, 3, 4], from: positive ? 0.2 : -2, to: 2)
    return [
      .init(name, op, x, .integers([1], [1])),
      .init("\(name) of all", with(op) { $0.keepDims = false }, x),
      .init("\(name) of two", with(op) { $0.keepDims = false }, x, .integers([2], [-1, 0])),
    ]
  }

  static let reductions: [GradientCase] =
    reduction("ReduceSum", ReduceSum()) + reduction("ReduceMean", ReduceMean()) + reduction("ReduceMax", ReduceMax())
    + reduction("ReduceMin", ReduceMin()) + reduction("ReduceProd", ReduceProd(), positive: true)
    + reduction("ReduceL1", ReduceL1()) + reduction("ReduceL2", ReduceL2())
    + reduction("ReduceSumSquare", ReduceSumSquare()) + reduction("ReduceLogSum", ReduceLogSum(), positive: true)
    + reduction("ReduceLogSumExp", ReduceLogSumExp()) + [
      .init("CumSum", with(CumSum()) { $0.exclusive = true }, .real([2, 5]), .integers([], [1]))
    ]

  static let shapings: [GradientCase] = [
    .init("Reshape", Reshape(), .real([2, 6]), .integers([2], [3, -1])),
    .init("Flatten", Flatten(), .real([2, 3, 2])), .init("Squeeze", Squeeze(), .real([2, 1, 3])),
    .init("Unsqueeze", Unsqueeze(), .real([2, 3]), .integers([1], [1])),
    .init("Transpose", with(Transpose()) { $0.permutation = [2, 0, 1] }, .real([2, 3, 4])),
    .init("Expand", Expand(), .real([3, 1]), .integers([3], [2, 3, 4])),
    .init("Concat", with(Concat()) { $0.axis = 1 }, .real([2, 3]), .real([2, 1]), .real([2, 2])),
    .init("Split", with(Split()) { $0.axis = -1 }, .real([2, 5]), .integers([2], [2, 3]), outputs: 2),
    .init(
      "Slice", Slice(), .real([5, 6]), .integers([2], [1, 5]), .integers([2], [4, 0]), .integers([2], [0, 1]),
      .integers([2], [1, -2])),
    .init("Pad", Pad(), .real([3, 4]), .integers([4], [1, 0, -1, 2])),
    .init("Pad by reflection", with(Pad()) { $0.mode = .reflect }, .real([3, 4]), .integers([4], [1, 2, 0, 1])),
    .init("Pad by edges", with(Pad()) { $0.mode = .edge }, .real([3, 4]), .integers([4], [1, 2, 0, 1])),
    .init("Tile", Tile(), .real([2, 3]), .integers([2], [3, 2])),
    .init("Gather", with(Gather()) { $0.axis = 1 }, .real([3, 4]), .integers([2, 2], [0, 3, 3, 1])),
    .init("GatherElements", GatherElements(), .real([3, 2]), .integers([2, 2], [0, 2, 2, 2])),
    .init("GatherND", GatherND(), .real([3, 2]), .integers([3, 1], [0, 2, 2])),
    .init("DepthToSpace", with(DepthToSpace()) { $0.blockSize = 2 }, .real([1, 8, 2, 3])),
    .init("SpaceToDepth", with(SpaceToDepth()) { $0.blockSize = 2 }, .real([1, 2, 4, 6])),
    .init("Trilu", with(Trilu()) { $0.upper = false }, .real([3, 4])),
  ]

  static let products: [GradientCase] = [
    .init("Gemm", Gemm(), .real([3, 4]), .real([4, 2]), .real([2])),
    .init(
      "Gemm transposed", with(Gemm()) { ($0.transA, $0.transB, $0.alpha, $0.beta) = (true, true, 0.5, 2) },
      .real([4, 3]), .real([2, 4]), .real([3, 1])),
    .init("Gemm with A transposed", with(Gemm()) { $0.transA = true }, .real([4, 3]), .real([4, 2])),
    .init("Gemm with B transposed", with(Gemm()) { $0.transB = true }, .real([3, 4]), .real([2, 4]), .real([2])),
    .init("MatMul", MatMul(), .real([3, 4]), .real([4, 2])),
    .init("MatMul of stacks", MatMul(), .real([2, 1, 3, 4]), .real([3, 4, 2])),
    .init("MatMul of a stack", MatMul(), .real([2, 3, 4]), .real([4, 2])),
    .init("MatMul with a column", MatMul(), .real([2, 3, 4]), .real([4])),
    .init("MatMul with a row", MatMul(), .real([3]), .real([2, 3, 4])),
    .init("MatMul of vectors", MatMul(), .real([5]), .real([5])),
  ]

  static let convolutions: [GradientCase] = [
    .init("Conv", Conv(), .real([2, 3, 5, 6]), .real([4, 3, 3, 2]), .real([4])),
    .init(
      "Conv with strides and pads",
      with(Conv()) { ($0.strides, $0.pads, $0.dilations) = ([2, 1], [1, 2, 0, 1], [1, 2]) },
      .real([1, 2, 7, 6]), .real([3, 2, 3, 3]), .real([3])),
    .init(
      "Conv in groups", with(Conv()) { ($0.group, $0.autoPad, $0.strides) = (2, .sameUpper, [2, 2]) },
      .real([2, 4, 5, 5]), .real([6, 2, 3, 3])),
    .init(
      "Conv by depth", with(Conv()) { ($0.group, $0.pads) = (3, [1, 1, 1, 1]) }, .real([2, 3, 4, 4]),
      .real([3, 1, 3, 3]), .real([3])),
    .init("Conv of sequences", with(Conv()) { $0.strides = [2] }, .real([2, 3, 9]), .real([2, 3, 4])),
    .init(
      "ConvTranspose", with(ConvTranspose()) { ($0.strides, $0.outputPadding) = ([2, 3], [1, 2]) },
      .real([2, 3, 3, 2]), .real([3, 2, 3, 3]), .real([2])),
    .init(
      "ConvTranspose in groups",
      with(ConvTranspose()) { ($0.group, $0.pads, $0.dilations) = (2, [1, 0, 1, 1], [2, 1]) },
      .real([1, 4, 4, 3]), .real([4, 3, 2, 3]), .real([6])),
    .init(
      "ConvTranspose to a shape", with(ConvTranspose()) { ($0.strides, $0.outputShape) = ([2, 2], [7, 6]) },
      .real([1, 2, 3, 3]), .real([2, 2, 3, 3])),
  ]

  static let poolings: [GradientCase] = [
    .init("MaxPool", with(MaxPool()) { ($0.kernelShape, $0.strides) = ([2, 2], [2, 2]) }, .real([2, 3, 5, 6])),
    .init(
      "MaxPool of overlapping windows",
      with(MaxPool()) { ($0.kernelShape, $0.strides, $0.pads, $0.ceilMode) = ([3, 3], [2, 2], [1, 1, 1, 1], true) },
      .real([1, 2, 6, 7])),
    .init("MaxPool of sequences", with(MaxPool()) { ($0.kernelShape, $0.dilations) = ([3], [2]) }, .real([2, 2, 9])),
    .init(
      "AveragePool",
      with(AveragePool()) { ($0.kernelShape, $0.strides, $0.pads) = ([3, 2], [2, 1], [1, 1, 1, 0]) },
      .real([2, 2, 6, 5])),
    .init(
      "AveragePool with its padding",
      with(AveragePool()) {
        ($0.kernelShape, $0.strides, $0.pads) = ([3, 3], [2, 2], [1, 1, 1, 1])
        $0.countIncludePad = true
      }, .real([1, 2, 5, 6])),
    .init("GlobalAveragePool", GlobalAveragePool(), .real([2, 3, 4, 5])),
    .init("GlobalMaxPool", GlobalMaxPool(), .real([2, 3, 4, 5])),
  ]

  static let normalizations: [GradientCase] = [
    .init(
      "BatchNormalization", BatchNormalization(), .real([2, 3, 4]), .real([3]), .real([3]), .real([3]),
      .real([3], from: 0.5, to: 2)),
    .init(
      "BatchNormalization in training", with(BatchNormalization()) { $0.trainingMode = true }, .real([4, 3, 2, 2]),
      .real([3]), .real([3]), .fixed([3], from: -1, to: 1), .fixed([3], from: 0.5, to: 2)),
    .init(
      "BatchNormalization of rows in training", with(BatchNormalization()) { $0.trainingMode = true },
      .real([5, 3]), .real([3]), .real([3]), .fixed([3], from: -1, to: 1), .fixed([3], from: 0.5, to: 2)),
    .init("LayerNormalization", LayerNormalization(), .real([2, 3, 5]), .real([5]), .real([5])),
    .init(
      "LayerNormalization over two axes", with(LayerNormalization()) { $0.axis = 1 }, .real([2, 3, 5]),
      .real([3, 5])),
    .init("RMSNormalization", RMSNormalization(), .real([2, 3, 5]), .real([5])),
    .init("InstanceNormalization", InstanceNormalization(), .real([2, 3, 4, 2]), .real([3]), .real([3])),
    .init(
      "GroupNormalization", with(GroupNormalization()) { $0.groups = 2 }, .real([2, 4, 3, 2]), .real([4]),
      .real([4])),
    .init("LpNormalization", with(LpNormalization()) { $0.axis = 1 }, .real([2, 5, 2])),
    .init("LpNormalization by sums", with(LpNormalization()) { ($0.axis, $0.p) = (0, 1) }, .real([4, 3])),
    .init("LRN", with(LRN()) { ($0.size, $0.alpha, $0.beta, $0.bias) = (3, 0.9, 0.6, 1.5) }, .real([2, 5, 2, 3])),
    .init("LRN over an even window", with(LRN()) { ($0.size, $0.alpha) = (4, 0.9) }, .real([1, 6, 3])),
    .init("Dropout", with(Dropout()) { $0.seed = 3 }, .real([4, 5]), .given([], [0.4]), .flags([], [true])),
    .init("Dropout outside training", Dropout(), .real([4, 5])),
    .init("SeededDropout", with(SeededDropout()) { $0.ratio = 0.3 }, .real([4, 5]), .integers([], [7])),
  ]

  static let losses: [GradientCase] = [
    .init("NegativeLogLikelihoodLoss", NegativeLogLikelihoodLoss(), .real([3, 4]), .integers([3], [0, 3, 1])),
    .init(
      "NegativeLogLikelihoodLoss with weights",
      with(NegativeLogLikelihoodLoss()) { $0.ignoreIndex = 2 }, .real([3, 4, 2]),
      .integers([3, 2], [0, 3, 1, 2, 2, 0]), .fixed([4], from: 0.5, to: 2)),
    .init(
      "NegativeLogLikelihoodLoss of each", with(NegativeLogLikelihoodLoss()) { $0.reduction = .none },
      .real([3, 4]), .integers([3], [0, 3, 1])),
    .init("SoftmaxCrossEntropyLoss", SoftmaxCrossEntropyLoss(), .real([3, 4]), .integers([3], [0, 3, 1])),
    .init(
      "SoftmaxCrossEntropyLoss with weights",
      with(SoftmaxCrossEntropyLoss()) { ($0.ignoreIndex, $0.reduction) = (-100, .mean) }, .real([3, 4]),
      .integers([3], [0, -100, 1]), .fixed([4], from: 0.5, to: 2)),
    .init(
      "SoftmaxCrossEntropyLoss summed", with(SoftmaxCrossEntropyLoss()) { $0.reduction = .sum }, .real([3, 4, 2]),
      .integers([3, 2], [0, 3, 1, 2, 2, 0])),
  ]

  static let resamplings: [GradientCase] = [
    .init("Resize", Resize(), .real([1, 2, 3, 4]), .absent, .absent, .integers([4], [1, 2, 6, 8])),
    .init(
      "Resize from below", with(Resize()) { ($0.coordinateTransformation, $0.nearestMode) = (.asymmetric, .floor) },
      .real([1, 2, 3, 4]), .absent, .absent, .integers([4], [1, 2, 7, 9])),
    .init(
      "Resize linearly", with(Resize()) { $0.mode = .linear }, .real([2, 1, 4, 5]), .absent, .absent,
      .integers([4], [2, 1, 7, 3])),
    .init(
      "Resize without aliasing",
      with(Resize()) { ($0.mode, $0.antialias, $0.excludeOutside) = (.linear, true, true) }, .real([1, 2, 7, 5]),
      .absent, .absent, .integers([4], [1, 2, 3, 6])),
    .init(
      "Resize with aligned corners",
      with(Resize()) { ($0.mode, $0.coordinateTransformation) = (.linear, .alignCorners) }, .real([1, 1, 3, 4]),
      .absent, .absent, .integers([4], [1, 1, 5, 8])),
    .init(
      "Resize of volumes", with(Resize()) { $0.mode = .linear }, .real([1, 1, 3, 4, 2]), .absent,
      .singles([5], [1, 1, 2, 1.5, 3])),
    .init(
      "Resize by cubics", with(Resize()) { $0.mode = .cubic }, .real([1, 1, 6, 5]), .absent, .absent,
      .integers([4], [1, 1, 4, 9])),
    .init(
      "Resize by cubics without aliasing",
      with(Resize()) {
        ($0.mode, $0.antialias, $0.excludeOutside, $0.cubicCoefficient) = (.cubic, true, true, -0.5)
      }, .real([1, 1, 6, 5]), .absent, .absent, .integers([4], [1, 1, 4, 7])),
  ]
}
