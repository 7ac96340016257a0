import GraphIR
import Tensors

/// One direction of a recurrent node over one batch.
struct RecurrentPass<T: RealElement> {
  private typealias Wide = T.Wide

  private let plan: RecurrentPlan
  private let index: Int
  private let isReversed: Bool
  private let lengths: [Int]
  private let activations: [RecurrentActivation]
  private let output: UnsafeMutableBufferPointer<T>
  private let recurrence: Widened<T>
  /// W x for every step and sequence: `steps · batch × gates · hidden`.
  private var projected: [Wide]
  /// R h for every sequence: `batch × gates · hidden`.
  private var gates: [Wide]
  private var h: [Wide]
  private var c: [Wide]
  /// The biases of W and R, and the peepholes.
  private let inputBias: [Wide]
  private let recurrentBias: [Wide]
  private let peepholes: [Wide]?

  init(
    _ plan: RecurrentPlan, _ frame: Frame, index: Int, _ x: Widened<T>, _ lengths: [Int]
  ) throws(RuntimeError) {
    self.plan = plan
    self.index = index
    self.lengths = lengths
    isReversed = plan.direction == .reverse || index == 1
    activations = plan.activations[index]
    output = frame.results(0, T.self)
    let (hidden, width) = (plan.hidden, plan.gates * plan.hidden)
    recurrence = Widened(Self.slice(frame.elements(2, T.self), index, width * hidden))
    let bias = Self.slice(frame.elements(3, T.self), index, 2 * width).map(\.wide)
    inputBias = bias.isEmpty ? Array(repeating: 0, count: width) : Array(bias[..<width])
    recurrentBias = bias.isEmpty ? Array(repeating: 0, count: width) : Array(bias[width...])
    peepholes = frame.has(7) ? Self.slice(frame.elements(7, T.self), index, 3 * hidden).map(\.wide) : nil
    h = Self.state(frame.elements(5, T.self), plan, index)
    c = Self.state(frame.elements(6, T.self), plan, index)
    gates = Array(repeating: 0, count: plan.batch * width)
    projected = Array(repeating: 0, count: plan.steps * plan.batch * width)
    try project(x, Widened(Self.slice(frame.elements(1, T.self), index, width * plan.input)))
  }

  /// The part of a parameter that belongs to direction `index`; empty when the parameter is not given.
  private static func slice(_ all: UnsafeBufferPointer<T>, _ index: Int, _ count: Int) -> UnsafeBufferPointer<T> {
    all.isEmpty ? all : UnsafeBufferPointer(rebasing: all[index * count..<(index + 1) * count])
  }

  private static func state(_ given: UnsafeBufferPointer<T>, _ plan: RecurrentPlan, _ index: Int) -> [Wide] {
    var state = [Wide](repeating: 0, count: plan.batch * plan.hidden)
    guard !given.isEmpty else { return state }
    for item in 0..<plan.batch {
      let row = plan.stateRow(index, item) * plan.hidden
      for unit in 0..<plan.hidden { state[item * plan.hidden + unit] = given[row + unit].wide }
    }
    return state
  }

  private mutating func project(_ x: Widened<T>, _ w: Widened<T>) throws(RuntimeError) {
    let width = plan.gates * plan.hidden
    guard plan.input > 0 else { return }
    let (rows, inner) = (plan.steps * plan.batch, plan.input)
    try projected.withUnsafeMutableBufferPointer { target throws(RuntimeError) in
      guard let target = target.baseAddress else { return }
      _ = try x.with { x throws(RuntimeError) in
        _ = try w.with { w throws(RuntimeError) in
          try gemm(
            rows: rows, columns: width, inner: inner, Matrix(x, rowStride: inner),
            Matrix(w, rowStride: inner, isTransposed: true), into: target, rowStride: width)
        }
      }
    }
  }

  /// gates[…, columns] = `state` · R[columns]ᵀ.
  private mutating func recur(_ state: [Wide], columns: Range<Int>) throws(RuntimeError) {
    let (hidden, width) = (plan.hidden, plan.gates * plan.hidden)
    let (batch, recurrence) = (plan.batch, recurrence)
    try gates.withUnsafeMutableBufferPointer { gates throws(RuntimeError) in
      try state.withUnsafeBufferPointer { state throws(RuntimeError) in
        guard let gates = gates.baseAddress, let state = state.baseAddress else { return }
        _ = try recurrence.with(from: columns.lowerBound * hidden) { r throws(RuntimeError) in
          try gemm(
            rows: batch, columns: columns.count, inner: hidden, Matrix(state, rowStride: hidden),
            Matrix(r, rowStride: hidden, isTransposed: true), into: gates + columns.lowerBound, rowStride: width)
        }
      }
    }
  }

