import GraphIR
import Tensors

extension LinearAttention: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let recurrence = try LinearRecurrence(node, self)
    let stateType = node.optionalInput(3)?.elementType ?? T.elementType
    return ClosureKernel { frame throws(RuntimeError) in
      var state =
        frame.has(3)
        ? try frame.reals(3, stateType).map { T.Wide($0) } : Array(repeating: 0, count: recurrence.stateCount)
      recurrence.run(frame, T.self, &state)
      try frame.setReals(1, stateType, state.map { Double($0) })
    }
  }
}

/// S ← decay · S + k ⊗ v′, o = scale · qᵀ S for each head, step by step; v′ is v, or β · (v − Sᵀ k) by the delta rule.
private struct LinearRecurrence: Sendable {
  private let batch: Int
  private let steps: Int
  private let queryHeads: Int
  private let heads: Int
  private let keySize: Int
  private let valueSize: Int
  /// Decays of each head and step: one, or one for each row of the state.
  private let decays: Int
  /// β of each step: one, or one a head.
  private let betas: Int
  private let scale: Double
  private let isGated: Bool
  private let isDelta: Bool

  var stateCount: Int { batch * heads * keySize * valueSize }

  init(_ node: KernelBuilder, _ op: LinearAttention) throws(RuntimeError) {
    let (q, k, v) = (try node.input(0), try node.input(1), try node.input(2))
    (batch, steps) = (q.extents[0], q.extents[1])
    (queryHeads, heads) = (op.queryHeads, op.keyValueHeads)
    keySize = q.extents[2] / queryHeads
    valueSize = v.extents[2] / heads
    scale = op.scale == 0 ? 1 / Double(max(1, keySize)).squareRoot() : Double(op.scale)
    (isGated, isDelta) =
      switch op.updateRule {
      case .linear: (false, false)
      case .gated: (true, false)
      case .delta: (false, true)
      case .gatedDelta: (true, true)
      }
    let (decay, beta) = (node.optionalInput(4), node.optionalInput(5))
    guard (decay != nil) == isGated, (beta != nil) == isDelta else {
      throw .node(node.name, "update rule \(op.updateRule.rawValue) does not go with the inputs that are given")
    }
    decays = (decay?.extents.last ?? heads) / heads
    betas = beta?.extents.last ?? 1
    let fits =
      k.extents == [batch, steps, heads * keySize] && v.extents == [batch, steps, heads * valueSize]
      && decay.map { $0.extents == [batch, steps, heads * decays] && (decays == 1 || decays == keySize) } ?? true
      && beta.map { $0.extents == [batch, steps, betas] && (betas == 1 || betas == heads) } ?? true
      && node.optionalInput(3).map { $0.extents == [batch, heads, keySize, valueSize] } ?? true
    guard fits else { throw .node(node.name, "its inputs' shapes do not fit each other") }
    for given in [k, v, decay, beta].compactMap({ $0 }) where given.elementType != q.elementType {
      throw node.unsupported("linear attention of \(q.elementType) and \(given.elementType)")
    }
  }

  func run<T: RealElement>(_ frame: Frame, _ type: T.Type, _ state: inout [T.Wide]) {
    let inputs = (0..<6).map { frame.elements($0, T.self) }
    let y = frame.results(0, T.self)
    state.withUnsafeMutableBufferPointer { state in
      Parallel.for(batch * heads, grain: 1 + 8192 / max(1, steps * keySize * valueSize)) { range in
        for head in range {
          for step in 0..<steps { self.step(inputs, y, state, head, step) }
        }
      }
    }
  }

  /// One step of head `block % heads` of sample `block / heads`.
  private func step<T: RealElement>(
    _ inputs: [UnsafeBufferPointer<T>], _ y: UnsafeMutableBufferPointer<T>, _ state: UnsafeMutableBufferPointer<T.Wide>,
    _ block: Int, _ step: Int
  ) {
    let (sample, head) = (block / heads, block % heads)
    let row = sample * steps + step
    let s = block * keySize * valueSize
    let (k, v) = ((row * heads + head) * keySize, (row * heads + head) * valueSize)
    if isGated {
      for i in 0..<keySize {
        let decay = T.Wide.exp(inputs[4][(row * heads + head) * decays + (decays == 1 ? 0 : i)].wide)
        for j in 0..<valueSize { state[s + i * valueSize + j] *= decay }
      }
    }
    for j in 0..<valueSize {
      var new = inputs[2][v + j].wide
      if isDelta {
        var known: T.Wide = 0
        for i in 0..<keySize { known += state[s + i * valueSize + j] * inputs[1][k + i].wide }
        new = inputs[5][row * betas + (betas == 1 ? 0 : head)].wide * (new - known)
      }
      for i in 0..<keySize { state[s + i * valueSize + j] += inputs[1][k + i].wide * new }
    }
    guard !y.isEmpty else { return }
    let group = queryHeads / heads
    for query in head * group..<(head + 1) * group {
      let (q, o) = ((row * queryHeads + query) * keySize, (row * queryHeads + query) * valueSize)
      for j in 0..<valueSize {
        var sum: T.Wide = 0
        for i in 0..<keySize { sum += inputs[0][q + i].wide * state[s + i * valueSize + j] }
        y[o + j] = T(sum * T.Wide(scale))
      }
    }
  }
}

extension RotaryEmbedding: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = AttentionPlan.Operand(try node.input(0), heads: heads)
    let rotated = rotatedSize == 0 ? x.size : rotatedSize
    let half = rotated / 2
    let caches = (try node.input(1), try node.input(2))
    let positions = node.optionalInput(3)
    let cached = positions == nil ? x.batch * x.sequence : caches.0.extents.first ?? 0
    guard rotated <= x.size, rotated % 2 == 0, try node.input(0).count == x.batch * x.heads * x.sequence * x.size,
      caches.0.shape == caches.1.shape, caches.0.count == cached * half, caches.0.extents.last == half,
      [caches.0, caches.1].allSatisfy({ $0.elementType == T.elementType }),
      positions.map({ $0.count == x.batch * x.sequence && $0.elementType == .int64 }) ?? true
    else { throw .node(node.name, "caches of shape \(caches.0.shape) do not fit heads of \(x.size)") }
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let (source, target) = (frame.elements(0, T.self), frame.results(0, T.self))
      let (cosines, sines) = (frame.elements(1, T.self), frame.elements(2, T.self))
      let given = frame.elements(3, Int64.self)
      if let wrong = given.first(where: { !(0..<Int64(cached)).contains($0) }) {
        throw .node(name, "position \(wrong) is outside of the caches' \(cached)")
      }
      Parallel.for(x.batch * x.heads * x.sequence, grain: 1 + 8192 / max(1, x.size)) { range in
        for row in range {
          let (sample, head, step) = (row / (x.heads * x.sequence), row / x.sequence % x.heads, row % x.sequence)
          let start = x.start(sample, head) + step * x.rowStride
          let token = sample * x.sequence + step
          let cache = (given.isEmpty ? token : Int(given[token])) * half
          for index in 0..<half {
            let (a, b) =
              interleaved ? (start + 2 * index, start + 2 * index + 1) : (start + index, start + half + index)
            let (c, s) = (cosines[cache + index].wide, sines[cache + index].wide)
            let (real, imaginary) = (source[a].wide, source[b].wide)
            target[a] = T(c * real - s * imaginary)
            target[b] = T(s * real + c * imaginary)
          }
          for index in rotated..<x.size { target[start + index] = source[start + index] }
        }
      }
    }
  }
}
