import ArgumentParser
import Bytes
import Images
import Prediction
import Visualization

struct ShowStyle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "style",
    abstract: "Style transfer: the content of one picture in the style of another, by Gram matrices of layers.")

  @OptionGroup var making: MakingOptions

  @Option(help: ArgumentHelp("The picture whose content is kept.", valueName: "file"), completion: .file())
  var content: String

  @Option(help: ArgumentHelp("The picture whose style is taken.", valueName: "file"), completion: .file())
  var style: String

  @Option(
    name: .customLong("content-layer"), parsing: .upToNextOption,
    help: ArgumentHelp("Layers of the content; by default the last but one of the style's.", valueName: "name"))
  var contentLayers: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Layers of the style; by default the first convolution of each size, at most five.", valueName: "name"))
  var styleLayers: [String] = []

  @Option(help: ArgumentHelp("The pictures' longer side.", valueName: "pixels"))
  var size = 256

  @Option(
    help: ArgumentHelp("\(StyleTransfer.Method.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var method = StyleTransfer.Method.lbfgs

  @Option(
    name: .customLong("init"),
    help: ArgumentHelp("What to begin with: content, noise or style.", valueName: "picture"))
  var start = StyleTransfer.Start.content

  @Option(help: ArgumentHelp("Steps of the method.", valueName: "n"))
  var steps = StyleTransfer().steps

  @Option(
    help: ArgumentHelp("For adam: the learning rate, as a share of the way from black to white.", valueName: "share"))
  var rate = StyleTransfer().rate

  @Option(help: ArgumentHelp("What the content's loss counts.", valueName: "weight"))
  var contentWeight = 1.0

  @Option(help: ArgumentHelp("What the style's loss counts.", valueName: "weight"))
  var styleWeight = StyleObjective.Options().styleWeight

  @Option(
    name: .customLong("tv-weight"), help: ArgumentHelp("What total variation counts.", valueName: "weight"))
  var totalVariationWeight = 0.0

  @Option(help: ArgumentHelp("Keep the losses of every step.", valueName: "file.csv"), completion: .file())
  var losses: String?

  @Option(help: ArgumentHelp("Where the noise begins.", valueName: "n"))
  var seed: UInt64 = 0

  mutating func validate() throws {
    guard size > 0 else { throw ValidationError("--size must be at least 1.") }
  }

  mutating func run() throws {
    if let losses, !making.output.overwrite, fileExists(losses) { throw ByteError.exists(path: losses) }
    let studio = try making.studio(runs: steps)
    let (contentPicture, contentTensor) = try studio.subject(content, longerSide: size)
    let (stylePicture, styleTensor) = try studio.subject(style, longerSide: size)
    var transfer = StyleTransfer()
    (transfer.method, transfer.start, transfer.steps, transfer.rate, transfer.seed) = (method, start, steps, rate, seed)
    let progress = StyleProgress(steps: steps, isQuiet: making.output.quiet)
    let (options, picture, history) = try studio.opened.model.inFile {
      var options = StyleObjective.Options()
      let layers = try studio.network.styleLayers(height: contentPicture.height, width: contentPicture.width)
      options.styleLayers = styleLayers.isEmpty ? layers.style : styleLayers
      options.contentLayers = contentLayers.isEmpty ? [layers.content] : contentLayers
      options.contentWeight = contentWeight
      options.styleWeight = styleWeight
      options.totalVariationWeight = totalVariationWeight
      let objective = try StyleObjective(
        studio.network, content: contentTensor, style: styleTensor, studio.range, options: options)
      let (picture, history) = try transfer.transferred(
        objective, content: contentTensor, style: styleTensor, stepped: progress.show)
      return (options, picture, history)
    }
    progress.finish()
    if let losses {
      try AtomicFile.write(Array(StyleProgress.csv(history).utf8), to: losses, overwrite: making.output.overwrite)
    }
    let last = history.last?.losses
    let text = "\(history.count) steps, loss \(significant(last?.total ?? 0))"
    try making.write(
      picture, "style", title: "style transfer: \(text)", caption: "\(lastName(of: content)) in that style",
      from: [(contentPicture, lastName(of: content)), (stylePicture, lastName(of: style))], studio, text: text
    ) { json in
      json.member("content", content)
      json.member("style", style)
      json.member("content_layers", options.contentLayers)
      json.member("style_layers", options.styleLayers)
      json.array("losses") { json in for report in history { json.object { StyleProgress.write(report, to: &$0) } } }
    }
  }
}

extension StyleTransfer.Method: ExpressibleByArgument {}
extension StyleTransfer.Start: ExpressibleByArgument {}
