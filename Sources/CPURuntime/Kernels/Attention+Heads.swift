import GraphIR
import Tensors

/// What is added to the scores of an attention, before causality and windows.
struct AttentionMask: Sendable {
  private let type: ElementType
  /// The scores' extents with the mask's own last one, which may be shorter.
  private let strides: [Int]
  private let keys: Int

  init(_ mask: PlannedTensor, _ scores: [Int], _ name: String) throws(RuntimeError) {
    type = mask.elementType
    let extents = Array(repeating: 1, count: max(0, 4 - mask.shape.rank)) + mask.extents
    guard extents.count == 4, zip(extents, scores).dropLast().allSatisfy({ $0 == $1 || $0 == 1 }),
      extents[3] <= scores[3]
    else { throw .node(name, "a mask of shape \(mask.shape) does not broadcast to \(scores)") }
    let broadcastsKeys = extents[3] == 1 && scores[3] != 1 && mask.shape.rank > 0
    keys = broadcastsKeys ? scores[3] : extents[3]
    let dense = [extents[1] * extents[2] * extents[3], extents[2] * extents[3], extents[3], broadcastsKeys ? 0 : 1]
    strides = zip(extents, dense).enumerated().map { $0 < 3 && $1.0 == 1 ? 0 : $1.1 }
  }

  /// The mask as numbers: 0 or minus infinity where it is bool.
  struct Bias<Wide: RealNumber> {
    fileprivate let elements: [Wide]
    fileprivate let strides: [Int]
    fileprivate let keys: Int

    /// What is added for key `key`; keys beyond the mask are not attended.
    @inline(__always)
    func value(_ row: Int, _ key: Int) -> Wide { key < keys ? elements[row + key * strides[3]] : -.infinity }

    func row(_ sample: Int, _ head: Int, _ query: Int) -> Int {
      sample * strides[0] + head * strides[1] + query * strides[2]
    }
  }

  func bias<Wide: RealNumber>(_ frame: Frame, _ wide: Wide.Type) throws(RuntimeError) -> Bias<Wide> {
    let elements: [Wide] =
      type == .bool
      ? frame.elements(3, UInt8.self).map { $0 != 0 ? 0 : -.infinity } : try frame.reals(3, type).map { Wide($0) }
    return Bias(elements: elements, strides: strides, keys: keys)
  }
}

/// Computes the heads of an attention one after the other, in blocks of queries.
struct AttentionHeads<T: RealElement> {
  typealias Wide = T.Wide
  typealias View = AttentionOperand<T>.View

  private let plan: AttentionPlan
  private let q: UnsafePointer<Wide>
  private let k: View
  private let v: View
  private let mask: AttentionMask.Bias<Wide>?
  private let lengths: [Int]?
  private let y: UnsafeMutableBufferPointer<T>
  private let scoreOutput: UnsafeMutableBufferPointer<T>

  /// Queries that are computed together.
  private static var block: Int { 128 }

  init(
    _ plan: AttentionPlan, _ frame: Frame, _ q: UnsafePointer<Wide>, _ k: View, _ v: View,
    _ mask: AttentionMask.Bias<Wide>?, _ lengths: [Int]?
  ) {
    self.plan = plan
    self.q = q
    self.k = k
    self.v = v
    self.mask = mask
    self.lengths = lengths
    y = frame.results(0, T.self)
    scoreOutput = frame.results(3, T.self)
  }

  func run() throws(RuntimeError) {
    let rows = min(Self.block, plan.q.sequence)
    let scores = UnsafeMutablePointer<Wide>.allocate(capacity: max(1, rows * plan.total))
    let result = UnsafeMutablePointer<Wide>.allocate(capacity: max(1, rows * plan.v.size))
    defer {
      scores.deallocate()
      result.deallocate()
    }
    for sample in 0..<plan.q.batch {
      for head in 0..<plan.q.heads {
        for first in stride(from: 0, to: plan.q.sequence, by: Self.block) {
          let queries = first..<min(plan.q.sequence, first + Self.block)
          try run(sample, head, queries, scores, result)
        }
      }
    }
  }

  /// Computes a block of queries of one head.
  private func run(
    _ sample: Int, _ head: Int, _ queries: Range<Int>, _ scores: UnsafeMutablePointer<Wide>,
    _ result: UnsafeMutablePointer<Wide>
  ) throws(RuntimeError) {
    let (total, size) = (plan.total, plan.v.size)
    // Neighbouring query heads share a head of keys and values.
    let shared = head / (plan.q.heads / plan.k.heads)
    scores.update(repeating: 0, count: queries.count * total)
    if total > 0, plan.q.size > 0 {
      let start = plan.q.start(sample, head) + queries.lowerBound * plan.q.rowStride
      try gemm(
        rows: queries.count, columns: total, inner: plan.q.size, alpha: Wide(plan.scale),
        Matrix(q + start, rowStride: plan.q.rowStride),
        Matrix(k.elements + k.start(sample, shared), rowStride: k.rowStride, isTransposed: true), into: scores,
        rowStride: total)
    }
    Parallel.for(queries.count, grain: 1 + 4096 / max(1, total)) { range in
      for row in range { finishRow(sample, head, queries.lowerBound + row, scores + row * total) }
    }
    guard !y.isEmpty else { return }
    result.update(repeating: 0, count: queries.count * size)
    if total > 0 {
      try gemm(
        rows: queries.count, columns: size, inner: total, Matrix(scores, rowStride: total),
        Matrix(v.elements + v.start(sample, shared), rowStride: v.rowStride), into: result, rowStride: size)
    }
    store(sample, head, queries, result)
  }