  mutating func run() throws(RuntimeError) {
    guard plan.hidden > 0 else { return }
    for step in 0..<(lengths.max() ?? 0) {
      switch plan.cell {
      case .simple:
        try recur(h, columns: 0..<plan.hidden)
        forEachActive(step) { $0.stepSimple($1, $2) }
      case .longShortTerm(let couplesForget):
        try recur(h, columns: 0..<4 * plan.hidden)
        forEachActive(step) { $0.stepLongShortTerm($1, $2, couplesForget: couplesForget) }
      case .gated(let linearBeforeReset): try stepGated(step, linearBeforeReset: linearBeforeReset)
      }
    }
  }

  /// Calls `body` for each sequence that is not over at `step` with its place in the batch and its row of `projected`, then
  /// writes its state to Y.
  private mutating func forEachActive(_ step: Int, _ body: (inout Self, _ item: Int, _ row: Int) -> Void) {
    for item in 0..<plan.batch where step < lengths[item] {
      body(&self, item, row(step, item))
      guard !output.isEmpty else { continue }
      let start = plan.outputRow(place(step, item), index, item) * plan.hidden
      for unit in 0..<plan.hidden { output[start + unit] = T(h[item * plan.hidden + unit]) }
    }
  }

  /// The step of X that a sequence reads at `step`.
  private func place(_ step: Int, _ item: Int) -> Int { isReversed ? lengths[item] - 1 - step : step }

  private func row(_ step: Int, _ item: Int) -> Int { plan.row(place(step, item), item) }

  /// Gate `gate`: W x + R h and the biases, plus P · `cell` by the peephole of that number, clipped, then through activation
  /// `function`.
  private func gate(
    _ gate: Int, _ item: Int, _ row: Int, _ function: Int, peephole: Int = 0, cell: [Wide]? = nil
  ) -> [Wide] {
    let width = plan.gates * plan.hidden
    let (x, r, start) = (row * width + gate * plan.hidden, item * width + gate * plan.hidden, gate * plan.hidden)
    var result = [Wide](repeating: 0, count: plan.hidden)
    for unit in 0..<plan.hidden {
      result[unit] = projected[x + unit] + gates[r + unit] + inputBias[start + unit] + recurrentBias[start + unit]
    }
    if let peepholes, let cell {
      for unit in 0..<plan.hidden { result[unit] += peepholes[peephole * plan.hidden + unit] * cell[unit] }
    }
    if plan.clip != nil {
      for unit in 0..<plan.hidden { result[unit] = clipped(result[unit]) }
    }
    activations[function].apply(to: &result)
    return result
  }

  private func clipped(_ x: Wide) -> Wide {
    guard let clip = plan.clip else { return x }
    return min(max(x, -Wide(clip)), Wide(clip))
  }

  private mutating func stepSimple(_ item: Int, _ row: Int) {
    let new = gate(0, item, row, 0)
    h.replaceSubrange(item * plan.hidden..<(item + 1) * plan.hidden, with: new)
  }

  private mutating func stepLongShortTerm(_ item: Int, _ row: Int, couplesForget: Bool) {
    let (hidden, start) = (plan.hidden, item * plan.hidden)
    let old = Array(c[start..<start + hidden])
    let i = gate(0, item, row, 0, peephole: 0, cell: old)
    let f = couplesForget ? i.map { 1 - $0 } : gate(2, item, row, 0, peephole: 2, cell: old)
    let candidate = gate(3, item, row, 1)
    for unit in 0..<hidden { c[start + unit] = f[unit] * old[unit] + i[unit] * candidate[unit] }
    var new = Array(c[start..<start + hidden])
    let o = gate(1, item, row, 0, peephole: 1, cell: new)
    activations[2].apply(to: &new)
    for unit in 0..<hidden { h[start + unit] = o[unit] * new[unit] }
  }

