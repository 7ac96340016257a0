import ArrayFormats
import Bytes
import Foundation
import GraphIR
import KerasFormat
import ModelFiles
import Tensors
import Testing
import Visualization

/// A network of `Fixtures`, its pictures, and what PyTorch makes of the second one (`Samples/make_attributions.py`).
struct Example: Sendable, CustomTestStringConvertible {
  static let all = [
    Example(name: "shapes_torch", file: "model.pt"), Example(name: "shapes_onnx", file: "model.onnx"),
    Example(name: "shapes_keras", file: "model.h5"),
  ]

  let name: String
  let file: String
  var testDescription: String { file }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private var folder: String {
    Self.tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)").path
  }

  func graph() throws -> Graph {
    if file.hasSuffix(".h5") {
      // The test runner is not ours to start again as the process that reads HDF5.
      let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let folder = URL(fileURLWithPath: runner).deletingLastPathComponent().path
      let reader = HDF5Reader(executable: "\(folder)/HDF5WorkerProbe")
      let model = try KerasFile.read(ByteView(mapping: "\(self.folder)/\(file)"), reader: reader)
      guard case .graph(let graph) = model else { throw VisualizationError.absent("no graph in \(file)") }
      return graph
    }
    let source = "\(folder)/architecture.py"
    let hasSource = FileManager.default.fileExists(atPath: source)
    return try Model(opening: "\(folder)/\(file)").graph(architecture: hasSource ? .source(path: source) : nil).graph
  }

  func picture(_ index: Int = 1) throws -> Tensor {
    let pictures = try NPY.read(ByteView(mapping: "\(folder)/test_data_set_0/input_0.npy"))
    let count = pictures.count / pictures.shape[0]
    let elements = try pictures.elements(Float.self)[index * count..<(index + 1) * count]
    return try Tensor([1] + pictures.shape.extents.dropFirst(), Array(elements))
  }

  func reference() throws -> WeightTable { try Self.sample(name) }

  static func sample(_ name: String) throws -> WeightTable {
    try NPZ.read(ByteView(mapping: tests.appendingPathComponent("Samples/\(name).npz").path))
  }
}

/// The elements of `1 × C × H × W` in the order of `1 × H × W × C`.
func channelsLast(_ tensor: Tensor) throws -> [Float] {
  let (channels, area) = (tensor.shape[1], tensor.shape[2] * tensor.shape[3])
  let elements = try tensor.elements(Float.self)
  return elements.indices.map { elements[$0 % channels * area + $0 / channels] }
}

/// The largest difference, as a share of the largest expected value.
func difference(_ found: [Float], _ expected: [Float]) -> Float {
  guard found.count == expected.count else { return .infinity }
  return (zip(found, expected).map { abs($0 - $1) }.max() ?? 0) / (expected.map { abs($0) }.max() ?? 1)
}