  /// Caps, masks and normalizes the scores of one query, and hands them out where they are wanted.
  private func finishRow(_ sample: Int, _ head: Int, _ query: Int, _ scores: UnsafeMutablePointer<Wide>) {
    let total = plan.total
    let place = ((sample * plan.q.heads + head) * plan.q.sequence + query) * total
    handOut(.raw, place, scores)
    if plan.op.softcap > 0 {
      let cap = Wide(plan.op.softcap)
      for key in 0..<total { scores[key] = cap * Wide.tanh(scores[key] / cap) }
    }
    handOut(.capped, place, scores)
    let visible = visibleKeys(sample, query)
    var sees = mask == nil && !visible.isEmpty
    for key in 0..<visible.lowerBound { scores[key] = -.infinity }
    for key in visible.upperBound..<total { scores[key] = -.infinity }
    if let mask {
      let row = mask.row(sample, head, query)
      for key in visible {
        let bias = mask.value(row, key)
        scores[key] += bias
        if bias != -.infinity { sees = true }
      }
    }
    handOut(.masked, place, scores)
    if sees {
      round(scores)
      softmax(scores, total)
      round(scores)
    } else {
      scores.update(repeating: 0, count: total)
    }
    handOut(.probabilities, place, scores)
  }

  private func handOut(_ kind: Attention.ScoreOutput, _ place: Int, _ scores: UnsafePointer<Wide>) {
    guard kind == plan.op.scoreOutput, !scoreOutput.isEmpty else { return }
    for key in 0..<plan.total { scoreOutput[place + key] = T(scores[key]) }
  }

  /// The keys that a query may see by causality, its window, and padding.
  private func visibleKeys(_ sample: Int, _ query: Int) -> Range<Int> {
    var (first, end) = (0, plan.total)
    // Where the query stands among the keys.
    var position = query + plan.past
    if let lengths {
      end = lengths[sample]
      if plan.past == 0 { position = query + lengths[sample] - plan.q.sequence }
    }
    // No sequence is longer.
    let far = 1 << 40
    if plan.op.isCausal { end = min(end, position + 1) }
    if plan.op.rightWindow >= 0 { end = min(end, position + min(far, plan.op.rightWindow) + 1) }
    if plan.op.leftWindow >= 0 { first = max(first, position - min(far, plan.op.leftWindow)) }
    return first < end ? first..<end : 0..<0
  }

  /// Rounds a row of scores to the precision that the operator asks for.
  private func round(_ scores: UnsafeMutablePointer<Wide>) {
    if plan.op.softmaxPrecision == .float16 {
      for key in 0..<plan.total { scores[key] = Wide(Float16(Float(scores[key]))) }
    } else if plan.op.softmaxPrecision == .bfloat16 {
      for key in 0..<plan.total { scores[key] = Wide(BFloat16(Float(scores[key])).float) }
    }
  }

  private func store(_ sample: Int, _ head: Int, _ queries: Range<Int>, _ result: UnsafePointer<Wide>) {
    let (size, heads) = (plan.v.size, plan.q.heads)
    for (index, query) in queries.enumerated() {
      let start =
        plan.q.isPacked
        ? ((sample * plan.q.sequence + query) * heads + head) * size
        : ((sample * heads + head) * plan.q.sequence + query) * size
      for element in 0..<size { y[start + element] = T(result[index * size + element]) }
    }
  }
}

/// x = e^(x − max x) / Σ e^(x − max x).
func softmax<Wide: RealNumber>(_ x: UnsafeMutablePointer<Wide>, _ count: Int) {
  var largest = -Wide.infinity
  for index in 0..<count { largest = max(largest, x[index]) }
  guard largest > -.infinity else { return x.update(repeating: 0, count: count) }
  var sum: Wide = 0
  var index = 0
  if Wide.self == Float.self {
    let floats = UnsafeMutableRawPointer(x).assumingMemoryBound(to: Float.self)
    let shift = SIMD8(repeating: Float(largest))
    var sums = SIMD8<Float>.zero
    while index + 8 <= count {
      let values = exponential(load8(UnsafePointer(floats + index)) - shift)
      sums += values
      for lane in 0..<8 { floats[index + lane] = values[lane] }
      index += 8
    }
    sum = Wide(sums.sum())
  }
  while index < count {
    x[index] = Wide.exp(x[index] - largest)
    sum += x[index]
    index += 1
  }
  let factor = 1 / sum
  for index in 0..<count { x[index] *= factor }
}
