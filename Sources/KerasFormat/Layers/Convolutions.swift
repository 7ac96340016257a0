import Bytes
import GraphIR
import Tensors

/// What the layers with a sliding window have in common.
struct WindowOptions: Sendable {
  enum Padding: Sendable {
    case valid, same, causal
  }

  /// Spatial axes.
  let axes: Int
  let kernel: [Int]
  let strides: [Int]
  let dilations: [Int]
  let padding: Padding
  let groups: Int
  let isChannelsFirst: Bool

  init(_ config: inout LayerConfig, axes: Int) throws(KerasError) {
    self.axes = axes
    // Keras 1: nb_row and nb_col, or filter_length.
    var kernel = try config.ints("kernel_size", "filter_length", count: axes)
    if kernel == nil, axes == 2 {
      kernel = [try config.int("nb_row", default: 0), try config.int("nb_col", default: 0)]
    }
    guard let kernel, kernel.allSatisfy({ $0 > 0 }) else { throw config.problem("its kernel_size is missing") }
    self.kernel = kernel
    strides =
      try config.ints("strides", "subsample", "subsample_length", count: axes) ?? Array(repeating: 1, count: axes)
    dilations = try config.ints("dilation_rate", "atrous_rate", count: axes) ?? Array(repeating: 1, count: axes)
    padding = try Self.padding(&config)
    groups = try config.count("groups") ?? 1
    isChannelsFirst = try config.isChannelsFirst()
    guard padding != .causal || (axes == 1 && !isChannelsFirst) else { throw config.unsupported("padding causal") }
  }

  static func padding(_ config: inout LayerConfig) throws(KerasError) -> Padding {
    let name = try config.string("padding", "border_mode", default: "valid")
    switch name {
    case "valid": return .valid
    case "same": return .same
    case "causal": return .causal
    default: throw config.unsupported("padding \(quoted(name))")
    }
  }

  /// The convolution of an image `batch × channels × spatial…`.
  func convolution(_ input: ValueID, _ graph: Lowering) -> Conv {
    var op = Conv()
    op.strides = strides
    op.dilations = dilations
    op.group = groups
    switch padding {
    case .valid: break
    case .causal: op.pads = [(kernel[0] - 1) * dilations[0], 0]
    case .same:
      if let pads = samePads(graph.builder.shape(of: input)) { op.pads = pads } else { op.autoPad = .sameUpper }
    }
    return op
  }

  /// TensorFlow's `same` is ONNX's SAME_UPPER, whatever the size; where the size is known or does not matter, it is said in
  /// numbers, which every runtime takes for every dilation.
  private func samePads(_ shape: [Dimension]?) -> [Int]? {
    var (begins, ends): ([Int], [Int]) = ([], [])
    for axis in 0..<axes {
      let extent = (kernel[axis] - 1) * dilations[axis] + 1
      guard let size = strides[axis] == 1 ? 1 : shape?[2 + axis].value, size < 1 << 31, strides[axis] > 0 else {
        return nil
      }
      let outputs = (size + strides[axis] - 1) / strides[axis]
      let total = max(0, (outputs - 1) * strides[axis] + extent - size)
      begins.append(total / 2)
      ends.append(total - total / 2)
    }
    return begins + ends
  }

  /// - Throws: for groups, where a layer is not made for them.
  func refuseGroups(_ config: LayerConfig) throws(KerasError) {
    if groups != 1 { throw config.unsupported("groups \(groups)") }
  }

  /// The graph's value with channels at axis 1, checked for its rank.
  func input(_ x: KerasTensor, _ graph: inout Lowering) throws(KerasError) -> ValueID {
    let rank = try graph.rank(x)
    guard rank == axes + 2 else { throw graph.problem("its input has \(rank) axes, \(axes + 2) expected") }
    return isChannelsFirst ? try graph.asKeras(x) : try graph.channelsFirst(x)
  }

  func output(_ value: ValueID) -> KerasTensor {
    KerasTensor(value: value, layout: isChannelsFirst ? .asKeras : .channelsFirst)
  }
}

