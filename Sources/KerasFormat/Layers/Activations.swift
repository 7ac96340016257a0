import Bytes
import GraphIR
import Tensors

/// `Activation`.
struct ActivationLayer: UnaryLayer {
  let function: ActivationFunction

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    function = try ActivationFunction(&config, &reader, key: "activation")
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    try function.apply(to: x, &graph)
  }
}

/// `ReLU`: x from `threshold` up to `maximum`, and `slope · (x − threshold)` below.
struct ReLULayer: UnaryLayer {
  let maximum: Double?
  let slope: Double
  let threshold: Double

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    let limit = try config.double("max_value", default: .infinity)
    maximum = limit == .infinity ? nil : limit
    slope = try config.double("negative_slope", default: 0)
    threshold = try config.double("threshold", default: 0)
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    if slope == 0, threshold == 0 {
      guard let maximum else { return x.with(try graph.emit(Relu(), x.value)) }
      return x.with(
        try graph.emit(Clip(), x.value, graph.real("min", [0], like: x), graph.real("max", [maximum], like: x)))
    }
    let step = maximum == nil ? nil : "Unbounded"
    let unbounded = try threshold == 0 ? leaky(x, step, &graph) : thresholded(x, step, &graph)
    guard let maximum else { return x.with(unbounded) }
    return x.with(try graph.emit(Min(), unbounded, graph.real("max", [maximum], like: x)))
  }

  private func leaky(_ x: KerasTensor, _ step: String?, _ graph: inout Lowering) throws(KerasError) -> ValueID {
    var op = LeakyRelu()
    op.alpha = Float(slope)
    return try graph.emit(op, x.value, step: step)
  }

  private func thresholded(_ x: KerasTensor, _ step: String?, _ graph: inout Lowering) throws(KerasError) -> ValueID {
    let bound = try graph.real("threshold", [threshold], like: x)
    let isAbove = try graph.emit(GreaterOrEqual(), x.value, bound, step: "GreaterOrEqual")
    let below = try graph.emit(
      Mul(), graph.emit(Sub(), x.value, bound, step: "Sub"), graph.real("slope", [slope], like: x), step: "Mul")
    return try graph.emit(Where(), isAbove, x.value, below, step: step)
  }
}

/// Layers that are one operator with one number: `LeakyReLU`, `ELU`, `ThresholdedReLU`.
struct SlopedActivation: UnaryLayer {
  private let op: any Operator

  init(leakyReLU config: inout LayerConfig) throws(KerasError) {
    var op = LeakyRelu()
    op.alpha = Float(try config.double("negative_slope", "alpha", default: 0.3))
    self.op = op
  }

  init(elu config: inout LayerConfig) throws(KerasError) {
    var op = Elu()
    op.alpha = Float(try config.double("alpha", default: 1))
    self.op = op
  }

  init(thresholdedReLU config: inout LayerConfig) throws(KerasError) {
    var op = ThresholdedRelu()
    op.alpha = Float(try config.double("theta", default: 1))
    self.op = op
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    x.with(try graph.emit(op, x.value))
  }
}

/// `PReLU`, with a slope for each element of a sample, shared along `sharedAxes`.
struct PReLULayer: UnaryLayer {
  let sharedAxes: [Int]

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    sharedAxes = try config.ints("shared_axes") ?? []
  }

  var variables: [Variable] { [Variable("alpha")] }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let shape = try graph.shape(x)
    var expected = shape.dropFirst().map(\.value)
    for axis in sharedAxes where (1..<shape.count).contains(axis) { expected[axis - 1] = 1 }
    let alpha = try parameters.parameter("alpha", shape: expected)
    let rank = expected.count
    // Without the batch axis, channels first is the last axis before all others.
    let axes = x.layout == .channelsFirst && rank > 1 ? [rank - 1] + (0..<rank - 1) : nil
    return x.with(try graph.emit(PRelu(), x.value, graph.parameter(alpha, permuted: axes)))
  }
}

/// `Softmax`.
struct SoftmaxLayer: UnaryLayer {
  let axis: Int

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    let axes = try config.ints("axis") ?? [-1]
    guard axes.count == 1 else { throw config.unsupported("axes \(axes)") }
    axis = axes[0]
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    if x.isMasked { throw graph.unsupported("Softmax of a masked tensor") }
    let rank = try graph.rank(x)
    var op = Softmax()
    op.axis = x.layout.graphAxis(try graph.axis(axis, rank: rank), rank: rank)
    return x.with(try graph.emit(op, x.value))
  }
}

/// Layers that do nothing at inference: dropout, noise, augmentation, regularization.
struct Passthrough: UnaryLayer {
  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    x
  }
}
