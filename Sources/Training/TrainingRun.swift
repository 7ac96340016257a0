import Bytes
import DataSets
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// How long to train, and on what.
public struct TrainingPlan: Sendable {
  public var epochs = 10
  /// Samples a step.
  public var batch = 64
  public var learningRate = 1e-3
  public var schedule = LearningRateSchedule.constant
  /// Ends when so many epochs in a row were not the best.
  public var patience: Int?
  /// The samples that are trained with, and those that only tell how good the result is.
  public var training: [Int]
  public var validation: [Int]

  public init(training: [Int], validation: [Int] = []) {
    self.training = training
    self.validation = validation
  }

  /// - Throws: `TrainingError.usage` where there is nothing to train with, or labels and classes do not fit.
  func check(_ samples: any TrainingSamples, classes: Int) throws(TrainingError) {
    guard epochs >= 0, batch > 0, !training.isEmpty else {
      throw TrainingError.usage("there are no samples to train with")
    }
    try TrainingError.check((training + validation).lazy.map { samples.labels[$0] }, classes: classes)
  }
}

/// What an epoch did.
public struct EpochReport: Sendable, Hashable {
  /// Counted from 1.
  public var epoch: Int
  public var learningRate: Double
  /// The means over the training samples, each with the parameters of its step.
  public var trainingLoss: Double
  public var trainingAccuracy: Double
  /// Of the validation samples after the epoch; `nil` where there are none.
  public var validationLoss: Double?
  public var validationAccuracy: Double?
  /// What the steps took, without validation.
  public var seconds: Double
}

/// Training from epoch to epoch: shuffles, takes steps, validates, keeps the best.
public final class TrainingRun {
  public let trainer: Trainer
  public let plan: TrainingPlan
  public private(set) var history: [EpochReport]
  private let samples: any TrainingSamples

  /// - Parameter history: the epochs that were trained before, when going on.
  /// - Throws: `TrainingError.usage` where labels and classes do not fit.
  public init(
    _ trainer: Trainer, _ samples: any TrainingSamples, plan: TrainingPlan, history: [EpochReport] = []
  ) throws {
    try plan.check(samples, classes: trainer.classes)
    self.trainer = trainer
    self.plan = plan
    self.samples = samples
    self.history = history
  }

  /// Where a run is.
  public struct Progress: Sendable {
    public var epoch: Int
    public var epochs: Int
    public var step: Int
    public var steps: Int
    /// The mean over the epoch so far.
    public var loss: Double
    public var accuracy: Double
  }

  /// How a run ended.
  public enum Ending: Sendable, Hashable {
    case completed
    /// No epoch was better for as long as `patience` says.
    case stoppedEarly
    /// In the middle of an epoch, which does not count.
    case interrupted
  }

  /// Trains until the plan's end.
  ///
  /// - Parameters:
  ///   - shouldStop: asked after each step.
  ///   - progress: told after each step.
  ///   - finished: called after each epoch, and told whether it is the best so far: by the validation samples' accuracy or,
  ///     without any, the last one.
  public func run(
    shouldStop: () -> Bool, progress: (Progress) -> Void, finished: (EpochReport, _ isBest: Bool) throws -> Void
  ) throws -> Ending {
    while history.count < plan.epochs {
      if let patience = plan.patience, history.count - (best?.epoch ?? history.count) >= patience {
        return .stoppedEarly
      }
      guard let report = try epoch(shouldStop, progress) else { return .interrupted }
      let previous = best
      history.append(report)
      try finished(report, best != previous)
    }
    return .completed
  }

  /// The best epoch so far, of equal ones the first; without validation the last.
  public var best: EpochReport? {
    guard !plan.validation.isEmpty else { return history.last }
    return history.reduce(nil) { best, report in
      (report.validationAccuracy ?? 0) > (best?.validationAccuracy ?? -1) ? report : best
    }
  }

  /// - Returns: `nil` when it was interrupted.
  private func epoch(_ shouldStop: () -> Bool, _ progress: (Progress) -> Void) throws -> EpochReport? {
    let number = history.count
    let rate = plan.learningRate * plan.schedule.factor(epoch: number, of: plan.epochs)
    // Each epoch has an order of its own, which nothing but the seed decides.
    let order = shuffledIndices(
      plan.training.count, seed: trainer.options.seed ^ (UInt64(number) + 1) &* 0x9e37_79b9_7f4a_7c15)
    let indices = order.map { plan.training[$0] }
    let batch = min(plan.batch, indices.count)
    let steps = (indices.count + batch - 1) / batch
    var evaluation = Evaluation(classes: trainer.classes)
    let start = monotonicSeconds()
    for step in 0..<steps {
      let part = indices[step * batch..<min((step + 1) * batch, indices.count)]
      try trainer.step(
        try samples.batch(part), labels: part.map { samples.labels[$0] }, learningRate: rate, into: &evaluation)
      progress(
        Progress(
          epoch: number + 1, epochs: plan.epochs, step: step + 1, steps: steps, loss: evaluation.loss,
          accuracy: evaluation.accuracy))
      if shouldStop() { return nil }
    }
    let seconds = monotonicSeconds() - start
    let validation = plan.validation.isEmpty ? nil : try evaluate(plan.validation)
    return EpochReport(
      epoch: number + 1, learningRate: rate, trainingLoss: evaluation.loss, trainingAccuracy: evaluation.accuracy,
      validationLoss: validation?.loss, validationAccuracy: validation?.accuracy, seconds: seconds)
  }

  /// The network as it is now on the samples of `indices`.
  public func evaluate(_ indices: [Int]) throws -> Evaluation {
    try trainer.evaluate(samples, indices, batch: plan.batch)
  }
}

/// Seconds of a clock that only goes forward.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
