import GraphIR
import Tensors

extension FlexAttention: RealOperator {
  public var isDeterministic: Bool { subgraphsAreDeterministic }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let scores = scoreType(T.elementType)
    if scores == .float32 { return try kernel(T.self, scoredAs: Float.self, node) }
    if scores == .float64 { return try kernel(T.self, scoredAs: Double.self, node) }
    throw node.unsupported("a softmax precision of \(scores)")
  }

  /// The kernel whose scores are of type `S`, in which the modifiers see them.
  private func kernel<T: RealElement, S: RealNumber>(
    _ type: T.Type, scoredAs scores: S.Type, _ node: KernelBuilder
  ) throws(RuntimeError) -> any Kernel {
    let plan = try FlexiblePlan<T, S>(node, scale: scale)
    let modifiers = subgraphs.map { [options = node.options] in Subgraph($0, options: options) }
    let scoreModifier = scoreModifier == nil ? nil : 0
    let probabilityModifier = probabilityModifier == nil ? nil : modifiers.count - 1
    return SubgraphKernel(modifiers, inputs: 3) { frame, run throws(RuntimeError) in
      var tensor = try plan.scores(frame)
      if let scoreModifier { tensor = try plan.checked(run(scoreModifier, [.tensor(tensor)])) }
      tensor = try plan.probabilities(tensor)
      if let probabilityModifier { tensor = try plan.checked(run(probabilityModifier, [.tensor(tensor)])) }
      try plan.multiply(tensor, frame)
    }
  }
}

/// The steps between which the modifiers run; `S` is the type of scores and probabilities.
private struct FlexiblePlan<T: RealElement, S: RealNumber>: Sendable {
  private let q: AttentionPlan.Operand
  private let k: AttentionPlan.Operand
  private let v: AttentionPlan.Operand
  private let shape: Shape
  private let factor: S
  private let name: String

  init(_ node: KernelBuilder, scale: Float?) throws(RuntimeError) {
    q = AttentionPlan.Operand(try node.input(0), heads: nil)
    k = AttentionPlan.Operand(try node.input(1), heads: nil)
    v = AttentionPlan.Operand(try node.input(2), heads: nil)
    name = node.name
    let types = [try node.input(1).elementType, try node.input(2).elementType]
    guard k.heads > 0, q.heads % k.heads == 0, k.heads == v.heads, k.sequence == v.sequence, q.batch == k.batch,
      k.batch == v.batch, q.size == k.size, types.allSatisfy({ $0 == T.elementType })
    else { throw .node(name, "its inputs do not fit each other") }
    factor = scale.map { S($0) } ?? 1 / S(max(1, q.size)).squareRoot()
    guard let shape = try? Shape([q.batch, q.heads, q.sequence, k.sequence]),
      shape.count <= node.options.memoryLimit / MemoryLayout<S>.stride
    else { throw .limit("scores of \(q.sequence) × \(k.sequence) in \(q.heads) heads") }
    self.shape = shape
  }

  /// Elements of one head's scores.
  private var headCount: Int { q.sequence * k.sequence }

  /// Calls `body` with each query head (counted over the batch), its sample, and the head of keys that it shares.
  private func forEachHead(
    _ body: (_ head: Int, _ sample: Int, _ shared: Int) throws(RuntimeError) -> Void
  ) throws(RuntimeError) {
    for head in 0..<q.batch * q.heads { try body(head, head / q.heads, head % q.heads / (q.heads / k.heads)) }
  }

  /// factor · Q · Kᵀ.
  func scores(_ frame: Frame) throws(RuntimeError) -> Tensor {
    let queries = frame.elements(0, T.self).map { S($0.wide) }
    let keys = frame.elements(1, T.self).map { S($0.wide) }
    return try Tensor(S.self, shape) { scores throws(RuntimeError) in
      guard let scores = scores.baseAddress, q.size > 0 else { return }
      try forEachHead { head, sample, shared throws(RuntimeError) in
        try withPointers(queries, keys) { x, w throws(RuntimeError) in
          try gemm(
            rows: q.sequence, columns: k.sequence, inner: q.size, alpha: factor,
            Matrix(x + head * q.sequence * q.size, rowStride: q.size),
            Matrix(w + k.start(sample, shared), rowStride: k.size, isTransposed: true), into: scores + head * headCount,
            rowStride: k.sequence)
        }
      }
    }
  }

  /// The softmax of each query's scores.
  func probabilities(_ scores: Tensor) throws(RuntimeError) -> Tensor {
    let elements = try elements(scores)
    return Tensor(S.self, shape) { target in
      guard let base = target.baseAddress else { return }
      _ = target.update(from: elements)
      Parallel.for(q.batch * q.heads * q.sequence, grain: 1 + 4096 / max(1, k.sequence)) { range in
        for row in range { softmax(base + row * k.sequence, k.sequence) }
      }
    }
  }

  /// Y = P · V.
  func multiply(_ probabilities: Tensor, _ frame: Frame) throws(RuntimeError) {
    let p = try elements(probabilities)
    let values = frame.elements(2, T.self).map { S($0.wide) }
    let y = frame.results(0, T.self)
    var result = [S](repeating: 0, count: q.sequence * v.size)
    try forEachHead { head, sample, shared throws(RuntimeError) in
      if k.sequence > 0 {
        try result.withUnsafeMutableBufferPointer { target throws(RuntimeError) in
          guard let target = target.baseAddress else { return }
          try withPointers(p, values) { p, w throws(RuntimeError) in
            try gemm(
              rows: q.sequence, columns: v.size, inner: k.sequence,
              Matrix(p + head * headCount, rowStride: k.sequence),
              Matrix(w + v.start(sample, shared), rowStride: v.size), into: target, rowStride: v.size)
          }
        }
      }
      for (index, value) in result.enumerated() { y[head * result.count + index] = T(T.Wide(value)) }
    }
  }

  /// What a modifier gives, which must be of the scores' type and shape.
  func checked(_ results: [Value]) throws(RuntimeError) -> Tensor {
    guard let result = results.first?.tensor, result.shape == shape, result.elementType == S.elementType else {
      throw .node(name, "a modifier does not give a tensor of shape \(shape)")
    }
    return result
  }

  private func elements(_ tensor: Tensor) throws(RuntimeError) -> [S] {
    do {
      return try tensor.elements(S.self)
    } catch {
      throw .internalDefect("scores of another type: \(error)")
    }
  }
}

private func withPointers<S>(
  _ a: [S], _ b: [S], _ body: (UnsafePointer<S>, UnsafePointer<S>) throws(RuntimeError) -> Void
) throws(RuntimeError) {
  try a.withUnsafeBufferPointer { a throws(RuntimeError) in
    try b.withUnsafeBufferPointer { b throws(RuntimeError) in
      if let a = a.baseAddress, let b = b.baseAddress { try body(a, b) }
    }
  }
}
