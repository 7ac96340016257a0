import Bytes
import DataSets
import Tensors
import Training

/// How a head is trained.
public struct HeadFitOptions: Sendable {
  /// What moves the parameters.
  public enum Method: Sendable, Hashable {
    case steps(OptimizerOptions, learningRate: Double)
    /// On all samples at once (`FullBatchRun`).
    case lbfgs(weightDecay: Double?, tolerance: Double)
  }

  public var layers = HeadLayers()
  public var method = Method.lbfgs(weightDecay: nil, tolerance: 1e-6)
  /// Passes over the samples; of L-BFGS the most iterations.
  public var epochs = 100
  /// Samples a step.
  public var batch = 64
  /// The share of samples that only validate.
  public var validation = 0.0
  public var isStandardized = false
  public var seed: UInt64 = 0
  public var threads: Int?

  public init() {}
}

/// A head that was trained, and how that went.
public struct HeadFit: Sendable {
  public let head: Head
  public let history: [EpochReport]
  /// The rows of the samples that were trained with, and those that were not.
  public let trainingRows: [Int]
  public let validationRows: [Int]
  /// Of the head as it is saved.
  public let training: Evaluation
  public let validation: Evaluation?
  /// Whether `shouldStop` ended it; the head is then as far as it came.
  public let isInterrupted: Bool
  /// Of L-BFGS: why it ended, and the largest element of the gradient there.
  public let ending: LBFGS.Ending?
  public let gradientNorm: Double?
  /// Of L-BFGS: the weight decay that it went by.
  public let weightDecay: Double

  /// More numbers than these are not a head's.
  private static let mostParameters = 200_000_000
  /// Samples that the runtime takes at once where a step is of all.
  private static let chunk = 2_048

  /// - Parameters:
  ///   - shouldStop: asked after each step; the head is then as far as it came.
  ///   - finished: told after each epoch or iteration.
  /// - Throws: `HeadError.usage` where there are not two classes, or too many numbers to train; what training throws.
  public init(
    _ samples: FeatureSamples, options: HeadFitOptions, shouldStop: () -> Bool = { false },
    finished: (EpochReport) throws -> Void = { _ in }
  ) throws {
    let (features, classes) = (samples.features.shape[1], samples.classes)
    guard classes > 1 else { throw HeadError.usage("a head tells at least two classes apart, the data has \(classes)") }
    guard let count = options.layers.parameterCount(features: features, classes: classes), count <= Self.mostParameters
    else { throw HeadError.usage("\(classes) classes of \(features) features are too many numbers to train") }
    var plan = TrainingPlan(of: samples.labels, validation: options.validation, seed: options.seed)
    (trainingRows, validationRows) = (plan.training, plan.validation)
    let standardization = options.isStandardized ? try Standardization(samples.features, rows: trainingRows) : nil
    let rows = try standardization.map { try $0(samples.features) } ?? samples.features

    var initial = try options.layers.initialWeights(features: features, classes: classes, seed: options.seed)
    if case .lbfgs = options.method, options.layers.hidden.isEmpty {
      // Wherever it begins it ends at the same place, but for a number that all biases share: it stays 0.
      for entry in initial.entries {
        initial.set(entry.name, Tensor(Float.self, entry.tensor.shape) { $0.update(repeating: 0) })
      }
    }
    let graph = try options.layers.graph(features: features, classes: classes, weights: initial)
    plan.epochs = options.epochs
    var trainerOptions = TrainerOptions()
    (trainerOptions.seed, trainerOptions.threads) = (options.seed, options.threads)
    trainerOptions.parameters = Set(initial.names)
    let trainer: Trainer
    switch options.method {
    case .steps(let optimizer, let learningRate):
      trainerOptions.optimizer = optimizer
      (plan.batch, plan.learningRate) = (options.batch, learningRate)
      trainer = try Trainer(graph, options: trainerOptions)
      let memory = try SampleMemory(rows, labels: samples.labels, batch: plan.batch)
      let run = try TrainingRun(trainer, memory, plan: plan)
      let end = try run.run(
        shouldStop: shouldStop, progress: { _ in }, finished: { report, _ in try finished(report) })
      isInterrupted = end == .interrupted
      (history, ending, gradientNorm, weightDecay) = (run.history, nil, nil, optimizer.weightDecay)
    case .lbfgs(let decay, let tolerance):
      trainerOptions.optimizer = OptimizerOptions(.sgd)
      plan.batch = Self.chunk
      trainer = try Trainer(graph, options: trainerOptions)
      let memory = try SampleMemory(rows, labels: samples.labels, batch: plan.batch)
      var method = LBFGS()
      method.gradientTolerance = tolerance
      // As scikit-learn's C = 1.
      weightDecay = decay ?? 1 / Double(max(1, trainingRows.count))
      let run = try FullBatchRun(trainer, memory, plan: plan, method: method, weightDecay: weightDecay)
      let end = try run.run(shouldStop: shouldStop, finished: finished)
      (ending, isInterrupted) = (end, end == .interrupted)
      (history, gradientNorm) = (run.history, run.gradientNorm)
    }
    var weights = try trainer.weights(like: initial)
    if let standardization { weights = try standardization.folded(into: weights) }
    head = try Head(
      options.layers, features: features, classes: classes, weights: weights, classNames: samples.classNames,
      origin: samples.origin, featureShape: samples.shape)
    training = try head.evaluate(samples, rows: trainingRows, threads: options.threads)
    validation =
      validationRows.isEmpty ? nil : try head.evaluate(samples, rows: validationRows, threads: options.threads)
  }
}

extension Head {
  /// How well the head tells the classes of samples.
  ///
  /// - Parameter rows: which of them; all by default.
  /// - Throws: `HeadError.usage` where features or labels do not fit.
  public func evaluate(_ samples: FeatureSamples, rows: [Int]? = nil, threads: Int? = nil) throws -> Evaluation {
    let adapted = try samples.adapted(to: self)
    let chunk = 2_048
    let memory = try SampleMemory(adapted.features, labels: adapted.labels, batch: chunk)
    var options = TrainerOptions()
    options.optimizer = OptimizerOptions(.sgd)
    options.threads = threads
    options.parameters = Set(weights.names)
    let trainer = try Trainer(try graph(), options: options)
    return try trainer.evaluate(memory, rows ?? Array(adapted.labels.indices), batch: chunk)
  }
}
