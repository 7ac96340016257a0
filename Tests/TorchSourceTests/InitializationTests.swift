import Bytes
import Tensors
import Testing
import TorchSource

/// Freshly made weights have the distributions that torchvision's constructors ask for.
@Suite struct InitializationTests {
  private struct Moments {
    var count: Double
    var mean: Double
    var deviation: Double
    var least: Double
    var greatest: Double

    init(_ tensor: Tensor) throws {
      let values = try tensor.doubles()
      count = Double(values.count)
      let mean = values.reduce(0, +) / count
      self.mean = mean
      deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
      least = values.min() ?? 0
      greatest = values.max() ?? 0
    }
  }

  private func moments(_ architecture: String, _ name: String) throws -> Moments {
    let weights = try #require(Architecture.named(architecture)).initialWeights(seed: 7)
    return try Moments(try #require(weights[name], "no tensor is named \(name)"))
  }

  /// Standard deviations, worked out from the papers' formulas: √(2 / (fan out)) for He's method; a Linear layer of PyTorch's
  /// own is even within ±1/√(fan in), whose deviation is a √3-th of that.
  private static func normal(_ fan: Double) -> Double { (2 / fan).squareRoot() }
  private static func even(_ fan: Double) -> Double { 1 / (3 * fan).squareRoot() }

  private static let expectedDeviations: [(String, String, Double)] = [
    ("resnet18", "layer1.0.conv1.weight", normal(64 * 9)),
    ("resnet18", "fc.weight", even(512)),
    ("squeezenet1_1", "classifier.1.weight", 0.01),
    ("squeezenet1_1", "features.3.expand3x3.weight", normal(16 * 9)),
    ("mobilenet_v2", "classifier.1.weight", 0.01),
    ("googlenet", "inception4a.branch2.1.conv.weight", 0.01),
    ("efficientnet_b0", "classifier.1.weight", even(1000)),
    ("regnet_x_400mf", "stem.0.weight", normal(32 * 9)),
    ("densenet121", "features.conv0.weight", normal(3 * 49)),
    ("swin_t", "features.1.0.attn.relative_position_bias_table", 0.02),
    ("alexnet", "features.3.weight", even(64 * 25)),
  ]

  @Test(arguments: expectedDeviations)
  func deviations(_ architecture: String, _ name: String, _ expected: Double) throws {
    let found = try moments(architecture, name)
    // Six standard errors of a normal distribution's deviation.
    #expect(abs(found.deviation - expected) < 6 * expected / (2 * found.count).squareRoot())
    #expect(abs(found.mean) < 6 * expected / found.count.squareRoot())
  }

  @Test func bounds() throws {
    let even = try moments("alexnet", "classifier.6.bias")
    let bound = 1 / 4096.0.squareRoot()
    #expect(even.least >= -bound && even.greatest <= bound && even.greatest > 0.98 * bound)
    let xavier = try moments("vit_b_32", "encoder.layers.encoder_layer_0.self_attention.in_proj_weight")
    let limit = (6.0 / (4 * 768)).squareRoot()
    #expect(xavier.least >= -limit && xavier.greatest <= limit && xavier.greatest > 0.999 * limit)
  }

  @Test(arguments: [
    ("resnet18", "bn1.weight", 1.0), ("resnet18", "bn1.bias", 0), ("resnet18", "bn1.running_mean", 0),
    ("resnet18", "bn1.running_var", 1), ("resnet18", "bn1.num_batches_tracked", 0),
    ("vit_b_32", "heads.head.weight", 0), ("vit_b_32", "class_token", 0),
    ("vit_b_32", "encoder.layers.encoder_layer_3.self_attention.out_proj.bias", 0),
    ("convnext_tiny", "features.1.0.layer_scale", 1e-6),
  ]) func constants(_ architecture: String, _ name: String, _ expected: Double) throws {
    let found = try moments(architecture, name)
    #expect(found.least == found.greatest)
    #expect(abs(found.least - expected) < 1e-12)
  }

  @Test func seeds() throws {
    let architecture = try #require(Architecture.named("squeezenet1_1"))
    func first(_ seed: UInt64) throws -> [Double] {
      try #require(try architecture.initialWeights(seed: seed)["features.0.weight"]).doubles()
    }
    #expect(try first(1) == first(1))
    #expect(try first(1) != first(2))
    let few = try architecture.initialWeights(classes: 3)
    #expect(few["classifier.1.weight"]?.shape.extents == [3, 512, 1, 1])
    #expect(throws: SourceError.self) { try architecture.initialWeights(classes: 0) }
  }
}
