import Bytes
import GraphIR
import Tensors

/// What can be wrong with an ONNX file.
public enum ONNXError: Error, Hashable, Sendable {
  /// The bytes are no message of the expected type, or would cost more than the limits allow.
  case wire(ByteError)
  /// A tensor's description and its elements do not fit.
  case tensor(name: String, problem: String)
  /// The file that a tensor's elements are in cannot be taken.
  case externalData(tensor: String, ByteError)
  /// A node does not follow its operator's specification; `op` is the operator in words.
  case node(name: String, op: String, problem: String)
  /// The model as a whole is not consistent.
  case model(String)
  case graph(GraphError)
  /// Nodes that the opset which is to be written cannot say, a problem each.
  case notExpressible(opset: Int, problems: [String])
  /// The model cannot be written.
  case output(ByteError)
  /// Well-formed, but not something that this version takes.
  case unsupported(String)
}

extension ONNXError: Failure {
  public var kind: FailureKind {
    switch self {
    case .wire(let error): error.kind
    case .externalData(_, let error), .output(let error): error.kind
    case .tensor, .node, .model, .graph: .malformed
    case .unsupported, .notExpressible: .unsupported
    }
  }

  public var description: String {
    switch self {
    case .wire(let error): "not a sound ONNX message: \(error)"
    case .tensor(let name, let problem): "tensor \(quoted(name)): \(problem)"
    case .externalData(let tensor, let error): "external data of tensor \(quoted(tensor)): \(error)"
    case .node(let name, let op, let problem): "node \(quoted(name)), \(op): \(problem)"
    case .model(let problem): problem
    case .graph(let error): error.description
    case .notExpressible(let opset, let problems):
      "cannot be written as ONNX of opset \(opset): \(Self.listed(problems))"
    case .output(let error): error.description
    case .unsupported(let what): "\(what) is not supported"
    }
  }

  /// The first of many.
  private static func listed(_ problems: [String]) -> String {
    let most = 10
    let rest = problems.count - most
    return problems.prefix(most).joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
  }
}
