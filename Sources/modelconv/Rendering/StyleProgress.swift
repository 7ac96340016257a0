import Bytes
import Prediction
import Visualization

#if canImport(Glibc)
  import Glibc
#endif

/// What a style transfer shows: its losses, step by step, on a terminal; then as CSV or JSON.
struct StyleProgress {
  private let steps: Int
  private let isShown: Bool
  private let interruption = Interruption()

  init(steps: Int, isQuiet: Bool) {
    self.steps = steps
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// - Returns: whether to go on: not after an interruption.
  func show(_ report: StyleTransfer.Report) -> Bool {
    if isShown {
      let losses = report.losses
      standardError(
        "\rstep \(report.step)/\(steps)  loss \(significant(losses.total))  content \(significant(losses.content))  "
          + "style \(significant(losses.style))\u{1b}[K")
    }
    return !interruption.isRequested
  }

  /// Ends the line.
  func finish() { if isShown { standardError("\n") } }

  static func csv(_ history: [StyleTransfer.Report]) -> String {
    history.reduce("step,content,style,total_variation,total\n") { text, report in
      let losses = report.losses
      return text + "\(report.step),\(losses.content),\(losses.style),\(losses.totalVariation),\(losses.total)\n"
    }
  }

  /// Writes a step as members of an object.
  static func write(_ report: StyleTransfer.Report, to json: inout JSONWriter) {
    json.member("step", report.step)
    json.member("content", report.losses.content)
    json.member("style", report.losses.style)
    json.member("total_variation", report.losses.totalVariation)
    json.member("total", report.losses.total)
  }
}
