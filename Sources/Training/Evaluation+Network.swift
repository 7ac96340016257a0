import CPURuntime
import GraphIR
import Tensors

extension Evaluation {
  /// Counts a network's answers for labelled samples.
  ///
  /// - Parameter network: a graph with one input, whose first axis is the batch, and `N × classes` scores as first output.
  /// - Throws: `TrainingError` for other networks and for labels that it has no score for; `RuntimeError`.
  public init(
    of network: Graph, on samples: any TrainingSamples, batch: Int, threads: Int? = nil
  ) throws {
    var runtime = RuntimeOptions()
    runtime.threads = threads
    let session = try Session(network, options: runtime)
    guard session.inputs.count == 1 else {
      throw TrainingError.unsupported("a network with one input expected, it has \(session.inputs.count)")
    }
    self.init(classes: 0)
    let indices = Array(samples.labels.indices)
    let batch = max(1, min(batch, indices.count))
    for start in stride(from: 0, to: indices.count, by: batch) {
      let part = indices[start..<min(start + batch, indices.count)]
      let results = try session.run([Value.tensor(try samples.batch(part))], observing: { _ in })
      guard let scores = results.first?.tensor, scores.rank >= 2, scores.shape[0] == part.count else {
        throw TrainingError.unsupported("scores of shape N × classes expected")
      }
      let width = scores.count / part.count
      if classes == 0 { self = Evaluation(classes: width) }
      let labels = part.map { samples.labels[$0] }
      try TrainingError.check(labels, classes: width)
      try scores.withElements(Float.self) { add(scores: $0, labels: labels) }
    }
  }
}
