import ArgumentParser
import Bytes
import DataSets
import Drawing
import FeatureSpace
import Images
import Prediction
import Tensors

/// How features become places in a plane.
enum EmbeddingMethod: String, ExpressibleByArgument, CaseIterable { case pca, tsne }

/// Places of samples, row by row, and what is to be said about them.
struct FeatureMap {
  var columns: Int
  var values: [Float]
  var names: [String]
  var facts: [(name: String, value: Double)]
}

/// How a map of features is made and drawn.
struct EmbeddingOptions: ParsableArguments {
  /// How t-SNE's points repel each other.
  enum Repulsion: String, ExpressibleByArgument, CaseIterable {
    case barnesHut = "barnes-hut"
    case exact
  }

  @Option(help: "pca or tsne.")
  var method = EmbeddingMethod.tsne

  @Option(help: ArgumentHelp("For pca: how many components the table gets.", valueName: "n"))
  var components = 2

  @Option(help: ArgumentHelp("For tsne: first reduce the features to so many principal components.", valueName: "n"))
  var pca: Int?

  @Option(help: ArgumentHelp("For tsne: about how many neighbours each sample has.", valueName: "number"))
  var perplexity = 30.0

  @Option(help: ArgumentHelp("For tsne: what likeness is multiplied by at first.", valueName: "number"))
  var earlyExaggeration = 12.0

  @Option(help: ArgumentHelp("For tsne: steps of the descent.", valueName: "n"))
  var iterations = 1_000

  @Option(
    help: ArgumentHelp(
      "For tsne: the descent's step (default: rows / exaggeration / 4, at least 50).", valueName: "number"))
  var learningRate: Double?

  @Option(
    help: """
      For tsne: barnes-hut (by a tree) or exact (each pair by itself: time and memory grow with the square of the \
      rows, 10,000 at most).
      """)
  var repulsion = Repulsion.barnesHut

  @Option(
    help: ArgumentHelp("For barnes-hut: cells of the tree that look narrower count as one point.", valueName: "number"))
  var angle = 0.5

  @Option(help: ArgumentHelp("Begin at random places that depend on this alone, not at components.", valueName: "n"))
  var seed: UInt64?

  @Flag(help: "Draw samples' pictures where they do not cover each other (--images).")
  var thumbnails = false

  @Option(help: ArgumentHelp("What stands above the map.", valueName: "text"))
  var title: String?

  mutating func validate() throws {
    guard components > 0, pca.map({ $0 > 0 }) ?? true, iterations > 0 else {
      throw ValidationError("--components, --pca and --iterations must be at least 1.")
    }
    guard earlyExaggeration >= 1, (0.01...1).contains(angle), learningRate.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--early-exaggeration must be at least 1, --angle from 0.01 to 1, --learning-rate above 0.")
    }
  }

  /// The map of `matrix`'s rows.
  ///
  /// - Parameter isQuiet: whether standard error is left alone.
  func map(_ matrix: FeatureMatrix, threads: Int, isQuiet: Bool) throws -> FeatureMap {
    switch method {
    case .pca:
      let result = try PrincipalComponents(matrix, count: max(2, components), threads: threads)
      let names = (1...result.count).map { "pc\($0)" }
      return FeatureMap(
        columns: result.count, values: result.scores, names: names, facts: zip(names, result.shares).map { ($0, $1) })
    case .tsne:
      var reduced = matrix
      if let pca, pca < matrix.columns {
        let result = try PrincipalComponents(matrix, count: pca, threads: threads)
        reduced = try FeatureMatrix(try Tensor([matrix.rows, result.count], result.scores))
      }
      var settings = TSNE.Options()
      settings.perplexity = perplexity
      settings.earlyExaggeration = earlyExaggeration
      settings.iterations = iterations
      settings.learningRate = learningRate
      settings.angle = angle
      settings.isExact = repulsion == .exact
      settings.startsFromComponents = seed == nil
      settings.seed = seed ?? 0
      settings.threads = threads
      let progress = ProgressBar("t-SNE", unit: "steps", isQuiet: isQuiet)
      let result = try TSNE(reduced, options: settings) { progress.update($0, of: $1) }
      progress.finish()
      return FeatureMap(
        columns: 2, values: result.points, names: ["x", "y"],
        facts: [("divergence", result.divergence), ("iterations", Double(result.iterations))])
    }
  }

  /// The map as a scatter plot, with legend and, where they are wanted, thumbnails.
  func picture(of map: FeatureMap, _ set: FeatureSet, threads: Int) throws -> Picture {
    let rows = set.dataSet.count
    let points = (0..<rows).map { row in
      Point(
        Double(map.values[row * map.columns]), map.columns > 1 ? Double(map.values[row * map.columns + 1]) : 0)
    }
    var plot = ScatterPlot(
      title: title
        ?? "\(lastName(of: set.dataSet.path)): \(method == .pca ? "PCA" : "t-SNE") of \(grouped(rows)) samples",
      points: points, labels: set.dataSet.labels ?? [], classNames: set.dataSet.classNames ?? [])
    if method == .pca {
      func share(_ index: Int) -> String {
        map.facts.indices.contains(index) ? " (\(fixed(map.facts[index].value * 100, 1)) %)" : ""
      }
      (plot.horizontalName, plot.verticalName) = ("component 1" + share(0), "component 2" + share(1))
    }
    if thumbnails { plot.thumbnails = try set.pictures(of: Array(0..<rows), threads: threads) }
    return try plot.picture()
  }
}
