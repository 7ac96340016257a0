import ArgumentParser
import Bytes
import Drawing
import Heads
import Images
import Prediction
import Training

/// Where pictures of how a head does go.
struct HeadChartOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The confusion matrix.", valueName: "file.png"), completion: .file())
  var confusion: String?

  var paths: [String] { confusion.map { [$0] } ?? [] }

  mutating func validate() throws {
    if let confusion, !confusion.lowercased().hasSuffix(".png") {
      throw ValidationError("--confusion \(quoted(confusion)): .png expected.")
    }
  }

  func write(_ evaluation: Evaluation, of head: Head, overwrite: Bool) throws {
    guard let confusion else { return }
    guard !evaluation.confusion.isEmpty else {
      throw UsageFailure("--confusion: \(head.classes) classes are more than a picture can show")
    }
    let chart = ConfusionMatrixChart(
      title: "Accuracy \(percent(evaluation.accuracy)) of \(grouped(evaluation.count)) samples",
      counts: evaluation.confusion,
      classNames: (0..<head.classes).map { head.className($0) })
    try AtomicFile.write(try chart.picture().png().array, to: confusion, overwrite: overwrite)
  }
}

/// What training and judging a head shows.
struct HeadReport {
  let head: Head
  let fit: HeadFit?
  let path: String

  /// Classes of which a matrix still fits a terminal.
  private static let mostColumns = 20

  var trainingText: String {
    guard let fit else { return "" }
    var lines = "\(path): \(head.expression)\n"
    if let ending = fit.ending, let norm = fit.gradientNorm {
      lines += "\(fit.history.count) iterations (\(ending.rawValue), gradient \(significant(norm)), "
      lines += "weight decay \(significant(fit.weightDecay)))\n"
    } else {
      lines += "\(fit.history.count) epochs\n"
    }
    lines += "accuracy on \(grouped(fit.training.count)) training samples: \(percent(fit.training.accuracy))"
    guard let validation = fit.validation else {
      return lines + "\n\n" + details(fit.training)
    }
    return lines + "\n" + text(validation, of: "validation samples")
  }

  /// Accuracy, by class too, and what was taken for what.
  func text(_ evaluation: Evaluation, of what: String) -> String {
    "accuracy on \(grouped(evaluation.count)) \(what): \(percent(evaluation.accuracy))\n\n" + details(evaluation)
  }

  private func details(_ evaluation: Evaluation) -> String {
    var columns: [(title: String, alignment: TextTable.Alignment)] = [
      ("class", .left), ("samples", .right), ("accuracy", .right),
    ]
    let isWhole = head.classes <= Self.mostColumns
    if isWhole { columns += (0..<head.classes).map { ("→\($0)", .right) } }
    var table = TextTable(columns)
    let (confusion, accuracies) = (isWhole ? evaluation.confusion : [], evaluation.accuracyByClass)
    for (label, samples) in evaluation.samplesByClass.enumerated() {
      let name = head.classNames == nil ? "\(label)" : "\(label) \(head.className(label))"
      table.add(
        [name, "\(samples)", accuracies[label].map { percent($0) } ?? ""]
          + (isWhole ? confusion[label].map { $0 == 0 ? "·" : "\($0)" } : []))
    }
    var text = table.text()
    if text.last == "\n" { text.removeLast() }
    return text
  }

  var trainingJSON: String {
    guard let fit else { return "" }
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.head-train/1")
      json.member("output", path)
      writeHead(&json)
      json.object("optimization") { json in
        json.member("iterations", fit.history.count)
        json.member("weight_decay", fit.weightDecay)
        json.member("ending", fit.ending?.rawValue)
        json.member("gradient", fit.gradientNorm)
      }
      json.object("training") { write(fit.training, &$0) }
      if let validation = fit.validation { json.object("validation") { write(validation, &$0) } }
      json.array("epochs") { json in for report in fit.history { json.object { modelconv.write(report, to: &$0) } } }
    }
    return json.text
  }

  func evaluationJSON(_ evaluation: Evaluation) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.head-eval/1")
      json.member("path", path)
      writeHead(&json)
      json.object("evaluation") { write(evaluation, &$0) }
    }
    return json.text
  }

  private func writeHead(_ json: inout JSONWriter) {
    json.object("head") { json in
      json.member("layers", head.layers.name)
      json.member("torch", head.expression)
      json.member("features", head.features)
      json.array("classes") { json in for label in 0..<head.classes { json.element(head.className(label)) } }
    }
  }

  private func write(_ evaluation: Evaluation, _ json: inout JSONWriter) {
    json.member("samples", evaluation.count)
    json.member("accuracy", evaluation.accuracy)
    json.member("loss", evaluation.loss)
    json.array("classes") { json in
      let accuracies = evaluation.accuracyByClass
      for (label, samples) in evaluation.samplesByClass.enumerated() {
        json.object { json in
          json.member("name", head.className(label))
          json.member("samples", samples)
          json.member("accuracy", accuracies[label])
        }
      }
    }
    json.array("confusion") { json in for row in evaluation.confusion { json.element(row) } }
  }
}
