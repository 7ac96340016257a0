import GraphIR
import Tensors

extension RNN: DifferentiableByParts {
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    try recurrentParts(&node) { node, pass, x, state throws(DifferentiationError) in
      let r = try node.recurrence(pass, state.h)
      return RecurrentState(h: try pass.activate(&node, 0, try node.sum(x[0], r[0])))
    }
  }
}

extension GRU: DifferentiableByParts {
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    try recurrentParts(&node) { node, pass, x, state throws(DifferentiationError) in
      let r = try node.recurrence(pass, state.h)
      let update = try pass.activate(&node, 0, try node.sum(x[0], r[0]))
      let reset = try pass.activate(&node, 0, try node.sum(x[1], r[1]))
      var hidden = try node.multiply(reset, r[2])
      if !linearBeforeReset { hidden = try node.recurrence(pass, try node.multiply(reset, state.h))[2] }
      let candidate = try pass.activate(&node, 1, try node.sum(x[2], hidden))
      let kept = try node.multiply(update, state.h)
      return RecurrentState(h: try node.sum(try node.multiply(try node.complement(update), candidate), kept))
    }
  }
}

extension LSTM: DifferentiableByParts {
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    try recurrentParts(&node) { node, pass, x, state throws(DifferentiationError) in
      guard let cell = state.c else { throw node.unsupported("LSTM without a cell state") }
      let r = try node.recurrence(pass, state.h)
      /// A gate, with the peephole of that number on `cell`.
      func gate(
        _ node: inout GradientBuilder, _ index: Int, _ peephole: Int, _ cell: ValueID
      ) throws(DifferentiationError) -> ValueID {
        var sum = try node.sum(x[index], r[index])
        if let weights = pass.peepholes?[peephole] { sum = try node.sum(sum, try node.multiply(weights, cell)) }
        return try pass.activate(&node, 0, sum)
      }
      let input = try gate(&node, 0, 0, cell)
      let forget = try inputForget ? node.complement(input) : gate(&node, 2, 2, cell)
      let candidate = try pass.activate(&node, 1, try node.sum(x[3], r[3]))
      let new = try node.sum(try node.multiply(forget, cell), try node.multiply(input, candidate))
      let output = try gate(&node, 1, 1, new)
      return RecurrentState(h: try node.multiply(output, try pass.apply(&node, 2, new)), c: new)
    }
  }
}

/// What goes on from step to step, each `batch × hidden`.
struct RecurrentState {
  var h: ValueID
  /// Of an LSTM only.
  var c: ValueID?
}

/// The parameters of one direction.
struct RecurrentPassParts {
  /// `hidden × gates·hidden`.
  fileprivate let recurrence: ValueID
  fileprivate let recurrentBias: ValueID?
  fileprivate let gates: Int
  /// One for each of the input, output and forget gate.
  fileprivate let peepholes: [ValueID]?
  fileprivate let activations: [RecurrentActivation]
  fileprivate let clip: Float?

  /// Activation `index` of what is clipped before.
  func activate(_ node: inout GradientBuilder, _ index: Int, _ x: ValueID) throws(DifferentiationError) -> ValueID {
    guard let clip else { return try apply(&node, index, x) }
    let clipped = try node.add(
      Clip(), x, try node.scalar(-Double(clip), like: x), try node.scalar(Double(clip), like: x))
    return try apply(&node, index, clipped)
  }

  func apply(_ node: inout GradientBuilder, _ index: Int, _ x: ValueID) throws(DifferentiationError) -> ValueID {
    let (alpha, beta) = (activations[index].alpha, activations[index].beta)
    func parameter<Op: Operator>(_ op: Op, _ path: WritableKeyPath<Op, Float>) -> Op {
      var op = op
      op[keyPath: path] = alpha
      return op
    }
    switch activations[index].function {
    case .relu: return try node.add(Relu(), x)
    case .tanh: return try node.add(Tanh(), x)
    case .sigmoid: return try node.add(Sigmoid(), x)
    case .affine: return try node.offset(try node.scale(x, by: Double(alpha)), by: Double(beta))
    case .leakyRelu: return try node.add(parameter(LeakyRelu(), \.alpha), x)
    case .thresholdedRelu: return try node.add(parameter(ThresholdedRelu(), \.alpha), x)
    case .scaledTanh:
      return try node.scale(try node.add(Tanh(), try node.scale(x, by: Double(beta))), by: Double(alpha))
    case .hardSigmoid:
      var function = parameter(HardSigmoid(), \.alpha)
      function.beta = beta
      return try node.add(function, x)
    case .elu: return try node.add(parameter(Elu(), \.alpha), x)
    case .softsign: return try node.add(Softsign(), x)
    case .softplus: return try node.add(Softplus(), x)
    }
  }
}

extension GradientBuilder {
  /// R h and its bias, gate by gate.
  fileprivate mutating func recurrence(
    _ pass: RecurrentPassParts, _ h: ValueID
  ) throws(DifferentiationError) -> [ValueID] {
    var product = try add(MatMul(), h, pass.recurrence)
    if let bias = pass.recurrentBias { product = try sum(product, bias) }
    return try split(product, into: pass.gates, axis: 1)
  }

  /// Equal parts along `axis`.
  fileprivate mutating func split(_ a: ValueID, into count: Int, axis: Int) throws(DifferentiationError) -> [ValueID] {
    guard count > 1 else { return [a] }
    var split = Split()
    split.axis = axis
    return try add(split, [a], outputCount: count)
  }

  /// Slice `index` along `axis`, which goes.
  fileprivate mutating func slice(_ a: ValueID, _ index: Int, axis: Int) throws(DifferentiationError) -> ValueID {
    try add(Gather(axis: axis), a, constant(Tensor(scalar: Int64(index))))
  }

