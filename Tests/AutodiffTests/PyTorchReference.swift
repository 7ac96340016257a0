import ArrayFormats
import Bytes
import Tensors
import Testing

/// What PyTorch has computed of the cases: `Samples/make_gradients.py` writes it.
enum PyTorchReference {
  private static let samples = #filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex) + "/Samples"

  private static let table = Result {
    try SafeTensors.read(try ByteView(mapping: samples + "/gradients.safetensors"))
  }

  /// Cases that PyTorch cannot compute, and why.
  static let exempt = [
    "Dropout": "PyTorch draws other elements",
    "SeededDropout": "PyTorch draws other elements",
    "RoiAlign of maxima": "PyTorch has no such pooling",
  ]

  /// The cases that there are values of.
  static func caseNames() throws -> Set<String> {
    Set(try table.get().names.compactMap { $0.split(separator: "/").first.map(String.init) })
  }

  /// `operand I`, `weights I` or `gradient I` of a case.
  static func tensor(_ name: String, of given: GradientCase) throws -> Tensor? {
    try table.get()["\(given.name)/\(name)"]
  }
}

extension GradientCase {
  /// The numbers that PyTorch had, in float32.
  func referenceNumbers() throws -> CaseNumbers {
    let tensors = try operands.indices.map { index in
      let tensor = try PyTorchReference.tensor("operand \(index)", of: self)
      #expect(tensor?.shape.extents == operands[index].shape, "operand \(index) of PyTorch's has another shape")
      return tensor
    }
    return CaseNumbers(operands: tensors) { index, _ in
      try #require(try PyTorchReference.tensor("weights \(index)", of: self), "PyTorch has no result \(index)")
    }
  }

  /// How far the gradient by each source, computed in float32, is from PyTorch's.
  func distancesFromPyTorch() throws -> [(source: String, distance: Double)] {
    let made = try graph(try referenceNumbers())
    let gradients = try made.gradients()
    return try made.sources.map { source in
      let name = "gradient" + source.dropFirst("operand".count)
      let expected = try #require(try PyTorchReference.tensor(name, of: self), "PyTorch has no \(name)")
      let gradient = try #require(gradients[source])
      #expect(gradient.shape == expected.shape)
      return (source, relativeDifference(try gradient.doubles(), try expected.doubles()))
    }
  }
}
