import ArgumentParser
import Bytes
import Prediction
import Visualization

struct ShowDream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dream",
    abstract: "Deep dream: a picture is changed until a layer finds more of what it looks for in it.")

  @OptionGroup var making: MakingOptions

  @Option(help: ArgumentHelp("The picture to begin with.", valueName: "file"), completion: .file())
  var image: String

  @Option(help: ArgumentHelp("The layer; by default a convolution two thirds of the way.", valueName: "name"))
  var layer: String?

  @Option(help: ArgumentHelp("One channel of it; the whole layer by default.", valueName: "n"))
  var channel: Int?

  @Option(help: ArgumentHelp("The picture's longer side.", valueName: "pixels"))
  var size = 384

  @Option(help: ArgumentHelp("Sizes to dream in, each larger than the one before.", valueName: "n"))
  var octaves = 4

  @Option(help: ArgumentHelp("How much larger.", valueName: "factor"))
  var octaveScale = 1.4

  @Option(help: ArgumentHelp("Steps in each size.", valueName: "n"))
  var steps = 10

  @Option(help: ArgumentHelp("How far an average pixel goes in a step, in levels of 0 to 255.", valueName: "levels"))
  var rate = 1.5

  @Option(help: ArgumentHelp("Up to how many pixels the picture is moved before a step.", valueName: "pixels"))
  var jitter = 32

  @Option(help: ArgumentHelp("Where the random numbers begin.", valueName: "n"))
  var seed: UInt64 = 0

  mutating func validate() throws {
    guard size > 0 else { throw ValidationError("--size must be at least 1.") }
  }

  mutating func run() throws {
    let studio = try making.studio(runs: steps)
    let (before, tensor) = try studio.subject(image, longerSide: size)
    let layer = try self.layer ?? studio.opened.model.inFile { try studio.network.dreamLayer() }
    var dream = Dream(layer: layer)
    (dream.channel, dream.octaves, dream.octaveScale, dream.steps) = (channel, octaves, octaveScale, steps)
    (dream.rate, dream.jitter, dream.seed) = (rate, jitter, seed)
    let bar = ProgressBar("dream", unit: "steps", isQuiet: making.output.quiet)
    var strength = 0.0
    let picture = try studio.opened.model.inFile {
      try dream.dreamed(by: studio.network, from: tensor, studio.range) { done, total, value in
        bar.update(done, of: total)
        strength = value
      }
    }
    bar.finish()
    let what = channel.map { "\(layer) channel \($0)" } ?? layer
    let text = "\(what), mean \(channel == nil ? "square " : "")\(significant(strength))"
    try making.write(
      picture, "dream", title: "deep dream: \(what)", caption: "dream", from: [(before, lastName(of: image))], studio,
      text: text
    ) { json in
      json.member("image", image)
      json.member("layer", layer)
      json.member("channel", channel)
      json.member("score", strength)
    }
  }
}
