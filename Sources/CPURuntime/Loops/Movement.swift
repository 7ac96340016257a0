import Bytes
import Tensors

/// What an operator does that moves elements without looking at them.
///
/// It is written once for elements of any type `T`: fixed-width elements are moved as words of their size, those that
/// share bytes as their codes, and strings as indices into a list of all strings.
protocol Movement: Sendable {
  /// Moves elements of the sources, or `empty` (0, false, ""), to the targets; both are dense. A target that nobody
  /// reads has no elements.
  func move<T: BitwiseCopyable & Sendable>(
    _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
  ) throws(RuntimeError)
}

extension KernelBuilder {
  /// The kernel that moves elements of inputs `sources` to all outputs.
  ///
  /// - Parameter extents: those of the one output, where the plan does not know them.
  func movementKernel(
    _ movement: some Movement, sources: [Int] = [0], allocating extents: [Int]? = nil
  ) throws(RuntimeError) -> any Kernel {
    var type: ElementType?
    for index in sources {
      let own = try input(index).elementType
      guard type ?? own == own else { throw .node(name, "inputs are \(type ?? own) and \(own)") }
      type = own
    }
    guard let type else { throw unsupported("no input") }
    return kernel(movement, type, .inputs(sources), allocating: extents)
  }

  /// The kernel that writes elements of `constant` to all outputs.
  func movementKernel(_ movement: some Movement, constant: Tensor) throws(RuntimeError) -> any Kernel {
    kernel(movement, constant.elementType, .constant(constant.dense()))
  }

  private func kernel(
    _ movement: some Movement, _ type: ElementType, _ sources: MovementSources, allocating extents: [Int]? = nil
  ) -> any Kernel {
    let targets = extents.map { [$0] } ?? (0..<outputCount).map { outputShape($0)?.extents }
    let mover = Mover(
      movement: movement, type: type, sources: sources, targets: targets, allocates: extents != nil)
    return ClosureKernel { frame throws(RuntimeError) in try mover.run(frame) }
  }
}

/// Where the elements come from.
private enum MovementSources: Sendable {
  case inputs([Int])
  case constant(Tensor)

  /// The bytes of each source, and how many elements they are.
  func bytes(_ frame: Frame) -> [(start: UnsafeRawPointer?, count: Int)] {
    switch self {
    case .inputs(let inputs): inputs.map { (frame.input($0), frame.count($0)) }
    case .constant(let tensor): [(tensor.denseBytes?.buffer.baseAddress, tensor.count)]
    }
  }

  func strings(_ frame: Frame) throws(RuntimeError) -> [[String]] {
    switch self {
    case .inputs(let inputs):
      var lists: [[String]] = []
      for input in inputs { lists.append(try frame.strings(input)) }
      return lists
    case .constant(let tensor): return [(try? tensor.strings()) ?? []]
    }
  }
}

/// Moves the elements of one node in words that fit their type.
private struct Mover<M: Movement>: Sendable {
  let movement: M
  let type: ElementType
  let sources: MovementSources
  /// The extents of each output; `nil` for one that nobody reads.
  let targets: [[Int]?]
  /// Whether the output's memory is not planned.
  let allocates: Bool

  private func target(_ index: Int, _ frame: Frame) throws(RuntimeError) -> UnsafeMutableRawPointer? {
    guard allocates, let extents = targets[index] else { return frame.output(index) }
    return try frame.allocate(index, type, extents)
  }

  private func count(_ index: Int) -> Int { targets[index]?.reduce(1, *) ?? 0 }

  func run(_ frame: Frame) throws(RuntimeError) {
    switch type.bitWidth {
    case 8: try move(frame, UInt8.self)
    case 16: try move(frame, UInt16.self)
    case 32: try move(frame, UInt32.self)
    case 64: try move(frame, UInt64.self)
    case 128: try move(frame, SIMD2<UInt64>.self)
    case 0: try moveStrings(frame)
    default: try movePacked(frame)
    }
  }

  private func move<T: BitwiseCopyable & Sendable & Zero>(_ frame: Frame, _ word: T.Type) throws(RuntimeError) {
    let inputs = sources.bytes(frame).map { source in
      UnsafeBufferPointer(
        start: source.start?.assumingMemoryBound(to: T.self), count: source.start == nil ? 0 : source.count)
    }
    var outputs: [UnsafeMutableBufferPointer<T>] = []
    for index in targets.indices {
      let pointer = try target(index, frame)?.assumingMemoryBound(to: T.self)
      outputs.append(UnsafeMutableBufferPointer(start: pointer, count: pointer == nil ? 0 : count(index)))
    }
    try movement.move(frame, inputs, outputs, empty: T.zero)
  }

