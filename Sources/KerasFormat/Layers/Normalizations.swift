import GraphIR
import Tensors

/// Scale and shift by `gamma` and `beta`, where a normalization has them.
struct AffineOptions: Sendable {
  let hasScale: Bool
  let hasCenter: Bool
  let epsilon: Double

  init(_ config: inout LayerConfig, epsilon: Double = 1e-3) throws(KerasError) {
    hasScale = try config.bool("scale", default: true)
    hasCenter = try config.bool("center", default: true)
    self.epsilon = try config.double("epsilon", default: epsilon)
  }

  var variables: [Variable] {
    (hasScale ? [Variable("gamma")] : []) + (hasCenter ? [Variable("beta")] : [])
  }

  /// The scale; all ones where the layer has none.
  func scale(
    _ parameters: LayerParameters, shape: [Int], like x: KerasTensor, _ graph: inout Lowering
  ) throws(KerasError) -> ValueID {
    if hasScale { return try graph.parameter(parameters.parameter("gamma", shape: shape)) }
    return try graph.real("ones", Array(repeating: 1, count: graph.count(of: shape)), shape: shape, like: x)
  }

  /// The shift; all zeros where the layer has none.
  func shift(
    _ parameters: LayerParameters, shape: [Int], like x: KerasTensor, _ graph: inout Lowering
  ) throws(KerasError) -> ValueID {
    if hasCenter { return try graph.parameter(parameters.parameter("beta", shape: shape)) }
    return try graph.real("zeros", Array(repeating: 0, count: graph.count(of: shape)), shape: shape, like: x)
  }
}

extension Lowering {
  /// `x` with Keras' `axis` at axis 1 of the graph, and the axis' extent.
  mutating func channels(
    at axis: Int, of x: KerasTensor
  ) throws(KerasError) -> (tensor: KerasTensor, count: Int) {
    let shape = try shape(x)
    let axis = try self.axis(axis, rank: shape.count)
    guard let count = shape[axis].value else { throw problem("the extent of axis \(axis) is not known") }
    if x.layout.graphAxis(axis, rank: shape.count) == 1 { return (x, count) }
    if axis == shape.count - 1 {
      return (KerasTensor(value: try channelsFirst(x), layout: .channelsFirst, isMasked: x.isMasked), count)
    }
    guard axis == 1 else { throw unsupported("normalization over axis \(axis) of \(shape.count)") }
    return (KerasTensor(value: try asKeras(x), layout: .asKeras, isMasked: x.isMasked), count)
  }
}

/// `BatchNormalization`, by the statistics that training left.
struct BatchNormalizationLayer: UnaryLayer {
  let axis: Int
  let affine: AffineOptions

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    let axes = try config.ints("axis") ?? [-1]
    guard axes.count == 1 else { throw config.unsupported("axes \(axes)") }
    axis = axes[0]
    affine = try AffineOptions(&config)
    // Keras 1: 0 normalizes each feature as Keras 2 does.
    let mode = try config.int("mode", default: 0)
    guard mode == 0 else { throw config.unsupported("mode \(mode)") }
  }

  var variables: [Variable] {
    affine.variables + [
      Variable("moving_mean", isTrainable: false), Variable("moving_variance", isTrainable: false),
    ]
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let (input, count) = try graph.channels(at: axis, of: x)
    var op = BatchNormalization()
    op.epsilon = Float(affine.epsilon)
    let result = try graph.emit(
      op, input.value, affine.scale(parameters, shape: [count], like: x, &graph),
      affine.shift(parameters, shape: [count], like: x, &graph),
      graph.parameter(parameters.parameter("moving_mean", shape: [count])),
      graph.parameter(parameters.parameter("moving_variance", shape: [count])))
    return input.with(result)
  }
}

/// `LayerNormalization` over the last axes.
struct LayerNormalizationLayer: UnaryLayer {
  let axes: [Int]
  let affine: AffineOptions

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    axes = try config.ints("axis") ?? [-1]
    affine = try AffineOptions(&config)
  }

  var variables: [Variable] { affine.variables }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let shape = try graph.shape(x)
    var places: [Int] = []
    for axis in axes { places.append(try graph.axis(axis, rank: shape.count)) }
    places.sort()
    guard let first = places.first, first > 0, places == Array(first..<shape.count) else {
      throw graph.unsupported("LayerNormalization over axes \(axes)")
    }
    let extents = shape[first...].compactMap(\.value)
    guard extents.count == places.count else { throw graph.problem("the extents of axes \(axes) are not known") }
    var op = LayerNormalization()
    op.axis = first
    op.epsilon = Float(affine.epsilon)
    let result = try graph.emit(
      op, graph.asKeras(x), affine.scale(parameters, shape: extents, like: x, &graph),
      affine.hasCenter ? affine.shift(parameters, shape: extents, like: x, &graph) : nil)
    return KerasTensor(value: result, layout: .asKeras, isMasked: x.isMasked)
  }
}

/// `GroupNormalization`.
struct GroupNormalizationLayer: UnaryLayer {
  let groups: Int
  let axis: Int
  let affine: AffineOptions

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    groups = try config.int("groups", default: 32)
    axis = try config.int("axis", default: -1)
    affine = try AffineOptions(&config)
  }

  var variables: [Variable] { affine.variables }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let (input, count) = try graph.channels(at: axis, of: x)
    var op = GroupNormalization()
    op.epsilon = Float(affine.epsilon)
    // -1 stands for a group for each channel.
    op.groups = groups == -1 ? count : groups
    let result = try graph.emit(
      op, input.value, affine.scale(parameters, shape: [count], like: x, &graph),
      affine.shift(parameters, shape: [count], like: x, &graph))
    return input.with(result)
  }
}

/// `UnitNormalization`: each vector along an axis made one long.
struct UnitNormalizationLayer: UnaryLayer {
  let axis: Int

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    let axes = try config.ints("axis") ?? [-1]
    guard axes.count == 1 else { throw config.unsupported("axes \(axes)") }
    axis = axes[0]
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let rank = try graph.rank(x)
    var op = LpNormalization()
    op.axis = x.layout.graphAxis(try graph.axis(axis, rank: rank), rank: rank)
    return x.with(try graph.emit(op, x.value))
  }
}
