import ArgumentParser
import Bytes
import Images
import Prediction
import Visualization

struct ShowMaximize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maximize",
    abstract: "Activation maximisation: a picture, made from noise, that a score is as high as possible for.")

  @OptionGroup var making: MakingOptions
  @OptionGroup var scores: ScoreOptions

  @Option(help: ArgumentHelp("The picture's side, where the network takes any; 224 by default.", valueName: "pixels"))
  var size: Int?

  @Option(help: ArgumentHelp("Steps up the gradient.", valueName: "n"))
  var steps = 256

  @Option(help: ArgumentHelp("How far an average pixel goes in a step, in levels of 0 to 255.", valueName: "levels"))
  var rate = Maximization().rate

  @Option(help: ArgumentHelp("The share by which each step draws levels to the middle (L2).", valueName: "share"))
  var decay = Maximization().decay

  @Option(help: ArgumentHelp("The deviation of the Gaussian that blurs, in pixels; 0 for none.", valueName: "pixels"))
  var blur = Maximization().blur

  @Option(help: ArgumentHelp("After how many steps it blurs.", valueName: "n"))
  var blurEvery = Maximization().blurEvery

  @Option(help: ArgumentHelp("What total variation counts beside the score.", valueName: "share"))
  var totalVariation = Maximization().totalVariation

  @Option(
    help: ArgumentHelp(
      "Up to how many pixels the picture is moved before a step; a 28th of its side by default.", valueName: "pixels"))
  var jitter: Int?

  @Option(help: ArgumentHelp("Where the random numbers begin.", valueName: "n"))
  var seed: UInt64 = 0

  mutating func validate() throws {
    guard size.map({ $0 > 0 }) ?? true else { throw ValidationError("--size must be at least 1.") }
    guard scores.classChoice != nil || scores.ofLayer != nil else {
      throw ValidationError("Say what to maximize: --of-class, or --of-layer with --channel or --neuron.")
    }
  }

  mutating func run() throws {
    let studio = try making.studio(runs: steps, afterSoftmax: scores.probability)
    let labels = try LabelList.chosen(scores.labels, studio.opened.choice, studio.limits)
    var method = Maximization()
    (method.steps, method.rate, method.decay, method.blur) = (steps, rate, decay, blur)
    (method.blurEvery, method.totalVariation, method.jitter, method.seed) = (blurEvery, totalVariation, jitter, seed)
    let choice = try scores.choice(labels)
    let bar = ProgressBar("maximize", unit: "steps", isQuiet: making.output.quiet)
    let (picture, score) = try studio.opened.model.inFile {
      try method.picture(for: choice, by: studio.network, studio.range, side: size) { done, total, _ in
        bar.update(done, of: total)
      }
    }
    bar.finish()
    let what = scores.name(of: choice, labels)
    let text = "\(what), score \(significant(score))"
    try making.write(picture, "maximize", title: text, caption: what, from: [], studio, text: text) { json in
      if case .classScore(let index?) = choice {
        json.member("class", index)
        json.member("label", labels?[index])
      }
      json.member("layer", scores.ofLayer)
      json.member("score", score)
    }
  }
}
