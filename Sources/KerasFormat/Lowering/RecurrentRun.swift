import Bytes
import GraphIR
import Tensors

/// One recurrent operator that runs a layer, or a layer and its mirror image.
struct RecurrentRun {
  /// `time × direction × batch × units`, in the order of time for every direction.
  let sequences: ValueID
  /// The last hidden state and, of an LSTM, the last cell state: `direction × batch × units`.
  let states: [ValueID]

  /// - Parameter inputs: the sequence `batch × time × features`, then the first states, each `batch × units`.
  init(
    _ directions: [(layer: RecurrentLayer, parameters: LayerParameters)], _ inputs: [KerasTensor],
    _ graph: inout Lowering
  ) throws(KerasError) {
    let layer = directions[0].layer
    let stateCount = layer.stateCount * directions.count
    guard let x = inputs.first, inputs.count == 1 || inputs.count == 1 + stateCount else {
      throw graph.problem("\(inputs.count) inputs are given, 1 or \(1 + stateCount) expected")
    }
    if x.isMasked { throw graph.unsupported("a recurrent layer on a masked sequence") }
    let shape = try graph.shape(x)
    guard shape.count == 3, let features = shape[2].value else {
      throw graph.problem("its input has shape \(shape), batch × time × features expected")
    }
    var gates: [GateWeights] = []
    for (layer, parameters) in directions {
      gates.append(try GateWeights(layer, parameters, features: features, graph))
    }
    var timeFirst = Transpose()
    timeFirst.permutation = [1, 0, 2]
    var values: [ValueID?] = [try graph.emit(timeFirst, graph.asKeras(x), step: "TimeFirst")]
    values += try GateWeights.inputs(gates, features: features, units: layer.units, &graph)
    // In between come the sequences' lengths.
    if inputs.count > 1 { values += [nil] + (try Self.states(Array(inputs.dropFirst()), layer.stateCount, &graph)) }
    let outputs = try graph.emit(
      Self.op(directions.map(\.layer)), values, step: "Recurrent", outputCount: 1 + layer.stateCount)
    sequences = outputs[0]
    states = Array(outputs.dropFirst())
  }

  /// First states as `direction × batch × units`: hidden states of all directions, then cell states.
  private static func states(
    _ inputs: [KerasTensor], _ perDirection: Int, _ graph: inout Lowering
  ) throws(KerasError) -> [ValueID] {
    var result: [ValueID] = []
    for kind in 0..<perDirection {
      var parts: [ValueID] = []
      for place in stride(from: kind, to: inputs.count, by: perDirection) {
        let axes = try graph.vector("direction", [0])
        parts.append(try graph.emit(Unsqueeze(), graph.asKeras(inputs[place]), axes, step: "First\(place)"))
      }
      result.append(parts.count == 1 ? parts[0] : try graph.emit(Concat(), parts, step: "First")[0])
    }
    return result
  }

  private static func op(_ layers: [RecurrentLayer]) -> any Operator {
    switch layers[0].cell {
    case .lstm: return configured(LSTM(), layers)
    case .gru(let resetAfter):
      var op = configured(GRU(), layers)
      op.linearBeforeReset = resetAfter
      return op
    case .simple: return configured(RNN(), layers)
    }
  }

  private static func configured<Op: RecurrentOperator>(_ op: Op, _ layers: [RecurrentLayer]) -> Op {
    var op = op
    op.hiddenSize = layers[0].units
    op.direction = layers.count == 2 ? .bidirectional : layers[0].isBackward ? .reverse : .forward
    // LSTM: gates, cell, output; GRU: gates, candidate; RNN: the one.
    let all = layers.flatMap { layer -> [RecurrentActivation] in
      switch layer.cell {
      case .lstm: [layer.recurrentActivation, layer.activation, layer.activation]
      case .gru: [layer.recurrentActivation, layer.activation]
      case .simple: [layer.activation]
      }
    }
    op.activations = all.map(\.function)
    let alphas = all.filter { $0.function.defaults.alpha != nil }.map(\.alpha)
    let betas = all.filter { $0.function.defaults.beta != nil }.map(\.beta)
    op.activationAlpha = alphas.isEmpty ? nil : alphas
    op.activationBeta = betas.isEmpty ? nil : betas
    return op
  }
}

/// A recurrent layer's weights, gate by gate in the operator's order.
struct GateWeights {
  /// The variable that the joined ones are named after, for each of W, R and B.
  private let first: [Parameter]
  /// `features × units` each.
  private let kernels: [Tensor]
  /// `units × units` each.
  private let recurrentKernels: [Tensor]
  /// Of the input, then of the state; `units` each.
  private let biases: [Tensor]

