import Bytes

/// What makes a graph invalid.
public struct GraphError: Failure, Hashable {
  /// The node concerned, if it is one.
  public var node: String?
  public var problem: String

  public init(node: String? = nil, _ problem: String) {
    self.node = node
    self.problem = problem
  }

  public var kind: FailureKind { .malformed }
  public var description: String { node.map { "node \(quoted($0)): \(problem)" } ?? problem }
}

/// Why an operator refuses its inputs; the graph adds the node's name.
public struct InferenceError: Failure, Hashable {
  public var problem: String
  public init(_ problem: String) { self.problem = problem }
  public var kind: FailureKind { .malformed }
  public var description: String { problem }
}
