import Bytes
import Testing

/// Whatever the library writes as text is in the samples, and so is held against PyTorch.
@Suite struct CoverageTests {
  private static let library = Reference.root + "/Sources/TorchSource/Library/"

  /// The texts of the library's families.
  private static let families = [
    "Functions/ArithmeticFunctions", "Functions/ArrangementFunctions", "Functions/AttentionFunctions",
    "Functions/GridFunctions", "Functions/MatrixFunctions", "Functions/StatisticFunctions", "Layers/ActivationLayers",
    "Layers/AttentionLayers", "Layers/ContainerLayers", "Layers/ConvolutionLayers", "Layers/LinearLayers",
    "Layers/ModuleLayers", "Layers/NormalizationLayers", "Layers/PoolingLayers", "Layers/RecurrentLayers",
    "Layers/TorchvisionLayers", "Layers/TransformerLayers",
  ]

  /// Bases without a `forward`, what PyTorch makes but nobody writes, and what is no part of PyTorch or torchvision.
  private static let exempt: Set<String> = [
    "RNNBase", "RNNCellBase", "PackedSequence", "DropPath", "drop_path", "_make_divisible",
  ]

  /// The words of `text` in quotation marks between `start` and `end`.
  private func quoted(_ text: String, from start: String, to end: String) -> [String] {
    var names: [String] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      var trimmed = line.drop { $0 == " " }
      if let place = trimmed.firstRange(of: start) {
        trimmed = trimmed[place.lowerBound...]
        isInside = true
      }
      if isInside {
        let parts = trimmed.split(separator: "\"", omittingEmptySubsequences: false)
        names += stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
      }
      if isInside, trimmed.hasPrefix(end) || (trimmed.contains(start) && trimmed.contains("],")) { isInside = false }
    }
    return names
  }

  @Test(arguments: families) func everyNameIsInTheSamples(_ family: String) throws {
    let text = try Reference.text(Self.library + family + ".swift")
    let samples = try ["blocks", "courses", "functions", "layers", "sequences", "styles"].map {
      try Reference.text(Reference.samples + "/\($0).py")
    }.joined()
    let words = Set(
      samples.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    let names =
      quoted(text, from: "classes: [", to: "],").filter { !$0.contains(" ") }
      + quoted(text, from: "functions: [", to: "source:").filter { $0.contains(".") }
    #expect(!names.isEmpty)
    let missing = names.map { String($0.split(separator: ".").last ?? "") }.filter {
      !Self.exempt.contains($0) && !words.contains($0)
    }
    #expect(missing.isEmpty)
  }
}
