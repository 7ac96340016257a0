import GraphIR
import Tensors

private func einsum(_ equation: String) -> Einsum { with(Einsum()) { $0.equation = equation } }

/// An operator with attributes.
func with<Op: Operator>(_ op: Op, _ change: (inout Op) -> Void) -> Op {
  var op = op
  change(&op)
  return op
}

extension GradientCase {
  static let all =
    elementwise + activations + arithmetic + reductions + shapings + scatterings + products + convolutions + poolings
    + normalizations + losses + resamplings + samplings + attentions + recurrents

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
    .init("Clip by its bounds", Clip(), .real([9]), .real([], from: -1, to: -0.5), .real([], from: 0.5, to: 1)),
    .init("Clip by bounds that cross", Clip(), .real([9]), .real([], from: 0.5, to: 1), .real([], from: -1, to: -0.5)),
    .init("Identity", Identity(), .real([7])),
    .init("Where", Where(), .flags([3, 1], [true, false, true]), .real([3, 4]), .real([4])),
    .init("Cast", Cast(to: .float64), .real([5])),
    .init("CastLike", CastLike(), .real([5]), .fixed([2], from: 0, to: 1)),
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
    .init("LogSoftmax", LogSoftmax(axis: -1), .real([3, 5])), .init("Hardmax", Hardmax(axis: 1), .real([3, 5])),
    .init("SwiGLU", with(SwiGLU()) { $0.alpha = 1.3 }, .real([2, 5]), .real([2, 5])),
  ]

  static let arithmetic: [GradientCase] = [
    .init("Add", Add(), .real([2, 3]), .real([3])), .init("Sub", Sub(), .real([2, 1, 3]), .real([4, 1])),
    .init("Mul", Mul(), .real([2, 3]), .real([2, 1])),
    .init("Div", Div(), .real([3]), .real([2, 3], from: 0.5, to: 2)),
    .init("Mod", Mod(), .real([2, 3]), .real([3], from: 0.5, to: 1.5)),
    .init("Mod rounded towards zero", with(Mod()) { $0.fmod = true }, .real([2, 3]), .real([3], from: 0.5, to: 1.5)),
    .init("Range", RangeOperator(), .point([], [0.1]), .given([], [2]), .point([], [0.45])),
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

  /// Lines with one 0, two, and none.
  private static let zeros = Operand.point([3, 4], [0.5, 0, -1.5, 2, 0, 1.5, 0, -0.5, 1, -2, 0.75, 1.25])

  static let reductions: [GradientCase] =
    reduction("ReduceSum", ReduceSum()) + reduction("ReduceMean", ReduceMean()) + reduction("ReduceMax", ReduceMax())
    + reduction("ReduceMin", ReduceMin()) + reduction("ReduceProd", ReduceProd(), positive: true)
    + reduction("ReduceL1", ReduceL1()) + reduction("ReduceL2", ReduceL2())
    + reduction("ReduceSumSquare", ReduceSumSquare()) + reduction("ReduceLogSum", ReduceLogSum(), positive: true)
    + reduction("ReduceLogSumExp", ReduceLogSumExp()) + [
      .init("ReduceProd at zeros", with(ReduceProd()) { $0.keepDims = false }, zeros, .integers([1], [1])),
      .init("CumSum", with(CumSum()) { $0.exclusive = true }, .real([2, 5]), .integers([], [1])),
      .init("CumProd", CumProd(), .real([5, 2]), .integers([], [0])),
      .init("CumProd at zeros", CumProd(), zeros, .integers([], [-1])),
      .init(
        "CumProd backwards", with(CumProd()) { ($0.exclusive, $0.reverse) = (true, true) }, zeros, .integers([], [1])),
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
    .init("Pad by wrapping", with(Pad()) { $0.mode = .wrap }, .real([3, 4]), .integers([4], [1, 2, 0, 1])),
    .init("Pad by a value", Pad(), .real([3, 4]), .integers([4], [1, 0, -1, 2]), .real([])),
    .init("CenterCropPad", CenterCropPad(), .real([5, 4]), .integers([2], [3, 7])),
    .init("CenterCropPad of an axis", with(CenterCropPad()) { $0.axes = [-1] }, .real([2, 6]), .integers([1], [3])),
    .init("Tile", Tile(), .real([2, 3]), .integers([2], [3, 2])),
    .init("Gather", with(Gather()) { $0.axis = 1 }, .real([3, 4]), .integers([2, 2], [0, 3, 3, 1])),
    .init("Gather of rows", Gather(), .real([3, 2]), .integers([2], [-1, 0])),
    .init("Gather of one", Gather(axis: -1), .real([2, 3, 4]), .integers([], [2])),
    .init("GatherElements", GatherElements(), .real([3, 2]), .integers([2, 2], [0, 2, 2, 2])),
    .init("GatherND", GatherND(), .real([3, 2]), .integers([3, 1], [0, 2, 2])),
    .init("Compress", with(Compress()) { $0.axis = 1 }, .real([2, 4]), .flags([4], [true, false, true, false])),
    .init("TopK", TopK(), .real([3, 5]), .integers([1], [2]), outputs: 2),
    .init(
      "TopK of the smallest", with(TopK()) { ($0.axis, $0.largest) = (0, false) }, .real([4, 2]), .integers([1], [3]),
      outputs: 2),
    .init("OneHot", with(OneHot()) { $0.axis = 0 }, .integers([3], [0, 3, 1]), .integers([], [4]), .real([2])),
    .init("ReverseSequence", ReverseSequence(), .real([4, 3]), .integers([3], [4, 2, 3])),
    .init("DepthToSpace", with(DepthToSpace()) { $0.blockSize = 2 }, .real([1, 8, 2, 3])),
    .init("SpaceToDepth", with(SpaceToDepth()) { $0.blockSize = 2 }, .real([1, 2, 4, 6])),
    .init("Trilu", with(Trilu()) { $0.upper = false }, .real([3, 4])),
  ]

  private static func scatters(_ reduction: ScatterReduction) -> [GradientCase] {
    [
      // Without a reduction, indices must not repeat.
      .init(
        "ScatterElements \(reduction)", with(ScatterElements()) { $0.reduction = reduction }, .real([3, 2]),
        .integers([2, 2], reduction == .none ? [0, 2, 2, 1] : [0, 2, 0, 2]), .real([2, 2])),
      .init(
        "ScatterND \(reduction)", with(ScatterND()) { $0.reduction = reduction }, .real([4, 2]),
        .integers([3, 1], reduction == .none ? [0, 2, 3] : [2, 0, 2]), .real([3, 2])),
    ]
  }

  static let scatterings: [GradientCase] =
    scatters(.none) + scatters(.add) + scatters(.mul) + scatters(.min) + scatters(.max) + [
      .init(
        "ScatterElements of zeros", with(ScatterElements()) { ($0.axis, $0.reduction) = (1, .mul) },
        .point([2, 3], [0, 2, 1.5, -1, 0, 0.5]), .integers([2, 3], [0, 1, 1, 1, 0, 1]),
        .point([2, 3], [0.5, 0, 2, 1.5, 0, -1])),
      .init("TensorScatter", TensorScatter(), .real([2, 4, 3]), .real([2, 2, 3]), .integers([2], [0, 2])),
      .init(
        "TensorScatter in a circle", with(TensorScatter()) { $0.mode = .circular }, .real([2, 4, 3]), .real([2, 3, 3]),
        .integers([2], [3, 2])),
    ]

  static let products: [GradientCase] = [
    .init("Einsum of stacks", einsum("bij,bjk->bik"), .real([2, 3, 4]), .real([2, 4, 2])),
    .init("Einsum in order", einsum("ij,j"), .real([3, 4]), .real([4])),
    .init("Einsum with ellipses", einsum("...ij,j...k->...ki"), .real([2, 1, 3, 4]), .real([4, 3, 2])),
    .init("Einsum of a diagonal", einsum("ii,i->i"), .real([4, 4]), .real([4])),
    .init("Einsum of a trace", einsum("ii"), .real([3, 3])),
    .init("Einsum of a sum", einsum("ijk->j"), .real([2, 3, 4])),
    .init("Einsum of three", einsum("bi,oij,bj->bo"), .real([2, 3]), .real([2, 3, 4]), .real([2, 4])),
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
}
