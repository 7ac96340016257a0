#if canImport(Glibc)
  import Glibc
#endif

/// What can be wrong with a run of bytes, with the place where it was noticed.
public enum ByteError: Error, Hashable, Sendable {
  /// The file could not be opened or mapped; `errno` is the system's reason.
  case cannotOpen(path: String, errno: Int32)
  /// A folder, device or pipe stands where a file was expected.
  case notARegularFile(path: String)
  /// Fewer bytes are left than a field needs.
  case truncated(offset: Int, needed: Int, available: Int)
  /// A number in the file does not fit the arithmetic that it takes part in.
  case overflow(offset: Int, what: String)
  /// A field holds a value that its format does not allow.
  case invalid(offset: Int, what: String)
  /// Reading on would need more memory, depth or entries than `Limits` allows.
  case limit(what: String, value: Int, allowed: Int)
  /// A model names another file in a way that could reach what is not the model's.
  case refusedFile(path: String, reason: String)
  /// A file could not be written; `errno` is the system's reason.
  case cannotWrite(path: String, errno: Int32)
  /// A child process could not be started; `errno` is the system's reason.
  case cannotStart(executable: String, errno: Int32)
  /// The output is already there, and nobody said that it may be replaced.
  case exists(path: String)
}

extension ByteError: Failure {
  public var kind: FailureKind {
    switch self {
    case .cannotOpen(_, let code): code == ENOENT || code == ENOTDIR ? .notFound : .inputOutput
    case .notARegularFile: .notFound
    case .truncated, .overflow, .invalid, .limit, .refusedFile: .malformed
    case .cannotWrite, .cannotStart: .inputOutput
    case .exists: .outputExists
    }
  }

  public var description: String {
    switch self {
    case .cannotOpen(let path, let code): "cannot open \(quoted(path)): \(systemMessage(code))"
    case .notARegularFile(let path): "\(quoted(path)) is not a regular file"
    case .truncated(let offset, let needed, let available):
      "ends too early: \(needed) bytes expected at offset \(offset), \(available) left"
    case .overflow(let offset, let what): "\(what) at offset \(offset) is out of range"
    case .invalid(let offset, let what): "\(what) at offset \(offset)"
    case .limit(let what, let value, let allowed): "\(what) is \(value), the limit is \(allowed)"
    case .refusedFile(let path, let reason): "\(quoted(path)) is not opened: \(reason)"
    case .cannotWrite(let path, let code): "cannot write \(quoted(path)): \(systemMessage(code))"
    case .cannotStart(let executable, let code): "cannot start \(quoted(executable)): \(systemMessage(code))"
    case .exists(let path): "\(quoted(path)) exists (--overwrite replaces it)"
    }
  }
}
