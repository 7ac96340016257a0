// The tree of Barnes and Hut ("A hierarchical O(N log N) force-calculation algorithm", Nature, 1986) over points of the
// plane, for the repulsion of t-SNE (L. van der Maaten, "Accelerating t-SNE using Tree-Based Algorithms", JMLR, 2014).
//
// Points are sorted along a Z-shaped curve (Morton's order), so that every cell is a run of them and neighbours lie side by
// side in memory. Nodes are in depth-first order: the next node goes down, `skip` goes past. Eight points in a row, which
// are close to each other, go through the tree together, one a lane: a cell counts as one point only where it may for all
// eight, so that the result is at least as exact as point by point.

/// The points and cells of one iteration; its memory is used again for the next.
struct QuadTree {
  /// Points in Morton's order, and where each was before.
  private(set) var x: [Float] = []
  private(set) var y: [Float] = []
  private(set) var order: [Int32] = []
  private var codes: [UInt32] = []
  private var nodes: [QuadNode] = []

  /// Points in a cell that is not divided any more.
  private static let leaf = 8
  private static let levels = 16

  /// Builds the tree over `points`: x and y of each in turn.
  mutating func build(_ points: [Float]) {
    let count = points.count / 2
    sort(points, count)
    nodes.removeAll(keepingCapacity: true)
    divide(0..<count, level: 0, side)
  }

  private var side: Float = 0

  private mutating func sort(_ points: [Float], _ count: Int) {
    var (minX, minY, maxX, maxY) = (Float.infinity, Float.infinity, -Float.infinity, -Float.infinity)
    for index in 0..<count {
      (minX, maxX) = (min(minX, points[2 * index]), max(maxX, points[2 * index]))
      (minY, maxY) = (min(minY, points[2 * index + 1]), max(maxY, points[2 * index + 1]))
    }
    side = max(maxX - minX, maxY - minY, .leastNormalMagnitude) * 1.000_01
    let factor = Float(1 << Self.levels) / side
    func spread(_ value: Float) -> UInt32 {
      // A NaN, which no force should give, counts as zero.
      var v = value >= 0 ? UInt32(min(value, 65_535)) : 0
      v = (v | v << 8) & 0x00ff_00ff
      v = (v | v << 4) & 0x0f0f_0f0f
      v = (v | v << 2) & 0x3333_3333
      return (v | v << 1) & 0x5555_5555
    }
    let keyed = (0..<count).map { index in
      UInt64(spread((points[2 * index] - minX) * factor) | spread((points[2 * index + 1] - minY) * factor) << 1) << 32
        | UInt64(index)
    }
    let sorted = keyed.sorted()
    codes = sorted.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    order = sorted.map { Int32(truncatingIfNeeded: $0) }
    x = order.map { points[2 * Int($0)] }
    y = order.map { points[2 * Int($0) + 1] }
  }

  private mutating func divide(_ range: Range<Int>, level: Int, _ width: Float) {
    let place = nodes.count
    var (sumX, sumY) = (0.0, 0.0)
    for index in range { (sumX, sumY) = (sumX + Double(x[index]), sumY + Double(y[index])) }
    let count = Double(max(1, range.count))
    let isLeaf = range.count <= Self.leaf || level == Self.levels
    nodes.append(
      QuadNode(
        x: Float(sumX / count), y: Float(sumY / count), count: Float(range.count), squaredWidth: width * width, skip: 0,
        start: isLeaf ? Int32(range.lowerBound) : -1, end: Int32(range.upperBound)))
    if !isLeaf {
      let shift = UInt32(2 * (Self.levels - 1 - level))
      var start = range.lowerBound
      for quarter in UInt32(0)..<4 {
        var end = start
        while end < range.upperBound, codes[end] >> shift & 3 == quarter { end += 1 }
        if end > start { divide(start..<end, level: level + 1, width / 2) }
        start = end
      }
    }
    nodes[place].skip = Int32(nodes.count)
  }

  /// The groups of eight points that `repulsion` takes.
  var groups: Int { (x.count + 7) / 8 }

  /// What pushes the eight points of a group, in Morton's order: Σ q² (y − yⱼ) with q = 1 / (1 + |y − yⱼ|²), and Σ q over all
  /// others, summed over the group's points.
  ///
  /// - Parameter angle: cells whose width is less than this share of their distance count as one point.
  func repulsion(ofGroup group: Int, angle: Float) -> (x: SIMD8<Float>, y: SIMD8<Float>, sum: Double) {
    let start = group * 8
    let own = min(8, x.count - start)
    var (px, py) = (SIMD8<Float>(repeating: x[start + own - 1]), SIMD8<Float>(repeating: y[start + own - 1]))
    for lane in 0..<own { (px[lane], py[lane]) = (x[start + lane], y[start + lane]) }
    var (forceX, forceY, sums) = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
    let one = SIMD8<Float>(repeating: 1)
    let bound = 1 / (angle * angle)
    nodes.withUnsafeBufferPointer { nodes in
      x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          var index = 0
          while index < nodes.count {
            let node = nodes[index]
            let (dx, dy) = (px - node.x, py - node.y)
            let squared = dx * dx + dy * dy
            let least = node.squaredWidth * bound
            if any(squared .<= least) {
              guard node.start >= 0 else {
                index += 1
                continue
              }
              for other in Int(node.start)..<Int(node.end) {
                let (dx, dy) = (px - x[other], py - y[other])
                let q = one / (one + (dx * dx + dy * dy))
                let force = q * q
                sums += q
                forceX += force * dx
                forceY += force * dy
              }
            } else {
              let q = one / (one + squared)
              let mass = q * node.count
              let force = mass * q
              sums += mass
              forceX += force * dx
              forceY += force * dy
            }
            index = Int(node.skip)
          }
        }
      }
    }
    // Each point has met itself, with q = 1 and no force.
    var sum = 0.0
    for lane in 0..<own { sum += Double(sums[lane]) - 1 }
    return (forceX, forceY, sum)
  }
}

/// A cell: the middle and the number of its points.
private struct QuadNode {
  var x: Float
  var y: Float
  var count: Float
  var squaredWidth: Float
  /// The node after all that are below this one.
  var skip: Int32
  /// The points of a cell that is not divided; `start` is -1 for others.
  var start: Int32
  var end: Int32
}
