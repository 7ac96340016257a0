import Bytes
import Tensors

/// How far a value is from the expected one, tensors and containers alike.
public struct ValueComparison: Sendable {
  public private(set) var largestAbsoluteError = 0.0
  public private(set) var largestRelativeError = 0.0
  /// What differs; `nil` where everything is within its tolerance.
  public private(set) var mismatch: String?

  /// - Throws: `TensorError` for tensors that have no numbers to compare.
  public init(_ actual: Value, _ expected: Value, _ tolerance: Tolerance) throws {
    try compare(actual, expected, tolerance, "")
  }

  private mutating func compare(_ actual: Value, _ expected: Value, _ tolerance: Tolerance, _ path: String) throws {
    switch (actual, expected) {
    case (.tensor(let a), .tensor(let b)): try compare(a, b, tolerance, path)
    case (.sequence(let a), .sequence(let b)): try compare(a, b, tolerance, path)
    case (.optional(nil), .optional(nil)): break
    case (.optional(let a?), .optional(let b?)): try compare(a, b, tolerance, path)
    case (.map(let keysA, let a), .map(let keysB, let b)):
      try compare(keysA, keysB, tolerance, path + " keys")
      try compare(a, b, tolerance, path)
    case (.optional(let a?), let b), (let a, .optional(let b?)): try compare(a, b, tolerance, path)
    case (.tensor, _), (.sequence, _), (.optional, _), (.map, _): note("is of another kind", path)
    }
  }

  private mutating func compare(_ actual: [Value], _ expected: [Value], _ tolerance: Tolerance, _ path: String) throws {
    guard actual.count == expected.count else {
      return note("has \(actual.count) elements, \(expected.count) expected", path)
    }
    for (index, (a, b)) in zip(actual, expected).enumerated() { try compare(a, b, tolerance, "\(path)[\(index)]") }
  }

  private mutating func compare(_ actual: Tensor, _ expected: Tensor, _ tolerance: Tolerance, _ path: String) throws {
    guard actual.elementType == expected.elementType else {
      return note("is \(actual.elementType), \(expected.elementType) expected", path)
    }
    guard actual.shape == expected.shape else {
      return note("has shape \(actual.shape), \(expected.shape) expected", path)
    }
    let found = try actual.compared(to: expected, tolerance)
    largestAbsoluteError = max(largestAbsoluteError, found.largestAbsoluteError)
    largestRelativeError = max(largestRelativeError, found.largestRelativeError)
    guard !found.matches, let worst = found.worst else { return }
    note(
      "\(found.mismatches) of \(found.count) elements differ, at \(worst.index) \(worst.actual), \(worst.expected) expected",
      path)
  }

  private mutating func note(_ what: String, _ path: String) {
    if mismatch == nil { mismatch = path.isEmpty ? what : "\(path) \(what)" }
  }
}
