#if canImport(Glibc)
  import Glibc
#endif

/// The numbers along one side of a chart.
public struct Axis: Sendable {
  public let low: Double
  public let high: Double
  /// Where lines and numbers stand.
  public let ticks: [Double]
  private let step: Double

  /// An axis over `values` with about `count` ticks at round numbers: 1, 2 or 5 times a power of ten, after P. S. Heckbert,
  /// "Nice numbers for graph labels", Graphics Gems, 1990. Values that are not finite do not count.
  ///
  /// - Parameters:
  ///   - padding: of the values' range that is left free at both ends.
  ///   - includingZero: whether the axis begins or ends at zero at least.
  ///   - isWhole: whether only whole numbers may have ticks.
  public init(
    _ values: some Sequence<Double>, count: Int = 6, padding: Double = 0.04, includingZero: Bool = false,
    isWhole: Bool = false
  ) {
    let finite = values.filter(\.isFinite) + (includingZero ? [0] : [])
    var (low, high) = (finite.min() ?? 0, finite.max() ?? 1)
    if low == high { (low, high) = (low - max(abs(low) * 0.1, 0.5), high + max(abs(high) * 0.1, 0.5)) }
    let free = (high - low) * padding
    if !includingZero || low < 0 { low -= free }
    if !includingZero || high > 0 { high += free }
    let rough = max((high - low) / Double(max(count - 1, 1)), .leastNormalMagnitude)
    let magnitude = pow(10, log10(rough).rounded(.down))
    let ratio = rough / magnitude
    step = max((ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10) * magnitude, isWhole ? 1 : 0)
    var ticks: [Double] = []
    var index = (low / step - 1e-9).rounded(.up)
    while index * step <= high + step * 1e-9, ticks.count < 100 {
      ticks.append(index * step)
      index += 1
    }
    (self.low, self.high, self.ticks) = (low, high, ticks)
  }

  /// Where `value` lies: 0 at the low end, 1 at the high one.
  public func place(of value: Double) -> Double { (value - low) / (high - low) }

  /// A tick's number with as many digits as the step needs.
  public func label(_ tick: Double) -> String {
    let digits = min(12, max(0, -Int((log10(step) + 1e-9).rounded(.down))))
    let magnitude = abs(tick)
    if magnitude >= 1e6 || digits > 6 {
      // 2.5e6: one digit more than the step's.
      guard magnitude > 0 else { return "0" }
      let exponent = log10(magnitude).rounded(.down)
      let places = min(6, max(0, Int(exponent) - Int(log10(step).rounded(.down))))
      return "\(decimal(tick / pow(10, exponent), places))e\(Int(exponent))"
    }
    return decimal(tick, digits)
  }
}

/// `value` with so many digits after the point; a minus sign where it is below zero as shown.
public func decimal(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
  let factor = pow(10, Double(digits))
  let scaled = (abs(value) * factor).rounded()
  guard scaled < 9e18 else { return "\(value)" }
  var text = String(Int(scaled))
  while text.count <= digits { text = "0" + text }
  if digits > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -digits)) }
  return (value < 0 && scaled > 0 ? "−" : "") + text
}
