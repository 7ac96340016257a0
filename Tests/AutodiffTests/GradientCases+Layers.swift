import GraphIR
import Tensors

extension GradientCase {
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
    .init(
      "Conv of volumes", with(Conv()) { ($0.strides, $0.pads) = ([1, 2, 1], [1, 0, 1, 1, 0, 1]) },
      .real([1, 2, 3, 4, 3]), .real([3, 2, 3, 2, 3]), .real([3])),
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
    .init(
      "ConvTranspose to a larger shape", with(ConvTranspose()) { ($0.strides, $0.outputShape) = ([2, 2], [8, 9]) },
      .real([1, 2, 3, 3]), .real([2, 2, 3, 3]), .real([2])),
    .init(
      "ConvTranspose of sequences", with(ConvTranspose()) { $0.pads = [1, 0] }, .real([2, 3, 5]), .real([3, 2, 4])),
    .init(
      "DeformConv", with(DeformConv()) { $0.pads = [1, 1, 1, 1] }, .real([1, 2, 4, 5]), .real([3, 2, 3, 3]),
      .real([1, 18, 4, 5], from: -0.9, to: 0.9), .real([3])),
    .init(
      "DeformConv in groups",
      with(DeformConv()) { ($0.group, $0.offsetGroup, $0.strides, $0.dilations) = (2, 2, [2, 1], [1, 2]) },
      .real([2, 4, 5, 5]), .real([4, 2, 3, 2]), .real([2, 24, 2, 3], from: -0.9, to: 0.9), .absent,
      .real([2, 12, 2, 3])),
    .init(
      "Col2Im", with(Col2Im()) { ($0.strides, $0.pads, $0.dilations) = ([2, 1], [1, 0, 0, 1], [1, 2]) },
      .real([2, 12, 12]), .integers([2], [6, 5]), .integers([2], [2, 2])),
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
    .init(
      "MaxPool of even images",
      with(MaxPool()) { ($0.kernelShape, $0.strides, $0.autoPad) = ([3, 3], [2, 2], .sameUpper) },
      .real([1, 2, 6, 8])),
    .init(
      "MaxPool of volumes", with(MaxPool()) { ($0.kernelShape, $0.strides) = ([2, 2, 2], [2, 1, 2]) },
      .real([1, 2, 4, 3, 4])),
    .init(
      "AveragePool rounded up",
      with(AveragePool()) {
        ($0.kernelShape, $0.strides, $0.pads, $0.ceilMode) = ([3, 3], [2, 2], [1, 1, 1, 1], true)
      },
      .real([1, 2, 6, 7])),
    .init("AveragePool of sequences", with(AveragePool()) { $0.kernelShape = [3] }, .real([2, 2, 7])),
    .init(
      "LpPool", with(LpPool()) { ($0.kernelShape, $0.strides, $0.pads) = ([3, 2], [2, 1], [1, 0, 1, 1]) },
      .real([1, 2, 5, 4])),
    .init(
      "LpPool of third powers",
      with(LpPool()) { ($0.kernelShape, $0.p, $0.ceilMode, $0.strides) = ([2, 2], 3, true, [2, 2]) },
      .real([1, 2, 5, 4])),
    .init("LpPool of sums", with(LpPool()) { ($0.kernelShape, $0.p) = ([2], 1) }, .real([1, 2, 5])),
    .init("GlobalLpPool", GlobalLpPool(), .real([2, 3, 4])),
    .init("GlobalLpPool of third powers", with(GlobalLpPool()) { $0.p = 3 }, .real([2, 3, 2, 2])),
    .init(
      "MaxUnpool", with(MaxUnpool()) { ($0.kernelShape, $0.strides) = ([2, 2], [2, 2]) }, .real([1, 2, 2, 2]),
      .integers([1, 2, 2, 2], [1, 6, 8, 15, 20, 19, 29, 26])),
    .init(
      "MaxUnpool to a shape", with(MaxUnpool()) { ($0.kernelShape, $0.strides) = ([2, 2], [2, 2]) },
      .real([1, 2, 2, 2]),
      .integers([1, 2, 2, 2], [1, 6, 8, 15, 20, 19, 29, 26]), .integers([4], [1, 2, 5, 6])),
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
    .init(
      "BatchNormalization with running statistics",
      with(BatchNormalization()) { ($0.trainingMode, $0.momentum) = (true, 0.7) }, .real([4, 3, 2]), .real([3]),
      .real([3]), .real([3]), .real([3], from: 0.5, to: 2), outputs: 3),
    .init("MeanVarianceNormalization", MeanVarianceNormalization(), .real([2, 3, 4, 2])),
    .init(
      "LayerNormalization with its statistics", with(LayerNormalization()) { $0.stashType = .float64 }, .real([2, 5]),
      .real([5]), .real([5]), outputs: 3),
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
      "SoftmaxCrossEntropyLoss with its logarithms", SoftmaxCrossEntropyLoss(), .real([3, 4]),
      .integers([3], [0, 3, 1]), outputs: 2),
    .init(
      "SoftmaxCrossEntropyLoss summed", with(SoftmaxCrossEntropyLoss()) { $0.reduction = .sum }, .real([3, 4, 2]),
      .integers([3, 2], [0, 3, 1, 2, 2, 0])),
  ]

  /// x1, y1, x2, y2.
  private static let regions = Operand.given([3, 4], [0, 0, 9, 8, 2, 1, 11, 10, 3.5, 2.5, 8, 12])

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
    .init(
      "RoiAlign",
      with(RoiAlign()) {
        ($0.outputHeight, $0.outputWidth, $0.samplingRatio, $0.spatialScale) = (2, 3, 2, 0.5)
      }, .real([2, 3, 6, 7]), regions, .integers([3], [0, 1, 1])),
    .init(
      "RoiAlign by as many samples as fit",
      with(RoiAlign()) {
        ($0.outputHeight, $0.outputWidth, $0.coordinateTransformation) = (3, 2, .outputHalfPixel)
      }, .real([2, 3, 13, 14]), regions, .integers([3], [1, 0, 1])),
    .init(
      "RoiAlign of maxima",
      with(RoiAlign()) { ($0.outputHeight, $0.outputWidth, $0.samplingRatio, $0.mode) = (2, 2, 2, .maximum) },
      .real([2, 3, 13, 14]), regions, .integers([3], [0, 1, 1])),
    .init(
      "MaxRoiPool", with(MaxRoiPool()) { ($0.pooledShape, $0.spatialScale) = ([2, 3], 0.5) }, .real([2, 3, 6, 7]),
      .given([3, 5], [0, 0, 0, 9, 8, 1, 2, 1, 11, 10, 1, 3.5, 2.5, 8, 12])),
    .init(
      "AffineGrid", with(AffineGrid()) { $0.alignCorners = true }, .real([2, 2, 3]), .integers([4], [2, 1, 3, 4])),
    .init("AffineGrid of volumes", AffineGrid(), .real([1, 3, 4]), .integers([5], [1, 1, 2, 3, 2])),
  ]

  private static func sampled(
    _ mode: GridSample.Mode, _ padding: GridSample.PaddingMode, alignsCorners: Bool = false
  ) -> GradientCase {
    .init(
      "GridSample \(mode) \(padding)\(alignsCorners ? " with aligned corners" : "")",
      with(GridSample()) { ($0.mode, $0.paddingMode, $0.alignCorners) = (mode, padding, alignsCorners) },
      .real([2, 2, 3, 4]), .real([2, 3, 2, 2], from: -1.7, to: 1.7))
  }

  static let samplings: [GradientCase] = [
    sampled(.linear, .zeros), sampled(.linear, .border), sampled(.linear, .reflection),
    sampled(.linear, .zeros, alignsCorners: true), sampled(.linear, .border, alignsCorners: true),
    sampled(.linear, .reflection, alignsCorners: true), sampled(.nearest, .zeros), sampled(.nearest, .border),
    sampled(.nearest, .reflection), sampled(.cubic, .zeros), sampled(.cubic, .border),
    sampled(.cubic, .border, alignsCorners: true), sampled(.cubic, .reflection, alignsCorners: true),
    .init("GridSample of volumes", GridSample(), .real([1, 2, 3, 2, 3]), .real([1, 2, 2, 2, 3], from: -1.4, to: 1.4)),
  ]
}
