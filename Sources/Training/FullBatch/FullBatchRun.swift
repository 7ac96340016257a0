/// Training by `LBFGS` on all samples at once: for networks without randomness, whose loss is a function of the parameters
/// alone. With one linear layer and the cross-entropy this is multinomial logistic regression.
public final class FullBatchRun {
  public let trainer: Trainer
  public let plan: TrainingPlan
  public let method: LBFGS
  public let weightDecay: Double
  public private(set) var history: [EpochReport] = []
  /// The largest element of the gradient at the end.
  public private(set) var gradientNorm = Double.nan
  private let samples: any TrainingSamples

  /// - Parameters:
  ///   - plan: `batch` is how many samples the runtime takes at once, `epochs` the most iterations; learning rate, schedule and
  ///     patience have no meaning here.
  ///   - method: its number of iterations is that of the plan.
  ///   - weightDecay: `weightDecay`/2 times the sum of squares of matrices and kernels is added to the mean loss. With n samples
  ///     and one linear layer, scikit-learn's `LogisticRegression` has C = 1 / (n · `weightDecay`).
  /// - Throws: `TrainingError.usage` where labels and classes do not fit, or the network is trained with random numbers.
  public init(
    _ trainer: Trainer, _ samples: any TrainingSamples, plan: TrainingPlan, method: LBFGS = LBFGS(), weightDecay: Double
  ) throws {
    try plan.check(samples, classes: trainer.classes)
    guard !trainer.isRandom else {
      throw TrainingError.usage("L-BFGS needs a loss that is always the same: it goes without dropout")
    }
    var method = method
    method.maximumIterations = plan.epochs
    (self.trainer, self.samples, self.plan, self.method, self.weightDecay) = (
      trainer, samples, plan, method, weightDecay
    )
  }

  /// Iterates until the gradient is small, or the plan's end. The trainer then has the last parameters.
  ///
  /// - Parameters:
  ///   - shouldStop: asked after each iteration.
  ///   - finished: called after each iteration; its `learningRate` is the step along the search direction.
  /// - Throws: `TrainingError.diverged` for a loss that is no number where the run begins; what the runtime throws.
  public func run(shouldStop: () -> Bool, finished: (EpochReport) throws -> Void) throws -> LBFGS.Ending {
    var last: (point: [Double], evaluation: Evaluation)?
    var since = monotonicSeconds()
    let (place, _, ending) = try method.minimize(from: trainer.point) { point in
      var evaluation = Evaluation(classes: trainer.classes)
      let place = try trainer.objective(
        at: point, samples, plan.training, chunk: plan.batch, decay: weightDecay, into: &evaluation)
      guard last != nil || place.value.isFinite else { throw TrainingError.diverged(step: 0) }
      last = (point, evaluation)
      return place
    } iterated: { iteration, place, step in
      let seconds = monotonicSeconds() - since
      trainer.move(to: place.point)
      // The search may return to a place that it had left.
      let training = try last.flatMap { $0.point == place.point ? $0.evaluation : nil } ?? evaluate(plan.training)
      let validation = plan.validation.isEmpty ? nil : try evaluate(plan.validation)
      let report = EpochReport(
        epoch: iteration, learningRate: step, trainingLoss: training.loss,
        trainingAccuracy: training.accuracy, validationLoss: validation?.loss,
        validationAccuracy: validation?.accuracy, seconds: seconds)
      history.append(report)
      try finished(report)
      since = monotonicSeconds()
      return !shouldStop()
    }
    trainer.move(to: place.point)
    gradientNorm = place.gradientNorm
    return ending
  }

  /// The network as it is now on the samples of `indices`.
  public func evaluate(_ indices: [Int]) throws -> Evaluation {
    try trainer.evaluate(samples, indices, batch: plan.batch)
  }
}
