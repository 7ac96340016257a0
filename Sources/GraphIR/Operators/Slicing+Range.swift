/// Which elements of an axis a slice takes.
public struct SliceRange: Sendable, Hashable {
  public var start: Int
  public var step: Int
  public var count: Int

  /// As NumPy's `start:end:step` on an axis of `extent`: negative ends count from the back, all are clamped.
  ///
  /// - Throws: when `step` is 0.
  public init(start: Int, end: Int, step: Int, extent: Int) throws(InferenceError) {
    guard step != 0 else { throw InferenceError("a step is 0") }
    func clamp(_ place: Int, _ bounds: ClosedRange<Int>) -> Int {
      min(max(place < 0 ? place + extent : place, bounds.lowerBound), bounds.upperBound)
    }
    // Going backwards, one may start at the last element and end before the first.
    let bounds = step > 0 ? 0...extent : -1...extent - 1
    let first = clamp(start, bounds)
    let last = clamp(end, bounds)
    let span = step > 0 ? last - first : first - last
    let stride = Int(clamping: step.magnitude)
    self.start = first
    self.step = step
    count = span <= 0 ? 0 : (span - 1) / stride + 1
  }
}
