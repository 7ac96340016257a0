import FeatureSpace
import Tensors
import Testing

/// Values that scikit-learn computes (`Samples/make_reference.py`) for the same table.
@Suite struct ScikitLearnTests {
  private static let rows = 150
  private static let columns = 9

  private static func value(_ i: Int, _ j: Int) -> Float {
    Float((i * 37 + j * 101 + i * i * j) % 97) / 97 + (j % 3 == i % 3 ? 1.5 : 0)
  }

  private static func table(rows: Int = rows) throws -> FeatureMatrix {
    let values = (0..<rows).flatMap { i in (0..<columns).map { value(i, $0) } }
    return try FeatureMatrix(try Tensor([rows, columns], values))
  }

  @Test(arguments: [
    (FeatureMetric.l2, ScikitLearnReference.l2Distances), (.l1, ScikitLearnReference.l1Distances),
    (.cosine, ScikitLearnReference.cosineDistances), (.mse, ScikitLearnReference.mseDistances),
  ]) func neighbors(_ metric: FeatureMetric, _ distances: [Float]) throws {
    for threads in [1, 2] {
      let nearest = try NearestNeighbors(in: try Self.table(), count: 4, metric: metric, threads: threads)
      #expect(nearest.queries == Self.rows)
      for (place, expected) in distances.enumerated() {
        let found = nearest[place / 4][place % 4].distance
        #expect(abs(found - expected) <= 1e-5 * abs(expected) + 1e-7)
      }
      if metric == .l2 {
        let indices = (0..<20).flatMap { nearest[$0].map(\.index) }
        #expect(indices == ScikitLearnReference.l2Indices)
      }
    }
  }

  /// Queries of their own find the row that they equal; asking for more than there are gives all.
  @Test func queriesOfTheirOwn() throws {
    let table = try Self.table()
    let nearest = try NearestNeighbors(
      of: try table.selecting([7, 3]), in: table, count: 1_000, metric: .l2, threads: 1)
    #expect(nearest.count == Self.rows)
    #expect(nearest[0][0].index == 7 && nearest[0][0].distance == 0 && nearest[1][0].index == 3)
    #expect(Set(nearest[0].map(\.index)).count == Self.rows)
    let one = try FeatureMatrix(try Tensor([1, 9], [Float](repeating: 1, count: 9)))
    #expect(throws: FeatureError.self) { try NearestNeighbors(in: one, count: 1, metric: .l2, threads: 1) }
    let other = try FeatureMatrix(try Tensor([1, 2], [Float](repeating: 1, count: 2)))
    #expect(throws: FeatureError.self) { try NearestNeighbors(of: other, in: one, count: 1, metric: .l2, threads: 1) }
  }

  @Test func nothingIsNearToZeroByItsAngle() throws {
    let table = try FeatureMatrix(try Tensor([3, 2], [Float(0), 0, 1, 1, 2, 2]))
    let nearest = try NearestNeighbors(in: table, count: 2, metric: .cosine, threads: 1)
    #expect(nearest[0].map(\.distance) == [1, 1])
    #expect(nearest[1][0].index == 2 && abs(nearest[1][0].distance) < 1e-6)
  }

