import COpenBLAS
import Tensors

/// The directions in which features vary most (K. Pearson, 1901), by LAPACK's eigenvectors of the covariance, in float64.
public struct PrincipalComponents: Sendable {
  /// The number of components.
  public let count: Int
  /// The mean of each feature.
  public let mean: [Double]
  /// count × features: directions of length 1; the largest entry of each is positive.
  public let components: [Double]
  /// The variance along each direction, with N − 1 in the denominator, descending.
  public let variances: [Double]
  /// What share of all variance each has.
  public let shares: [Double]
  /// rows × count: where the rows lie along the directions.
  public let scores: [Float]

  /// A symmetric matrix with longer sides is not taken apart.
  private static let largest = 10_000

  /// - Parameter count: directions wanted, at most as many as there are features, and rows less one.
  /// - Throws: `FeatureError` for fewer than two rows, more than 10,000 rows and features both, or a missing OpenBLAS.
  public init(_ matrix: FeatureMatrix, count wanted: Int, threads: Int) throws {
    let (rows, columns) = (matrix.rows, matrix.columns)
    guard rows > 1, wanted > 0 else { throw FeatureError.request("principal components need two rows or more") }
    let side = min(rows, columns)
    guard side <= Self.largest else {
      throw FeatureError.request("\(rows) rows of \(columns) features: one of them must be \(Self.largest) or less")
    }
    try loadLinearAlgebra(threads: threads)
    let count = min(wanted, columns, rows - 1)
    let mean = try Self.mean(matrix)
    // The covariance of features, or where there are fewer rows, the products of these: they have the same eigenvalues.
    let isWide = columns > rows
    var products = try isWide ? Self.rowProducts(matrix, mean) : Self.featureProducts(matrix, mean)
    let trace = (0..<side).reduce(0) { $0 + products[$1 * side + $1] }
    var values = [Double](repeating: 0, count: count)
    var vectors = [Double](repeating: 0, count: side * count)
    let status = cob_largest_eigenvalues(Int32(side), &products, Int32(count), &values, &vectors)
    guard status == 0 else { throw FeatureError.values("LAPACK's dsyevr ends with status \(status)") }
    products = []
    // LAPACK's come in ascending order.
    var directions = [Double](repeating: 0, count: count * columns)
    for component in 0..<count {
      let source = Array(vectors[(count - 1 - component) * side..<(count - component) * side])
      let direction = try isWide ? Self.direction(matrix, mean, source) : source
      let largest = direction.max { abs($0) < abs($1) } ?? 0
      for (feature, value) in direction.enumerated() {
        directions[component * columns + feature] = largest < 0 ? -value : value
      }
    }
    let variances = values.reversed().map { max(0, $0) / Double(rows - 1) }
    self.count = count
    self.mean = mean
    components = directions
    self.variances = variances
    shares = variances.map { trace > 0 ? $0 * Double(rows - 1) / trace : 0 }
    scores = try Self.scores(matrix, mean, directions, count)
  }

  private static let blockRows = 512

  /// Calls `body` with the rows less the mean, block by block.
  private static func forEachBlock(
    _ matrix: FeatureMatrix, _ mean: [Double], rows blockRows: Int = blockRows,
    _ body: (_ start: Int, _ rows: Int, UnsafeMutablePointer<Double>) -> Void
  ) throws {
    let columns = matrix.columns
    try matrix.withRows { values in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: blockRows * columns) { block in
        guard let base = block.baseAddress else { return }
        for start in stride(from: 0, to: matrix.rows, by: blockRows) {
          let rows = min(blockRows, matrix.rows - start)
          for row in 0..<rows {
            for column in 0..<columns {
              base[row * columns + column] = Double(values[(start + row) * columns + column]) - mean[column]
            }
          }
          body(start, rows, base)
        }
      }
    }
  }

  private static func mean(_ matrix: FeatureMatrix) throws -> [Double] {
    var sums = [Double](repeating: 0, count: matrix.columns)
    try forEachBlock(matrix, sums.map { _ in 0 }) { _, rows, block in
      for row in 0..<rows {
        for column in 0..<matrix.columns { sums[column] += block[row * matrix.columns + column] }
      }
    }
    return sums.map { $0 / Double(matrix.rows) }
  }

  /// Xᵀ X of the centered rows, its lower triangle.
  private static func featureProducts(_ matrix: FeatureMatrix, _ mean: [Double]) throws -> [Double] {
    let columns = matrix.columns
    var products = [Double](repeating: 0, count: columns * columns)
    try forEachBlock(matrix, mean) { _, rows, block in
      cob_dsyrk(Int32(columns), Int32(rows), 1, block, Int32(columns), 1, &products, Int32(columns))
    }
    return products
  }

  /// X Xᵀ of the centered rows.
  private static func rowProducts(_ matrix: FeatureMatrix, _ mean: [Double]) throws -> [Double] {
    let (rows, columns) = (matrix.rows, matrix.columns)
    var products = [Double](repeating: 0, count: rows * rows)
    try products.withUnsafeMutableBufferPointer { products in
      guard let base = products.baseAddress else { return }
      try forEachBlock(matrix, mean) { start, count, block in
        var left = [Double](unsafeUninitializedCapacity: count * columns) { buffer, size in
          _ = buffer.update(from: UnsafeBufferPointer(start: block, count: count * columns))
          size = count * columns
        }
        // Each pair of blocks once would halve this; it is not what takes the time.
        try? forEachBlock(matrix, mean) { other, otherCount, right in
          cob_dgemm(
            CChar(UInt8(ascii: "T")), CChar(UInt8(ascii: "N")), Int32(count), Int32(otherCount), Int32(columns), &left,
            Int32(columns), right, Int32(columns), base + other * rows + start, Int32(rows))
        }
      }
    }
    return products
  }

  /// The direction among features that an eigenvector of the rows' products belongs to: Xᵀ u, of length 1.
  private static func direction(_ matrix: FeatureMatrix, _ mean: [Double], _ vector: [Double]) throws -> [Double] {
    var direction = [Double](repeating: 0, count: matrix.columns)
    try forEachBlock(matrix, mean) { start, rows, block in
      for row in 0..<rows {
        let weight = vector[start + row]
        for column in 0..<matrix.columns { direction[column] += weight * block[row * matrix.columns + column] }
      }
    }
    let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? direction.map { $0 / length } : direction
  }

  private static func scores(
    _ matrix: FeatureMatrix, _ mean: [Double], _ directions: [Double], _ count: Int
  ) throws -> [Float] {
    let columns = matrix.columns
    var scores = [Float](repeating: 0, count: matrix.rows * count)
    var products = [Double](repeating: 0, count: blockRows * count)
    try forEachBlock(matrix, mean) { start, rows, block in
      cob_dgemm(
        CChar(UInt8(ascii: "T")), CChar(UInt8(ascii: "N")), Int32(count), Int32(rows), Int32(columns), directions,
        Int32(columns), block, Int32(columns), &products, Int32(count))
      for place in 0..<rows * count { scores[start * count + place] = Float(products[place]) }
    }
    return scores
  }
}
