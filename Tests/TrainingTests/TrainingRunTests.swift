import Bytes
import GraphIR
import Tensors
import Testing
import Training

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct TrainingRunTests {
  private func makeRun(
    _ graph: Graph, _ samples: SampleMemory, epochs: Int, seed: UInt64 = 5, frozen: [String] = [],
    resuming checkpoint: Checkpoint? = nil
  ) throws -> TrainingRun {
    var options = TrainerOptions()
    options.seed = seed
    options.frozen = frozen.map { NamePattern($0) }
    let trainer = try Trainer(graph, options: options)
    var plan = TrainingPlan(training: Array(0..<160), validation: Array(160..<200))
    (plan.epochs, plan.batch, plan.learningRate) = (epochs, 24, 0.01)
    let history = try checkpoint?.restore(trainer, plan: plan, limits: Limits()) ?? []
    return try TrainingRun(trainer, samples, plan: plan, history: history)
  }

  private func train(_ run: TrainingRun, finished: (EpochReport, Bool) throws -> Void = { _, _ in }) throws
    -> TrainingRun.Ending
  {
    try run.run(shouldStop: { false }, progress: { _ in }, finished: finished)
  }

  @Test func learnsStripesAndTheSameSeedGivesTheSame() throws {
    let samples = try stripes(200, seed: 1, batch: 24)
    let graph = try convolutionalNetwork(seed: 2)
    let runs = try [5, 5, 6].map { try makeRun(graph, samples, epochs: 6, seed: $0) }
    #expect(try runs.map { try train($0) } == [.completed, .completed, .completed])
    #expect(try #require(runs[0].history.last?.validationAccuracy) > 0.9)
    #expect(runs[0].history.map(\.trainingLoss) == runs[1].history.map(\.trainingLoss))
    #expect(runs[0].history.map(\.trainingLoss) != runs[2].history.map(\.trainingLoss))
    let weights = try runs.map { try $0.trainer.weights(like: graph.weights) }
    for name in weights[0].names { #expect(weights[0][name] == weights[1][name], "\(name)") }
    // Running statistics have left where they began.
    #expect(weights[0]["bn.running_var"] != graph.weights["bn.running_var"])
  }

  @Test func goesOnFromACheckpointAsIfItHadNotStopped() throws {
    let folder = try temporaryFolder()
    let samples = try stripes(200, seed: 1, batch: 24)
    let graph = try convolutionalNetwork(seed: 2)
    let whole = try makeRun(graph, samples, epochs: 4)
    _ = try train(whole)
    let checkpoint = Checkpoint(beside: "\(folder)/net.pt")
    let first = try makeRun(graph, samples, epochs: 2)
    _ = try train(first) { _, _ in try checkpoint.save(first, weights: try first.trainer.weights(like: graph.weights)) }

    var restored = graph
    for entry in try checkpoint.weights(limits: Limits()).entries {
      let id = try #require(restored.value(named: entry.name))
      restored[id].constant = entry.tensor
    }
    let second = try makeRun(restored, samples, epochs: 4, resuming: checkpoint)
    #expect(second.history.count == 2)
    _ = try train(second)
    let (expected, made) = (
      try whole.trainer.weights(like: graph.weights), try second.trainer.weights(like: graph.weights)
    )
    for name in expected.names { #expect(expected[name] == made[name], "\(name)") }
    // Another seed is another training.
    #expect(throws: TrainingError.self) { try makeRun(restored, samples, epochs: 4, seed: 9, resuming: checkpoint) }
  }

  @Test func frozenParametersStay() throws {
    let samples = try stripes(200, seed: 1, batch: 24)
    let graph = try convolutionalNetwork(seed: 2)
    let run = try makeRun(graph, samples, epochs: 1, frozen: ["conv?.*", "bn*"])
    #expect(run.trainer.trainedNames == ["fc.weight", "fc.bias"])
    _ = try train(run)
    let weights = try run.trainer.weights(like: graph.weights)
    #expect(weights["conv1.weight"] == graph.weights["conv1.weight"])
    #expect(weights["fc.weight"] != graph.weights["fc.weight"])
    #expect(throws: TrainingError.self) { try makeRun(graph, samples, epochs: 1, frozen: ["con.*"]) }
  }

  @Test func interruptedEpochsDoNotCount() throws {
    let samples = try stripes(200, seed: 1, batch: 24)
    let run = try makeRun(try convolutionalNetwork(seed: 2), samples, epochs: 3)
    var steps = 0
    let ending = try run.run(
      shouldStop: { steps == 9 }, progress: { _ in steps += 1 }, finished: { _, _ in })
    #expect(ending == .interrupted)
    #expect(run.history.count == 1)
  }

  @Test func stopsWhenNothingGetsBetter() throws {
    let samples = try stripes(200, seed: 1, batch: 24)
    var options = TrainerOptions()
    options.seed = 1
    let trainer = try Trainer(try convolutionalNetwork(seed: 2), options: options)
    var plan = TrainingPlan(training: Array(0..<160), validation: Array(160..<200))
    (plan.epochs, plan.batch, plan.learningRate, plan.patience) = (20, 24, 0, 2)
    let run = try TrainingRun(trainer, samples, plan: plan)
    #expect(try train(run) == .stoppedEarly)
    #expect(run.history.count < 20)
  }

  private func temporaryFolder() throws -> String {
    var template = Array("/tmp/modelconv-training-XXXXXX".utf8CString)
    return try template.withUnsafeMutableBufferPointer { buffer in
      let made = try #require(buffer.baseAddress.flatMap { mkdtemp($0) })
      return String(cString: made)
    }
  }
}