/// A bias and an activation, which many layers end with.
struct Finish: Sendable {
  let hasBias: Bool
  let activation: ActivationFunction

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    hasBias = try config.bool("use_bias", "bias", default: true)
    activation = try ActivationFunction(&config, &reader, key: "activation")
  }

  /// The bias as an operator's input, or nothing.
  func bias(
    _ parameters: LayerParameters, count: Int?, _ graph: inout Lowering
  ) throws(KerasError) -> ValueID? {
    guard hasBias else { return nil }
    return try graph.parameter(parameters.parameter("bias", shape: [count]))
  }

  /// What the step before the activation is called.
  func step(_ name: String) -> String? { activation.isLinear ? nil : name }
}

/// `Conv1D`, `Conv2D`, `Conv3D`.
struct ConvolutionLayer: UnaryLayer {
  let window: WindowOptions
  let filters: Int?
  let finish: Finish
  let version: KerasVersion

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader, axes: Int) throws(KerasError) {
    window = try WindowOptions(&config, axes: axes)
    filters = try config.count("filters", "nb_filter")
    finish = try Finish(&config, &reader)
    version = config.version
  }

  var variables: [Variable] { [Variable("kernel")] + (finish.hasBias ? [Variable("bias")] : []) }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let input = try window.input(x, &graph)
    let op = window.convolution(input, graph)
    let kernel = try kernel(parameters, &graph)
    let bias = try finish.bias(parameters, count: filters, &graph)
    let result = try graph.emit(op, input, kernel, bias, step: finish.step("Conv"))
    return try finish.activation.apply(to: window.output(result), &graph)
  }

  /// `out × in × kernel…` of Keras' `kernel… × in × out`.
  private func kernel(_ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> ValueID {
    let axes = window.axes
    if version.major < 2, let legacy = try legacyKernel(parameters, &graph) { return legacy }
    let kernel = try parameters.parameter("kernel", shape: window.kernel + [nil, filters])
    return try graph.parameter(kernel, permuted: [axes + 1, axes] + (0..<axes))
  }

  /// Keras 1 stores a kernel of `th` order as `out × in × rows × columns`, and of one spatial axis with a second, of
  /// extent 1.
  private func legacyKernel(_ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> ValueID? {
    if window.axes == 2, window.isChannelsFirst {
      return try graph.parameter(parameters.parameter("kernel", shape: [filters, nil] + window.kernel))
    }
    guard window.axes == 1 else { return nil }
    let kernel = try parameters.parameter("kernel", shape: [window.kernel[0], 1, nil, filters])
    return try graph.parameter(kernel, as: "legacy") { () throws(TensorError) in
      let squeezed = try kernel.tensor.reshaped([0, 2, 3].map { kernel.tensor.shape[$0] })
      return try squeezed.permuted([2, 1, 0])
    }
  }
}

/// `DepthwiseConv1D`, `DepthwiseConv2D`: each channel convolved on its own, `depth_multiplier` times.
struct DepthwiseConvolutionLayer: UnaryLayer {
  let window: WindowOptions
  let multiplier: Int
  let finish: Finish

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader, axes: Int) throws(KerasError) {
    window = try WindowOptions(&config, axes: axes)
    multiplier = try config.count("depth_multiplier") ?? 1
    finish = try Finish(&config, &reader)
    try window.refuseGroups(config)
  }

  var variables: [Variable] { [Variable("depthwise_kernel")] + (finish.hasBias ? [Variable("bias")] : []) }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let kernel = try parameters.parameter("depthwise_kernel", shape: window.kernel + [nil, multiplier])
    let bias = try finish.bias(parameters, count: kernel.tensor.shape[window.axes] * multiplier, &graph)
    let result = try depthwise(
      window.input(x, &graph), kernel, bias, window: window, step: finish.step("Conv"), &graph)
    return try finish.activation.apply(to: window.output(result), &graph)
  }
}

/// A convolution with a group for each channel, by a kernel `kernel… × channels × multiplier`.
private func depthwise(
  _ input: ValueID, _ kernel: Parameter, _ bias: ValueID?, window: WindowOptions, step: String?,
  _ graph: inout Lowering
) throws(KerasError) -> ValueID {
  let axes = window.axes
  let shape = kernel.tensor.shape
  var op = window.convolution(input, graph)
  op.group = shape[axes]
  let weights = try graph.parameter(kernel, as: "depthwise") { () throws(TensorError) in
    // Channels and multiplier lie next to each other, so they can be one axis: channels·multiplier × 1 × kernel…
    let joined = try kernel.tensor.reshaped(window.kernel + [1, shape[axes] * shape[axes + 1]])
    return try joined.permuted([axes + 1, axes] + (0..<axes))
  }
  return try graph.emit(op, input, weights, bias, step: step)
}

