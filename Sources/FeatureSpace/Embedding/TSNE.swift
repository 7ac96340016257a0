import CPURuntime
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// A map of the plane on which samples that are alike lie close together: t-distributed stochastic neighbour embedding
/// (L. van der Maaten and G. Hinton, JMLR, 2008), with the defaults that scikit-learn has.
public struct TSNE: Sendable {
  public struct Options: Sendable {
    /// About how many neighbours each sample has.
    public var perplexity = 30.0
    /// What likeness is multiplied by at first, so that groups form.
    public var earlyExaggeration = 12.0
    public var exaggeratedIterations = 250
    public var iterations = 1_000
    /// N / exaggeration / 4, and at least 50, where it is `nil` (A. Belkina et al., Nature Communications, 2019).
    public var learningRate: Double?
    /// Whether all pairs repel each other exactly, in O(N²), instead of by a tree (Barnes and Hut).
    /// Likenesses of all pairs are kept then: for at most 10,000 rows.
    public var isExact = false
    /// Of the tree: from 0, exact, to 1, coarse.
    public var angle = 0.5
    /// Whether the first places are the first two principal components, or drawn at random.
    public var startsFromComponents = true
    public var seed: UInt64 = 0
    public var threads = 1

    public init() {}
  }

  /// x and y of each sample in turn.
  public let points: [Float]
  /// The Kullback–Leibler divergence of the map from the likeness: what was made small.
  public let divergence: Double
  /// Iterations that were made; fewer than asked for where nothing moved any more.
  public let iterations: Int

  /// After so many iterations it is looked whether anything moves, and how good the map is.
  private static let checkInterval = 50
  private static let leastGradient = 1e-7
  private static let patience = 300
  /// Rows whose likenesses are all kept.
  private static let mostExactRows = 10_000

  /// - Parameter progress: told after how many iterations of how many; what it throws ends the work.
  /// - Throws: `FeatureError.request` for a perplexity below 1 or not below the number of rows, and for more than
  ///   10,000 rows where all pairs are to repel each other exactly.
  public init(
    _ matrix: FeatureMatrix, options: Options = Options(),
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    let rows = matrix.rows
    guard options.perplexity >= 1, options.perplexity < Double(rows) else {
      throw FeatureError.request(
        "a perplexity of \(options.perplexity) does not fit \(rows) rows: it must be from 1 to less than these")
    }
    guard !options.isExact || rows <= Self.mostExactRows else {
      throw FeatureError.request(
        "exact repulsion is for at most \(Self.mostExactRows) rows, not \(rows): barnes-hut takes any number")
    }
    let count = options.isExact ? rows - 1 : min(rows - 1, Int(3 * options.perplexity + 1))
    let neighbors = try NearestNeighbors(in: matrix, count: count, metric: .l2, threads: options.threads)
    let affinities = Affinities(
      neighbors: neighbors.indices, squaredDistances: neighbors.distances.map { $0 * $0 }, count: neighbors.count,
      perplexity: options.perplexity)
    var descent = Descent(try Self.start(matrix, options))
    descent.rate = Float(options.learningRate ?? max(Double(rows) / options.earlyExaggeration / 4, 50))
    Parallel.setThreads(options.threads)
    var forces = Forces(affinities, isExact: options.isExact, angle: Float(options.angle))
    var (best, bestAt, done) = (Double.infinity, 0, 0)
    var divergence = 0.0
    while done < options.iterations {
      let isEarly = done < options.exaggeratedIterations
      let checks = (done + 1) % Self.checkInterval == 0 || done + 1 == options.iterations
      let exaggeration = Float(isEarly ? options.earlyExaggeration : 1)
      let gradient = forces.gradient(at: descent.points, exaggeration: exaggeration, measures: checks)
      descent.step(gradient, momentum: isEarly ? 0.5 : 0.8)
      done += 1
      try progress(done, options.iterations)
      guard checks else { continue }
      divergence = forces.divergence
      guard !isEarly else { continue }
      if divergence < best { (best, bestAt) = (divergence, done) }
      let length = gradient.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
      if length <= Self.leastGradient || done - max(bestAt, options.exaggeratedIterations) > Self.patience { break }
    }
    points = descent.points
    self.divergence = divergence
    iterations = done
  }

  /// The first places, all close to the middle: a deviation of 1e-4 along the first axis.
  private static func start(_ matrix: FeatureMatrix, _ options: Options) throws -> [Float] {
    if options.startsFromComponents, matrix.columns > 1, matrix.rows > 2 {
      let components = try PrincipalComponents(matrix, count: 2, threads: options.threads)
      let deviation = (components.variances[0] * Double(matrix.rows - 1) / Double(matrix.rows)).squareRoot()
      if deviation > 0 { return components.scores.map { $0 / Float(deviation) * 1e-4 } }
    }
    var numbers = RandomNumbers(seed: options.seed)
    return (0..<2 * matrix.rows).map { _ in Float(numbers.normal() * 1e-4) }
  }
}

/// Gradient descent with momentum and a gain for each coordinate, which grows while its gradient keeps its direction
/// (R. Jacobs, 1988), as van der Maaten and Hinton use it.
private struct Descent {
  private(set) var points: [Float]
  var rate: Float = 200
  private var steps: [Float]
  private var gains: [Float]

  init(_ points: [Float]) {
    self.points = points
    steps = points.map { _ in 0 }
    gains = points.map { _ in 1 }
  }

  mutating func step(_ gradient: [Float], momentum: Float) {
    for index in points.indices {
      let keepsDirection = steps[index] * gradient[index] < 0
      gains[index] = max(0.01, keepsDirection ? gains[index] + 0.2 : gains[index] * 0.8)
      steps[index] = momentum * steps[index] - rate * gains[index] * gradient[index]
      points[index] += steps[index]
    }
  }
}