  init(
    _ layer: RecurrentLayer, _ parameters: LayerParameters, features: Int, _ graph: Lowering
  ) throws(KerasError) {
    let units = layer.units
    let order = layer.operatorOrder
    var first: [Parameter] = []
    var parts: [[Tensor]] = []
    if layer.hasSeparateGates {
      for (prefix, shape) in [("W_", [features, units]), ("U_", [units, units]), ("b_", [units])] {
        var gates: [Tensor] = []
        for gate in order {
          let parameter = try parameters.parameter(prefix + layer.gates[gate], shape: shape)
          if gates.isEmpty { first.append(parameter) }
          gates.append(parameter.tensor)
        }
        parts.append(gates)
      }
    } else {
      let width = layer.gates.count * units
      for (name, rows) in [("kernel", features), ("recurrent_kernel", units)] {
        let parameter = try parameters.parameter(name, shape: [rows, width])
        first.append(parameter)
        parts.append(try Self.columns(of: parameter.tensor, order, units, graph))
      }
      if layer.hasBias {
        // A GRU that resets after the product has a bias for each product.
        var rows = 1
        if case .gru(resetAfter: true) = layer.cell { rows = 2 }
        let parameter = try parameters.parameter("bias", shape: rows == 2 ? [2, width] : [width])
        first.append(parameter)
        var gates: [Tensor] = []
        for row in 0..<rows { gates += try Self.parts(of: parameter.tensor, row: row, order, units, graph) }
        parts.append(gates)
      }
    }
    self.first = first
    kernels = parts[0]
    recurrentKernels = parts[1]
    biases = parts.count > 2 ? parts[2] : []
  }

  /// The blocks of `units` columns that `order` names.
  private static func columns(
    of tensor: Tensor, _ order: [Int], _ units: Int, _ graph: Lowering
  ) throws(KerasError) -> [Tensor] {
    guard case .bytes(let bytes) = tensor.storage else { throw graph.problem("its weights are no numbers") }
    do {
      var blocks: [Tensor] = []
      for gate in order {
        blocks.append(
          try Tensor(
            tensor.elementType, Shape([tensor.shape[0], units]), strides: tensor.strides,
            offset: tensor.offset + gate * units * tensor.strides[1], bytes: bytes))
      }
      return blocks
    } catch { throw graph.problem("its weights: \(error)") }
  }

  /// The runs of `units` elements of a bias, or of one row of it, that `order` names.
  private static func parts(
    of tensor: Tensor, row: Int, _ order: [Int], _ units: Int, _ graph: Lowering
  ) throws(KerasError) -> [Tensor] {
    guard case .bytes(let bytes) = tensor.storage, let stride = tensor.strides.last else {
      throw graph.problem("its bias is no numbers")
    }
    let start = tensor.offset + (tensor.rank == 2 ? row * tensor.strides[0] : 0)
    do {
      var parts: [Tensor] = []
      for gate in order {
        parts.append(
          try Tensor(
            tensor.elementType, Shape([units]), strides: [stride], offset: start + gate * units * stride, bytes: bytes))
      }
      return parts
    } catch { throw graph.problem("its bias: \(error)") }
  }

  /// W, R and B of an operator with a direction for each of `directions`.
  static func inputs(
    _ directions: [GateWeights], features: Int, units: Int, _ graph: inout Lowering
  ) throws(KerasError) -> [ValueID?] {
    let weights = directions[0]
    let count = directions.count
    let rows = weights.kernels.count * units
    let w = try graph.parameter(weights.first[0], as: "W") { () throws(TensorError) in
      try join(directions.flatMap(\.kernels), [count, rows, features])
    }
    let r = try graph.parameter(weights.first[1], as: "R") { () throws(TensorError) in
      try join(directions.flatMap(\.recurrentKernels), [count, rows, units])
    }
    guard !weights.biases.isEmpty else { return [w, r, nil] }
    let b = try graph.parameter(weights.first[2], as: "B") { () throws(TensorError) in
      let type = weights.biases[0].elementType
      let size = type.byteCount(of: units) ?? 0
      let zero = try Tensor(type, Shape([units]), bytes: ByteView(count: size) { _ in })
      let parts = directions.flatMap { direction in
        direction.biases + Array(repeating: zero, count: 2 * direction.kernels.count - direction.biases.count)
      }
      return try join(parts, [count, 2 * rows])
    }
    return [w, r, b]
  }

  /// One tensor of many, matrices transposed.
  private static func join(_ parts: [Tensor], _ extents: [Int]) throws(TensorError) -> Tensor {
    let type = parts[0].elementType
    var sources: [ByteView] = []
    for part in parts {
      guard part.elementType == type,
        let bytes = try (part.rank == 2 ? part.permuted([1, 0]) : part).dense().denseBytes
      else { throw .typeMismatch(expected: type, actual: part.elementType) }
      sources.append(bytes)
    }
    let joined = ByteView(count: sources.reduce(0) { $0 + $1.count }) { target in
      var start = 0
      for source in sources {
        UnsafeMutableRawBufferPointer(rebasing: target[start..<start + source.count]).copyMemory(from: source.buffer)
        start += source.count
      }
    }
    return try Tensor(type, Shape(extents), bytes: joined)
  }
}
