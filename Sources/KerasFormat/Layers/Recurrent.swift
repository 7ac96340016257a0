import Bytes
import GraphIR
import Tensors

/// `LSTM`, `GRU` and `SimpleRNN`.
struct RecurrentLayer: KerasLayer {
  enum Cell: Sendable {
    case lstm
    case gru(resetAfter: Bool)
    case simple
  }

  let cell: Cell
  let units: Int
  let activation: RecurrentActivation
  let recurrentActivation: RecurrentActivation
  let hasBias: Bool
  let returnsSequences: Bool
  let returnsState: Bool
  let isBackward: Bool
  /// Keras 1 stores every gate's weights on their own.
  let hasSeparateGates: Bool

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader, cell: Cell) throws(KerasError) {
    guard let units = try config.count("units", "output_dim") else { throw config.problem("its units are missing") }
    self.units = units
    let function = try ActivationFunction(&config, &reader, key: "activation", default: "tanh")
    let inner = try ActivationFunction(
      &config, &reader, key: "recurrent_activation", "inner_activation", default: "sigmoid")
    guard let activation = function.recurrent(), let recurrentActivation = inner.recurrent() else {
      throw config.unsupported("this activation")
    }
    self.activation = activation
    self.recurrentActivation = recurrentActivation
    hasBias = try config.bool("use_bias", default: true)
    returnsSequences = try config.bool("return_sequences", default: false)
    returnsState = try config.bool("return_state", default: false)
    isBackward = try config.bool("go_backwards", default: false)
    for option in ["stateful", "time_major"] where try config.bool(option, default: false) {
      throw config.unsupported(quoted(option))
    }
    // What becomes of masked steps; masked input is refused.
    _ = config.value("zero_output_for_mask")
    if case .gru = cell {
      self.cell = .gru(resetAfter: try config.bool("reset_after", default: false))
      hasSeparateGates = config.version.major < 2
    } else {
      self.cell = cell
      if case .lstm = cell { hasSeparateGates = config.version.major < 2 } else { hasSeparateGates = false }
    }
  }

  /// The gates in Keras' order, by their letters in Keras 1.
  var gates: [String] {
    switch cell {
    case .lstm: ["i", "f", "c", "o"]
    case .gru: ["z", "r", "h"]
    case .simple: [""]
    }
  }

  /// The gates in the operator's order, as places in `gates`.
  var operatorOrder: [Int] {
    switch cell {
    case .lstm: [0, 3, 1, 2]
    case .gru: [0, 1, 2]
    case .simple: [0]
    }
  }

  var stateCount: Int { if case .lstm = cell { 2 } else { 1 } }

  var variables: [Variable] {
    if hasSeparateGates {
      // Keras 1 makes the cell's gate before the forget gate.
      let order = gates.count == 4 ? ["i", "c", "f", "o"] : gates
      return order.flatMap { gate in ["W_", "U_", "b_"].map { Variable($0 + gate, owner: "cell") } }
    }
    return (["kernel", "recurrent_kernel"] + (hasBias ? ["bias"] : [])).map { Variable($0, owner: "cell") }
  }

  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor] {
    let run = try RecurrentRun([(self, parameters.owned(by: "cell"))], inputs, &graph)
    let result: ValueID
    if returnsSequences {
      let sequence = try graph.emit(Squeeze(), run.sequences, graph.vector("direction", [1]), step: "Sequence")
      var op = Transpose()
      op.permutation = [1, 0, 2]
      // Read backwards, Keras has the results in the order of reading.
      let ordered =
        isBackward
        ? try graph.emit(
          Slice(), sequence, graph.vector("last", [-1]), graph.vector("before_first", [Int(Int32.min)]),
          graph.vector("time", [0]), graph.vector("step", [-1]), step: "Reversed") : sequence
      result = try graph.emit(op, ordered)
    } else {
      result = try graph.emit(Squeeze(), run.states[0], graph.vector("direction", [0]))
    }
    var outputs = [KerasTensor(value: result, layout: .asKeras)]
    guard returnsState else { return outputs }
    for (place, state) in run.states.enumerated() {
      let value = try graph.emit(Squeeze(), state, graph.vector("direction", [0]), step: "State\(place)")
      outputs.append(KerasTensor(value: value, layout: .asKeras))
    }
    return outputs
  }
}

