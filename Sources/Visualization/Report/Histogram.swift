import Tensors

/// How often the numbers of a tensor lie where, between the smallest and the largest.
public struct Histogram: Sendable {
  public let name: String
  public let shape: Shape
  public let elementType: ElementType
  public let statistics: TensorStatistics
  /// Finite elements in equal parts of the range `minimum ... maximum`; the last includes its upper end.
  public let counts: [Int]

  /// - Throws: `TensorError` for strings and complex numbers.
  public init(_ name: String, _ tensor: Tensor, bins: Int = 48) throws(TensorError) {
    self.name = name
    shape = tensor.shape
    elementType = tensor.elementType
    statistics = try tensor.statistics()
    var counts = Array(repeating: 0, count: max(1, bins))
    if let low = statistics.minimum, let high = statistics.maximum {
      // Halves, because the range of doubles may be larger than the largest double.
      let range = high / 2 - low / 2
      let whole = Double(counts.count) / range
      let scale = whole.isFinite ? whole : 0
      try RealElements(tensor).forEachRun { _, run in
        for value in run where value.isFinite {
          counts[min(counts.count - 1, max(0, Int((value / 2 - low / 2) * scale)))] += 1
        }
      }
    }
    self.counts = counts
  }

  /// The histogram as SVG of a fixed size: bars in the color of the text around it.
  func svg() -> String {
    let (width, height) = (220.0, 56.0)
    let most = Double(counts.max() ?? 0)
    let step = width / Double(counts.count)
    var path = ""
    for (index, count) in counts.enumerated() where count > 0 && most > 0 {
      let bar = max(0.6, Double(count) / most * (height - 2))
      path += "M\(fixed1(Double(index) * step)) \(Int(height))v-\(fixed1(bar))h\(fixed1(step * 0.9))v\(fixed1(bar))z"
    }
    return """
      <svg viewBox="0 0 \(Int(width)) \(Int(height))" class="histogram" preserveAspectRatio="none" \
      aria-hidden="true"><path d="\(path)"/>\
      <path class="base" d="M0 \(Int(height))h\(Int(width))"/></svg>
      """
  }

  private func fixed1(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
