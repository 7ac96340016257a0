import CPURuntime
import FeatureSpace
import GraphIR
import Tensors
import Testing
import Visualization

@Suite struct AttributionTests {
  /// A network with the score of its picture's top class, and PyTorch's values.
  private struct Case {
    let network: ScoreNetwork
    let picture: Tensor
    let score: Score
    private let reference: WeightTable

    init(_ example: Example, batch: Int = 16) throws {
      var options = ScoreNetwork.Options()
      options.batch = batch
      network = try ScoreNetwork(try example.graph(), options: options)
      picture = try example.picture()
      score = try network.score(.classScore(nil), of: picture)
      reference = try example.reference()
    }

    func expected(_ name: String) throws -> Tensor { try #require(reference[name]) }

    /// The difference to PyTorch's value of the picture's shape.
    func difference(_ found: Tensor, _ name: String) throws -> Float {
      let expected = try expected(name)
      #expect(found.shape == picture.shape)
      return VisualizationTests.difference(
        try found.elements(), network.channelAxis == 1 ? try expected.elements() : try channelsLast(expected))
    }

    func mapDifference(_ found: Tensor, _ name: String) throws -> Float {
      let expected = try expected(name)
      #expect(found.shape == expected.shape)
      return VisualizationTests.difference(try found.elements(), try expected.elements())
    }
  }

  @Test(arguments: Example.all) func theScoreIsThatOfTheTopClassBeforeTheSoftmax(_ example: Example) throws {
    let given = try Case(example)
    #expect(given.score.classIndex == (try given.expected("class").integers()[0]))
    let value = try given.network.value(given.score.value, of: given.picture).elements(Float.self)
    let expected = try given.expected("score").elements(Float.self)[0]
    #expect(abs(value[try #require(given.score.classIndex)] - expected) < 1e-4 * abs(expected))
  }

  @Test(arguments: Example.all, [ReluGradient.Rule.gradient, .guided, .deconvolution])
  func gradientsByEachRule(_ example: Example, _ rule: ReluGradient.Rule) throws {
    let given = try Case(example)
    let gradient = try given.network.gradient(of: given.score, by: given.picture, rule: rule)
    #expect(try given.difference(gradient, rule.rawValue) < 1e-3)
  }

  @Test(arguments: Example.all) func gradientsOfLayers(_ example: Example) throws {
    let given = try Case(example)
    let layer = try given.network.lastConvolution()
    let channel = try given.network.score(.channel(5, layer: layer), of: given.picture)
    #expect(try given.difference(given.network.gradient(of: channel, by: given.picture), "channel") < 1e-3)
    let place = try given.expected("neuron_place").integers()
    let neuron = try given.network.score(.neuron(place, layer: layer), of: given.picture)
    #expect(try given.difference(given.network.gradient(of: neuron, by: given.picture), "neuron") < 1e-3)
  }

  @Test(arguments: Example.all, [16, 7]) func integratedGradients(_ example: Example, _ batch: Int) throws {
    let given = try Case(example, batch: batch)
    let found = try given.network.integratedGradients(of: given.score, by: given.picture)
    #expect(try given.difference(found, "integrated") < 1e-3)
    // From the picture itself there is no way to go.
    let none = try given.network.integratedGradients(of: given.score, by: given.picture, baseline: given.picture)
    #expect(try none.elements(Float.self).allSatisfy { $0 == 0 })
  }

  @Test(arguments: Example.all) func gradCAM(_ example: Example) throws {
    let given = try Case(example)
    let map = try given.network.gradCAM(of: given.score, by: given.picture, isRectified: false)
    #expect(try given.mapDifference(map, "cam") < 1e-3)
    for upsampling in MapUpsampling.allCases {
      let guided = try given.network.guidedGradCAM(of: given.score, by: given.picture, upsampling: upsampling)
      #expect(try given.difference(guided, "guided_cam_\(upsampling.rawValue)") < 1e-3)
    }
  }

