import ArgumentParser
import Bytes
import DataSets
import Images
import ModelFiles
import Prediction
import Tensors
import Visualization

/// One picture for a network, and how it is run.
struct SubjectOptions: ParsableArguments {
  @OptionGroup var running: NetworkOptions
  @OptionGroup(title: "Picture") var pictures: PictureOptions
  @OptionGroup var figure: FigureOptions

  @Option(help: ArgumentHelp("Pictures to run at once.", valueName: "n"))
  var batch = 16

  var options: ModelOptions { running.model }

  mutating func validate() throws {
    guard !pictures.images.isEmpty else { throw ValidationError("Give a picture with --image.") }
    guard batch > 0 else { throw ValidationError("--batch must be at least 1.") }
  }

  /// A network, and a picture as it takes it.
  struct Subject {
    var model: Model
    var network: ScoreNetwork
    /// The picture's file.
    var name: String
    /// As the network sees it, and in its numbers.
    var picture: Picture
    var tensor: Tensor
    var choice: PresetChoice
  }

  /// - Parameters:
  ///   - afterSoftmax: whether scores are probabilities.
  ///   - runs: how often the network is likely to run.
  func subject(afterSoftmax: Bool = false, runs: Int = 1) throws -> Subject {
    try figure.check()
    let limits = try options.limitOptions.limits()
    let dataSet = try pictures.dataSet(limits: limits)
    guard dataSet.count == 1 else {
      throw UsageFailure("one picture expected, \(dataSet.count) given (--first 1 takes the first)")
    }
    var settings = ScoreNetwork.Options()
    settings.afterSoftmax = afterSoftmax
    settings.batch = batch
    let opened = try running.open(pictures.preparation.levels, settings, runs: runs, isQuiet: figure.quiet) {
      try pictures.preparation.preprocessing(fallback: $0)
    }
    let (network, steps) = (opened.network, opened.steps)
    let picture = try steps.picture(
      from: try dataSet.pictures(at: 0..<1, threads: 1, limits: limits)[0], height: network.input.height,
      width: network.input.width, limits: limits)
    return Subject(
      model: opened.model, network: network, name: dataSet.name(at: 0), picture: picture,
      tensor: try steps.tensor(ofPrepared: [picture]), choice: opened.choice)
  }
}

/// Which score to explain.
struct ScoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names of the classes: \(LabelList.builtIn.map(\.name).joined(separator: ", ")), or a file.",
      valueName: "name|file"))
  var labels: String?

  @Option(
    name: .customLong("of-class"),
    help: ArgumentHelp("A class by its number or label; the most probable one by default.", valueName: "class"))
  var classChoice: String?

  @Flag(help: "Explain the probability after a softmax instead of the score before it.")
  var probability = false

  @Option(help: ArgumentHelp("Explain what this layer computes instead.", valueName: "layer"))
  var ofLayer: String?

  @Option(help: ArgumentHelp("With --of-layer, the sum of a channel.", valueName: "n"))
  var channel: Int?

  @Option(help: ArgumentHelp("With --of-layer, one element by its place, without the batch.", valueName: "i,j,…"))
  var neuron: String?

  mutating func validate() throws {
    guard (ofLayer != nil) == (channel != nil || neuron != nil), channel == nil || neuron == nil else {
      throw ValidationError("--of-layer needs either --channel or --neuron, and they need it.")
    }
    guard ofLayer == nil || classChoice == nil && !probability else {
      throw ValidationError("--of-class and --probability are for scores of classes, not for --of-layer.")
    }
  }

  func choice(_ labels: LabelList?) throws -> ScoreChoice {
    if let ofLayer {
      if let channel { return .channel(channel, layer: ofLayer) }
      let places = (neuron ?? "").split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
      return .neuron(places, layer: ofLayer)
    }
    guard let classChoice else { return .classScore(nil) }
    if let index = labels?.names.firstIndex(of: classChoice) ?? Int(classChoice) { return .classScore(index) }
    throw UsageFailure("--of-class \(quoted(classChoice)): no such label, and no number")
  }

  /// What to call a choice.
  func name(of choice: ScoreChoice, _ labels: LabelList?) -> String {
    switch choice {
    case .classScore(let index): index.map { labels?[$0] ?? "class \($0)" } ?? "the best class"
    case .channel(let channel, let layer): "\(layer) channel \(channel)"
    case .neuron(let place, let layer): "\(layer) [\(place.map(String.init).joined(separator: ","))]"
    case .all(let layer): layer
    }
  }
}

extension SubjectOptions {
  /// What a method finds: numbers to keep, and the map that is drawn.
  struct Finding {
    var values: Tensor
    var map: Tensor
    var isSigned = false
  }

  /// Explains a score of the picture by `method`, draws it and tells it.
  func explain(
    _ command: String, title: String, scores: ScoreOptions, runs: Int = 1,
    by method: (ScoreNetwork, Score, Tensor) throws -> Finding
  ) throws {
    let subject = try subject(afterSoftmax: scores.probability, runs: runs)
    let labels = try LabelList.chosen(scores.labels, subject.choice, try options.limitOptions.limits())
    let choice = try scores.choice(labels)
    let (score, ranked, finding) = try subject.model.inFile {
      let score = try subject.network.score(choice, of: subject.tensor)
      return (
        score, try subject.network.ranked(score, of: subject.tensor),
        try method(subject.network, score, subject.tensor)
      )
    }
    let what = scores.name(of: score.classIndex.map { .classScore($0) } ?? choice, labels)
    let share = ranked.probability.map { ", probability \(fixed($0, 3))" } ?? ""
    var drawing = AttributionFigure(
      title: "\(title): \(what), score \(significant(ranked.score))\(share)", picture: subject.picture,
      map: finding.map,
      isSigned: finding.isSigned)
    drawing.caption = lastName(of: subject.name)
    try figure.write(try drawing.drawn(), finding.values)
    try figure.report(
      command, options, finding.values, text: "\(what), score \(significant(ranked.score))\(share)"
    ) { json in
      json.member("image", subject.name)
      json.member("class", score.classIndex)
      json.member("label", score.classIndex.flatMap { labels?[$0] })
      json.member("score", ranked.score)
      json.member("probability", ranked.probability)
    }
  }
}

/// The last part of a path.
func lastName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
