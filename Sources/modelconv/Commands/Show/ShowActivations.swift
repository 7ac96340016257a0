import ArgumentParser
import Bytes
import Tensors
import Visualization

struct ShowActivations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activations",
    abstract: "The feature maps of a layer for a picture, before and after its activation side by side.")

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("The layer; the first convolution with its activation by default.", valueName: "name"))
  var layer: String?

  @Flag(help: "Only what the layer's activation takes, not what it gives.")
  var beforeActivation = false

  @Flag(
    name: .customLong("filter2d"),
    help: "Apply the layer's kernels to the picture one by one instead, as OpenCV's filter2D does.")
  var isFilter2D = false

  @Option(help: ArgumentHelp("With --filter2d: which of each filter's kernels; the first by default.", valueName: "n"))
  var input: Int?

  @Option(help: ArgumentHelp("How many maps to show at most.", valueName: "n"))
  var maps = 64

  mutating func validate() throws {
    guard maps > 0 else { throw ValidationError("--maps must be at least 1.") }
    guard isFilter2D || input == nil else { throw ValidationError("--input goes with --filter2d.") }
    guard !isFilter2D || !beforeActivation else {
      throw ValidationError("--filter2d knows no activation: it goes without --before-activation.")
    }
  }

  mutating func run() throws {
    let given = try subject.subject()
    if isFilter2D { return try drawFiltered(given) }
    let (before, after) = try given.model.inFile {
      let before = try given.network.activations(of: given.tensor, layer: layer, beforeActivation: true)
      if beforeActivation { return (before, before) }
      return (before, try given.network.activations(of: given.tensor, layer: layer, beforeActivation: false))
    }
    let (name, values) = after
    let shape = "\(values.channels) × \(values.height) × \(values.width)"
    let tensor = try values.tensor()
    var drawing = FeatureMapFigure(title: "\(name) \(shape)", maps: values)
    if before.name != name { drawing.before = before.maps }
    drawing.count = maps
    try subject.figure.write(try drawing.drawn(), tensor)
    try subject.figure.report("activations", subject.options, tensor, text: "\(name) \(shape)") { json in
      json.member("image", given.name)
      json.member("layer", name)
    }
  }

  private func drawFiltered(_ given: SubjectOptions.Subject) throws {
    let (bank, results) = try given.model.inFile {
      try given.network.filtered(given.tensor, layer: layer, input: input ?? 0, count: maps)
    }
    let size = "\(bank.height) × \(bank.width)"
    let drawing = Filter2DFigure(
      title: "\(bank.layer): kernels \(size) of input \(input ?? 0), applied to \(lastName(of: given.name))",
      bank: bank,
      input: input ?? 0, results: results)
    try subject.figure.write(try drawing.drawn(), results)
    try subject.figure.report(
      "filter2d", subject.options, results, text: "\(bank.layer), \(results.shape[0]) kernels of \(size)"
    ) { json in
      json.member("image", given.name)
      json.member("layer", bank.layer)
    }
  }
}
