import Bytes
import FeatureSpace
import Heads
import Tensors
import Testing
import Training

#if canImport(Glibc)
  import Glibc
#endif

/// 60 samples of 5 features in 3 classes, as Samples/make_reference.py makes them.
func samples(classNames: [String]? = nil, origin: FeatureOrigin? = nil) throws -> FeatureSamples {
  let labels = (0..<60).map { ($0 * 7919 % 97) % 3 }
  var values: [Float] = []
  for i in 0..<60 {
    for j in 0..<5 {
      let wave: Double = sin(1.7 * Double(i * i) + 0.9 * Double(j * j * i))
      values.append(Float(wave * Double(1 + 3 * j) + (labels[i] == j % 3 ? 0.8 : 0)))
    }
  }
  return try FeatureSamples(try Tensor([60, 5], values), labels: labels, classNames: classNames, origin: origin)
}

@Suite struct HeadFitTests {
  @Test(arguments: logisticReferences) func linearHeadIsLogisticRegression(_ reference: LogisticReference) throws {
    var options = HeadFitOptions()
    options.method = .lbfgs(weightDecay: reference.decay, tolerance: 1e-7)
    options.epochs = 500
    options.isStandardized = reference.isStandardized
    let fit = try HeadFit(try samples(), options: options)
    let weights = try #require(fit.head.weights["weight"]).doubles()
    let biases = try #require(fit.head.weights["bias"]).doubles()
    func distance(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
    let length = distance(reference.weights, [Double](repeating: 0, count: 15))
    #expect(distance(weights, reference.weights) < 1e-3 * length)
    // One number added to all biases changes nothing; scikit-learn's begin at 0 and so does their mean.
    let mean = biases.reduce(0, +) / 3
    #expect(zip(biases, reference.biases).allSatisfy { abs($0 - mean - $1) < 1e-3 * (1 + abs($1)) })
    #expect(abs(fit.training.accuracy - reference.accuracy) < 1e-9)
  }

  @Test func sameSeedGivesTheSameAndHeldSamplesAreNotSeen() throws {
    var options = HeadFitOptions()
    options.layers = HeadLayers(hidden: [16], dropout: 0.2)
    options.method = .steps(OptimizerOptions(.adam), learningRate: 0.02)
    (options.epochs, options.batch, options.validation, options.seed) = (40, 16, 0.25, 3)
    let fits = try (0..<2).map { _ in try HeadFit(try samples(), options: options) }
    #expect(fits[0].history.map(\.trainingLoss) == fits[1].history.map(\.trainingLoss))
    #expect(fits[0].head.weights.names == ["0.weight", "0.bias", "3.weight", "3.bias"])
    #expect(fits[0].validationRows.count == 15)
    #expect(Set(fits[0].trainingRows + fits[0].validationRows).count == 60)
    #expect(fits[0].training.accuracy > 0.6)
    #expect(fits[0].history.count == 40)
    options.seed = 4
    #expect(try HeadFit(try samples(), options: options).validationRows != fits[0].validationRows)
  }

  /// A standardised head that is folded gives the scores of the one that was trained, on standardised features.
  @Test func standardizationIsFoldedIntoTheFirstLayer() throws {
    var options = HeadFitOptions()
    options.layers = HeadLayers(hidden: [7])
    options.method = .steps(OptimizerOptions(.sgd), learningRate: 0)
    (options.epochs, options.isStandardized, options.seed) = (1, true, 9)
    let folded = try HeadFit(try samples(), options: options).head
    options.isStandardized = false
    let plain = try HeadFit(try samples(), options: options).head
    // A learning rate of 0 leaves both at the same first weights.
    let rows = try samples().features.doubles()
    let columns = (0..<5).map { column in (0..<60).map { rows[$0 * 5 + column] } }
    let means = columns.map { $0.reduce(0, +) / 60 }
    let deviations = zip(columns, means).map { column, mean in
      (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 60).squareRoot()
    }
    let (a, b) = (try #require(plain.weights["0.weight"]).doubles(), try #require(folded.weights["0.weight"]).doubles())
    let (c, d) = (try #require(plain.weights["0.bias"]).doubles(), try #require(folded.weights["0.bias"]).doubles())
    for unit in 0..<7 {
      for row in 0..<3 {
        var (expected, made) = (c[unit], d[unit])
        for column in 0..<5 {
          expected += a[unit * 5 + column] * (rows[row * 5 + column] - means[column]) / deviations[column]
          made += b[unit * 5 + column] * rows[row * 5 + column]
        }
        #expect(abs(expected - made) < 1e-5)
      }
    }
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let features = try Tensor([2, 3], [Float](repeating: 1, count: 6))
    #expect(throws: HeadError.self) { try FeatureSamples(features, labels: [0, 1, 2]) }
    #expect(throws: FeatureError.self) {
      try FeatureSamples(try Tensor([1, 2], [Float.nan, 0]), labels: [0])
    }
    #expect(throws: HeadError.self) {
      try HeadFit(try FeatureSamples(features, labels: [0, 0]), options: HeadFitOptions())
    }
    #expect(throws: HeadError.self) {
      try HeadFit(try FeatureSamples(features, labels: [0, 1_000_000_000]), options: HeadFitOptions())
    }
    var options = HeadFitOptions()
    options.layers = HeadLayers(dropout: 0.5)
    #expect(throws: TrainingError.self) { try HeadFit(try samples(), options: options) }
  }

  @Test func evaluationKnowsWhichFeaturesTheHeadIsFor() throws {
    var origin = FeatureOrigin()
    (origin.layers, origin.hash) = (["conv5"], "aa")
    var options = HeadFitOptions()
    options.epochs = 20
    let fit = try HeadFit(try samples(classNames: ["a", "b", "c"], origin: origin), options: options)
    let known = try fit.head.evaluate(try samples(classNames: ["a", "b", "c"], origin: origin))
    #expect(known.confusion == fit.training.confusion && abs(known.loss - fit.training.loss) < 1e-9)
    // Classes are told by their names, whatever their order.
    let turned = try FeatureSamples(
      try samples().features, labels: try samples().labels.map { 2 - $0 }, classNames: ["c", "b", "a"], origin: origin)
    #expect(try fit.head.evaluate(turned).confusion == known.confusion)
    origin.layers = ["conv4"]
    #expect(throws: HeadError.self) { try fit.head.evaluate(try samples(origin: origin)) }
    (origin.layers, origin.hash) = (["conv5"], "bb")
    #expect(throws: HeadError.self) { try fit.head.evaluate(try samples(origin: origin)) }
    let narrow = try Tensor([2, 4], [Float](repeating: 0, count: 8))
    #expect(throws: HeadError.self) { try fit.head.evaluate(try FeatureSamples(narrow, labels: [0, 1])) }
    let wide = try Tensor([1, 5], [Float](repeating: 0, count: 5))
    #expect(throws: HeadError.self) { try fit.head.evaluate(try FeatureSamples(wide, labels: [7])) }
    #expect(throws: HeadError.self) {
      try fit.head.evaluate(try FeatureSamples(wide, labels: [0], classNames: ["another"]))
    }
  }
}
