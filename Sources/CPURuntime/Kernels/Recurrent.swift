// Recurrent networks: one matrix product over the whole sequence, one more a step, and the cell's own arithmetic.

import GraphIR
import Tensors

extension RNN: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try RecurrentPlan(node, self, .simple).kernel(T.self)
  }
}

extension GRU: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try RecurrentPlan(node, self, .gated(linearBeforeReset: linearBeforeReset)).kernel(T.self)
  }
}

extension LSTM: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try RecurrentPlan(node, self, .longShortTerm(couplesForget: inputForget)).kernel(T.self)
  }
}

/// The arithmetic of a step.
enum RecurrentCell: Sendable {
  case simple
  case gated(linearBeforeReset: Bool)
  case longShortTerm(couplesForget: Bool)
}

/// What a recurrent node computes: its extents, and what is done in each direction.
struct RecurrentPlan: Sendable {
  let cell: RecurrentCell
  let steps: Int
  let batch: Int
  let input: Int
  let hidden: Int
  let gates: Int
  let direction: RecurrentDirection
  let batchFirst: Bool
  let activations: [[RecurrentActivation]]
  let clip: Float?
  let name: String

  /// - Throws: when the inputs' shapes do not fit each other.
  init<Op: RecurrentOperator>(_ node: KernelBuilder, _ op: Op, _ cell: RecurrentCell) throws(RuntimeError) {
    let (x, r) = (try node.input(0), try node.input(2))
    self.cell = cell
    steps = x.extents[op.batchFirst ? 1 : 0]
    batch = x.extents[op.batchFirst ? 0 : 1]
    input = x.extents[2]
    hidden = r.extents[2]
    gates = Op.gates
    direction = op.direction
    batchFirst = op.batchFirst
    activations = try node.window { () throws(InferenceError) in try op.resolvedActivations() }
    clip = op.clip
    name = node.name
    let count = op.direction.count
    let state = op.batchFirst ? [batch, count, hidden] : [count, batch, hidden]
    // Inputs 5, 6 and 7: the initial states and, of an LSTM, the peepholes.
    let expected: [[Int]?] = [
      x.extents, [count, gates * hidden, input], [count, gates * hidden, hidden], [count, 2 * gates * hidden], [batch],
      state, state, [count, 3 * hidden],
    ]
    for index in 0..<min(node.inputCount, expected.count) {
      guard let given = node.optionalInput(index) else { continue }
      guard given.extents == expected[index] else {
        throw .node(node.name, "input \(index) has shape \(given.shape), \(expected[index] ?? []) expected")
      }
      guard index == 4 || given.elementType == x.elementType else {
        throw node.unsupported("input \(index) of \(given.elementType) for \(x.elementType)")
      }
    }
  }

  func kernel<T: RealElement>(_ type: T.Type) -> any Kernel {
    ClosureKernel { frame throws(RuntimeError) in
      frame.results(0, T.self).update(repeating: T(0))
      let lengths = try lengths(frame)
      let x = Widened(frame.elements(0, T.self))
      for index in 0..<direction.count {
        var pass = try RecurrentPass<T>(self, frame, index: index, x, lengths)
        try pass.run()
        pass.finish(frame)
      }
    }
  }

  /// The steps of each sequence of the batch.
  private func lengths(_ frame: Frame) throws(RuntimeError) -> [Int] {
    guard frame.has(4) else { return Array(repeating: steps, count: batch) }
    let lengths = frame.elements(4, Int32.self).map { Int($0) }
    if let wrong = lengths.first(where: { !(0...steps).contains($0) }) {
      throw .node(name, "a sequence has length \(wrong), the input \(steps) steps")
    }
    return lengths
  }

  /// The row of X at step `step` of sequence `item`.
  @inline(__always)
  func row(_ step: Int, _ item: Int) -> Int { batchFirst ? item * steps + step : step * batch + item }

  /// The row of a state of direction `index` and sequence `item`.
  @inline(__always)
  func stateRow(_ index: Int, _ item: Int) -> Int {
    batchFirst ? item * direction.count + index : index * batch + item
  }

  /// The row of Y.
  @inline(__always)
  func outputRow(_ step: Int, _ index: Int, _ item: Int) -> Int {
    batchFirst ? row(step, item) * direction.count + index : (step * direction.count + index) * batch + item
  }
}

/// The elements of an input as the type that they are computed in: in place, or converted.
struct Widened<T: RealElement> {
  private let copy: [T.Wide]
  private let given: UnsafeBufferPointer<T>

  init(_ elements: UnsafeBufferPointer<T>) {
    given = elements
    copy = T.self == T.Wide.self ? [] : elements.map(\.wide)
  }

  /// Calls `body` with the elements from `start` on.
  func with<R>(from start: Int = 0, _ body: (UnsafePointer<T.Wide>) throws(RuntimeError) -> R) throws(RuntimeError)
    -> R?
  {
    guard let base = given.baseAddress, start <= given.count else { return nil }
    if T.self == T.Wide.self {
      return try body(UnsafeRawPointer(base + start).assumingMemoryBound(to: T.Wide.self))
    }
    return try copy.withUnsafeBufferPointer { buffer throws(RuntimeError) -> R? in
      guard let base = buffer.baseAddress else { return nil }
      return try body(base + start)
    }
  }
}
