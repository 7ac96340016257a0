import Bytes
import GraphIR
import Tensors

/// Why a graph cannot be planned or run.
public enum RuntimeError: Error, Sendable, Hashable {
  /// Operators that this runtime does not compute, each once, with the number of nodes that use it.
  case unsupportedOperators([String])
  /// An operator is known, but not with these types or attributes.
  case unsupported(node: String, String)
  /// The inputs do not fit the graph: a name, element type or shape is wrong.
  case badInput(String)
  /// A node's inputs contradict its operator, or a value in them is out of range.
  case node(String, String)
  /// Running on would take more memory or time than is allowed.
  case limit(String)
  /// oneDNN has no implementation for this; the kernel falls back to another one.
  case notImplemented(String)
  /// A kernel cannot be prepared before the value of this input is known; the node is planned again when it is.
  case valueNeeded(input: Int)
  /// Our own defect.
  case internalDefect(String)
}

extension RuntimeError: Failure {
  public var kind: FailureKind {
    switch self {
    case .unsupportedOperators, .unsupported, .notImplemented: .unsupported
    case .badInput: .usage
    case .node, .limit: .malformed
    case .valueNeeded, .internalDefect: .internal
    }
  }

  public var description: String {
    switch self {
    case .unsupportedOperators(let names): "operators not supported: \(names.joined(separator: ", "))"
    case .unsupported(let node, let what): "node \(quoted(node)): \(what) is not supported"
    case .badInput(let what): what
    case .node(let node, let what): "node \(quoted(node)): \(what)"
    case .limit(let what): "\(what): more than allowed"
    case .notImplemented(let what): "no implementation of \(what)"
    case .valueNeeded(let input): "the value of input \(input) is needed to plan"
    case .internalDefect(let what): "internal error: \(what)"
    }
  }
}
