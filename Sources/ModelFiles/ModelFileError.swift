import Bytes

/// Why a model file cannot be opened or made into a graph: the file, and what is wrong with it.
public struct ModelFileError: Failure {
  public let path: String
  public let kind: FailureKind
  public let problem: String

  public init(path: String, _ failure: any Failure) {
    self.path = path
    kind = failure.kind
    problem = failure.description
  }

  public init(path: String, kind: FailureKind, _ problem: String) {
    self.path = path
    self.kind = kind
    self.problem = problem
  }

  public var description: String { "\(path): \(problem)" }
}