  private func movePacked(_ frame: Frame) throws(RuntimeError) {
    let bits = type.bitWidth
    let codes = sources.bytes(frame).map { source in
      let bytes = source.start?.assumingMemoryBound(to: UInt8.self)
      return (0..<source.count).map { place in
        let bit = place * bits
        return (bytes?[bit >> 3] ?? 0) >> (bit & 7) & (1 << bits - 1)
      }
    }
    try withBuffers(codes, empty: 0, frame) { index, moved throws(RuntimeError) in
      guard let target = try target(index, frame)?.assumingMemoryBound(to: UInt8.self) else { return }
      for place in 0..<(moved.count * bits + 7) / 8 { target[place] = 0 }
      for (place, code) in moved.enumerated() {
        let bit = place * bits
        target[bit >> 3] |= code << (bit & 7)
      }
    }
  }

  private func moveStrings(_ frame: Frame) throws(RuntimeError) {
    var all = [""]
    var indices: [[Int]] = []
    for strings in try sources.strings(frame) {
      indices.append(Array(all.count..<all.count + strings.count))
      all += strings
    }
    try withBuffers(indices, empty: 0, frame) { index, moved throws(RuntimeError) in
      try frame.setStrings(index, moved.map { all[$0] }, targets[index] ?? [moved.count])
    }
  }

  /// Moves `elements` of each source, and hands on the elements of each output that somebody reads.
  private func withBuffers<T: BitwiseCopyable & Sendable>(
    _ elements: [[T]], empty: T, _ frame: Frame,
    _ store: (_ output: Int, _ moved: UnsafeMutableBufferPointer<T>) throws(RuntimeError) -> Void
  ) throws(RuntimeError) {
    let inputs = elements.map { list in
      let buffer = UnsafeMutableBufferPointer<T>.allocate(capacity: list.count)
      _ = buffer.initialize(from: list)
      return buffer
    }
    let outputs = targets.indices.map { index in
      let buffer = UnsafeMutableBufferPointer<T>.allocate(capacity: frame.isUsed(index) ? count(index) : 0)
      buffer.initialize(repeating: empty)
      return buffer
    }
    defer { for buffer in inputs + outputs { buffer.deallocate() } }
    try movement.move(frame, inputs.map { UnsafeBufferPointer($0) }, outputs, empty: empty)
    for (index, buffer) in outputs.enumerated() where frame.isUsed(index) { try store(index, buffer) }
  }
}

/// A word whose bits can all be zero.
private protocol Zero {
  static var zero: Self { get }
}

extension UInt8: Zero {}
extension UInt16: Zero {}
extension UInt32: Zero {}
extension UInt64: Zero {}
extension SIMD2: Zero where Scalar == UInt64 {}

// MARK: - Movements that several operators share

/// Copies a strided view of source 0 to target 0.
struct StridedCopy: Movement {
  private let loop: StridedLoop
  private let tiles: TransposingLoop?

  /// - Parameters:
  ///   - extents: the target's.
  ///   - strides: by which the source is read along the target's axes, from `start` on.
  init(_ extents: [Int], strides: [Int], start: Int = 0) {
    loop = StridedLoop(extents, [(strides, start)])
    tiles = TransposingLoop(loop)
  }

  func move<T: BitwiseCopyable & Sendable>(
    _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
  ) {
    copy(sources[0].baseAddress, targets[0].baseAddress)
  }

  /// Copies from where the source begins to where the target does.
  func copy<T: BitwiseCopyable & Sendable>(_ source: UnsafePointer<T>?, _ target: UnsafeMutablePointer<T>?) {
    guard let source, let target, loop.count > 0 else { return }
    if let tiles { return tiles.copy(source, target) }
    let stride = loop.inner.stride
    loop.forEachRun(grain: elementwiseGrain) { at, count in
      copyRun(source + at[1], stride[1], target + at[0], stride[0], count)
    }
  }
}

/// A copy that exchanges the innermost axis of the source with that of the target. Done row by row, one side would be
/// read or written in steps; done in tiles, every cache line that is touched is used up.
private struct TransposingLoop: Sendable {
  private static let tile = 16

  /// The target's innermost axis, along which the source is stepped through.
  private let columns: (extent: Int, stride: Int)
  /// The source's innermost axis, along which the target is.
  private let rows: (extent: Int, stride: Int)
  /// All other axes.
  private let others: StridedLoop

