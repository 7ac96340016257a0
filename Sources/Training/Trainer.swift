import Bytes
import CPURuntime
import GraphIR
import Tensors
import TorchSource

/// What training does with a network.
public struct TrainerOptions: Sendable {
  public var loss = Loss.crossEntropy
  /// How much the losses of further outputs of the scores' shape count beside that of the first one: of the auxiliary
  /// classifiers that GoogLeNet and Inception have in training (0.3 and 0.4 in their authors' trainings).
  public var auxiliary = 0.0
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
  /// Views of the memory that changes: the training session's last inputs.
  private let state: [Value]

  /// - Parameters:
  ///   - network: a graph as for evaluation: one input, whose first axis is the batch, and `N × classes` scores as first
  ///     output. Its constants are where training begins.
  ///   - form: the network as it computes in training; made from `network` where it is `nil`.
  /// - Throws: `TrainingError`, `DifferentiationError` or `RuntimeError` for what cannot be trained.
  public init(_ network: Graph, form: TrainingForm? = nil, options: TrainerOptions) throws {
    self.options = options
    self.network = try TrainingGraph(network, try form ?? TrainingForm(rewriting: network), options: options)
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

  /// What of the network its loss does not depend on.
  public var ignored: TrainerIgnorance { network.ignored }
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
      for index in 0..<statistics.count { statistics.replace(index, by: try outputs.bytes(2 + index)) }
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
  /// - Parameter number: what is random goes by it.
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
    let first = 2 + statistics.count
    return try training.run(
      values, observing: observe, reading: { outputs throws(RuntimeError) in try body(outputs, first) })
  }

  /// Whether steps depend on random numbers.
  var isRandom: Bool { network.training.nodes.contains { $0.op is SeededDropout || $0.op is SeededRandom } }

  /// The network's scores for the samples of `indices`, counted against their labels.
  public func evaluate(_ samples: any TrainingSamples, _ indices: [Int], batch: Int) throws -> Evaluation {
    var result = Evaluation(classes: classes)
    let batch = max(1, min(batch, indices.count))
    for start in stride(from: 0, to: indices.count, by: batch) {
      let part = indices[start..<min(start + batch, indices.count)]
      let labels = part.map { samples.labels[$0] }
      let values = [.tensor(try samples.batch(part))] + network.evaluated.map { state[$0] }
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
    return table
  }
}
