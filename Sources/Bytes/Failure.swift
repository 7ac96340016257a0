#if canImport(Glibc)
  import Glibc
#endif

/// What sort of thing went wrong, whatever the room; the command line turns it into an exit code.
public enum FailureKind: Sendable, CaseIterable {
  /// The bytes, the graph or the source do not follow their format.
  case malformed
  /// The named input does not exist.
  case notFound
  /// Well-formed, but it uses an operator or a feature that this version does not have.
  case unsupported
  /// The caller asked for something that makes no sense for this model or file.
  case usage
  /// The output exists already.
  case outputExists
  /// The system refused to read or write.
  case inputOutput
  /// Our own defect.
  case `internal`
}

/// An error that says in one line what is wrong and where. Every room's error type conforms.
public protocol Failure: Error, CustomStringConvertible, Sendable {
  var kind: FailureKind { get }
}

/// `name` from a file as it may be shown: quoted, control characters escaped, cut to 200 characters.
public func quoted(_ name: some StringProtocol) -> String {
  var shown = "\""
  for (count, scalar) in name.unicodeScalars.enumerated() {
    if count == 200 { return shown + "…\"" }
    switch scalar {
    case "\"", "\\": shown += "\\\(scalar)"
    case "\n": shown += "\\n"
    case "\t": shown += "\\t"
    case _
    where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
      || scalar.properties.generalCategory == .format:
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "\""
}

/// The system's text for an `errno` value.
public func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
