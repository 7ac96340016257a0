import ArrayFormats
import Bytes
import Tensors
import TorchFormat

/// A training to go on with: the weights as a state_dict, which `torch.load` reads, and beside it what the optimizer and the run
/// remember, as safetensors. Both files appear together or not at all.
public struct Checkpoint {
  /// The state_dict's path.
  public let weightsPath: String
  /// The path of what the optimizer and the run remember.
  public let statePath: String

  /// The files that belong to the output `path`: `net.last.pt` and `net.last.safetensors` to `net.pt`.
  public init(beside path: String) {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let stem = name.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
    weightsPath = "\(stem).last.pt"
    statePath = "\(stem).last.safetensors"
  }

  private static let historyColumns = 7
  /// More steps than these nobody takes.
  private static let mostSteps = 1 << 53

  /// Writes the checkpoint over an older one.
  ///
  /// - Parameter weights: the network's, as `Trainer.weights` gives them.
  public func save(_ run: TrainingRun, weights: WeightTable) throws {
    let trainer = run.trainer
    var state = WeightTable(provenance: Provenance(format: "training state"))
    for (name, slot) in zip(trainer.optimizer.slotNames, trainer.optimizer.slots) {
      for (parameter, tensor) in zip(trainer.trainedNames, try slot.copies()) {
        state.set("\(name).\(parameter)", tensor)
      }
    }
    let rows = run.history.flatMap { report -> [Double] in
      [
        Double(report.epoch), report.learningRate, report.trainingLoss, report.trainingAccuracy,
        report.validationLoss ?? .nan, report.validationAccuracy ?? .nan, report.seconds,
      ]
    }
    state.set("history", try Tensor([run.history.count, Self.historyColumns], rows))
    state.provenance.metadata = [
      .init("modelconv.training", "1"), .init("optimizer", trainer.options.optimizer.kind.rawValue),
      .init("steps", "\(trainer.optimizer.steps)"), .init("seed", "\(trainer.options.seed)"),
      .init("samples", "\(run.plan.training.count)"), .init("batch", "\(run.plan.batch)"),
    ]
    let weightsFile = try AtomicFile(weightsPath, overwrite: true)
    var stateFile = try AtomicFile(statePath, overwrite: true)
    let writtenWeights = try TorchFile.write(weights, to: weightsFile)
    try SafeTensors.write(state, to: &stateFile)
    try AtomicFile.commit(writtenWeights, stateFile)
  }

  /// The weights.
  public func weights(limits: Limits) throws -> WeightTable {
    try TorchFile.read(try ByteView(mapping: weightsPath), limits: limits)
  }

  /// Brings a trainer whose network has the checkpoint's weights to where the checkpoint was saved.
  ///
  /// - Returns: the epochs that were trained.
  /// - Throws: `TrainingError.badState` when the file is of another training.
  public func restore(_ trainer: Trainer, plan: TrainingPlan, limits: Limits) throws -> [EpochReport] {
    let state = try SafeTensors.read(try ByteView(mapping: statePath), limits: limits)
    func problem(_ what: String) -> TrainingError { .badState(path: statePath, what) }
    func text(_ name: String) -> String? { state.provenance.metadata.first { $0.name == name }?.value }
    let expected = [
      ("modelconv.training", "1"), ("optimizer", trainer.options.optimizer.kind.rawValue),
      ("seed", "\(trainer.options.seed)"), ("samples", "\(plan.training.count)"), ("batch", "\(plan.batch)"),
    ]
    for (name, value) in expected where text(name) != value {
      throw problem("saved with \(name) \(quoted(text(name) ?? "unknown")), \(quoted(value)) now")
    }
    guard let steps = text("steps").flatMap({ Int($0) }), (0...Self.mostSteps).contains(steps) else {
      throw problem("a number of steps from 0 to \(Self.mostSteps) expected")
    }
    for (name, slot) in zip(trainer.optimizer.slotNames, trainer.optimizer.slots) {
      for (index, parameter) in trainer.trainedNames.enumerated() {
        guard let tensor = state["\(name).\(parameter)"] else {
          throw problem("\(quoted("\(name).\(parameter)")) is missing")
        }
        do {
          try slot.set(index, tensor)
        } catch {
          throw problem("\(quoted("\(name).\(parameter)")): \(error)")
        }
      }
    }
    trainer.optimizer.steps = steps
    guard let table = state["history"], table.rank == 2, table.shape[1] == Self.historyColumns,
      let rows = try? table.elements(Double.self)
    else { throw problem("the history is missing") }
    return (0..<table.shape[0]).map { epoch in
      let row = rows[epoch * Self.historyColumns..<(epoch + 1) * Self.historyColumns].map { $0 }
      return EpochReport(
        epoch: epoch + 1, learningRate: row[1], trainingLoss: row[2], trainingAccuracy: row[3],
        validationLoss: row[4].isNaN ? nil : row[4], validationAccuracy: row[5].isNaN ? nil : row[5], seconds: row[6])
    }
  }
}
