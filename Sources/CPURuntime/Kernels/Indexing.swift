import GraphIR
import Tensors

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

extension OneHot: CPUExecutable {
  private struct Marking: Movement {
    let type: ElementType
    let lines: AxisLines

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) throws(RuntimeError) {
      let (off, on) = (sources[0][0], sources[0][1])
      let target = targets[0]
      target.update(repeating: off)
      for (line, place) in try frame.integers(0, type).enumerated() where place >= -lines.length && place < lines.length
      {
        target[lines.start(line) + (place < 0 ? place + lines.length : place) * lines.stride] = on
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    _ = try node.constant(1)
    guard try node.input(2).count == 2 else { throw .node(node.name, "two values, off and on, expected") }
    let extents = try node.extents()
    let lines = AxisLines(extents, axis: axis < 0 ? axis + extents.count : axis)
    return try node.movementKernel(Marking(type: try node.input(0).elementType, lines: lines), sources: [2])
  }
}

extension NonZero: CPUExecutable {
  private struct Visitor: ArithmeticVisitor {
    let extents: [Int]

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [extents] frame throws(RuntimeError) in
        let x = frame.elements(0, T.self)
        let places = x.indices.filter { !T.Wide.equal(x[$0].wide, T.Wide(real: 0)) }
        let y = try frame.allocate(0, Int64.self, [extents.count, places.count])
        for (axis, stride) in denseStrides(extents).enumerated() {
          for (index, place) in places.enumerated() {
            y[axis * places.count + index] = Int64(place / stride % extents[axis])
          }
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    return try node.kernel(for: x.elementType, Visitor(extents: x.extents), boolAsByte: true)
  }
}

extension Compress: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let condition = try node.integers(1) ?? []
    // Without an axis, the input is one line.
    var extents = axis == nil ? [x.count] : x.extents
    let axis = axis == nil ? 0 : try node.axis(axis ?? 0)
    guard condition.count <= extents[axis] else {
      throw .node(node.name, "\(condition.count) conditions for an axis of \(extents[axis])")
    }
    let strides = denseStrides(extents)
    let kept = condition.indices.filter { condition[$0] != 0 }
    let tables = extents.indices.map { other in
      (other == axis ? kept : Array(0..<extents[other])).map { $0 * strides[other] }
    }
    extents[axis] = kept.count
    return try node.movementKernel(TableCopy(tables: tables), allocating: extents)
  }
}
