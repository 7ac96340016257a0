import Bytes

/// Why a module's source cannot be turned into a graph, with the place in its text.
public struct SourceError: Failure {
  public var kind: FailureKind
  public var file: String
  /// Counted from 1; 0 where the problem is not at one place.
  public var line: Int
  public var column: Int
  /// The construct and what is wrong with it, in one line.
  public var problem: String
  /// The name of Python's exception, for `except` clauses; `nil` where no clause may catch it (limits).
  var exception: String? = "RuntimeError"
  /// What the failed step says about the input that it would take.
  var hint: InputHint?

  init(_ kind: FailureKind, file: String, line: Int = 0, column: Int = 0, _ problem: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  public var description: String {
    line == 0 ? "\(file): \(problem)" : "\(file):\(line):\(column): \(problem)"
  }
}
