/// The layers that this version knows, by class name; a layer is added by its struct and a row here. Names of Keras 1
/// stand beside their successors.
enum LayerTable {
  typealias Maker = @Sendable (inout LayerConfig, inout NetworkReader) throws(KerasError) -> any KerasLayer

  static let makers: [String: Maker] = {
    var makers: [String: Maker] = [:]
    for family in [convolutions, poolings, merging, shaping, activations, normalizations, recurrent, dense, identities]
    {
      makers.merge(family) { first, _ in first }
    }
    return makers
  }()

  private static let convolutions: [String: Maker] = [
    "Conv1D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 1) },
    "Convolution1D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 1) },
    "AtrousConvolution1D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 1) },
    "Conv2D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 2) },
    "Convolution2D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 2) },
    "AtrousConvolution2D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 2) },
    "Conv3D": { c, r throws(KerasError) in try ConvolutionLayer(&c, &r, axes: 3) },
    "DepthwiseConv1D": { c, r throws(KerasError) in try DepthwiseConvolutionLayer(&c, &r, axes: 1) },
    "DepthwiseConv2D": { c, r throws(KerasError) in try DepthwiseConvolutionLayer(&c, &r, axes: 2) },
    "SeparableConv1D": { c, r throws(KerasError) in try SeparableConvolutionLayer(&c, &r, axes: 1) },
    "SeparableConv2D": { c, r throws(KerasError) in try SeparableConvolutionLayer(&c, &r, axes: 2) },
    "SeparableConvolution2D": { c, r throws(KerasError) in try SeparableConvolutionLayer(&c, &r, axes: 2) },
    "Conv1DTranspose": { c, r throws(KerasError) in try TransposedConvolutionLayer(&c, &r, axes: 1) },
    "Conv2DTranspose": { c, r throws(KerasError) in try TransposedConvolutionLayer(&c, &r, axes: 2) },
    "Conv3DTranspose": { c, r throws(KerasError) in try TransposedConvolutionLayer(&c, &r, axes: 3) },
  ]

  private static let poolings: [String: Maker] = [
    "MaxPooling1D": { c, _ throws(KerasError) in try PoolingLayer(&c, kind: .max, axes: 1) },
    "MaxPooling2D": { c, _ throws(KerasError) in try PoolingLayer(&c, kind: .max, axes: 2) },
    "MaxPooling3D": { c, _ throws(KerasError) in try PoolingLayer(&c, kind: .max, axes: 3) },
    "AveragePooling1D": { c, _ throws(KerasError) in try PoolingLayer(&c, kind: .average, axes: 1) },
    "AveragePooling2D": { c, _ throws(KerasError) in try PoolingLayer(&c, kind: .average, axes: 2) },
    "AveragePooling3D": { c, _ throws(KerasError) in try PoolingLayer(&c, kind: .average, axes: 3) },
    "GlobalMaxPooling1D": { c, _ throws(KerasError) in try GlobalPoolingLayer(&c, kind: .max, axes: 1) },
    "GlobalMaxPooling2D": { c, _ throws(KerasError) in try GlobalPoolingLayer(&c, kind: .max, axes: 2) },
    "GlobalMaxPooling3D": { c, _ throws(KerasError) in try GlobalPoolingLayer(&c, kind: .max, axes: 3) },
    "GlobalAveragePooling1D": { c, _ throws(KerasError) in try GlobalPoolingLayer(&c, kind: .average, axes: 1) },
    "GlobalAveragePooling2D": { c, _ throws(KerasError) in try GlobalPoolingLayer(&c, kind: .average, axes: 2) },
    "GlobalAveragePooling3D": { c, _ throws(KerasError) in try GlobalPoolingLayer(&c, kind: .average, axes: 3) },
  ]

  private static let merging: [String: Maker] = [
    "Add": { _, _ throws(KerasError) in MergeLayer(kind: .add) },
    "Subtract": { _, _ throws(KerasError) in MergeLayer(kind: .subtract) },
    "Multiply": { _, _ throws(KerasError) in MergeLayer(kind: .multiply) },
    "Average": { _, _ throws(KerasError) in MergeLayer(kind: .average) },
    "Maximum": { _, _ throws(KerasError) in MergeLayer(kind: .maximum) },
    "Minimum": { _, _ throws(KerasError) in MergeLayer(kind: .minimum) },
    // Operations of Keras 3 on tensors.
    "Divide": { _, _ throws(KerasError) in MergeLayer(kind: .divide) },
    "TrueDivide": { _, _ throws(KerasError) in MergeLayer(kind: .divide) },
    "Concatenate": { c, r throws(KerasError) in try ConcatenateLayer(&c, &r) },
    "Dot": { c, r throws(KerasError) in try DotLayer(&c, &r) },
    "TFOpLambda": { c, _ throws(KerasError) in try TensorFlowFunction.layer(&c) },
    "Merge": { c, _ throws(KerasError) in try LegacyMerge.layer(&c) },
  ]

