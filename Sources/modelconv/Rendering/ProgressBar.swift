import Prediction

#if canImport(Glibc)
  import Glibc
#endif

/// A line on standard error that shows how far a long task has come; nothing where that is no terminal.
final class ProgressBar {
  private let title: String
  private let unit: String
  private let isShown: Bool
  private let start = ProgressBar.now()
  private var first: Int?
  private var lastShown = -1.0
  private var isDrawn = false

  /// - Parameter unit: what is counted, for the rate: `pictures`.
  init(_ title: String, unit: String, isQuiet: Bool = false) {
    self.title = title
    self.unit = unit
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Shows the state, ten times a second at most.
  func update(_ done: Int, of total: Int) {
    guard isShown else { return }
    let elapsed = Self.now() - start
    // What was done before counts for how far it is, not for how fast.
    if first == nil { first = done }
    guard elapsed - lastShown > 0.1 || done == total else { return }
    lastShown = elapsed
    standardError("\r" + Self.line(title, unit, done, total, since: first ?? 0, elapsed) + "\u{1b}[K")
    isDrawn = true
  }

  /// Ends the line.
  func finish() {
    if isDrawn { standardError("\n") }
    isDrawn = false
  }

  deinit { finish() }

  /// `features  [########------------]  400/1000  123 pictures/s  0:05 left`.
  static func line(_ title: String, _ unit: String, _ done: Int, _ total: Int, since first: Int, _ elapsed: Double)
    -> String
  {
    let width = 24
    let filled = total > 0 ? min(width, done * width / total) : width
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    var line = "\(title)  [\(bar)]  \(grouped(done))/\(grouped(total))"
    let rate = elapsed > 0 ? Double(done - first) / elapsed : 0
    if rate > 0 {
      line += "  \(rate >= 10 ? grouped(Int(rate)) : fixed(rate, 1)) \(unit)/s"
      let left = Double(total - done) / rate
      if done < total { line += "  \(duration(left)) left" }
    }
    return line
  }

  /// `1:02:03` or `2:03`.
  private static func duration(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 1e9).rounded(.up))
    let tail = whole % 60 < 10 ? "0\(whole % 60)" : "\(whole % 60)"
    guard whole >= 3600 else { return "\(whole / 60):\(tail)" }
    return "\(whole / 3600):\(whole / 60 % 60 < 10 ? "0" : "")\(whole / 60 % 60):\(tail)"
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
