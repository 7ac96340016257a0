import GraphIR
import Tensors

extension ScatterReduction {
  /// Combines what is there with an update.
  @inline(__always)
  fileprivate func apply<W: WideElement>(_ old: W, _ update: W) -> W {
    switch self {
    case .none: update
    case .add: W.sum(old, update)
    case .mul: W.product(old, update)
    case .max: W.larger(old, update)
    case .min: W.smaller(old, update)
    }
  }
}

/// Copies data to the output, then writes updates over it.
private struct ScatterMovement<I: ScatterIndexing>: Movement {
  let indexing: I

  func move<T: BitwiseCopyable & Sendable>(
    _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
  ) throws(RuntimeError) {
    _ = targets[0].update(from: sources[0])
    let (updates, target) = (sources[1], targets[0])
    try indexing.forEachUpdate(frame) { update, place in target[place] = updates[update] }
  }
}

/// As `ScatterMovement`, with arithmetic.
private struct ScatterVisitor<I: ScatterIndexing>: ArithmeticVisitor {
  let indexing: I
  let reduction: ScatterReduction

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [indexing, reduction] frame throws(RuntimeError) in
      let target = frame.results(0, T.self)
      let updates = frame.elements(2, T.self)
      _ = target.update(from: frame.elements(0, T.self))
      try indexing.forEachUpdate(frame) { update, place in
        target[place] = T(wide: reduction.apply(target[place].wide, updates[update].wide))
      }
    }
  }
}

/// Where the elements of an update go.
private protocol ScatterIndexing: Sendable {
  func forEachUpdate(_ frame: Frame, _ body: (_ update: Int, _ place: Int) -> Void) throws(RuntimeError)
}

extension ElementIndexing: ScatterIndexing {
  func forEachUpdate(_ frame: Frame, _ body: (_ update: Int, _ place: Int) -> Void) throws(RuntimeError) {
    try forEach(frame, body)
  }
}

extension TupleIndexing: ScatterIndexing {
  func forEachUpdate(_ frame: Frame, _ body: (_ update: Int, _ place: Int) -> Void) throws(RuntimeError) {
    for (index, start) in try starts(frame).enumerated() {
      for element in 0..<slice { body(index * slice + element, start + element) }
    }
  }
}

extension KernelBuilder {
  fileprivate func scatterKernel(
    _ indexing: some ScatterIndexing, _ reduction: ScatterReduction, updates: Int
  ) throws(RuntimeError) -> any Kernel {
    guard try input(2).count == updates else {
      throw .node(name, "\(try input(2).count) updates for \(updates) places")
    }
    if case .none = reduction { return try movementKernel(ScatterMovement(indexing: indexing), sources: [0, 2]) }
    return try kernel(for: try input(0).elementType, ScatterVisitor(indexing: indexing, reduction: reduction))
  }
}

extension ScatterElements: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let indexing = try ElementIndexing(node, axis: axis)
    return try node.scatterKernel(indexing, reduction, updates: indexing.indices.reduce(1, *))
  }
}

extension ScatterND: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let indexing = try TupleIndexing(node)
    return try node.scatterKernel(indexing, reduction, updates: indexing.indices.dropLast().reduce(indexing.slice, *))
  }
}

extension TensorScatter: CPUExecutable {
  private struct Writing: Movement {
    let cache: AxisLines
    let updates: AxisLines
    /// Lines of one batch entry.
    let linesInBatch: Int
    let isCircular: Bool
    let hasIndices: Bool

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) throws(RuntimeError) {
      let (update, target) = (sources[1], targets[0])
      _ = target.update(from: sources[0])
      let starts = hasIndices ? try frame.integers(2, .int64) : []
      for line in 0..<cache.count {
        let batch = line / linesInBatch
        let start = batch < starts.count ? starts[batch] : 0
        guard start >= 0, isCircular || start <= cache.length - updates.length else {
          throw .node(frame.name, "\(updates.length) entries from \(start) on do not fit an axis of \(cache.length)")
        }
        for step in 0..<updates.length {
          let place = (start % max(1, cache.length) + step) % max(1, cache.length)
          let to = isCircular ? place : start + step
          target[cache.start(line) + to * cache.stride] = update[updates.start(line) + step * updates.stride]
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (cache, update) = (try node.input(0).extents, try node.input(1).extents)
    let axis = try node.axis(axis)
    var expected = cache
    expected[axis] = update[axis]
    guard update == expected, update[axis] <= cache[axis], node.optionalInput(2)?.count ?? cache[0] == cache[0] else {
      throw .node(node.name, "an update of shape \(update) does not fit a cache of shape \(cache)")
    }
    let lines = AxisLines(cache, axis: axis)
    let writing = Writing(
      cache: lines, updates: AxisLines(update, axis: axis), linesInBatch: max(1, lines.count / max(1, cache[0])),
      isCircular: mode == .circular, hasIndices: node.has(2))
    return try node.movementKernel(writing, sources: [0, 1])
  }
}
