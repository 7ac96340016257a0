import Bytes
import GraphIR

/// Why a graph cannot be differentiated.
public enum DifferentiationError: Error, Sendable, Hashable {
  /// Operators between the output and what it is differentiated by that have no rule, each once, with its number of nodes.
  case unsupportedOperators([String])
  /// An operator has a rule, but not for these attributes, types or open shapes.
  case unsupported(node: String, String)
  /// The graph has no values of these names.
  case unknownValues([String])
  /// The output does not depend on these values, or they are no floating-point tensors.
  case independent([String], output: String)
  /// The graph contradicts its operators.
  case graph(GraphError)
}

extension DifferentiationError: Failure {
  public var kind: FailureKind {
    switch self {
    case .unsupportedOperators, .unsupported: .unsupported
    case .unknownValues, .independent: .usage
    case .graph(let error): error.kind
    }
  }

  public var description: String {
    switch self {
    case .unsupportedOperators(let names): "operators without a gradient: \(names.joined(separator: ", "))"
    case .unsupported(let node, let what): "node \(quoted(node)): the gradient of \(what) is not supported"
    case .unknownValues(let names):
      "the graph has no value named \(names.map { quoted($0) }.joined(separator: ", "))"
    case .independent(let names, let output):
      "\(quoted(output)) does not depend on \(names.map { quoted($0) }.joined(separator: ", "))"
    case .graph(let error): error.description
    }
  }
}
