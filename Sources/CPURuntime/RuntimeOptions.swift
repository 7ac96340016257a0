import Bytes
import COneDNN
import Synchronization
import Tensors

/// How a graph is to be run.
public struct RuntimeOptions: Sendable {
  /// Which values a session returns.
  public enum Outputs: Sendable {
    /// The graph's own outputs.
    case declared
    /// These values, by value name or by the name of the node that computes them.
    case named([String])
    /// Every value that a node computes; nothing is fused away.
    case all
  }

  /// Threads for kernels; as many as the process may use where it is `nil`.
  public var threads: Int?
  public var outputs = Outputs.declared
  /// Bytes that a plan may take for values, packed weights and scratch together. Weights that stay in the mapped file do
  /// not count, nor what a kernel of its own takes for one step.
  public var memoryLimit = 16 << 30
  /// Whether kernels that trade accuracy for speed stay unused: convolutions by Winograd's method, which round differently
  /// by up to 2e-5 of a layer's largest result.
  public var isExact = false
  /// Whether these kernels stay unused where values are computed, but not for gradients, which depend on values by the signs
  /// and orders of these: ReLUs and poolings then pass gradients for the same elements as a direct computation's. Nothing is
  /// folded into weights either.
  public var hasExactValues = false
  /// Runs that inputs of one shape are likely to have. Few runs do not pay for weights whose preparation takes long.
  public var expectedRuns = 1000
  /// Iterations that loops inside the graph may take in all, in one run.
  public var loopLimit = 10_000_000
  /// The iterations taken so far; a session counts its own.
  var iterations = IterationCount()

  public init() {}

  /// The number of threads to use: as asked for, or the processors that this process may run on.
  public var effectiveThreads: Int {
    if let threads { return max(1, threads) }
    return max(1, Int(omp_get_num_procs()))
  }
}

/// Counts the iterations of all loops of a run, however deeply nested.
final class IterationCount: Sendable {
  private let count = Atomic(0)

  func reset() { count.store(0, ordering: .relaxed) }

  /// Counts one more; false when that is more than `limit`.
  func advance(limit: Int) -> Bool { count.add(1, ordering: .relaxed).newValue <= limit }
}