  @Test func principalComponents() throws {
    let result = try PrincipalComponents(try Self.table(), count: 3, threads: 2)
    func close(_ a: [Double], _ b: [Double]) -> Bool {
      a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-6 }
    }
    #expect(close(result.components, ScikitLearnReference.components))
    #expect(close(result.variances, ScikitLearnReference.variances))
    #expect(close(result.shares, ScikitLearnReference.shares))
    #expect(close(result.scores.prefix(30).map { Double($0) }, ScikitLearnReference.scores.map { Double($0) }))
    // Fewer rows than features go another way.
    let wide = try PrincipalComponents(try Self.table(rows: 6), count: 3, threads: 1)
    #expect(zip(wide.scores, ScikitLearnReference.wideScores).allSatisfy { abs($0 - $1) < 1e-5 })
    #expect(throws: FeatureError.self) { try PrincipalComponents(try Self.table(rows: 1), count: 1, threads: 1) }
  }

  @Test(arguments: [
    (true, ScikitLearnReference.exactDivergence, ScikitLearnReference.exactTrustworthiness),
    (false, ScikitLearnReference.treeDivergence, ScikitLearnReference.treeTrustworthiness),
  ]) func maps(_ isExact: Bool, _ divergence: Double, _ trust: Double) throws {
    var options = TSNE.Options()
    options.perplexity = 12
    options.isExact = isExact
    options.threads = 2
    let table = try Self.table()
    let map = try TSNE(table, options: options)
    // Where it ends depends on where it began: scikit-learn's own end between 0.49 and 0.54 for five seeds.
    #expect(map.divergence < divergence * 1.15)
    var divergences = [map.divergence]
    options.startsFromComponents = false
    for seed in UInt64(1)...3 {
      options.seed = seed
      divergences.append(try TSNE(table, options: options).divergence)
    }
    #expect(try #require(divergences.min()) < divergence * 1.01)
    let points = try FeatureMatrix(try Tensor([Self.rows, 2], map.points))
    #expect(try trustworthiness(of: points, for: table, neighbors: 5, threads: 2) > trust - 0.005)
  }

  /// The same map for the same settings, whatever the threads do.
  @Test(arguments: [true, false]) func mapsAreRepeatable(_ isExact: Bool) throws {
    let values = (0..<1_200).flatMap { i in (0..<4).map { Self.value(i, $0) } }
    let table = try FeatureMatrix(try Tensor([1_200, 4], values))
    var options = TSNE.Options()
    options.iterations = 20
    options.isExact = isExact
    let single = try TSNE(table, options: options)
    options.threads = 3
    #expect(try TSNE(table, options: options).points == single.points)
  }

  /// Cells that count as one point change the forces little: after few steps, places are nearly those of all pairs, and the
  /// nearer the narrower cells must be.
  @Test func theTreeIsCloseToAllPairs() throws {
    let values = (0..<1_200).flatMap { i in (0..<4).map { Self.value(i, $0) } }
    let table = try FeatureMatrix(try Tensor([1_200, 4], values))
    var options = TSNE.Options()
    options.iterations = 5
    options.perplexity = 300
    func points(_ angle: Double) throws -> [Float] {
      options.angle = angle
      return try TSNE(table, options: options).points
    }
    // No cell is that narrow: all pairs, but for the same likeness.
    let exact = try points(1e-6)
    let largest = exact.map(abs).max() ?? 0
    func error(_ angle: Double) throws -> Float {
      zip(try points(angle), exact).map { abs($0 - $1) }.reduce(0, max) / largest
    }
    let (coarse, middle, fine) = (try error(1), try error(0.5), try error(0.2))
    #expect(middle < 0.02 && fine < coarse && fine < 0.005, "\(coarse), \(middle), \(fine)")
  }

  @Test func trustworthinessIsScikitLearns() throws {
    let table = try Self.table()
    let columns = (0..<Self.rows).flatMap { i in [Self.value(i, 0), Self.value(i, 1)] }
    let map = try FeatureMatrix(try Tensor([Self.rows, 2], columns))
    let value = try trustworthiness(of: map, for: table, neighbors: 5, threads: 1)
    #expect(abs(value - ScikitLearnReference.columnsTrustworthiness) < 1e-3)
  }

  @Test func settingsThatDoNotFitAreRefused() throws {
    var options = TSNE.Options()
    options.perplexity = 150
    #expect(throws: FeatureError.self) { try TSNE(try Self.table(), options: options) }
    #expect(throws: FeatureError.self) { try FeatureMatrix(try Tensor([2, 1], [Float(1), .nan])) }
    #expect(throws: FeatureError.self) { try FeatureMatrix(try Tensor([0, 3], [Float]())) }
    // Rows that are all the same have no nearest; they must not bring anything down.
    options.perplexity = 5
    options.iterations = 300
    let same = try FeatureMatrix(try Tensor([40, 3], [Float](repeating: 2, count: 120)))
    #expect(try TSNE(same, options: options).points.allSatisfy(\.isFinite))
  }
}
