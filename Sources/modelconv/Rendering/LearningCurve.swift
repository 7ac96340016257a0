import Bytes
import Drawing
import Images
import Training

/// The learning curve, as a table and as a picture: loss above, accuracy below.
struct LearningCurve {
  private let history: [EpochReport]
  private let title: String

  init(_ history: [EpochReport], title: String) { (self.history, self.title) = (history, title) }

  /// Writes it as the extension of `path` says.
  func write(to path: String, overwrite: Bool) throws {
    let content = path.lowercased().hasSuffix(".csv") ? Array(csv.utf8) : try png()
    try AtomicFile.write(content, to: path, overwrite: overwrite)
  }

  private var csv: String {
    var text = "epoch,learning_rate,loss,accuracy,validation_loss,validation_accuracy,seconds\n"
    for epoch in history {
      let cells = [
        "\(epoch.epoch)", "\(epoch.learningRate)", "\(epoch.trainingLoss)", "\(epoch.trainingAccuracy)",
        epoch.validationLoss.map { "\($0)" } ?? "", epoch.validationAccuracy.map { "\($0)" } ?? "", "\(epoch.seconds)",
      ]
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  private func png() throws -> [UInt8] {
    var loss = LineChart(
      title: title, series: Self.series(history, training: { $0.trainingLoss }, validation: { $0.validationLoss }))
    loss.verticalName = "loss"
    var accuracy = LineChart(
      title: "",
      series: Self.series(
        history, training: { $0.trainingAccuracy * 100 }, validation: { $0.validationAccuracy.map { $0 * 100 } }))
    accuracy.verticalName = "accuracy, %"
    accuracy.horizontalName = "epoch"
    let scale = 2
    var canvas = Canvas(width: loss.width, height: loss.height + accuracy.height, scale: scale)
    var top = 0.0
    for chart in [loss, accuracy] {
      try canvas.picture(
        try chart.picture(scale: scale),
        in: Rectangle(left: 0, top: top, width: Double(chart.width), height: Double(chart.height)))
      top += Double(chart.height)
    }
    return try canvas.picture().png().array
  }

  private static func series(
    _ history: [EpochReport], training: (EpochReport) -> Double, validation: (EpochReport) -> Double?
  ) -> [LineChart.Series] {
    let held = history.compactMap(validation)
    let trained = LineChart.Series("training", values: history.map(training))
    return held.isEmpty ? [trained] : [trained, LineChart.Series("validation", values: held, isDashed: true)]
  }
}