  private mutating func stepGated(_ step: Int, linearBeforeReset: Bool) throws(RuntimeError) {
    let (hidden, batch) = (plan.hidden, plan.batch)
    try recur(h, columns: 0..<(linearBeforeReset ? 3 : 2) * hidden)
    var updates = [[Wide]](repeating: [], count: batch)
    var resets = updates
    for item in 0..<batch where step < lengths[item] {
      let row = row(step, item)
      updates[item] = gate(0, item, row, 0)
      resets[item] = gate(1, item, row, 0)
    }
    if !linearBeforeReset {
      var reset = h
      for item in 0..<batch where step < lengths[item] {
        for unit in 0..<hidden { reset[item * hidden + unit] *= resets[item][unit] }
      }
      try recur(reset, columns: 2 * hidden..<3 * hidden)
    }
    forEachActive(step) { pass, item, row in
      let candidate = pass.candidate(item, row, linearBeforeReset ? resets[item] : nil)
      for unit in 0..<hidden {
        let z = updates[item][unit]
        pass.h[item * hidden + unit] = (1 - z) * candidate[unit] + z * pass.h[item * hidden + unit]
      }
    }
  }

  /// The hidden gate of a gated unit; `reset` multiplies R h where it is given.
  private func candidate(_ item: Int, _ row: Int, _ reset: [Wide]?) -> [Wide] {
    guard let reset else { return gate(2, item, row, 1) }
    let (hidden, width, start) = (plan.hidden, 3 * plan.hidden, 2 * plan.hidden)
    var result = [Wide](repeating: 0, count: hidden)
    for unit in 0..<hidden {
      let recurrent = gates[item * width + start + unit] + recurrentBias[start + unit]
      result[unit] = clipped(projected[row * width + start + unit] + reset[unit] * recurrent + inputBias[start + unit])
    }
    activations[1].apply(to: &result)
    return result
  }

  /// Writes the last states.
  func finish(_ frame: Frame) {
    for (output, state) in [(1, h), (2, c)] {
      let target = frame.results(output, T.self)
      guard !target.isEmpty else { continue }
      for item in 0..<plan.batch {
        let row = plan.stateRow(index, item) * plan.hidden
        for unit in 0..<plan.hidden { target[row + unit] = T(state[item * plan.hidden + unit]) }
      }
    }
  }
}

extension RecurrentActivation {
  /// Replaces each number by the function's value.
  func apply<Wide: RealNumber>(to x: inout [Wide]) {
    x.withUnsafeMutableBufferPointer { x in
      var done = 0
      if Wide.self == Float.self, let base = x.baseAddress {
        let floats = UnsafeMutableRawPointer(base).assumingMemoryBound(to: Float.self)
        done = applyVectors(floats, x.count)
      }
      for index in done..<x.count { x[index] = value(at: x[index]) }
    }
  }

  /// The function of as many numbers as fill vectors; returns how many those are.
  private func applyVectors(_ x: UnsafeMutablePointer<Float>, _ count: Int) -> Int {
    let vectors = count / 8
    for index in 0..<vectors {
      let place = x + 8 * index
      let result: SIMD8<Float>
      switch function {
      case .sigmoid: result = logistic(load8(UnsafePointer(place)))
      case .tanh: result = hyperbolicTangent(load8(UnsafePointer(place)))
      case .relu, .affine, .leakyRelu, .thresholdedRelu, .scaledTanh, .hardSigmoid, .elu, .softsign, .softplus: return 0
      }
      for lane in 0..<8 { place[lane] = result[lane] }
    }
    return 8 * vectors
  }

  private func value<Wide: RealNumber>(at x: Wide) -> Wide {
    let (alpha, beta) = (Wide(alpha), Wide(beta))
    return switch function {
    case .relu: max(0, x)
    case .tanh: Wide.tanh(x)
    case .sigmoid: 1 / (1 + Wide.exp(-x))
    case .affine: alpha * x + beta
    case .leakyRelu: x >= 0 ? x : alpha * x
    case .thresholdedRelu: x >= alpha ? x : 0
    case .scaledTanh: alpha * Wide.tanh(beta * x)
    case .hardSigmoid: min(max(alpha * x + beta, 0), 1)
    case .elu: x >= 0 ? x : alpha * (Wide.exp(x) - 1)
    case .softsign: x / (1 + x.magnitude)
    case .softplus: max(x, 0) + Wide.log(1 + Wide.exp(-x.magnitude))
    }
  }
}
