import ArgumentParser
import Bytes
import GraphIR
import ModelFiles
import Tensors
import TorchSource

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a model file holds: format, inputs and outputs, layers, tensors, metadata.",
    discussion:
      "A file with weights only also shows its layers when it matches a built-in architecture, or with --arch.")

  @OptionGroup var options: ModelOptions

  @Flag(help: "Add minimum, maximum, mean, standard deviation, NaNs and zeros of every tensor.")
  var stats = false

  @Flag(help: "Add which operator sets the model says, which it needs, and the version of every operator that it uses.")
  var opset = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  mutating func run() throws {
    let model = try options.open()
    var inspection = Inspection(model)
    switch model.contents {
    case .graph(let graph): inspection.graph = graph
    case .weights:
      do {
        let built = try options.graph(of: model)
        inspection.graph = built.graph
        inspection.architecture = built.architecture.map { "\($0.name) (built in)" } ?? options.building.arch
      } catch let error as ModelFileError {
        // Without --arch nobody asked for the layers.
        if options.building.arch != nil { throw error }
        inspection.noGraph = error.problem
      }
    }
    if stats { inspection.addStatistics() }
    if opset, let graph = inspection.graph {
      inspection.opsets = try model.opsetUsage(of: graph, limits: try options.limitOptions.limits())
    }
    switch format {
    case .text: print(inspection.text(), terminator: "")
    case .json: print(inspection.json())
    }
  }
}
