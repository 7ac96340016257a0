import Bytes
import GraphIR

/// What becomes of an error while a model is read: strict reading ends at the first one, checking notes it and goes on.
struct Diagnostics: Sendable {
  let isCollecting: Bool
  private(set) var violations = ViolationList()
  /// Where reading has come to.
  var place = ModelPlace()

  init(isCollecting: Bool) { self.isCollecting = isCollecting }

  /// Notes `error`.
  ///
  /// - Throws: the error itself in strict reading, and always where going on would cost more than the limits allow.
  mutating func report(_ error: ONNXError, value: String? = nil) throws(ONNXError) {
    guard isCollecting else { throw error }
    switch error {
    case .wire(let wire) where wire.kind != .unsupported: throw error
    case .wire, .unsupported: warn(value: value, "\(error), and is not checked")
    case .tensor(let name, let problem): noteError(value: value ?? (name.isEmpty ? nil : name), problem)
    case .externalData(let name, let problem): noteError(value: value ?? name, "external data: \(problem)")
    case .node(_, _, let problem), .model(let problem): noteError(value: value, problem)
    case .graph(let error): noteError(value: value, error.problem)
    // Only writing ends so.
    case .notExpressible, .output: throw error
    }
  }

  /// Notes an error that strict reading accepts: nothing that is needed to run the model is wrong.
  mutating func noteError(value: String? = nil, _ problem: @autoclosure () -> String) {
    add(.error, value, problem)
  }

  /// Notes what is allowed but likely not meant, or cannot be checked.
  mutating func warn(value: String? = nil, _ problem: @autoclosure () -> String) {
    add(.warning, value, problem)
  }

  private mutating func add(_ severity: Violation.Severity, _ value: String?, _ problem: () -> String) {
    guard isCollecting else { return }
    var place = place
    place.value = value ?? place.value
    violations.add(Violation(severity, at: place, problem()))
  }
}
