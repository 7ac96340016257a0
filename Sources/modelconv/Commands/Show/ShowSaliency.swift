import ArgumentParser
import Visualization

struct ShowSaliency: ParsableCommand {
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case gradient, smoothgrad, integrated
    case inputTimesGradient = "input-x-gradient"
  }

  static let configuration = CommandConfiguration(
    commandName: "saliency", abstract: "Which pixels a score depends on, by its gradient.",
    discussion: """
      gradient: its absolute value, the largest of all channels. smoothgrad: the same of the mean over noisy copies. \
      input-x-gradient and integrated: summed over channels, with signs.
      """)

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var scores: ScoreOptions

  @Option(help: ArgumentHelp("\(Method.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var method = Method.gradient

  @Option(help: ArgumentHelp("For smoothgrad: the number of noisy copies.", valueName: "n"))
  var samples = 50

  @Option(help: ArgumentHelp("For smoothgrad: the noise's deviation, as a share of the range.", valueName: "share"))
  var noise = 0.15

  @Option(help: ArgumentHelp("For smoothgrad: where the noise begins.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(help: ArgumentHelp("For integrated: points on the way from zero to the picture.", valueName: "n"))
  var steps = 50

  mutating func run() throws {
    let (method, samples, noise, seed, steps) = (method, samples, noise, seed, steps)
    let runs = method == .smoothgrad ? samples : method == .integrated ? steps : 1
    try subject.explain("saliency", title: method.rawValue, scores: scores, runs: runs) { network, score, picture in
      let values =
        switch method {
        case .gradient: try network.gradient(of: score, by: picture)
        case .inputTimesGradient: try network.inputTimesGradient(of: score, by: picture)
        case .smoothgrad:
          try network.smoothGradient(of: score, by: picture, samples: samples, noise: noise, seed: seed)
        case .integrated: try network.integratedGradients(of: score, by: picture, steps: steps)
        }
      let isSigned = method == .inputTimesGradient || method == .integrated
      return SubjectOptions.Finding(
        values: values,
        map: try values.reduced(isSigned ? .sum : .largest, channelAxis: network.channelAxis), isSigned: isSigned)
    }
  }
}