  /// `nil` when there is nothing to exchange.
  init?(_ loop: StridedLoop) {
    guard loop.inner.stride[1] > 1, loop.inner.extent >= 4,
      let axis = loop.outer.lastIndex(where: { $0.stride[1] == 1 && $0.extent >= 4 })
    else { return nil }
    columns = (loop.inner.extent, loop.inner.stride[1])
    rows = (loop.outer[axis].extent, loop.outer[axis].stride[0])
    var rest = loop.outer
    rest.remove(at: axis)
    others = StridedLoop(axes: rest, start: loop.start)
  }

  func copy<T: BitwiseCopyable & Sendable>(_ source: UnsafePointer<T>, _ target: UnsafeMutablePointer<T>) {
    let bands = (rows.extent + Self.tile - 1) / Self.tile
    let grain = max(1, elementwiseGrain / (Self.tile * columns.extent))
    Parallel.for(others.count * bands, grain: grain) { range in
      var index = range.lowerBound
      while index < range.upperBound {
        let (plane, band) = (index / bands, index % bands)
        let last = min(bands, band + range.upperBound - index)
        others.forEachRun(in: plane..<plane + 1) { at, _ in
          for band in band..<last { copyBand(source + at[1], target + at[0], band * Self.tile) }
        }
        index += last - band
      }
    }
  }

  /// The rows from `first` on that make a band of tiles.
  private func copyBand<T: BitwiseCopyable & Sendable>(
    _ source: UnsafePointer<T>, _ target: UnsafeMutablePointer<T>, _ first: Int
  ) {
    let height = min(Self.tile, rows.extent - first)
    let (source, target) = (source + first, target + first * rows.stride)
    for column in 0..<columns.extent {
      let line = source + column * columns.stride
      if height == Self.tile {
        for row in 0..<Self.tile { target[row * rows.stride + column] = line[row] }
      } else {
        for row in 0..<height { target[row * rows.stride + column] = line[row] }
      }
    }
  }
}

/// Copies `count` elements between strides; a source stride of 0 fills.
@inline(__always)
func copyRun<T: BitwiseCopyable>(
  _ source: UnsafePointer<T>, _ sourceStride: Int, _ target: UnsafeMutablePointer<T>, _ targetStride: Int, _ count: Int
) {
  if sourceStride == 1, targetStride == 1 {
    target.update(from: source, count: count)
  } else if targetStride == 1 {
    for index in 0..<count { target[index] = source[index * sourceStride] }
  } else {
    for index in 0..<count { target[index * targetStride] = source[index * sourceStride] }
  }
}

/// Copies along every axis by a table: target[i][j]… = source[tables[0][i] + tables[1][j] + …], `empty` where an entry
/// is negative. Used where an axis is read in no regular order.
struct TableCopy: Movement {
  /// Neighbouring places of the innermost axis that are copied from neighbouring ones, or are empty (`source`
  /// negative).
  private struct Run {
    var target: Int
    var source: Int
    var count: Int
  }

  private let outer: [[Int]]
  private let runs: [Run]
  private let width: Int

  init(tables: [[Int]]) {
    outer = Array(tables.dropLast())
    let inner = tables.last ?? [0]
    width = inner.count
    var runs: [Run] = []
    for (place, source) in inner.enumerated() {
      if let last = runs.last, source < 0 ? last.source < 0 : last.source >= 0 && source == last.source + last.count {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(target: place, source: source, count: 1))
      }
    }
    self.runs = runs
  }

  func move<T: BitwiseCopyable & Sendable>(
    _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
  ) {
    guard let target = targets[0].baseAddress, targets[0].count > 0 else { return }
    let source = sources[0].baseAddress
    let rows = outer.reduce(1) { $0 * $1.count }
    Parallel.for(rows, grain: max(1, elementwiseGrain / width)) { range in
      for row in range {
        var offset = 0
        var rest = row
        var isInside = true
        for table in outer.reversed() {
          let entry = table[rest % table.count]
          rest /= table.count
          if entry < 0 { isInside = false }
          offset += entry
        }
        let line = target + row * width
        guard isInside, let source else {
          line.update(repeating: empty, count: width)
          continue
        }
        for run in runs {
          if run.source < 0 {
            (line + run.target).update(repeating: empty, count: run.count)
          } else {
            (line + run.target).update(from: source + offset + run.source, count: run.count)
          }
        }
      }
    }
  }
}