/// The gradient of the divergence: 4 Σ (p − q) (yᵢ − yⱼ) / (1 + |yᵢ − yⱼ|²), as attraction by p less repulsion by q.
private struct Forces {
  private let affinities: Affinities
  private let isExact: Bool
  private let angle: Float
  private var tree = QuadTree()
  /// That of the last gradient that measured it.
  private(set) var divergence = 0.0

  init(_ affinities: Affinities, isExact: Bool, angle: Float) {
    (self.affinities, self.isExact, self.angle) = (affinities, isExact, angle)
  }

  mutating func gradient(at points: [Float], exaggeration: Float, measures: Bool) -> [Float] {
    let (repulsion, sum) = isExact ? Self.allPairs(points) : byTree(points)
    var gradient = [Float](repeating: 0, count: points.count)
    let rows = points.count / 2
    let normal = Float(max(sum, .leastNormalMagnitude))
    var divergences = [Double](repeating: 0, count: rows)
    gradient.withUnsafeMutableBufferPointer { gradient in
      divergences.withUnsafeMutableBufferPointer { divergences in
        nonisolated(unsafe) let (gradient, divergences) = (gradient, divergences)
        points.withUnsafeBufferPointer { points in
          affinities.columns.withUnsafeBufferPointer { columns in
            affinities.values.withUnsafeBufferPointer { values in
              nonisolated(unsafe) let (points, columns, values) = (points, columns, values)
              Parallel.each((rows + 127) / 128, least: 8) { block, _ in
                for row in block * 128..<min(rows, block * 128 + 128) {
                  let (x, y) = (points[2 * row], points[2 * row + 1])
                  var (pullX, pullY): (Float, Float) = (0, 0)
                  for place in affinities.starts[row]..<affinities.starts[row + 1] {
                    let other = Int(columns[place])
                    let (dx, dy) = (x - points[2 * other], y - points[2 * other + 1])
                    let q = 1 / (1 + dx * dx + dy * dy)
                    let force = values[place] * q
                    pullX += force * dx
                    pullY += force * dy
                    if measures, values[place] > 0 {
                      let p = Double(values[place] * exaggeration)
                      divergences[row] += p * log(p / max(Double(q / normal), 1e-38))
                    }
                  }
                  gradient[2 * row] = 4 * (exaggeration * pullX - repulsion[2 * row] / normal)
                  gradient[2 * row + 1] = 4 * (exaggeration * pullY - repulsion[2 * row + 1] / normal)
                }
              }
            }
          }
        }
      }
    }
    if measures { divergence = divergences.reduce(0, +) }
    return gradient
  }

  private mutating func byTree(_ points: [Float]) -> (forces: [Float], sum: Double) {
    tree.build(points)
    var forces = [Float](repeating: 0, count: points.count)
    var sums = [Double](repeating: 0, count: tree.groups)
    let (tree, angle) = (tree, angle)
    forces.withUnsafeMutableBufferPointer { forces in
      sums.withUnsafeMutableBufferPointer { sums in
        nonisolated(unsafe) let (forces, sums) = (forces, sums)
        Parallel.each((tree.groups + 7) / 8, least: 8) { block, _ in
          for group in block * 8..<min(tree.groups, block * 8 + 8) {
            let (x, y, sum) = tree.repulsion(ofGroup: group, angle: angle)
            sums[group] = sum
            for lane in 0..<min(8, tree.order.count - group * 8) {
              let place = Int(tree.order[group * 8 + lane])
              forces[2 * place] = x[lane]
              forces[2 * place + 1] = y[lane]
            }
          }
        }
      }
    }
    return (forces, sums.reduce(0, +))
  }

  /// All pairs, eight others at a time.
  private static func allPairs(_ points: [Float]) -> (forces: [Float], sum: Double) {
    let rows = points.count / 2
    // Points that fill the last eight up are so far away that they neither push nor count.
    let padded = (rows + 7) / 8 * 8
    let xs = (0..<padded).map { $0 < rows ? points[2 * $0] : 1e18 }
    let ys = (0..<padded).map { $0 < rows ? points[2 * $0 + 1] : 1e18 }
    var forces = [Float](repeating: 0, count: points.count)
    var sums = [Double](repeating: 0, count: rows)
    forces.withUnsafeMutableBufferPointer { forces in
      sums.withUnsafeMutableBufferPointer { sums in
        nonisolated(unsafe) let (forces, sums) = (forces, sums)
        xs.withUnsafeBytes { xs in
          ys.withUnsafeBytes { ys in
            nonisolated(unsafe) let (xs, ys) = (xs, ys)
            Parallel.each((rows + 15) / 16, least: 16) { block, _ in
              for row in block * 16..<min(rows, block * 16 + 16) {
                let (x, y) = (points[2 * row], points[2 * row + 1])
                var (forceX, forceY, sum) = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
                for other in stride(from: 0, to: padded * 4, by: 32) {
                  let dx = x - xs.loadUnaligned(fromByteOffset: other, as: SIMD8<Float>.self)
                  let dy = y - ys.loadUnaligned(fromByteOffset: other, as: SIMD8<Float>.self)
                  let q = SIMD8<Float>(repeating: 1) / (1 + (dx * dx + dy * dy))
                  sum += q
                  forceX += q * q * dx
                  forceY += q * q * dy
                }
                forces[2 * row] = forceX.sum()
                forces[2 * row + 1] = forceY.sum()
                sums[row] = Double(sum.sum()) - 1
              }
            }
          }
        }
      }
    }
    return (forces, sums.reduce(0, +))
  }
}
