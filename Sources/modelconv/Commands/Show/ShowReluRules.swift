import ArgumentParser
import GraphIR
import Visualization

struct ShowGuidedBackprop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guided-backprop",
    abstract: "The gradient of a score, of which ReLUs pass only positive parts back.")

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var scores: ScoreOptions

  mutating func run() throws {
    try subject.explain("guided-backprop", title: "guided backpropagation", scores: scores, rule: .guided)
  }
}

struct ShowDeconvnet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deconvnet",
    abstract: "What a deconvolutional network makes of a score: ReLUs rectify what they pass back.")

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var scores: ScoreOptions

  mutating func run() throws {
    try subject.explain("deconvnet", title: "deconvolution", scores: scores, rule: .deconvolution)
  }
}

extension SubjectOptions {
  fileprivate func explain(
    _ command: String, title: String, scores: ScoreOptions, rule: ReluGradient.Rule
  ) throws {
    let isQuiet = figure.quiet
    try explain(command, title: title, scores: scores) { network, score, picture in
      if !network.hasRelu, !isQuiet {
        standardError("modelconv: note: the network has no ReLU: this is the plain gradient\n")
      }
      let values = try network.gradient(of: score, by: picture, rule: rule)
      return Finding(values: values, map: try values.reduced(.largest, channelAxis: network.channelAxis))
    }
  }
}
