import Bytes

/// What came of a fixture case.
public struct CaseResult: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case passed
    case failed
    /// The model uses an operator or feature that this version does not have.
    case unsupported
  }

  public var name: String
  public var status: Status
  /// The largest over all outputs and elements; `nil` when no output was compared.
  public var maxAbsoluteError: Double?
  public var maxRelativeError: Double?
  /// Why the case did not pass; empty when it did.
  public var message: String

  public init(
    name: String, status: Status, maxAbsoluteError: Double? = nil, maxRelativeError: Double? = nil, message: String = ""
  ) {
    self.name = name
    self.status = status
    self.maxAbsoluteError = maxAbsoluteError
    self.maxRelativeError = maxRelativeError
    self.message = message
  }
}

extension CaseResult {
  /// Writes the members of the result's JSON object.
  public func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("status", status.rawValue)
    json.member("max_abs_error", maxAbsoluteError)
    json.member("max_rel_error", maxRelativeError)
    json.member("message", message)
  }

  /// Reads what `write` wrote.
  public init(_ json: JSON) throws(JSONError) {
    name = try json.member("name").asString()
    let text = try json.member("status").asString()
    guard let status = Status(rawValue: text) else { throw try json.member("status").unexpected("a status") }
    self.status = status
    maxAbsoluteError = json["max_abs_error"]?.double
    maxRelativeError = json["max_rel_error"]?.double
    message = try json.member("message").asString()
  }
}
