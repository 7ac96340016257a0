import ArgumentParser
import Bytes
import GraphIR
import ModelFiles
import ONNXFormat
import Prediction
import Tensors

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Save a model as ONNX, or its weights as safetensors, PyTorch state_dict or npz.",
    discussion: """
      The output's extension says what it becomes, unless --to does. A file with weights only becomes ONNX by a built-in \
      architecture that it matches, or with --arch.
      """)

  @OptionGroup var options: ModelOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  @Option(
    help: ArgumentHelp("\(OutputKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"))
  var to: OutputKind?

  @Option(
    help: ArgumentHelp(
      "For ONNX: the operator set, \(OpsetRange.text) (default: the oldest from \(ONNXFile.commonOpset) on that can say the model).",
      valueName: "n"))
  var opset: Int?

  @Flag(
    help: ArgumentHelp(
      "For ONNX: put large tensors in a file of their own, <file>.data; done anyway where the model passes 2 GB."))
  var externalData = false

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  mutating func validate() throws {
    if let opset { try OpsetRange.check(opset) }
    if try kind() != .onnx, opset != nil || externalData {
      throw ValidationError("--opset and --external-data are for ONNX.")
    }
  }

  private func kind() throws -> OutputKind {
    if let kind = to ?? OutputKind(extensionOf: output) { return kind }
    throw ValidationError("The extension of \(quoted(output)) names no kind of file that is written; --to does.")
  }

  mutating func run() throws {
    let kind = try kind()
    let model = try options.open()
    var contents = model.contents
    if kind.holdsGraph {
      var built = try options.graph(of: model)
      PresetChoice.record(in: &built)
      contents = .graph(built.graph)
    }
    var writing = ONNXFile.WritingOptions()
    writing.opset = opset
    writing.externalData = externalData
    writing.overwrite = overwrite
    try contents.save(to: output, as: kind, options: writing)
  }
}

extension OutputKind: ExpressibleByArgument {}
