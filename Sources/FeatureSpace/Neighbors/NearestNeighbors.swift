import COpenBLAS
import CPURuntime
import Tensors

/// How far features are from each other.
public enum FeatureMetric: String, Sendable, CaseIterable {
  /// The root of the sum of squared differences.
  case l2
  /// The mean of squared differences.
  case mse
  /// The sum of absolute differences.
  case l1
  /// 1 less the cosine of the angle between them; 1 where one is zero.
  case cosine
}

/// The nearest rows of each query, nearest first.
public struct NearestNeighbors: Sendable {
  /// Neighbours a query.
  public let count: Int
  /// queries × count
  public private(set) var indices: [Int32]
  public private(set) var distances: [Float]

  public var queries: Int { count > 0 ? indices.count / count : 0 }

  /// A query's neighbours.
  public subscript(query: Int) -> [(index: Int, distance: Float)] {
    (query * count..<(query + 1) * count).map { (Int(indices[$0]), distances[$0]) }
  }

  /// Queries and rows that a thread multiplies at once: their products stay in its cache.
  private static let queryBlock = 64
  private static let rowBlock = 1_024
  /// Products are rounded in float32: so many more than asked for are kept, measured again in float64 and sorted.
  private static let spare = 24
  /// Neighbours of all queries together: each takes 8 bytes.
  private static let most = 1 << 28

  /// All distances are computed, block by block; no index is built and none is left out.
  ///
  /// - Parameters:
  ///   - queries: rows to find neighbours for; `data` itself where it is `nil`, and then no row is its own neighbour.
  ///   - count: neighbours a query, at most as many as there are.
  /// - Throws: `FeatureError.request` for features of different lengths, no neighbours at all, or more of them than 2²⁸
  ///   for all queries together.
  public init(
    of queries: FeatureMatrix? = nil, in data: FeatureMatrix, count: Int, metric: FeatureMetric, threads: Int
  ) throws {
    let isSelf = queries == nil
    let asked = queries ?? data
    guard asked.columns == data.columns else {
      throw FeatureError.request("queries have \(asked.columns) features a row, the data \(data.columns)")
    }
    let found = min(count, data.rows - (isSelf ? 1 : 0))
    guard found > 0 else { throw FeatureError.request("there are no neighbours among \(data.rows) rows") }
    guard asked.rows <= Self.most / found else {
      throw FeatureError.request(
        "\(found) neighbours of each of \(asked.rows) queries are more than \(Self.most) altogether")
    }
    self.count = found
    if metric != .l1 { try loadLinearAlgebra(threads: 1) }
    Parallel.setThreads(threads)
    let kept = min(data.rows, found + 1 + (metric == .l1 ? 0 : Self.spare))
    let total = asked.rows * found
    let columns = data.columns
    var indices = [Int32](repeating: 0, count: total)
    var distances = [Float](repeating: 0, count: total)
    let center = try metric == .cosine ? [Float](repeating: 0, count: columns) : data.center()
    // Differences stay the same when both lose the center, and products of smaller numbers are rounded less.
    let points = try data.shifted(by: center, normalized: metric == .cosine)
    let targets = try isSelf ? points : asked.shifted(by: center, normalized: metric == .cosine)
    indices.withUnsafeMutableBufferPointer { indices in
      distances.withUnsafeMutableBufferPointer { distances in
        nonisolated(unsafe) let (indices, distances) = (indices, distances)
        let blocks = (asked.rows + Self.queryBlock - 1) / Self.queryBlock
        Parallel.each(blocks) { block, _ in
          let range = block * Self.queryBlock..<min(asked.rows, (block + 1) * Self.queryBlock)
          let search = BlockSearch(
            points: points, targets: targets, columns: columns, metric: metric, kept: kept, rowBlock: Self.rowBlock)
          for (query, candidates) in zip(range, search.nearest(of: range)) {
            let others = isSelf ? candidates.filter { $0.index != query } : candidates
            for (place, item) in others.prefix(found).enumerated() {
              indices[query * found + place] = Int32(item.index)
              distances[query * found + place] = item.distance
            }
          }
        }
      }
    }
    self.indices = indices
    self.distances = distances
  }
}

extension FeatureMatrix {
  /// The mean of each column.
  func center() throws -> [Float] {
    try withRows { values in
      var sums = [Double](repeating: 0, count: columns)
      for row in 0..<rows {
        for column in 0..<columns { sums[column] += Double(values[row * columns + column]) }
      }
      return sums.map { Float($0 / Double(rows)) }
    }
  }

  /// The rows less `center`, brought to length 1 where `normalized` (zero stays).
  fileprivate func shifted(by center: [Float], normalized: Bool) throws -> [Float] {
    try withRows { values in
      var result = [Float](repeating: 0, count: rows * columns)
      for row in 0..<rows {
        var square = 0.0
        for column in 0..<columns {
          let value = values[row * columns + column] - center[column]
          result[row * columns + column] = value
          square += Double(value) * Double(value)
        }
        guard normalized, square > 0 else { continue }
        let length = Float(square.squareRoot())
        for column in 0..<columns { result[row * columns + column] /= length }
      }
      return result
    }
  }
}

