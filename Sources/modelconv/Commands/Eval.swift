import ArgumentParser
import Bytes
import DataSets
import ModelFiles
import Prediction
import Training

struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Count how often a network names the class of labelled samples.",
    discussion: """
      Shows the accuracy, that of each class, and the confusion matrix: a row for each class of the samples, a column for what \
      the network took them for.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup(title: "Data") var data: LabelledDataOptions

  @Option(help: ArgumentHelp("Samples to run at once.", valueName: "n"))
  var batch = 64

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Option(help: "text or json.")
  var format = OutputFormat.text

  mutating func validate() throws {
    guard batch > 0, threads.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--batch and --threads must be at least 1.")
    }
  }

  mutating func run() throws {
    let limits = try options.limitOptions.limits()
    let dataSet = try data.dataSet(limits: limits)
    let model = try options.open()
    let built = try data.graph(of: model, options, for: dataSet, limits: limits)
    let samples = try data.samples(dataSet, for: built, batch: batch, threads: threads, limits: limits)
    let evaluation = try Evaluation(of: built.graph, on: samples, batch: batch, threads: threads)
    let names = dataSet.classNames ?? []
    switch format {
    case .text: print(evaluation.text(names))
    case .json: print(evaluation.json(model.path, names))
    }
  }
}

extension Evaluation {
  fileprivate func text(_ names: [String]) -> String {
    func name(_ label: Int) -> String { names.indices.contains(label) ? names[label] : "\(label)" }
    var byClass = TextTable([("class", .left), ("samples", .right), ("accuracy", .right)])
    for (label, (accuracy, samples)) in zip(accuracyByClass, samplesByClass).enumerated() {
      guard let accuracy else { continue }
      byClass.add([name(label), grouped(samples), percent(accuracy)])
    }
    var lines = "accuracy \(percent(accuracy)): \(grouped(correct)) of \(grouped(count))\n\n" + byClass.text()
    // A wider matrix fits no terminal; JSON has it.
    guard classes <= 30 else { return lines }
    var matrix = TextTable([("confusion", .left)] + (0..<classes).map { ("\($0)", .right) })
    for (label, row) in confusion.enumerated() { matrix.add(["\(label) \(name(label))"] + row.map { grouped($0) }) }
    lines += "\n" + matrix.text()
    return String(lines.dropLast())
  }

  fileprivate func json(_ path: String, _ names: [String]) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.eval/1")
      json.member("model", path)
      json.member("samples", count)
      json.member("correct", correct)
      json.member("accuracy", accuracy)
      json.array("classes") { json in
        let (confusion, accuracies) = (confusion, accuracyByClass)
        for (label, samples) in samplesByClass.enumerated() {
          json.object { json in
            json.member("label", label)
            if names.indices.contains(label) { json.member("name", names[label]) }
            json.member("samples", samples)
            if let accuracy = accuracies[label] { json.member("accuracy", accuracy) }
            if !confusion.isEmpty { json.member("taken_for", confusion[label]) }
          }
        }
      }
    }
    return json.text
  }
}