/// `Bidirectional`: a recurrent layer and its mirror image, and what is made of both results.
struct BidirectionalLayer: KerasLayer {
  enum Merge: String, Sendable {
    case concat, sum, mul, ave
  }

  let forward: RecurrentLayer
  let backward: RecurrentLayer
  let merge: Merge

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    let name = try config.string("merge_mode", default: "none")
    guard let merge = Merge(rawValue: name) else { throw config.unsupported("merge_mode \(quoted(name))") }
    self.merge = merge
    guard let layer = config.value("layer"),
      let forward = try reader.inner(layer, of: config) as? RecurrentLayer
    else { throw config.unsupported("a layer that is not LSTM, GRU or SimpleRNN") }
    self.forward = forward
    if let layer = config.value("backward_layer") {
      guard let backward = try reader.inner(layer, of: config) as? RecurrentLayer,
        backward.units == forward.units, backward.gates == forward.gates,
        backward.activation == forward.activation, backward.recurrentActivation == forward.recurrentActivation,
        backward.hasBias == forward.hasBias
      else { throw config.unsupported("a backward_layer that differs from its layer") }
      self.backward = backward
    } else {
      backward = forward
    }
    guard !forward.isBackward else { throw config.unsupported("a layer that goes backwards") }
  }

  private static let owners = ["forward_layer", "backward_layer"]

  var variables: [Variable] {
    zip(Self.owners, [forward, backward]).flatMap { owner, layer in
      layer.variables.map { Variable($0.name, owner: owner + "/" + $0.owner) }
    }
  }

  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor] {
    let directions = zip([forward, backward], Self.owners).map { ($0, parameters.owned(by: $1 + "/cell")) }
    let run = try RecurrentRun(directions, inputs, &graph)
    // time × direction × batch × units, or direction × batch × units.
    let source = forward.returnsSequences ? run.sequences : run.states[0]
    let axis = forward.returnsSequences ? 1 : 0
    var toKeras = Transpose()
    let result: ValueID
    if merge == .concat {
      toKeras.permutation = forward.returnsSequences ? [2, 0, 1, 3] : [1, 0, 2]
      let shape = (forward.returnsSequences ? [0, 0] : [0]) + [2 * forward.units]
      result = try graph.emit(
        Reshape(), graph.emit(toKeras, source, step: "Transpose"), graph.vector("shape", shape))
    } else {
      let step = forward.returnsSequences ? "Merge" : nil
      let merged = try reduce(source, graph.vector("directions", [axis]), step, &graph)
      toKeras.permutation = [1, 0, 2]
      result = forward.returnsSequences ? try graph.emit(toKeras, merged) : merged
    }
    var outputs = [KerasTensor(value: result, layout: .asKeras)]
    guard forward.returnsState else { return outputs }
    for direction in 0..<2 {
      for (place, state) in run.states.enumerated() {
        let index = try graph.constant("direction", [], [Int64(direction)])
        let value = try graph.emit(Gather(), state, index, step: "State\(direction)\(place)")
        outputs.append(KerasTensor(value: value, layout: .asKeras))
      }
    }
    return outputs
  }

  private func reduce(
    _ x: ValueID, _ axes: ValueID, _ step: String?, _ graph: inout Lowering
  ) throws(KerasError) -> ValueID {
    switch merge {
    case .sum, .concat:
      var op = ReduceSum()
      op.keepDims = false
      return try graph.emit(op, x, axes, step: step)
    case .mul:
      var op = ReduceProd()
      op.keepDims = false
      return try graph.emit(op, x, axes, step: step)
    case .ave:
      var op = ReduceMean()
      op.keepDims = false
      return try graph.emit(op, x, axes, step: step)
    }
  }
}
