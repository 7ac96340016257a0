import ArgumentParser
import Bytes
import Images

/// Which numbers the levels of pictures become for a network, in which order of channels and axes.
struct LevelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What such networks were trained with: \(Preset.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var preset: Preset?

  @Option(
    help: ArgumentHelp("\(Preprocessing.Channels.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name")
  )
  var channels: Preprocessing.Channels?

  @Option(help: ArgumentHelp("What a level of 0 to 255 is multiplied by, e.g. 1/255.", valueName: "number"))
  var scale: String?

  @Option(help: ArgumentHelp("Subtracted after scaling: one number, or one a channel.", valueName: "numbers"))
  var mean: String?

  @Option(help: ArgumentHelp("Divided by after that: one number, or one a channel.", valueName: "numbers"))
  var std: String?

  @Option(
    help: ArgumentHelp("Axis order of the input, where its shape does not tell: nchw or nhwc.", valueName: "order"))
  var layout: Preprocessing.Layout?

  /// The named preset, else the steps `fallback`, with every explicit option on top.
  func preprocessing(fallback: Preprocessing) throws -> Preprocessing {
    var steps = preset?.preprocessing ?? fallback
    if let channels { steps.channels = channels }
    if let scale {
      guard let number = Preprocessing.number(scale) else {
        throw UsageFailure("--scale \(quoted(scale)): a number expected")
      }
      steps.scale = number
    }
    if let mean { steps.mean = try numbers(mean, "--mean") }
    if let std { steps.std = try numbers(std, "--std") }
    return steps
  }

  /// The options that are given.
  var given: [(String, Bool)] {
    [
      ("--preset", preset != nil), ("--channels", channels != nil), ("--scale", scale != nil), ("--mean", mean != nil),
      ("--std", std != nil), ("--layout", layout != nil),
    ]
  }

  /// Whether anything is given about the numbers that levels become.
  var saysHowLevelsAreScaled: Bool { preset != nil || scale != nil || mean != nil || std != nil }

  private func numbers(_ text: String, _ option: String) throws -> [Float] {
    guard let numbers = Preprocessing.numbers(text) else {
      throw UsageFailure("\(option) \(quoted(text)): numbers between commas expected")
    }
    return numbers
  }
}

extension Preset: ExpressibleByArgument {}
extension Preprocessing.Channels: ExpressibleByArgument {}
extension Preprocessing.Layout: ExpressibleByArgument {}
