import Bytes

/// A failure with the file, or the sample, that it concerns in front.
public struct FileFailure: Failure, Hashable {
  public let kind: FailureKind
  public let description: String

  public init(path: String, _ failure: any Failure) {
    kind = failure.kind
    // Errors of opening name the file already.
    description =
      failure is ByteError && failure.kind != .malformed ? failure.description : "\(path): \(failure.description)"
  }

  public init(path: String, _ kind: FailureKind, _ problem: String) {
    self.kind = kind
    description = "\(path): \(problem)"
  }
}

/// Runs `body` and puts `path` in front of what it throws.
func inFile<R, E: Failure>(_ path: String, _ body: () throws(E) -> R) throws(FileFailure) -> R {
  do {
    return try body()
  } catch {
    throw FileFailure(path: path, error)
  }
}
