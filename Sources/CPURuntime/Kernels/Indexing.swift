import GraphIR
import Tensors

extension Frame {
  /// The elements of integer input `index`, of `type`, as places along axes of `extent`; negative ones count from the back.
  ///
  /// - Throws: when one lies outside.
  fileprivate func places(_ index: Int, _ type: ElementType, extent: Int) throws(RuntimeError) -> [Int] {
    var places = try integers(index, type)
    for position in places.indices {
      let place = places[position]
      guard place >= -extent, place < extent else {
        throw .node(name, "index \(place) is out of range for an axis of \(extent)")
      }
      if place < 0 { places[position] += extent }
    }
    return places
  }
}

extension Gather: CPUExecutable {
  private struct Gathering: Movement {
    let indices: ElementType
    let outer: Int
    let extent: Int
    /// Elements of one slice.
    let inner: Int

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) throws(RuntimeError) {
      let places = try frame.places(1, indices, extent: extent)
      guard let source = sources[0].baseAddress, let target = targets[0].baseAddress, !places.isEmpty else { return }
      Parallel.for(outer * places.count, grain: max(1, elementwiseGrain / max(1, inner))) { range in
        for slice in range {
          let from = (slice / places.count * extent + places[slice % places.count]) * inner
          (target + slice * inner).update(from: source + from, count: inner)
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let data = try node.input(0).extents
    let axis = try node.axis(axis)
    return try node.movementKernel(
      Gathering(
        indices: try node.input(1).elementType, outer: data[..<axis].reduce(1, *), extent: data[axis],
        inner: data[(axis + 1)...].reduce(1, *)))
  }
}

/// For each element of an index tensor, the place in data of the element that it names along `axis`.
private struct ElementIndexing: Sendable {
  let type: ElementType
  let data: [Int]
  let indices: [Int]
  let axis: Int

  init(_ node: KernelBuilder, axis: Int) throws(RuntimeError) {
    data = try node.input(0).extents
    type = try node.input(1).elementType
    indices = try node.input(1).extents
    self.axis = try node.axis(axis)
    for other in data.indices where other != self.axis && indices[other] > data[other] {
      throw .node(node.name, "indices have extent \(indices[other]) along axis \(other), data \(data[other])")
    }
  }

  /// Calls `body` with each element's place in the index tensor and in data.
  func forEach(_ frame: Frame, _ body: (_ index: Int, _ place: Int) -> Void) throws(RuntimeError) {
    let places = try frame.places(1, type, extent: data[axis])
    let strides = denseStrides(data)
    var others = strides
    others[axis] = 0
    StridedLoop(indices, [(others, 0)]).forEachElement { at in body(at[0], at[1] + places[at[0]] * strides[axis]) }
  }
}

extension GatherElements: CPUExecutable {
  private struct Gathering: Movement {
    let indexing: ElementIndexing

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) throws(RuntimeError) {
      let (source, target) = (sources[0], targets[0])
      try indexing.forEach(frame) { index, place in target[index] = source[place] }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.movementKernel(Gathering(indexing: try ElementIndexing(node, axis: axis)))
  }
}

/// For each tuple along the last axis of an index tensor, where the slice that it names begins in data.
private struct TupleIndexing: Sendable {
  let type: ElementType
  let data: [Int]
  let indices: [Int]
  /// Axes that data and indices share, before those that a tuple names.
  let batchAxes: Int
  /// Elements of one slice.
  let slice: Int

  init(_ node: KernelBuilder, batchAxes: Int = 0) throws(RuntimeError) {
    data = try node.input(0).extents
    type = try node.input(1).elementType
    indices = try node.input(1).extents
    self.batchAxes = batchAxes
    let named = batchAxes + (indices.last ?? 0)
    guard named <= data.count, indices.prefix(batchAxes) == data.prefix(batchAxes) else {
      throw .node(node.name, "indices of shape \(indices) do not fit data of shape \(data)")
    }
    slice = data[named...].reduce(1, *)
  }

  func starts(_ frame: Frame) throws(RuntimeError) -> [Int] {
    let width = indices.last ?? 0
    let values = try frame.integers(1, type)
    let strides = denseStrides(data)
    let batch = data.prefix(batchAxes).reduce(1, *)
    let count = indices.dropLast().reduce(1, *)
    let tuplesInBatch = batch > 0 ? count / batch : 0
    let batchStride = data[batchAxes...].reduce(1, *)
    var starts: [Int] = []
    for tuple in 0..<count {
      var start = tuplesInBatch > 0 ? tuple / tuplesInBatch * batchStride : 0
      for step in 0..<width {
        let axis = batchAxes + step
        let place = values[tuple * width + step]
        guard place >= -data[axis], place < data[axis] else {
          throw .node(frame.name, "index \(place) is out of range for an axis of \(data[axis])")
        }
        start += (place < 0 ? place + data[axis] : place) * strides[axis]
      }
      starts.append(start)
    }
    return starts
  }
}

extension GatherND: CPUExecutable {
  private struct Gathering: Movement {
    let indexing: TupleIndexing

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) throws(RuntimeError) {
      let starts = try indexing.starts(frame)
      guard let source = sources[0].baseAddress, let target = targets[0].baseAddress else { return }
      let slice = indexing.slice
      for (index, start) in starts.enumerated() {
        (target + index * slice).update(from: source + start, count: slice)
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.movementKernel(Gathering(indexing: try TupleIndexing(node, batchAxes: batchAxes)))
  }
}

// MARK: - Scatter

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
