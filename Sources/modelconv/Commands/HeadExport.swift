import ArgumentParser
import Bytes
import FeatureSpace
import Heads
import Images
import ModelFiles
import ONNXFormat
import Prediction

struct HeadExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write backbone and head as one ONNX file, or the head alone.",
    discussion: """
      The ONNX file computes the head's scores from the backbone's input, without softmax. Names of classes and \
      preprocessing travel in its metadata: modelconv run needs no more options for it.
      """)

  @Argument(help: "The head.", completion: .file())
  var head: String

  @Option(
    help: ArgumentHelp("The backbone: the model that the head's features are of.", valueName: "file"),
    completion: .file())
  var model: String?

  @OptionGroup var building: BuildingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write: .onnx; .safetensors, .pt or .npz for the head alone.",
      valueName: "file"), completion: .file())
  var output: String

  @Option(help: ArgumentHelp("The layer, where the head does not say.", valueName: "name"))
  var layer: String?

  @Option(help: ArgumentHelp("The pooling, where the head does not say: avg, max, none or flatten.", valueName: "how"))
  var pool: FeaturePooling?

  @Option(help: ArgumentHelp("How pictures are prepared, where the head does not say.", valueName: "name"))
  var preset: Preset?

  @Flag(help: "Take the backbone although its file is another than the head was trained on.")
  var otherModel = false

  @Option(help: ArgumentHelp("For ONNX: the operator set, \(OpsetRange.text).", valueName: "n"))
  var opset: Int?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  mutating func validate() throws {
    guard let kind = OutputKind(extensionOf: output) else {
      throw ValidationError("The extension of \(quoted(output)) names no kind of file that is written.")
    }
    if let opset { try OpsetRange.check(opset) }
    guard kind.holdsGraph == (model != nil) else {
      throw ValidationError(
        kind.holdsGraph ? "An ONNX file needs the backbone: --model." : "--model is for an ONNX file.")
    }
    guard kind.holdsGraph || (opset == nil && layer == nil && pool == nil && preset == nil) else {
      throw ValidationError("--opset, --layer, --pool and --preset are for an ONNX file.")
    }
  }

  mutating func run() throws {
    let limits = try building.limitOptions.limits()
    let head = try Head(opening: self.head, limits: limits)
    guard let path = model else { return try head.save(to: output, overwrite: overwrite) }
    let model = try building.open(path)
    if let origin = head.origin, !otherModel, origin.hash != (try fingerprint(ofFile: path)) {
      throw UsageFailure(
        "\(path) is not the file that the head was trained on, \(quoted(origin.model)) (--other-model takes it)")
    }
    let inputs = pictureInputs(head.origin?.size, head.origin?.preprocessing.channels)
    let built = try building.graph(of: model, inputs: inputs)
    let choice = PresetChoice(built, explicit: preset)
    let network = try head.network(
      on: built.graph, layer: layer, pooling: pool, preprocessing: choice.preprocessing)
    var writing = ONNXFile.WritingOptions()
    (writing.opset, writing.overwrite) = (opset, overwrite)
    try Model.Contents.graph(network).save(to: output, as: .onnx, options: writing)
  }
}
