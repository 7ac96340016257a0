extension InferenceContext {
  /// The shape of a matrix product as `numpy.matmul` has it: the last two axes multiply, those before them broadcast; `nil`
  /// when one rank is not known.
  ///
  /// - Throws: when the extents contradict each other.
  public static func product(_ a: [Dimension]?, _ b: [Dimension]?) throws(InferenceError) -> [Dimension]? {
    guard let a, let b else { return nil }
    guard !a.isEmpty, !b.isEmpty else { throw InferenceError("a scalar has no matrix product") }
    let inner = b.count == 1 ? b[0] : b[b.count - 2]
    guard a[a.count - 1].isCompatible(with: inner) else {
      throw InferenceError("matrices with inner extents \(a[a.count - 1]) and \(inner) have no product")
    }
    let batch = try broadcast([Array(a.dropLast(2)), Array(b.dropLast(2))]) ?? []
    return batch + a.dropLast().suffix(1) + (b.count == 1 ? [] : [b[b.count - 1]])
  }
}