  private static let shaping: [String: Maker] = [
    "Flatten": { c, r throws(KerasError) in try FlattenLayer(&c, &r) },
    "Reshape": { c, r throws(KerasError) in try ReshapeLayer(&c, &r) },
    "Permute": { c, r throws(KerasError) in try PermuteLayer(&c, &r) },
    "RepeatVector": { c, r throws(KerasError) in try RepeatVectorLayer(&c, &r) },
    "ZeroPadding1D": { c, _ throws(KerasError) in try BorderLayer(&c, kind: .padding, axes: 1) },
    "ZeroPadding2D": { c, _ throws(KerasError) in try BorderLayer(&c, kind: .padding, axes: 2) },
    "ZeroPadding3D": { c, _ throws(KerasError) in try BorderLayer(&c, kind: .padding, axes: 3) },
    "Cropping1D": { c, _ throws(KerasError) in try BorderLayer(&c, kind: .cropping, axes: 1) },
    "Cropping2D": { c, _ throws(KerasError) in try BorderLayer(&c, kind: .cropping, axes: 2) },
    "Cropping3D": { c, _ throws(KerasError) in try BorderLayer(&c, kind: .cropping, axes: 3) },
    "UpSampling1D": { c, _ throws(KerasError) in try UpSamplingLayer(&c, axes: 1) },
    "UpSampling2D": { c, _ throws(KerasError) in try UpSamplingLayer(&c, axes: 2) },
    "UpSampling3D": { c, _ throws(KerasError) in try UpSamplingLayer(&c, axes: 3) },
  ]

  private static let activations: [String: Maker] = [
    "Activation": { c, r throws(KerasError) in try ActivationLayer(&c, &r) },
    "ReLU": { c, r throws(KerasError) in try ReLULayer(&c, &r) },
    "LeakyReLU": { c, _ throws(KerasError) in try SlopedActivation(leakyReLU: &c) },
    "ELU": { c, _ throws(KerasError) in try SlopedActivation(elu: &c) },
    "ThresholdedReLU": { c, _ throws(KerasError) in try SlopedActivation(thresholdedReLU: &c) },
    "PReLU": { c, r throws(KerasError) in try PReLULayer(&c, &r) },
    "Softmax": { c, r throws(KerasError) in try SoftmaxLayer(&c, &r) },
  ]

  private static let normalizations: [String: Maker] = [
    "BatchNormalization": { c, r throws(KerasError) in try BatchNormalizationLayer(&c, &r) },
    "BatchNormalizationV1": { c, r throws(KerasError) in try BatchNormalizationLayer(&c, &r) },
    "BatchNormalizationV2": { c, r throws(KerasError) in try BatchNormalizationLayer(&c, &r) },
    "LayerNormalization": { c, r throws(KerasError) in try LayerNormalizationLayer(&c, &r) },
    "GroupNormalization": { c, r throws(KerasError) in try GroupNormalizationLayer(&c, &r) },
    "UnitNormalization": { c, r throws(KerasError) in try UnitNormalizationLayer(&c, &r) },
    "Rescaling": { c, r throws(KerasError) in try RescalingLayer(&c, &r) },
    "Normalization": { c, r throws(KerasError) in try NormalizationLayer(&c, &r) },
  ]

  private static let recurrent: [String: Maker] = [
    "LSTM": { c, r throws(KerasError) in try RecurrentLayer(&c, &r, cell: .lstm) },
    "GRU": { c, r throws(KerasError) in try RecurrentLayer(&c, &r, cell: .gru(resetAfter: false)) },
    "SimpleRNN": { c, r throws(KerasError) in try RecurrentLayer(&c, &r, cell: .simple) },
    "Bidirectional": { c, r throws(KerasError) in try BidirectionalLayer(&c, &r) },
    "TimeDistributed": { c, r throws(KerasError) in try TimeDistributedLayer(&c, &r) },
  ]

  private static let dense: [String: Maker] = [
    "Dense": { c, r throws(KerasError) in try DenseLayer(&c, &r) },
    "Embedding": { c, r throws(KerasError) in try EmbeddingLayer(&c, &r) },
  ]

  /// What only training notices.
  private static let identities: [String: Maker] = Dictionary(
    uniqueKeysWithValues: [
      "Dropout", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D", "GaussianDropout", "GaussianNoise",
      "AlphaDropout", "ActivityRegularization", "Identity", "RandomFlip", "RandomRotation", "RandomZoom",
      "RandomTranslation", "RandomContrast", "RandomBrightness",
    ].map { name in
      let maker: Maker = { config, _ throws(KerasError) in
        config.acceptAll()
        return Passthrough()
      }
      return (name, maker)
    })
}
