import Bytes
import FeatureSpace
import GraphIR
import Images
import Prediction
import Tensors
import Testing
import Visualization

/// Pictures that are made by gradients: levels are the numbers that the fixtures' networks take.
@Suite struct SynthesisTests {
  private struct Studio {
    let example: Example
    let network: ScoreNetwork
    let range: LevelRange
    let content: Tensor
    let style: Tensor

    init(_ example: Example) throws {
      self.example = example
      network = try ScoreNetwork(try example.graph())
      var steps = Preprocessing()
      steps.scale = 1.0 / 255
      range = try LevelRange(network.adapted(steps), channels: 3)
      (content, style) = (try example.picture(1), try example.picture(0))
    }

    func objective() throws -> StyleObjective {
      let layer = try network.lastConvolution()
      var options = StyleObjective.Options()
      (options.contentLayers, options.styleLayers) = ([layer], [layer])
      (options.styleWeight, options.totalVariationWeight) = (1e3, 0.5)
      return try StyleObjective(network, content: content, style: style, range, options: options)
    }

    /// Levels of a tensor in the fixture's layout, in the order of `C × H × W`.
    func levels(_ tensor: Tensor) throws -> LevelPicture {
      let size = network.places(of: tensor)
      let maps = try FeatureMaps(tensor, channelAxis: network.channelAxis)
      return try LevelPicture(
        channels: 3, height: size.height, width: size.width, levels: maps.tensor().elements(Float.self))
    }
  }

  @Test(arguments: Example.all) func aStyleStepIsPyTorchs(_ example: Example) throws {
    let studio = try Studio(example)
    let reference = try example.reference()
    let mean = zip(try studio.content.elements(Float.self), try studio.style.elements(Float.self)).map { ($0 + $1) / 2 }
    let picture = try studio.levels(try Tensor(studio.content.shape.extents, mean))
    let (losses, slopes) = try studio.objective().evaluated(at: picture)
    let expected = try #require(reference["losses"]).elements(Float.self)
    for (found, expected) in zip([losses.content, losses.style, losses.totalVariation, losses.total], expected) {
      #expect(abs(Float(found) - expected) < 1e-3 * expected)
    }
    #expect(difference(slopes, try #require(reference["style_gradient"]).elements()) < 1e-3)
  }

  @Test(arguments: Example.all, StyleTransfer.Method.allCases)
  func stylesEndWherePyTorchsDo(_ example: Example, _ method: StyleTransfer.Method) throws {
    let studio = try Studio(example)
    var transfer = StyleTransfer()
    (transfer.method, transfer.steps) = (method, 40)
    let (_, history) = try transfer.transferred(studio.objective(), content: studio.content, style: studio.style)
    let expected = Double(try #require(example.reference()["\(method.rawValue)_loss"]).elements(Float.self)[0])
    let last = try #require(history.last).losses.total
    // Another line search takes another way: the losses it comes to are alike.
    #expect(last < 1.1 * expected && last > 0.5 * expected, "\(last), PyTorch \(expected)")
    #expect(history.map(\.step) == Array(1...history.count))
    #expect(last < history[0].losses.total)
  }

  /// What a dream does is in its name: the layer's mean square grows, the same for the same seed.
  @Test(arguments: Example.all) func dreamsGrow(_ example: Example) throws {
    let studio = try Studio(example)
    let layer = try studio.network.dreamLayer()
    var dream = Dream(layer: layer)
    (dream.octaves, dream.octaveScale, dream.jitter, dream.rate) = (2, 1.2, 3, 4)
    var calls: [Int] = []
    func strength(_ picture: Tensor) throws -> Float {
      let value = try studio.network.value(try studio.network.dreamLayer(), of: picture).elements(Float.self)
      return value.reduce(0) { $0 + $1 * $1 } / Float(value.count)
    }
    let made = try dream.dreamed(by: studio.network, from: studio.content, studio.range) { done, _, _ in
      calls.append(done)
    }
    #expect(calls == Array(1...20))
    let planes = try made.tensor().reshaped([1, 3, made.height, made.width])
    let isPlanar = studio.network.channelAxis == 1
    let tensor = isPlanar ? planes : try Tensor(studio.content.shape.extents, channelsLast(planes))
    #expect(try strength(tensor) > 1.3 * strength(studio.content))
    #expect(made.levels.allSatisfy { (0...1).contains($0) })
    #expect(try dream.dreamed(by: studio.network, from: studio.content, studio.range) == made)
    dream.seed = 1
    #expect(try dream.dreamed(by: studio.network, from: studio.content, studio.range) != made)
    dream.channel = 0
    #expect(try dream.dreamed(by: studio.network, from: studio.content, studio.range).levels.count == made.levels.count)
    dream.octaves = 0
    #expect(throws: VisualizationError.self) {
      try dream.dreamed(by: studio.network, from: studio.content, studio.range)
    }
  }

  @Test(arguments: Example.all) func maximizedScoresRise(_ example: Example) throws {
    let studio = try Studio(example)
    var method = Maximization()
    (method.steps, method.jitter, method.seed) = (60, 2, 5)
    for index in [0, 3] {
      var scores: [Double] = []
      let (picture, score) = try method.picture(
        for: .classScore(index), by: studio.network, studio.range, side: 32
      ) { scores.append($2) }
      let planes = try picture.tensor().reshaped([1, 3, 32, 32])
      let isPlanar = studio.network.channelAxis == 1
      let tensor = isPlanar ? planes : try Tensor([1, 32, 32, 3], channelsLast(planes))
      let choice = try studio.network.score(.classScore(index), of: tensor)
      let reached = try studio.network.ranked(choice, of: tensor).score
      #expect(abs(reached - score) < 1e-4 * abs(score))
      #expect(scores.count == 60 && score > scores[0] + 0.5 * abs(scores[0]))
    }
    #expect(throws: VisualizationError.self) {
      try method.picture(for: .classScore(nil), by: studio.network, studio.range, side: 32)
    }
  }

  @Test func levelsAndPixels() throws {
    var steps = Preset.imagenet.preprocessing
    steps.channels = .bgr
    let pixels: [UInt8] = [10, 20, 30, 250, 0, 127]
    let picture = try Picture(width: 2, height: 1, color: .rgb, pixels: ByteView(pixels))
    for layout in Preprocessing.Layout.allCases {
      steps.layout = layout
      let range = try LevelRange(steps, channels: 3)
      let levels = try range.picture(of: try steps.tensor(ofPrepared: [picture]))
      #expect(try range.pixels(of: levels).pixels.array == pixels)
      // Blue comes first, `C × H × W`.
      #expect(difference(levels.levels, [30, 127, 20, 0, 10, 250].map { $0 / 255 }) < 1e-5)
    }
    steps.scale = 0
    #expect(throws: VisualizationError.self) { try LevelRange(steps, channels: 3) }
    #expect(throws: VisualizationError.self) { try LevelRange(Preprocessing(), channels: 2) }
  }
}