/// A block of queries against all rows, on one thread.
private struct BlockSearch {
  let points: [Float]
  let targets: [Float]
  let columns: Int
  let metric: FeatureMetric
  let kept: Int
  let rowBlock: Int

  typealias Candidate = (index: Int, distance: Float)

  /// The nearest of each query, ascending, by distances that are exact to float32.
  func nearest(of queries: Range<Int>) -> [[Candidate]] {
    var lists = [NearestList](repeating: NearestList(kept), count: queries.count)
    let rows = points.count / max(1, columns)
    points.withUnsafeBufferPointer { points in
      targets.withUnsafeBufferPointer { targets in
        guard let points = points.baseAddress, let targets = targets.baseAddress else { return }
        let squares = queries.map { query in Self.square(targets + query * columns, columns) }
        var products = [Float](repeating: 0, count: queries.count * rowBlock)
        for start in stride(from: 0, to: rows, by: rowBlock) {
          let count = min(rowBlock, rows - start)
          if metric == .l1 {
            for (place, query) in queries.enumerated() {
              for row in 0..<count {
                let distance = Self.absolute(targets + query * columns, points + (start + row) * columns, columns)
                lists[place].add(start + row, distance)
              }
            }
            continue
          }
          products.withUnsafeMutableBufferPointer { products in
            cob_sgemm(
              CChar(UInt8(ascii: "T")), CChar(UInt8(ascii: "N")), Int32(count), Int32(queries.count), Int32(columns), 1,
              points + start * columns, Int32(columns), targets + queries.lowerBound * columns, Int32(columns), 0,
              products.baseAddress, Int32(count))
            let lengths = (start..<start + count).map { Self.square(points + $0 * columns, columns) }
            for place in 0..<queries.count {
              let base = squares[place]
              for row in 0..<count {
                lists[place].add(start + row, base + lengths[row] - 2 * products[place * count + row])
              }
            }
          }
        }
        for (place, query) in queries.enumerated() {
          lists[place].refine { index in exact(targets + query * columns, points + index * columns) }
        }
      }
    }
    return lists.map(\.items)
  }

  private static func square(_ a: UnsafePointer<Float>, _ count: Int) -> Float {
    var sum = 0.0
    for index in 0..<count { sum += Double(a[index]) * Double(a[index]) }
    return Float(sum)
  }

  private static func absolute(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
    var sums = SIMD8<Float>.zero
    var index = 0
    while index + 8 <= count {
      let x = UnsafeRawPointer(a + index).loadUnaligned(as: SIMD8<Float>.self)
      let y = UnsafeRawPointer(b + index).loadUnaligned(as: SIMD8<Float>.self)
      let difference = x - y
      sums += difference.replacing(with: -difference, where: difference .< 0)
      index += 8
    }
    var sum = sums.sum()
    for rest in index..<count { sum += abs(a[rest] - b[rest]) }
    return sum
  }

  private func exact(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>) -> Float {
    var sum = 0.0
    switch metric {
    case .l1: for index in 0..<columns { sum += Double(abs(a[index] - b[index])) }
    case .l2, .mse, .cosine:
      for index in 0..<columns {
        let difference = Double(a[index]) - Double(b[index])
        sum += difference * difference
      }
    }
    switch metric {
    case .l1: return Float(sum)
    case .l2: return Float(sum.squareRoot())
    case .mse: return Float(sum / Double(max(1, columns)))
    case .cosine:
      // Of vectors of length 1, half the squared distance is 1 less the cosine; a zero is at right angles to all.
      let hasZero = Self.square(a, columns) == 0 || Self.square(b, columns) == 0
      return hasZero ? 1 : Float(sum / 2)
    }
  }
}

/// The nearest so far; of equally near ones, those that came first. Twice as many as are wanted are gathered before they are
/// sorted and the farther half goes.
private struct NearestList {
  private let capacity: Int
  private(set) var items: [(index: Int, distance: Float)] = []
  private var farthest = Float.infinity

  init(_ capacity: Int) {
    self.capacity = capacity
    items.reserveCapacity(2 * capacity)
  }

  mutating func add(_ index: Int, _ distance: Float) {
    guard distance < farthest || items.count < capacity else { return }
    items.append((index, distance))
    guard items.count == 2 * capacity else { return }
    sort()
    farthest = items[capacity - 1].distance
  }

  private mutating func sort() {
    items.sort { ($0.distance, $0.index) < ($1.distance, $1.index) }
    if items.count > capacity { items.removeLast(items.count - capacity) }
  }

  /// Leaves the nearest, by the distances that `exact` gives.
  mutating func refine(_ exact: (Int) -> Float) {
    sort()
    for place in items.indices { items[place].distance = exact(items[place].index) }
    sort()
  }
}
