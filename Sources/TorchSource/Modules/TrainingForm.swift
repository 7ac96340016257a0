import GraphIR

/// A network as it computes in training.
///
/// What is random says so in ONNX's operators: `Dropout` with training_mode, `RandomUniformLike`, `RandomNormalLike`. Batch
/// normalisations have training_mode and take the batch's own statistics; `RunningStatistics` moves the running ones.
public struct TrainingForm: Sendable {
  /// The last outputs are the new values of `updates`; the first are what the network returns.
  public var graph: Graph
  /// The constants that a step changes, which are no parameters: running statistics and counters.
  public var updates: [String]

  public init(graph: Graph, updates: [String]) { (self.graph, self.updates) = (graph, updates) }
}
