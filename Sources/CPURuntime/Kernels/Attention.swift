import GraphIR
import Tensors

extension Attention: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let plan = try AttentionPlan(node, self)
    return ClosureKernel { frame throws(RuntimeError) in try plan.run(frame, T.self) }
  }
}

/// The extents of an attention, and how its heads lie in memory.
struct AttentionPlan: Sendable {
  /// Q, K or V: `batch × heads × sequence × size`, wherever the sequence axis stands.
  struct Operand: Sendable {
    let batch: Int
    let heads: Int
    let sequence: Int
    let size: Int
    /// Whether heads are packed behind the sequence axis.
    let isPacked: Bool

    init(_ tensor: PlannedTensor, heads: Int?) {
      let extents = tensor.extents
      isPacked = extents.count == 3
      batch = extents[0]
      self.heads = isPacked ? heads ?? 1 : extents[1]
      sequence = extents[isPacked ? 1 : 2]
      size = isPacked ? extents[2] / self.heads : extents[3]
    }

    /// From one row of a head to the next.
    var rowStride: Int { isPacked ? heads * size : size }

    /// The first element of a head.
    func start(_ sample: Int, _ head: Int) -> Int {
      isPacked ? (sample * sequence * heads + head) * size : (sample * heads + head) * sequence * size
    }
  }

  let q: Operand
  let k: Operand
  let v: Operand
  /// Keys before those of this call.
  let past: Int
  let total: Int
  let op: Attention
  let mask: AttentionMask?
  let name: String

  init(_ node: KernelBuilder, _ op: Attention) throws(RuntimeError) {
    let type = try node.input(0).elementType
    for index in [1, 2, 4, 5] {
      if let given = node.optionalInput(index), given.elementType != type {
        throw node.unsupported("attention of \(type) and \(given.elementType)")
      }
    }
    let (q, k, v) = (
      Operand(try node.input(0), heads: op.queryHeads), Operand(try node.input(1), heads: op.keyValueHeads),
      Operand(try node.input(2), heads: op.keyValueHeads)
    )
    let past = node.optionalInput(4)?.extents[2] ?? 0
    let pasts = [(node.optionalInput(4), k.size), (node.optionalInput(5), v.size)]
    guard q.size == k.size, k.heads == v.heads, k.heads > 0, q.heads % k.heads == 0, k.sequence == v.sequence,
      q.batch == k.batch, k.batch == v.batch,
      pasts.allSatisfy({ $0.0 == nil || $0.0?.extents == [k.batch, k.heads, past, $0.1] })
    else { throw .node(node.name, "its inputs' shapes do not fit each other") }
    if let lengths = node.optionalInput(6), lengths.elementType != .int64 || lengths.count != q.batch {
      throw .node(node.name, "nonpad_kv_seqlen is not one int64 a sample")
    }
    guard op.leftWindow >= -1, op.rightWindow >= -1 else { throw .node(node.name, "a window size is below -1") }
    (self.q, self.k, self.v, self.past, self.op) = (q, k, v, past, op)
    total = past + k.sequence
    name = node.name
    var mask: AttentionMask?
    if let given = node.optionalInput(3) {
      mask = try AttentionMask(given, [q.batch, q.heads, q.sequence, past + k.sequence], node.name)
    }
    self.mask = mask
  }

  var scale: Double { op.scale.map { Double($0) } ?? 1 / Double(max(1, q.size)).squareRoot() }

  func run<T: RealElement>(_ frame: Frame, _ type: T.Type) throws(RuntimeError) {
    let lengths = frame.has(6) ? frame.elements(6, Int64.self).map { Int($0) } : nil
    if let wrong = lengths?.first(where: { $0 < 0 || $0 > total }) {
      throw .node(name, "nonpad_kv_seqlen is \(wrong) of \(total) keys")
    }
    let masked = try mask.map { mask throws(RuntimeError) in try mask.bias(frame, T.Wide.self) }
    let keys = try joined(frame, T.self, input: 1, past: 4, output: 1, k)
    let values = try joined(frame, T.self, input: 2, past: 5, output: 2, v)
    let queries = Widened(frame.elements(0, T.self))
    _ = try queries.with { q throws(RuntimeError) in
      try keys.with { k throws(RuntimeError) in
        try values.with { v throws(RuntimeError) in
          try AttentionHeads<T>(self, frame, q, k, v, masked, lengths).run()
        }
      }
    }
  }

  /// Past and new keys (or values) of all heads; they also become output `output` where somebody wants it.
  private func joined<T: RealElement>(
    _ frame: Frame, _ type: T.Type, input: Int, past: Int, output: Int, _ operand: Operand
  ) throws(RuntimeError) -> AttentionOperand<T> {
    let new = frame.elements(input, T.self)
    let target = frame.results(output, T.self)
    guard !target.isEmpty || frame.has(past) else {
      return AttentionOperand(Widened(new), operand.rowStride) { operand.start($0, $1) }
    }
    var all = [T](repeating: T(0), count: operand.batch * operand.heads * total * operand.size)
    let old = frame.elements(past, T.self)
    let (before, row) = (self.past * operand.size, operand.size)
    for sample in 0..<operand.batch {
      for head in 0..<operand.heads {
        let block = sample * operand.heads + head
        let start = block * total * row
        for index in 0..<before { all[start + index] = old[block * before + index] }
        for step in 0..<operand.sequence {
          let source = operand.start(sample, head) + step * operand.rowStride
          for index in 0..<row { all[start + before + step * row + index] = new[source + index] }
        }
      }
    }
    if !target.isEmpty { _ = target.update(from: all) }
    let (heads, total) = (operand.heads, total)
    return AttentionOperand(all, row) { ($0 * heads + $1) * total * row }
  }
}

/// Keys or values as they are multiplied: in place, or joined with those of the past.
struct AttentionOperand<T: RealElement> {
  private let widened: Widened<T>?
  private let own: [T.Wide]
  let rowStride: Int
  let start: (_ sample: Int, _ head: Int) -> Int

  init(_ widened: Widened<T>, _ rowStride: Int, _ start: @escaping (Int, Int) -> Int) {
    self.widened = widened
    own = []
    self.rowStride = rowStride
    self.start = start
  }

  init(_ all: [T], _ rowStride: Int, _ start: @escaping (Int, Int) -> Int) {
    widened = nil
    own = all.map(\.wide)
    self.rowStride = rowStride
    self.start = start
  }

  /// The elements with the layout of the heads.
  struct View {
    let elements: UnsafePointer<T.Wide>
    let rowStride: Int
    let start: (_ sample: Int, _ head: Int) -> Int
  }

  func with<R>(_ body: (View) throws(RuntimeError) -> R) throws(RuntimeError) -> R? {
    func call(_ pointer: UnsafePointer<T.Wide>) throws(RuntimeError) -> R {
      try body(View(elements: pointer, rowStride: rowStride, start: start))
    }
    if let widened { return try widened.with { pointer throws(RuntimeError) in try call(pointer) } }
    return try own.withUnsafeBufferPointer { buffer throws(RuntimeError) -> R? in
      guard let base = buffer.baseAddress else { return nil }
      return try call(base)
    }
  }
}
