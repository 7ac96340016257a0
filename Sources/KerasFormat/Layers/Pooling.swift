import GraphIR
import Tensors

/// `MaxPooling1D` … `AveragePooling3D`. Padding counts neither for the maximum nor for the mean.
struct PoolingLayer: UnaryLayer {
  enum Kind: Sendable {
    case max, average
  }

  let kind: Kind
  let axes: Int
  let kernel: [Int]
  let strides: [Int]
  let padding: WindowOptions.Padding
  let isChannelsFirst: Bool

  init(_ config: inout LayerConfig, kind: Kind, axes: Int) throws(KerasError) {
    self.kind = kind
    self.axes = axes
    kernel = try config.ints("pool_size", "pool_length", count: axes) ?? Array(repeating: 2, count: axes)
    strides = try config.ints("strides", "stride", count: axes) ?? kernel
    padding = try WindowOptions.padding(&config)
    isChannelsFirst = try config.isChannelsFirst()
    guard padding != .causal else { throw config.unsupported("padding causal") }
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let rank = try graph.rank(x)
    guard rank == axes + 2 else { throw graph.problem("its input has \(rank) axes, \(axes + 2) expected") }
    let input = isChannelsFirst ? try graph.asKeras(x) : try graph.channelsFirst(x)
    let result =
      switch kind {
      case .max: try graph.emit(configured(MaxPool()), input)
      case .average: try graph.emit(configured(AveragePool()), input)
      }
    return KerasTensor(value: result, layout: isChannelsFirst ? .asKeras : .channelsFirst)
  }

  private func configured<Op: WindowPooling>(_ op: Op) -> Op {
    var op = op
    op.kernelShape = kernel
    op.strides = strides
    if padding == .same { op.autoPad = .sameUpper }
    return op
  }
}

/// `GlobalAveragePooling1D` … `GlobalMaxPooling3D`: one number for each channel.
struct GlobalPoolingLayer: UnaryLayer {
  let kind: PoolingLayer.Kind
  let axes: Int
  let keepsAxes: Bool
  let isChannelsFirst: Bool

  init(_ config: inout LayerConfig, kind: PoolingLayer.Kind, axes: Int) throws(KerasError) {
    self.kind = kind
    self.axes = axes
    keepsAxes = try config.bool("keepdims", default: false)
    isChannelsFirst = try config.isChannelsFirst()
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let rank = try graph.rank(x)
    guard rank == axes + 2 else { throw graph.problem("its input has \(rank) axes, \(axes + 2) expected") }
    if x.isMasked, kind == .average { throw graph.unsupported("the mean of a masked tensor") }
    let input = isChannelsFirst ? try graph.asKeras(x) : try graph.channelsFirst(x)
    let step = keepsAxes ? nil : "GlobalPool"
    let pooled =
      switch kind {
      case .max: try graph.emit(GlobalMaxPool(), input, step: step)
      case .average: try graph.emit(GlobalAveragePool(), input, step: step)
      }
    if keepsAxes { return KerasTensor(value: pooled, layout: isChannelsFirst ? .asKeras : .channelsFirst) }
    return KerasTensor(value: try graph.emit(Flatten(), pooled), layout: .asKeras)
  }
}