/// `SeparableConv1D`, `SeparableConv2D`: a depthwise convolution, then one that mixes channels only.
struct SeparableConvolutionLayer: UnaryLayer {
  let window: WindowOptions
  let filters: Int?
  let multiplier: Int
  let finish: Finish

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader, axes: Int) throws(KerasError) {
    window = try WindowOptions(&config, axes: axes)
    filters = try config.count("filters", "nb_filter")
    multiplier = try config.count("depth_multiplier") ?? 1
    finish = try Finish(&config, &reader)
    try window.refuseGroups(config)
    guard config.version.major >= 2 else { throw config.unsupported("the weights of Keras 1") }
  }

  var variables: [Variable] {
    [Variable("depthwise_kernel"), Variable("pointwise_kernel")] + (finish.hasBias ? [Variable("bias")] : [])
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let axes = window.axes
    let kernel = try parameters.parameter("depthwise_kernel", shape: window.kernel + [nil, multiplier])
    let spatial = try depthwise(window.input(x, &graph), kernel, nil, window: window, step: "Depthwise", &graph)
    let pointwise = try parameters.parameter(
      "pointwise_kernel", shape: window.kernel.map { _ in 1 } + [kernel.tensor.shape[axes] * multiplier, filters])
    let weights = try graph.parameter(pointwise, permuted: [axes + 1, axes] + (0..<axes))
    let bias = try finish.bias(parameters, count: filters, &graph)
    let result = try graph.emit(Conv(), spatial, weights, bias, step: finish.step("Pointwise"))
    return try finish.activation.apply(to: window.output(result), &graph)
  }
}

/// `Conv1DTranspose`, `Conv2DTranspose`, `Conv3DTranspose`.
struct TransposedConvolutionLayer: UnaryLayer {
  let window: WindowOptions
  let filters: Int?
  let outputPadding: [Int]?
  let finish: Finish

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader, axes: Int) throws(KerasError) {
    window = try WindowOptions(&config, axes: axes)
    filters = try config.count("filters")
    outputPadding = try config.ints("output_padding", count: axes)
    finish = try Finish(&config, &reader)
    try window.refuseGroups(config)
    guard window.padding != .causal else { throw config.unsupported("padding causal") }
    guard config.version.major >= 2 else { throw config.unsupported("the weights of Keras 1") }
  }

  var variables: [Variable] { [Variable("kernel")] + (finish.hasBias ? [Variable("bias")] : []) }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let axes = window.axes
    var op = ConvTranspose()
    op.strides = window.strides
    op.dilations = window.dilations
    let borders = (0..<axes).map { padding(axis: $0) }
    op.pads = borders.map(\.begin) + borders.map(\.end)
    op.outputPadding = borders.map(\.output)
    let input = try window.input(x, &graph)
    // in × out × kernel… of Keras' kernel… × out × in.
    let kernel = try parameters.parameter("kernel", shape: window.kernel + [filters, nil])
    let weights = try graph.parameter(kernel, permuted: [axes + 1, axes] + (0..<axes))
    let bias = try finish.bias(parameters, count: filters, &graph)
    let result = try graph.emit(op, input, weights, bias, step: finish.step("ConvTranspose"))
    return try finish.activation.apply(to: window.output(result), &graph)
  }

  /// How much of `(input − 1) · stride + kernel` is cut off before and after, and what is added after, so that the output
  /// has Keras' extent: input · stride (`same`), that and what the kernel has beyond the stride (`valid`), or
  /// `(input − 1) · stride + kernel − 2 · pad + output_padding`. Padding begins as for the convolution that it undoes.
  private func padding(axis: Int) -> (begin: Int, end: Int, output: Int) {
    let kernel = (window.kernel[axis] - 1) * window.dilations[axis] + 1
    let stride = window.strides[axis]
    // What is missing from the full extent; negative where Keras' output is longer.
    let missing: Int
    switch (window.padding, outputPadding?[axis]) {
    case (.same, nil): missing = kernel - stride
    case (.same, let extra?): missing = 2 * (kernel / 2) - extra
    case (.valid, nil), (.causal, nil): missing = min(0, kernel - stride)
    case (.valid, let extra?), (.causal, let extra?): missing = -extra
    }
    let cut = max(0, missing)
    return (cut / 2, cut - cut / 2, max(0, -missing))
  }
}
