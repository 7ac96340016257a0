import ArgumentParser
import Bytes
import ModelFiles
import ONNXFormat
import Prediction
import TorchSource

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a freshly initialized state_dict of a built-in architecture.",
    discussion: """
      Parameters are drawn from torchvision's distributions; the same seed gives the same file. The output's extension says \
      what it becomes: .pt, .safetensors, .npz or .onnx. `modelconv arch list` shows the architectures.
      """)

  @Argument(help: "A built-in architecture, e.g. resnet18.")
  var name: String

  @Option(help: ArgumentHelp("Where the random numbers begin.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(help: ArgumentHelp("How many classes (default: as many as the published weights have).", valueName: "n"))
  var classes: Int?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  private func kind() throws -> OutputKind {
    if let kind = OutputKind(extensionOf: output) { return kind }
    throw ValidationError("The extension of \(quoted(output)) names no kind of file that is written.")
  }

  mutating func validate() throws { _ = try kind() }

  mutating func run() throws {
    let kind = try kind()
    let architecture = try Architecture.require(name)
    let weights = try architecture.initialWeights(classes: classes, seed: seed)
    var contents = Model.Contents.weights(weights)
    if kind.holdsGraph {
      var built = BuiltGraph(graph: try architecture.graph(weights: weights), architecture: architecture)
      PresetChoice.record(in: &built)
      contents = .graph(built.graph)
    }
    var writing = ONNXFile.WritingOptions()
    writing.overwrite = overwrite
    try contents.save(to: output, as: kind, options: writing)
  }
}
