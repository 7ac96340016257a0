import CPURuntime

/// How much one may trust a map's neighbours (J. Venna and S. Kaski, "Neighborhood preservation in nonlinear projection
/// methods", 2001): 1 less what samples cost that are among the nearest on the map and are not among the features, each by
/// how far down the features' ranking it stands, scaled so that the worst gives 0.
///
/// - Throws: `FeatureError.request` where half of the rows are not more than `neighbors`, or the rows differ in number.
public func trustworthiness(
  of map: FeatureMatrix, for features: FeatureMatrix, neighbors: Int, threads: Int
) throws -> Double {
  let rows = features.rows
  guard map.rows == rows, neighbors > 0, 2 * neighbors < rows else {
    throw FeatureError.request("\(neighbors) neighbours of \(map.rows) places for \(rows) rows")
  }
  let near = try NearestNeighbors(in: map, count: neighbors, metric: .l2, threads: threads)
  var costs = [Int](repeating: 0, count: rows)
  try features.withRows { values in
    costs.withUnsafeMutableBufferPointer { costs in
      nonisolated(unsafe) let (costs, values) = (costs, values)
      let columns = features.columns
      Parallel.each(rows) { row, _ in
        let distances = (0..<rows).map { squaredDistance(values + row * columns, values + $0 * columns, columns) }
        for item in near[row] {
          // The row itself is at no distance and counts as the first of them.
          let rank = distances.count { $0 < distances[item.index] }
          costs[row] += max(0, rank - neighbors)
        }
      }
    }
  }
  let (n, k) = (Double(rows), Double(neighbors))
  return 1 - Double(costs.reduce(0, +)) * 2 / (n * k * (2 * n - 3 * k - 1))
}

/// The sum of squared differences of two runs of numbers.
private func squaredDistance(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
  var sums = SIMD8<Float>.zero
  var index = 0
  while index + 8 <= count {
    let difference =
      UnsafeRawPointer(a + index).loadUnaligned(as: SIMD8<Float>.self)
      - UnsafeRawPointer(b + index).loadUnaligned(as: SIMD8<Float>.self)
    sums += difference * difference
    index += 8
  }
  var sum = sums.sum()
  for rest in index..<count { sum += (a[rest] - b[rest]) * (a[rest] - b[rest]) }
  return sum
}
