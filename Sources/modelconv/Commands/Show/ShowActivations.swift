import ArgumentParser
import Bytes
import Visualization

struct ShowActivations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activations", abstract: "The feature maps of a layer for a picture.")

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("The layer; the first convolution with its activation by default.", valueName: "name"))
  var layer: String?

  @Flag(help: "What the layer's activation takes, not what it gives.")
  var beforeActivation = false

  @Option(help: ArgumentHelp("How many maps to show at most.", valueName: "n"))
  var maps = 64

  mutating func validate() throws {
    guard maps > 0 else { throw ValidationError("--maps must be at least 1.") }
  }

  mutating func run() throws {
    let given = try subject.subject()
    let (name, values) = try given.model.inFile {
      try given.network.activations(of: given.tensor, layer: layer, beforeActivation: beforeActivation)
    }
    let shape = "\(values.channels) × \(values.height) × \(values.width)"
    let tensor = try values.tensor()
    var drawing = FeatureMapFigure(title: "\(name): \(shape)", maps: values)
    drawing.count = maps
    try subject.figure.write(try drawing.drawn(), tensor)
    try subject.figure.report("activations", subject.options, tensor, text: "\(name) \(shape)") { json in
      json.member("image", given.name)
      json.member("layer", name)
    }
  }
}
