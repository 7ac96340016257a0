import Bytes
import CPURuntime
import GraphIR
import Tensors

/// What training does with a network.
public struct TrainerOptions: Sendable {
  public var loss = Loss.crossEntropy
  public var optimizer = OptimizerOptions(.adam)
  /// Which of the network's constants are its parameters; those that look like such where it is `nil`.
  public var parameters: Set<String>?
  /// Names of parameters that stay as they are.
  public var frozen: [NamePattern] = []
  /// Where random numbers begin: the same seed gives the same results.
  public var seed: UInt64 = 0
  /// As many as there are processors where it is `nil`.
  public var threads: Int?

  public init() {}
}

/// A network whose parameters change: takes one step after another, and evaluates in between.
public final class Trainer {
  public let options: TrainerOptions
  /// The number of classes that the network tells apart.
  public let classes: Int
  let parameters: ParameterMemory
  let statistics: ParameterMemory
  let optimizer: Optimizer
  private let network: TrainingGraph
  private let training: Session
  private let evaluation: Session
  /// Views of the memory that changes, as the sessions' last inputs.
  private let state: [Value]

  /// - Parameter network: a graph as for evaluation: one input, whose first axis is the batch, and `N × classes` scores as first
  ///   output. Its constants are where training begins.
  /// - Throws: `TrainingError`, `DifferentiationError` or `RuntimeError` for what cannot be trained.
  public init(_ network: Graph, options: TrainerOptions) throws {
    self.options = options
    self.network = try TrainingGraph(
      network, loss: options.loss, parameters: options.parameters, frozen: options.frozen)
    classes = self.network.classes
    parameters = try ParameterMemory(self.network.parameters.map(\.tensor))
    statistics = try ParameterMemory(self.network.statistics.map(\.tensor))
    optimizer = Optimizer(options.optimizer, parameters)
    var runtime = RuntimeOptions()
    runtime.threads = options.threads
    training = try Session(self.network.training, options: runtime)
    evaluation = try Session(self.network.evaluation, options: runtime)
    state = try (parameters.views() + statistics.views()).map { .tensor($0) }
  }

  /// The names of what is trained.
  public var trainedNames: [String] { network.parameters.map(\.name) }
  /// The numbers that are trained.
  public var trainedCount: Int { parameters.shapes.reduce(0) { $0 + $1.count } }

  /// Changes the parameters by the gradient of one batch's loss.
  ///
  /// - Parameters:
  ///   - samples: N × ….
  ///   - evaluation: takes the batch's loss and scores, which are those before the change.
  ///   - observe: called after every step of the plan.
  /// - Returns: the loss.
  @discardableResult
  public func step(
    _ samples: Tensor, labels: [Int], learningRate: Double, into evaluation: inout Evaluation,
    observing observe: ((StepInfo) -> Void)? = nil
  ) throws -> Double {
    let number = Int64(bitPattern: options.seed &+ UInt64(optimizer.steps) &* 0x9e37_79b9_7f4a_7c15)
    var scored = evaluation
    let loss = try differentiate(samples, labels, number: number, observing: observe) {
      outputs, first throws(RuntimeError) in
      let loss = Double(try outputs.elements(0, Float.self)[0])
      guard loss.isFinite else { return loss }
      scored.add(scores: try outputs.elements(1), labels: labels, loss: loss)
      try updateStatistics(outputs)
      optimizer.beginStep()
      for index in 0..<parameters.count {
        optimizer.update(
          parameters, index, gradient: try outputs.elements(first + index), learningRate: learningRate)
      }
      return loss
    }
    evaluation = scored
    guard loss.isFinite else { throw TrainingError.diverged(step: optimizer.steps) }
    return loss
  }

  /// Runs the training graph, and `body` while its outputs are in memory: the loss, the scores, and from `first` on a gradient
  /// a parameter.
  ///
  /// - Parameter number: what dropout goes by.
  func differentiate<R>(
    _ samples: Tensor, _ labels: [Int], number: Int64, observing observe: ((StepInfo) -> Void)? = nil,
    _ body: (_ outputs: OutputMemory, _ first: Int) throws(RuntimeError) -> R
  ) throws -> R {
    let values: [Value] =
      [
        .tensor(samples), .tensor(try Tensor([labels.count], labels.map { Int64($0) })),
        .tensor(Tensor(scalar: number)),
      ]
      + state
    let first = 2 + network.keeps.count * 3
    return try training.run(
      values, observing: observe, reading: { outputs throws(RuntimeError) in try body(outputs, first) })
  }

  /// Whether steps depend on random numbers.
  var isRandom: Bool { network.training.nodes.contains { $0.op is SeededDropout } }

  /// Takes new running means and variances over. The variance that runs is of all but one element, as PyTorch's (the operator's
  /// is of all).
  private func updateStatistics(_ outputs: OutputMemory) throws(RuntimeError) {
    for (pair, keep) in network.keeps.enumerated() {
      let (mean, variance) = (statistics.elements(2 * pair), statistics.elements(2 * pair + 1))
      let newMean = try outputs.elements(2 + 3 * pair, Float.self)
      let newVariance = try outputs.elements(3 + 3 * pair, Float.self)
      let count = Float(try outputs.elements(4 + 3 * pair, Int64.self)[0]) / Float(max(1, mean.count))
      let factor = count > 1 ? count / (count - 1) : 1
      for index in mean.indices {
        mean[index] = newMean[index]
        variance[index] = (newVariance[index] - keep * variance[index]) * factor + keep * variance[index]
      }
    }
  }

  /// The network's scores for the samples of `indices`, counted against their labels.
  public func evaluate(_ samples: any TrainingSamples, _ indices: [Int], batch: Int) throws -> Evaluation {
    var result = Evaluation(classes: classes)
    for start in stride(from: 0, to: indices.count, by: max(1, batch)) {
      let part = indices[start..<min(start + batch, indices.count)]
      let labels = part.map { samples.labels[$0] }
      let values = [.tensor(try samples.batch(part))] + state
      var scored = result
      try evaluation.run(
        values,
        reading: { outputs throws(RuntimeError) in
          let scores = try outputs.elements(0, Float.self)
          scored.add(scores: scores, labels: labels, loss: options.loss.mean(scores, labels, classes: classes))
        })
      result = scored
    }
    return result
  }

  /// The network's tensors as they are now, in the order and with the other entries of `table`.
  public func weights(like table: WeightTable) throws -> WeightTable {
    var table = table
    for (name, tensor) in zip(network.parameters.map(\.name), try parameters.copies()) { table.set(name, tensor) }
    for (name, tensor) in zip(network.statistics.map(\.name), try statistics.copies()) { table.set(name, tensor) }
    for name in table.names where name.hasSuffix("num_batches_tracked") {
      guard let begun = table[name].flatMap({ try? $0.integers().first }), table[name]?.elementType == .int64 else {
        continue
      }
      table.set(name, Tensor(scalar: Int64(begun + optimizer.steps)))
    }
    return table
  }
}
