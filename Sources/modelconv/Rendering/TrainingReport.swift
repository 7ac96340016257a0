import Bytes
import Prediction
import Tensors
import Training

#if canImport(Glibc)
  import Glibc
#endif

/// What a training shows: progress on a terminal, then the result.
struct TrainingReport {
  let trainer: Trainer
  let plan: TrainingPlan
  let before: Evaluation
  let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(trainer: Trainer, plan: TrainingPlan, before: Evaluation, isQuiet: Bool) {
    (self.trainer, self.plan, self.before, self.isQuiet) = (trainer, plan, before, isQuiet)
  }

  func begin() {
    guard !isQuiet else { return }
    let ignored = trainer.ignored
    for (what, names) in [("output", ignored.outputs), ("parameter", ignored.parameters)] where !names.isEmpty {
      let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
      let count = "\(names.count) \(what)\(names.count == 1 ? "" : "s")"
      standardError("modelconv: note: the loss does not depend on \(count) of the network: \(shown)\n")
    }
    guard isTerminal else { return }
    standardError(
      "\(grouped(trainer.trainedCount)) numbers to train, \(grouped(plan.training.count)) samples, "
        + "\(grouped(plan.validation.count)) for validation; accuracy before \(percent(before.accuracy))\n")
  }

  func show(_ progress: TrainingRun.Progress) {
    guard !isQuiet, isTerminal, progress.step == progress.steps || progress.step % 10 == 0 else { return }
    standardError(
      "\repoch \(progress.epoch)/\(progress.epochs)  \(progress.step)/\(progress.steps)  loss \(fixed(progress.loss, 4))  "
        + "accuracy \(percent(progress.accuracy))\u{1b}[K")
  }

  func show(_ epoch: EpochReport) {
    guard !isQuiet, isTerminal else { return }
    var line = "\repoch \(epoch.epoch)/\(plan.epochs)  loss \(fixed(epoch.trainingLoss, 4))  "
    line += "accuracy \(percent(epoch.trainingAccuracy))"
    if let accuracy = epoch.validationAccuracy, let loss = epoch.validationLoss {
      line += "  validation loss \(fixed(loss, 4))  accuracy \(percent(accuracy))"
    }
    standardError("\(line)  \(fixed(epoch.seconds, 2)) s\u{1b}[K\n")
  }

  func text(_ run: TrainingRun, _ ending: TrainingRun.Ending, after: Evaluation, output: String) -> String {
    var table = TextTable([
      ("epoch", .right), ("loss", .right), ("accuracy", .right), ("val. loss", .right), ("val. accuracy", .right),
      ("seconds", .right),
    ])
    for epoch in run.history {
      table.add([
        "\(epoch.epoch)", fixed(epoch.trainingLoss, 4), percent(epoch.trainingAccuracy),
        epoch.validationLoss.map { fixed($0, 4) } ?? "", epoch.validationAccuracy.map { percent($0) } ?? "",
        fixed(epoch.seconds, 2),
      ])
    }
    let samples = plan.validation.isEmpty ? "training" : "validation"
    var lines = table.text()
    lines += "accuracy on the \(samples) samples: \(percent(before.accuracy)) before, \(percent(after.accuracy)) after"
    if ending == .stoppedEarly { lines += " (stopped early)" }
    if let best = run.best { lines += "\n\(output): epoch \(best.epoch)" }
    return lines
  }

  func json(_ run: TrainingRun, _ ending: TrainingRun.Ending, after: Evaluation, output: String) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.train/1")
      json.member("output", output)
      json.member("parameters", trainer.trainedCount)
      json.member("training_samples", plan.training.count)
      json.member("validation_samples", plan.validation.count)
      json.member("stopped_early", ending == .stoppedEarly)
      json.member("accuracy_before", before.accuracy)
      json.member("accuracy_after", after.accuracy)
      if let best = run.best { json.member("best_epoch", best.epoch) }
      json.array("epochs") { json in
        for epoch in run.history {
          json.object { write(epoch, to: &$0) }
        }
      }
    }
    return json.text
  }
}

/// Writes what an epoch did as members of an object.
func write(_ epoch: EpochReport, to json: inout JSONWriter) {
  json.member("epoch", epoch.epoch)
  json.member("learning_rate", epoch.learningRate)
  json.member("loss", epoch.trainingLoss)
  json.member("accuracy", epoch.trainingAccuracy)
  if let loss = epoch.validationLoss { json.member("validation_loss", loss) }
  if let accuracy = epoch.validationAccuracy { json.member("validation_accuracy", accuracy) }
  json.member("seconds", epoch.seconds)
}

/// A share of 1 as `97.1 %`.
func percent(_ share: Double) -> String { fixed(share * 100, 2) + " %" }