  @Test(arguments: Example.all) func occlusion(_ example: Example) throws {
    let given = try Case(example)
    let window = OcclusionWindow(patchHeight: 7, patchWidth: 9, stride: 5, fill: 0.25)
    let map = try given.network.occlusion(of: given.score, by: given.picture, window)
    #expect(try given.mapDifference(map, "occlusion") < 1e-3)
  }

  @Test(arguments: Example.all) func gramMatrices(_ example: Example) throws {
    let given = try Case(example)
    let layer = try given.network.value(try given.network.lastConvolution(), of: given.picture)
    #expect(try given.mapDifference(FeatureMaps(layer, channelAxis: 1).gramMatrix(), "gram") < 1e-3)
  }

  /// The definition: the mean of gradients at noisy pictures, drawn here again.
  @Test func smoothGradIsTheMeanOfNoisyGradients() throws {
    let given = try Case(Example.all[0])
    let elements = try given.picture.elements(Float.self)
    let range = Double(try #require(elements.max()) - (try #require(elements.min())))
    let seed: UInt64 = 3
    var sum = [Float](repeating: 0, count: elements.count)
    for index in 0..<5 {
      var random = RandomNumbers(seed: seed &+ UInt64(index) &* 0x9e37_79b9_7f4a_7c15)
      let noisy = try Tensor(given.picture.shape.extents, elements.map { $0 + Float(random.normal() * 0.2 * range) })
      let gradient = try given.network.gradient(of: given.score, by: noisy).elements(Float.self)
      for place in sum.indices { sum[place] += gradient[place] / 5 }
    }
    let found = try given.network.smoothGradient(of: given.score, by: given.picture, samples: 5, noise: 0.2, seed: seed)
    #expect(difference(try found.elements(), sum) < 1e-3)
    let plain = try given.network.smoothGradient(of: given.score, by: given.picture, samples: 2, noise: 0)
    #expect(try given.difference(plain, "gradient") < 1e-3)
    #expect(try given.difference(found, "gradient") > 0.05)
  }

  @Test func inputTimesGradientAndItsMaps() throws {
    let given = try Case(Example.all[0])
    let product = try given.network.inputTimesGradient(of: given.score, by: given.picture).elements(Float.self)
    let gradient = try given.expected("gradient").elements(Float.self)
    #expect(difference(product, zip(gradient, try given.picture.elements(Float.self)).map { $0 * $1 }) < 1e-3)
    let small = try Tensor([1, 2, 1, 2], [Float(1), -2, -3, 1])
    #expect(try small.reduced(.largest, channelAxis: 1).elements(Float.self) == [3, 2])
    #expect(try small.reduced(.sum, channelAxis: 1).elements(Float.self) == [-2, -1])
    #expect(try small.reduced(.absoluteSum, channelAxis: 1).elements(Float.self) == [4, 3])
    #expect(try small.reshaped([1, 1, 2, 2]).reduced(.sum, channelAxis: 3).elements(Float.self) == [-1, -2])
  }

  @Test func refusesWhatIsNotThere() throws {
    let given = try Case(Example.all[0])
    let (network, picture) = (given.network, given.picture)
    for choice in [
      ScoreChoice.classScore(6), .classScore(-1), .channel(24, layer: "conv2"), .neuron([0, 0], layer: "conv2"),
      .neuron([24, 0, 0], layer: "conv2"),
    ] {
      #expect(throws: VisualizationError.self) { try network.score(choice, of: picture) }
    }
    #expect(throws: FeatureError.self) { try network.score(.channel(0, layer: "conv9"), of: picture) }
    for window in [
      OcclusionWindow(patchHeight: 33, patchWidth: 3, stride: 1),
      OcclusionWindow(patchHeight: 3, patchWidth: 3, stride: 4),
      OcclusionWindow(patchHeight: 3, patchWidth: 3, stride: 0),
    ] {
      #expect(throws: VisualizationError.self) { try network.occlusion(of: given.score, by: picture, window) }
    }
  }
}
