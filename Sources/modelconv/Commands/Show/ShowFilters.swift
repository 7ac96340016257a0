import ArgumentParser
import Bytes
import ModelFiles
import Tensors
import Visualization

struct ShowFilters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filters",
    abstract: "The filters of a layer: in color where they take red, green and blue, otherwise a map for each input.",
    discussion: "Of a linear layer that takes pixels, the weights of each output as a picture.")

  @OptionGroup var options: ModelOptions
  @OptionGroup var figure: FigureOptions

  @Option(help: ArgumentHelp("A layer, or its weights; the first convolution by default.", valueName: "name"))
  var layer: String?

  @Option(help: "The colors' scale: shared (by all filters) or filter (each its own).")
  var scale = FilterFigure.Scale.shared

  @Flag(help: "Maps of single inputs in gray, zero in the middle, instead of blue to orange.")
  var gray = false

  @Option(help: ArgumentHelp("How many filters to show at most.", valueName: "n"))
  var filters = 64

  @Option(help: ArgumentHelp("How many inputs of each to show at most.", valueName: "n"))
  var inputs = 16

  mutating func validate() throws {
    guard filters > 0, inputs > 0 else { throw ValidationError("--filters and --inputs must be at least 1.") }
  }

  mutating func run() throws {
    try figure.check()
    let model = try options.open()
    let bank = try filterBank(of: model)
    let shape = bank.weights.shape.extents.map(String.init).joined(separator: " × ")
    let note = scale == .filter ? ", each in its own scale" : ""
    var drawing = FilterFigure(title: "\(bank.layer): filters \(shape)\(note)", bank: bank)
    drawing.scale = scale
    drawing.isGray = gray
    drawing.filters = filters
    drawing.inputs = inputs
    try figure.write(try drawing.drawn(), bank.weights)
    try figure.report("filters", options, bank.weights, text: "\(bank.layer) \(shape)") { json in
      json.member("layer", bank.layer)
    }
  }

  /// Filters need no graph: where the weights fit no architecture, their names and shapes will do.
  private func filterBank(of model: Model) throws -> FilterBank {
    let built: BuiltGraph
    do {
      built = try options.graph(of: model)
    } catch {
      guard case .weights(let weights) = model.contents, options.building.arch == nil else { throw error }
      return try model.inFile { try FilterBank(weights, layer: layer) }
    }
    return try model.inFile { try FilterBank(built.graph, layer: layer) }
  }
}

extension FilterFigure.Scale: ExpressibleByArgument {}
