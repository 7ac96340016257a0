import Bytes

/// Why an HDF5 file could not be read.
public enum HDF5Error: Error, Hashable, Sendable {
  /// The bytes do not begin as an HDF5 file does.
  case notHDF5
  /// libhdf5 finds something wrong; `object` is its path in the file, empty for the file as a whole.
  case malformed(object: String, what: String)
  /// The file uses something that is refused: a link to another file, a foreign filter…
  case unsupported(object: String, what: String)
  /// The file asks for more than `Limits` allow.
  case limit(object: String, what: String)
  /// The worker process could not be started, or the system does not give it what it needs.
  case worker(String)
  /// libhdf5 crashed or was stopped, so that the worker process ended before the file did.
  case crashed(signal: Int32)
  /// The worker process took too long.
  case timeout(seconds: Int)
  /// What the worker process sent cannot be: the file has taken libhdf5 over.
  case untrustworthy(String)
}

extension HDF5Error: Failure {
  public var kind: FailureKind {
    switch self {
    case .notHDF5, .malformed, .limit, .crashed, .timeout, .untrustworthy: .malformed
    case .unsupported: .unsupported
    case .worker: .inputOutput
    }
  }

  public var description: String {
    switch self {
    case .notHDF5: "not an HDF5 file: its signature is missing"
    case .malformed(let object, let what), .unsupported(let object, let what), .limit(let object, let what):
      object.isEmpty ? "HDF5: \(printable(what))" : "HDF5: \(quoted(object)): \(printable(what))"
    case .worker(let what): "HDF5 cannot be read here: \(printable(what))"
    case .crashed(let signal): "malformed HDF5: the process that read it was ended by signal \(signal)"
    case .timeout(let seconds): "malformed HDF5: not read within \(seconds) s"
    case .untrustworthy(let what): "malformed HDF5: the process that read it reported \(what)"
    }
  }

  /// Text from outside without control characters and not endlessly long.
  private func printable(_ text: String) -> String { String(quoted(text).dropFirst().dropLast()) }
}
