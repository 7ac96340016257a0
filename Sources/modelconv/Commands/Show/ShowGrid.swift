import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import Drawing
import Images
import ModelFiles
import Prediction
import Tensors
import Visualization

struct ShowGrid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grid",
    abstract: "Samples of a data set with what a network takes them for: green where that is right, red where not.",
    discussion: """
      Wrong ones have their own class behind it. Without labels, what the network says stands in black. --npy keeps the \
      network's output for the samples that are shown.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup(title: "Data") var data: LabelledDataOptions
  @OptionGroup var figure: FigureOptions

  @Option(help: ArgumentHelp("Samples to show.", valueName: "n"))
  var count = 40

  @Option(help: ArgumentHelp("Samples in random order, the same for the same number.", valueName: "n"))
  var seed: UInt64?

  @Flag(help: "Only samples that the network takes for another class than theirs.")
  var wrong = false

  @Option(
    help: ArgumentHelp(
      "Names of the classes, where the data set has none: "
        + "\(LabelList.builtIn.map(\.name).joined(separator: ", ")), or a file.",
      valueName: "name|file"))
  var labels: String?

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  mutating func validate() throws {
    guard (1...2_000).contains(count), threads.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--count must be from 1 to 2,000, --threads at least 1.")
    }
  }

  /// A sample, and what the network says of it.
  private struct Judged {
    var picture: Picture
    var label: Int?
    var best: Classifier.Ranked
    var scores: Tensor

    var isWrong: Bool { label.map { $0 != best.index } ?? false }
  }

  mutating func run() throws {
    try figure.check()
    let limits = try options.limitOptions.limits()
    let dataSet = try data.dataSet(limits: limits)
    guard dataSet.isLabelled || !wrong else {
      throw UsageFailure("\(dataSet.path): samples without labels, so that none is wrong (see --sample-labels)")
    }
    let model = try options.open()
    let built = try data.graph(of: model, options, for: dataSet, limits: limits)
    let choice = PresetChoice(built, explicit: data.pictures.preset)
    let names = try labels.map { try LabelList(namedOrIn: $0, limits: limits).names } ?? dataSet.classNames
    var runtime = RuntimeOptions()
    runtime.threads = threads
    let classifier = try model.inFile {
      try Classifier(
        built.graph, preprocessing: try data.preprocessing(choice.preprocessing), order: data.pictures.layout,
        labels: names.map { LabelList($0) } ?? choice.labels, options: runtime)
    }
    let (shown, seen) = try model.inFile { try judged(dataSet, by: classifier, limits) }
    guard !shown.isEmpty else {
      throw UsageFailure(
        seen == 0 ? "\(dataSet.path): no samples" : "all of \(grouped(seen)) samples are taken for what they are")
    }
    let right = shown.count { !$0.isWrong }
    let result =
      wrong
      ? "\(shown.count) wrong of the first \(grouped(seen))"
      : dataSet.isLabelled ? "\(right) of \(shown.count) right" : "\(shown.count) samples"
    let values = try Tensor.concatenated(shown.map(\.scores))
    try figure.write(try picture(shown, classifier.labels, title: "\(lastName(of: dataSet.path)): \(result)"), values)
    try figure.report("grid", options, values, text: result) { json in
      json.member("samples", shown.count)
      if dataSet.isLabelled { json.member("right", right) }
    }
  }

  /// The samples to show, in batches until there are enough, and how many were looked at.
  private func judged(
    _ dataSet: DataSet, by classifier: Classifier, _ limits: Limits
  ) throws -> (shown: [Judged], seen: Int) {
    let order = seed.map { shuffledIndices(dataSet.count, seed: $0) } ?? Array(0..<dataSet.count)
    let size = classifier.fixedBatch ?? min(64, count)
    var (shown, seen): ([Judged], Int) = ([], 0)
    while shown.count < count, seen < order.count {
      let indices = order[seen..<min(order.count, seen + size)]
      seen += indices.count
      let pictures = try dataSet.pictures(at: indices, threads: RuntimeOptions.threads(threads), limits: limits)
      // A graph that takes so many pictures at once gets the last one more than once.
      let filled = pictures + Array(repeating: pictures[pictures.count - 1], count: size - pictures.count)
      let batch = classifier.fixedBatch == nil ? pictures : filled
      let outputs = try classifier.outputs(batch, limits: limits)
      let ranked = try classifier.rank(outputs, pictures: batch.count, top: 1)
      guard let scores = classifier.outputNames.first.flatMap({ outputs[$0] }) else { break }
      for (place, index) in indices.enumerated() {
        let row = try scores.slice(place..<place + 1, along: 0)
        let judged = Judged(
          picture: pictures[place], label: dataSet.label(at: index), best: ranked[place][0], scores: row)
        if !wrong || judged.isWrong { shown.append(judged) }
      }
    }
    return (Array(shown.prefix(count)), seen)
  }

  private func picture(_ shown: [Judged], _ labels: LabelList?, title: String) throws -> Picture {
    let cells = shown.map { sample in
      let name = sample.best.label ?? "\(sample.best.index)"
      var caption = "\(name), \(fixed(sample.best.probability * 100, 0)) %"
      if sample.isWrong, let label = sample.label { caption += " – is \(labels?[label] ?? "\(label)")" }
      let color: Color = sample.label == nil ? .ink : sample.isWrong ? .wrong : .right
      return PictureGrid.Cell(sample.picture, caption: caption, color: color, isFramed: sample.label != nil)
    }
    var grid = PictureGrid(title: title, rows: cells.inRows(most: 10))
    grid.side = 104
    return try grid.picture()
  }
}
