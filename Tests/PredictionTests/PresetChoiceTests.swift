import Bytes
import GraphIR
import Images
import ModelFiles
import Prediction
import Tensors
import Testing
import TorchSource

#if canImport(Glibc)
  import Glibc
#endif

/// The weights of a fashion_net, as its class names and shapes them.
private func fashionNet() throws -> WeightTable {
  var table = WeightTable(provenance: Provenance(format: "test"))
  let shapes = [
    ("conv1.weight", [10, 1, 3, 3]), ("conv1.bias", [10]), ("conv2.weight", [20, 10, 3, 3]), ("conv2.bias", [20]),
    ("fc1.weight", [50, 500]), ("fc1.bias", [50]), ("fc2.weight", [10, 50]), ("fc2.bias", [10]),
  ]
  for (name, extents) in shapes {
    table.set(name, try Tensor(extents, [Float](repeating: 0.5, count: extents.reduce(1, *))))
  }
  return table
}

/// What an architecture tells about pictures and classes is still known of the ONNX file that the model becomes.
@Test func presetAndLabelsTravel() throws {
  var name = Array("/tmp/modelconv-preset-XXXXXX".utf8CString)
  try #require(mkdtemp(&name) != nil)
  let folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  defer {
    for file in ["a.pt", "b.onnx"] { unlink("\(folder)/\(file)") }
    rmdir(folder)
  }
  try Model.Contents.weights(try fashionNet()).save(to: "\(folder)/a.pt", as: .torch)
  var built = try Model(opening: "\(folder)/a.pt").graph()
  #expect(built.architecture?.name == "fashion_net")
  let choice = PresetChoice(built)
  PresetChoice.record(in: &built)
  try Model.Contents.graph(built.graph).save(to: "\(folder)/b.onnx", as: .onnx)
  let copy = try Model(opening: "\(folder)/b.onnx").graph()
  #expect(copy.architecture == nil)
  let known = PresetChoice(copy)
  #expect(known.preset == .fashionMNIST && known.preset == choice.preset)
  #expect(known.labels?.names == LabelList.fashionMNIST.names && known.note == nil)
}
