// Training: a network's parameters fitted to labelled samples. `TrainingGraph` makes of a network one graph that computes loss
// and gradients (`Autodiff`); the runtime runs it with the parameters as inputs that stay where they are
// (`ParameterMemory`), and an `Optimizer` changes them there. `Trainer` takes steps, `TrainingRun` epochs, checkpoints and
// the rest.

import Bytes

/// Why a network cannot be trained so.
public enum TrainingError: Failure, Hashable {
  /// Options that contradict each other or the network.
  case usage(String)
  /// The network has something that cannot be trained.
  case unsupported(String)
  /// A file to go on from does not belong to this training.
  case badState(path: String, String)
  /// Numbers have left the range of their type.
  case diverged(step: Int)
  /// Our own defect.
  case internalDefect(String)

  /// - Throws: `usage` for the first label that is no class of the network.
  static func check(_ labels: some Sequence<Int>, classes: Int) throws(TrainingError) {
    for label in labels where !(0..<classes).contains(label) {
      throw .usage("the data has class \(label), the network classes from 0 to \(classes - 1)")
    }
  }

  public var kind: FailureKind {
    switch self {
    case .usage: .usage
    case .unsupported: .unsupported
    case .badState, .diverged: .malformed
    case .internalDefect: .internal
    }
  }

  public var description: String {
    switch self {
    case .usage(let what), .unsupported(let what): what
    case .badState(let path, let what): "\(path): \(what)"
    case .diverged(let step): "the loss is no number any more after step \(step) (a smaller --lr may help)"
    case .internalDefect(let what): "internal error: \(what)"
    }
  }
}