  /// Parts with a new axis that they follow each other along.
  fileprivate mutating func stack(_ parts: [ValueID], axis: Int) throws(DifferentiationError) -> ValueID {
    var slices: [ValueID?] = []
    for part in parts { slices.append(try unsqueeze(part, [axis])) }
    return try add(Concat(axis: axis), slices)
  }
}

extension RecurrentOperator {
  /// What a step does with the projected input, gate by gate, and the state.
  fileprivate typealias Step = (
    _ node: inout GradientBuilder, _ pass: RecurrentPassParts, _ x: [ValueID], _ state: RecurrentState
  ) throws(DifferentiationError) -> RecurrentState

  /// The outputs by all steps one after the other.
  ///
  /// - Throws: where the number of steps is open, or there are too many for a graph.
  fileprivate func recurrentParts(
    _ node: inout GradientBuilder, _ step: Step
  ) throws(DifferentiationError) -> [ValueID?] {
    var x = try node.input(0)
    if batchFirst { x = try node.permute(x, [1, 0, 2]) }
    guard let steps = node.extents(of: x)?[0].value, (1...1024).contains(steps) else {
      throw node.unsupported("a sequence of an open number of steps, or of more than 1024")
    }
    guard let activations = try? resolvedActivations() else { throw node.unsupported("these activations") }
    let lengths = try node.optionalInput(4).map { lengths throws(DifferentiationError) in
      try node.add(Cast(to: .int64), lengths)
    }
    var (outputs, states): ([ValueID], [RecurrentState]) = ([], [])
    for index in 0..<direction.count {
      let isReversed = direction == .reverse || index == 1
      let pass = try passParts(&node, index, activations[index])
      let all = try projected(&node, isReversed ? try reversed(&node, x, lengths) : x, index)
      var state = try initialState(&node, x, index)
      var hidden: [ValueID] = []
      for (number, part) in try node.split(all, into: steps, axis: 0).enumerated() {
        let row = try node.add(Squeeze(), part, try node.vector([0]))
        let new = try step(&node, pass, try node.split(row, into: Self.gates, axis: 1), state)
        guard let lengths else {
          state = new
          hidden.append(new.h)
          continue
        }
        // What is over keeps its state, and puts out zeros.
        let goesOn = try node.unsqueeze(try node.add(Greater(), lengths, try node.vector([number])), [1])
        hidden.append(try node.select(goesOn, new.h))
        state.h = try node.select(goesOn, new.h, else: state.h)
        if let old = state.c, let cell = new.c { state.c = try node.select(goesOn, cell, else: old) }
      }
      let y = try node.stack(hidden, axis: 0)
      outputs.append(isReversed ? try reversed(&node, y, lengths) : y)
      states.append(state)
    }
    var y = try node.stack(outputs, axis: 1)
    if batchFirst { y = try node.permute(y, [2, 0, 1, 3]) }
    let axis = batchFirst ? 1 : 0
    let cells = states.compactMap(\.c)
    return [
      y, try node.stack(states.map(\.h), axis: axis), cells.isEmpty ? nil : try node.stack(cells, axis: axis),
    ]
  }

  private func passParts(
    _ node: inout GradientBuilder, _ index: Int, _ activations: [RecurrentActivation]
  ) throws(DifferentiationError) -> RecurrentPassParts {
    let recurrence = try node.transpose(try node.slice(try node.input(2), index, axis: 0))
    var bias: ValueID?
    if let given = node.optionalInput(3) {
      bias = try node.split(try node.slice(given, index, axis: 0), into: 2, axis: 0)[1]
    }
    var peepholes: [ValueID]?
    if let given = node.optionalInput(7) {
      peepholes = try node.split(try node.slice(given, index, axis: 0), into: 3, axis: 0)
    }
    return RecurrentPassParts(
      recurrence: recurrence, recurrentBias: bias, gates: Self.gates, peepholes: peepholes, activations: activations,
      clip: clip)
  }

  /// W x and its bias for all steps: `steps × batch × gates·hidden`.
  private func projected(
    _ node: inout GradientBuilder, _ x: ValueID, _ index: Int
  ) throws(DifferentiationError) -> ValueID {
    let product = try node.add(MatMul(), x, try node.transpose(try node.slice(try node.input(1), index, axis: 0)))
    guard let bias = node.optionalInput(3) else { return product }
    return try node.sum(product, try node.split(try node.slice(bias, index, axis: 0), into: 2, axis: 0)[0])
  }

  /// `steps × batch × …` from its end: each sequence from its own where lengths are given.
  private func reversed(
    _ node: inout GradientBuilder, _ a: ValueID, _ lengths: ValueID?
  ) throws(DifferentiationError) -> ValueID {
    if let lengths { return try node.add(ReverseSequence(), a, lengths) }
    return try node.add(
      Slice(), a, try node.vector([-1]), try node.vector([.min]), try node.vector([0]), try node.vector([-1]))
  }

  private func initialState(
    _ node: inout GradientBuilder, _ x: ValueID, _ index: Int
  ) throws(DifferentiationError) -> RecurrentState {
    let axis = batchFirst ? 1 : 0
    let shape = try node.add(
      Concat(axis: 0), try node.shape(of: x, 1..<2), try node.shape(of: try node.input(2), 2..<3))
    let zeros = try node.add(Expand(), try node.scalar(0, like: x), shape)
    let h = try node.optionalInput(5).map { h throws(DifferentiationError) in try node.slice(h, index, axis: axis) }
    guard Self.gates == LSTM.gates else { return RecurrentState(h: h ?? zeros) }
    let c = try node.optionalInput(6).map { c throws(DifferentiationError) in try node.slice(c, index, axis: axis) }
    return RecurrentState(h: h ?? zeros, c: c ?? zeros)
  }
}
