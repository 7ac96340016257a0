import GraphIR
import Tensors

extension Concat: CPUExecutable {
  /// Copies every source to its place along the axis.
  private struct Joining: Movement {
    /// Elements of each source for one step of the axes before `axis`.
    let blocks: [Int]
    let outer: Int

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) {
      guard let target = targets[0].baseAddress else { return }
      let row = blocks.reduce(0, +)
      Parallel.for(outer, grain: max(1, elementwiseGrain / max(1, row))) { range in
        for step in range {
          var place = target + step * row
          for (source, block) in zip(sources, blocks) {
            if let start = source.baseAddress { place.update(from: start + step * block, count: block) }
            place += block
          }
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let axis = try node.axis(axis)
    if let kernel = try node.joiningKernel(axis: axis) { return kernel }
    if let kernel = try concatKernel(&node, axis: axis) { return kernel }
    let extents = try node.input(0).extents
    var blocks: [Int] = []
    for index in 0..<node.inputCount { blocks.append(try node.input(index).extents[axis...].reduce(1, *)) }
    let joining = Joining(blocks: blocks, outer: extents[..<axis].reduce(1, *))
    return try node.movementKernel(joining, sources: Array(0..<node.inputCount))
  }
}

extension Split: CPUExecutable {
  private struct Parting: Movement {
    let blocks: [Int]
    let outer: Int

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) {
      guard let source = sources[0].baseAddress else { return }
      let row = blocks.reduce(0, +)
      Parallel.for(outer, grain: max(1, elementwiseGrain / max(1, row))) { range in
        for step in range {
          var place = source + step * row
          for (target, block) in zip(targets, blocks) {
            if let start = target.baseAddress { (start + step * block).update(from: place, count: block) }
            place += block
          }
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let axis = try node.axis(axis)
    let inner = x.extents[(axis + 1)...].reduce(1, *)
    var parts = try node.integers(1)
    if parts == nil {
      do {
        parts = try Split.evenParts(of: x.extents[axis], count: node.outputCount)
      } catch {
        throw .node(node.name, error.problem)
      }
    }
    let blocks = (parts ?? []).map { $0 * inner }
    return try node.movementKernel(Parting(blocks: blocks, outer: x.extents[..<axis].reduce(1, *)))
  }
}

extension Slice: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let starts = try node.integers(1) ?? []
    let ends = try node.integers(2) ?? []
    let axes = try node.integers(3) ?? Array(starts.indices)
    let steps = try node.integers(4) ?? starts.map { _ in 1 }
    var strides = denseStrides(x.extents)
    var extents = x.extents
    var start = 0
    do throws(InferenceError) {
      for (index, axis) in try InferenceContext.normalized(axes: axes, rank: x.shape.rank).enumerated() {
        let range = try SliceRange(
          start: starts[index], end: ends[index], step: steps[index], extent: extents[axis])
        start += range.start * strides[axis]
        extents[axis] = range.count
        // A step beyond the axis reaches one element only.
        strides[axis] = range.count > 1 ? strides[axis] * range.step : 0
      }
    } catch {
      throw .node(node.name, error.problem)
    }
    return try node.movementKernel(StridedCopy(extents, strides: strides, start: start))
  }
}

extension Pad: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let pads: [(begin: Int, end: Int)]
    do {
      pads = try Pad.resolve(pads: try node.integers(1) ?? [], axes: try node.integers(3), rank: x.shape.rank)
    } catch let error as InferenceError {
      throw .node(node.name, error.problem)
    } catch let error as RuntimeError {
      throw error
    } catch {
      throw .internalDefect("\(error)")
    }
    let target = try node.extents()
    let hasFill = node.has(2) && mode == .constant
    if hasFill, try node.input(2).count != 1 { throw .node(node.name, "the constant must be one element") }
    let sources = hasFill ? [0, 2] : [0]
    return try node.movementKernel(try Padding(x.extents, pads, target, mode, node), sources: sources)
  }
}

/// Copies along every axis from where a padded place lies in the source; places outside are filled.
struct Padding: Movement {
  private let copy: TableCopy

  init(
    _ extents: [Int], _ pads: [(begin: Int, end: Int)], _ target: [Int], _ mode: Pad.Mode, _ node: KernelBuilder
  ) throws(RuntimeError) {
    let strides = denseStrides(extents)
    var tables: [[Int]] = []
    // Of an empty result, an axis may have any extent.
    for axis in extents.indices where !target.contains(0) {
      let extent = extents[axis]
      guard extent > 0 || mode == .constant || target[axis] == 0 else {
        throw .node(node.name, "axis \(axis) has no elements to pad with")
      }
      tables.append(
        (0..<target[axis]).map { place in
          let source = Self.source(place - pads[axis].begin, extent, mode)
          return source < 0 ? -1 : source * strides[axis]
        })
    }
    copy = TableCopy(tables: tables)
  }

  /// The place along an axis of `extent` that stands at `place` of its continuation to both sides; negative outside.
  private static func source(_ place: Int, _ extent: Int, _ mode: Pad.Mode) -> Int {
    if place >= 0, place < extent { return place }
    switch mode {
    case .constant: return -1
    case .edge: return place < 0 ? 0 : extent - 1
    case .wrap: return Int.floorRemainder(place, extent)
    case .reflect:
      // The axis and its mirror image repeat; its ends are not repeated.
      let period = max(1, 2 * (extent - 1))
      let phase = Int.floorRemainder(place, period)
      return phase < extent ? phase : period - phase
    }
  }

  func move<T: BitwiseCopyable & Sendable>(
    _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
  ) {
    let fill = sources.count > 1 ? sources[1].first ?? empty : empty
    copy.move(frame, sources, targets, empty: fill)
  }
}

extension Int {
  /// `a` modulo `b`, never negative for positive `b`.
  static func floorRemainder(_ a: Int, _ b: Int) -> Int {
    let remainder = a % b
    return remainder < 0 ? remainder + b : remainder
  }
}

extension Tile: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let repeats = try node.integers(1) ?? []
    let strides = denseStrides(x.extents)
    // Each axis becomes two: the repetitions, which step nowhere, and the axis itself.
    let extents = zip(repeats, x.extents).flatMap { [$0, $1] }
    return try node.movementKernel(StridedCopy(extents, strides: strides.flatMap { [0, $0] }))
  }
}

extension CenterCropPad: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    _ = try node.integers(1)
    let target = try node.extents()
    let pads = zip(x.extents, target).map { extent, wanted in
      let missing = wanted - extent
      // The odd element is added at the end, and cut off at the end.
      let begin = missing >= 0 ? missing / 2 : -(-missing / 2)
      return (begin: begin, end: missing - begin)
    }
    return try node.movementKernel(try Padding(x.extents, pads, target, .constant, node))
  }
}
