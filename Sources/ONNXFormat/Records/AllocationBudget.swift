import Bytes

/// The bytes that may still be allocated on a file's behalf, beside the record that libprotobuf-c makes.
struct AllocationBudget {
  private let allowed: Int
  private var used = 0

  init(forFileOf size: Int, limits: Limits) { allowed = limits.allocation(forFileOf: size) }

  mutating func take(_ count: Int, for what: @autoclosure () -> String) throws(ONNXError) {
    let (sum, overflow) = used.addingReportingOverflow(count)
    guard count >= 0, !overflow, sum <= allowed else {
      throw .wire(.limit(what: "bytes allocated up to \(what())", value: overflow ? .max : sum, allowed: allowed))
    }
    used = sum
  }
}
