import Bytes
import GraphIR
import Tensors

/// `Flatten`: all axes but the batch in one. Channels go last, whatever the layout of the input.
struct FlattenLayer: UnaryLayer {
  let isChannelsFirst: Bool

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    isChannelsFirst = try config.isChannelsFirst()
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    var input = try graph.rowMajor(x)
    let rank = try graph.rank(x)
    if isChannelsFirst, rank > 2 {
      var op = Transpose()
      op.permutation = KerasTensor.Layout.toKeras(rank: rank)
      input = try graph.emit(op, graph.asKeras(x), step: "Transpose")
    }
    if rank == 1 {
      return KerasTensor(value: try graph.emit(Unsqueeze(), input, graph.vector("axes", [1])), layout: .asKeras)
    }
    return KerasTensor(value: try graph.emit(Flatten(), input), layout: .asKeras)
  }
}

/// `Reshape`; the batch stays.
struct ReshapeLayer: UnaryLayer {
  let target: [Int]

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    guard let target = try config.ints("target_shape", "dims") else {
      throw config.problem("its target_shape is missing")
    }
    self.target = target
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    // In the operator's shape 0 keeps an axis: the batch.
    let shape = try graph.vector("shape", [0] + target)
    return KerasTensor(value: try graph.emit(Reshape(), graph.rowMajor(x), shape), layout: .asKeras)
  }
}

/// `Permute`, whose axes count from 1 and leave the batch out.
struct PermuteLayer: UnaryLayer {
  let axes: [Int]

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    guard let axes = try config.ints("dims") else { throw config.problem("its dims are missing") }
    self.axes = axes
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    var op = Transpose()
    op.permutation = [0] + axes
    return KerasTensor(value: try graph.emit(op, graph.asKeras(x)), layout: .asKeras)
  }
}

/// `RepeatVector`: `batch × features` → `batch × n × features`.
struct RepeatVectorLayer: UnaryLayer {
  let count: Int

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    guard let count = try config.count("n") else { throw config.problem("its n is missing") }
    self.count = count
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    guard try graph.rank(x) == 2 else { throw graph.problem("its input has \(try graph.rank(x)) axes, 2 expected") }
    let vector = try graph.emit(Unsqueeze(), x.value, graph.vector("axes", [1]), step: "Unsqueeze")
    return KerasTensor(value: try graph.emit(Tile(), vector, graph.vector("repeats", [1, count, 1])), layout: .asKeras)
  }
}

/// `ZeroPadding1D` … `3D` and `Cropping1D` … `3D`: zeros around an image, or its edges taken off.
struct BorderLayer: UnaryLayer {
  enum Kind: Sendable {
    case padding, cropping
  }

  let kind: Kind
  /// Elements at the beginning and the end of each spatial axis.
  let borders: [(begin: Int, end: Int)]
  let isChannelsFirst: Bool

  init(_ config: inout LayerConfig, kind: Kind, axes: Int) throws(KerasError) {
    self.kind = kind
    let key = kind == .padding ? "padding" : "cropping"
    guard let value = config.value(key) else { throw config.problem("its \(key) is missing") }
    // One number, one for each axis, a pair for each axis, or (one axis, and Keras 1) the pairs' numbers in a row.
    var borders: [(begin: Int, end: Int)] = []
    let entries = value.array ?? Array(repeating: value, count: axes)
    if entries.count == 2 * axes {
      for axis in 0..<axes {
        borders.append((try config.bounded(entries[2 * axis]), try config.bounded(entries[2 * axis + 1])))
      }
    } else {
      for entry in entries {
        let pair = entry.array ?? [entry, entry]
        guard pair.count == 2 else { throw .json(entry.unexpected("two numbers")) }
        borders.append((try config.bounded(pair[0]), try config.bounded(pair[1])))
      }
    }
    guard borders.count == axes, borders.allSatisfy({ $0.begin >= 0 && $0.end >= 0 }) else {
      throw .json(value.unexpected("\(axes) borders"))
    }
    self.borders = borders
    isChannelsFirst = try config.isChannelsFirst()
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let rank = try graph.rank(x)
    guard rank == borders.count + 2 else {
      throw graph.problem("its input has \(rank) axes, \(borders.count + 2) expected")
    }
    let input = isChannelsFirst ? try graph.asKeras(x) : try graph.channelsFirst(x)
    let result: ValueID
    switch kind {
    case .padding:
      let pads = [0, 0] + borders.map(\.begin) + [0, 0] + borders.map(\.end)
      result = try graph.emit(Pad(), input, graph.vector("pads", pads))
    case .cropping:
      let ends = borders.map { $0.end == 0 ? Int(Int32.max) : -$0.end }
      result = try graph.emit(
        Slice(), input, graph.vector("starts", borders.map(\.begin)), graph.vector("ends", ends),
        graph.vector("axes", Array(2..<rank)))
    }
    return KerasTensor(value: result, layout: isChannelsFirst ? .asKeras : .channelsFirst)
  }
}

/// `UpSampling1D` … `3D`: each element repeated, or interpolated between the elements' centres.
struct UpSamplingLayer: UnaryLayer {
  let factors: [Int]
  let isLinear: Bool
  let isChannelsFirst: Bool

  init(_ config: inout LayerConfig, axes: Int) throws(KerasError) {
    factors = try config.ints("size", "length", count: axes) ?? Array(repeating: 2, count: axes)
    let interpolation = try config.string("interpolation", default: "nearest")
    guard ["nearest", "bilinear"].contains(interpolation), factors.allSatisfy({ $0 > 0 }) else {
      throw config.unsupported("interpolation \(interpolation) by \(factors)")
    }
    isLinear = interpolation == "bilinear"
    isChannelsFirst = try config.isChannelsFirst()
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let rank = try graph.rank(x)
    guard rank == factors.count + 2 else {
      throw graph.problem("its input has \(rank) axes, \(factors.count + 2) expected")
    }
    let input = isChannelsFirst ? try graph.asKeras(x) : try graph.channelsFirst(x)
    var op = Resize()
    if isLinear {
      op.mode = .linear
      op.coordinateTransformation = .halfPixel
    } else {
      op.mode = .nearest
      op.coordinateTransformation = .asymmetric
      op.nearestMode = .floor
    }
    let scales = try graph.constant("scales", [rank], [1, 1] + factors.map { Float($0) })
    let result = try graph.emit(op, input, nil, scales)
    return KerasTensor(value: result, layout: isChannelsFirst ? .asKeras : .channelsFirst)
  }
}
