/// A loop over the elements of a dense row-major target together with up to three operands that are read by strides.
///
/// Axes that all operands step through without a gap are joined, so that most loops have one axis or two. Lane 0 of
/// each vector belongs to the target, lanes 1…3 to the operands; strides are in elements and may be 0 or negative.
struct StridedLoop: Sendable {
  typealias Lanes = SIMD4<Int>

  /// All but the innermost axis, outermost first.
  let outer: [(extent: Int, stride: Lanes)]
  /// The innermost axis.
  let inner: (extent: Int, stride: Lanes)
  let start: Lanes
  /// The number of elements of the target.
  let count: Int

  /// - Parameters:
  ///   - extents: the target's.
  ///   - operands: the strides of each operand along the target's axes, and where it begins.
  init(_ extents: [Int], _ operands: [(strides: [Int], start: Int)]) {
    var strides = [Lanes](repeating: .zero, count: extents.count)
    for (lane, operand) in ([(strides: denseStrides(extents), start: 0)] + operands).enumerated() {
      for axis in extents.indices { strides[axis][lane] = operand.strides[axis] }
    }
    self.init(
      extents, strides, start: operands.enumerated().reduce(into: .zero) { $0[$1.offset + 1] = $1.element.start })
  }

  private init(_ extents: [Int], _ strides: [Lanes], start: Lanes) {
    var axes: [(extent: Int, stride: Lanes)] = []
    for (extent, stride) in zip(extents, strides) where extent != 1 {
      if let last = axes.last, last.stride == stride &* Lanes(repeating: extent) {
        axes[axes.count - 1] = (last.extent * extent, stride)
      } else {
        axes.append((extent, stride))
      }
    }
    inner = axes.popLast() ?? (1, Lanes(1, 0, 0, 0))
    outer = axes
    self.start = start
    count = extents.reduce(1, *)
  }

  /// A loop over these axes, whose target need not be dense.
  init(axes: [(extent: Int, stride: Lanes)], start: Lanes) {
    var axes = axes
    count = axes.reduce(1) { $0 * $1.extent }
    inner = axes.popLast() ?? (1, .zero)
    outer = axes
    self.start = start
  }

  /// A loop in which operands of the given extents broadcast to the target's.
  init(_ extents: [Int], broadcasting operands: [[Int]]) {
    self.init(extents, operands.map { (broadcastStrides($0, to: extents), 0) })
  }

  /// Calls `body` for each run along the innermost axis within `range` of the target's elements: where the operands
  /// begin, and the run's length. Strides are those of `inner`.
  func forEachRun(in range: Range<Int>, _ body: (_ at: Lanes, _ count: Int) -> Void) {
    guard !range.isEmpty else { return }
    var index = [Int](repeating: 0, count: outer.count)
    var at = start
    var row = range.lowerBound / inner.extent
    var column = range.lowerBound % inner.extent
    for axis in outer.indices.reversed() {
      index[axis] = row % outer[axis].extent
      row /= outer[axis].extent
      at &+= outer[axis].stride &* Lanes(repeating: index[axis])
    }
    var left = range.count
    while true {
      let count = min(inner.extent - column, left)
      body(at &+ inner.stride &* Lanes(repeating: column), count)
      left -= count
      guard left > 0 else { return }
      column = 0
      var axis = outer.count - 1
      while axis >= 0 {
        index[axis] += 1
        at &+= outer[axis].stride
        if index[axis] < outer[axis].extent { break }
        at &-= outer[axis].stride &* Lanes(repeating: outer[axis].extent)
        index[axis] = 0
        axis -= 1
      }
    }
  }

  /// As `forEachRun`, over all elements, on several threads when there are at least two `grain`s of elements.
  func forEachRun(grain: Int, _ body: (_ at: Lanes, _ count: Int) -> Void) {
    Parallel.for(count, grain: grain) { range in forEachRun(in: range, body) }
  }
}

extension StridedLoop {
  /// Calls `body` for each element in order with its place in the target and the operands.
  func forEachElement(_ body: (_ at: Lanes) -> Void) {
    forEachRun(in: 0..<count) { at, count in
      for index in 0..<count { body(at &+ inner.stride &* Lanes(repeating: index)) }
    }
  }
}

/// The number of elements for which simple arithmetic is worth a second thread.
let elementwiseGrain = 16_384

/// Strides, in elements, of the dense row-major layout.
func denseStrides(_ extents: [Int]) -> [Int] {
  var strides = [Int](repeating: 1, count: extents.count)
  for axis in stride(from: extents.count - 2, through: 0, by: -1) {
    strides[axis] = strides[axis + 1] * max(1, extents[axis + 1])
  }
  return strides
}

/// The strides by which a dense tensor of `extents` is read when it broadcasts to `target`: 0 along repeated axes.
func broadcastStrides(_ extents: [Int], to target: [Int]) -> [Int] {
  let missing = target.count - extents.count
  let dense = denseStrides(extents)
  return target.indices.map { axis in axis < missing || extents[axis - missing] == 1 ? 0 : dense[axis - missing] }
}
