import Autodiff
import FeatureSpace
import GraphIR
import Prediction
import Tensors

/// Deep dream (A. Mordvintsev, C. Olah and M. Tyka, "Inceptionism: Going Deeper into Neural Networks", 2015): a picture is
/// changed so that what a layer finds in it grows stronger, in small sizes first.
public struct Dream: Sendable {
  /// The layer by name (`Graph.featureValue(of:)`).
  public var layer: String
  /// One channel of it, whose mean grows; where it is `nil`, the mean square of the whole layer.
  public var channel: Int?
  /// Sizes that the picture is dreamed in, each larger by `octaveScale`; at most 32.
  public var octaves = 4
  public var octaveScale = 1.4
  /// Steps in each size, at most 100,000.
  public var steps = 10
  /// How far an average element goes in a step, in levels of 0 to 255.
  public var rate = 1.5
  /// Before each step the picture is moved by up to so many places, at most 1,000, and back after it.
  public var jitter = 32
  public var seed: UInt64 = 0

  public init(layer: String) { self.layer = layer }

  /// The name of the value whose elements are summed up: squares of the layer.
  private static let squares = "squares of the layer"

  /// - Parameters:
  ///   - picture: `1 × C × H × W` or `1 × H × W × C`, as the network takes it, of any size.
  ///   - stepped: called after each step with how many are done, of how many, and the mean that grows.
  /// - Throws: `VisualizationError.request` for numbers out of range, or a network that takes one size only;
  ///   `FeatureError.layer` for an unknown layer.
  public func dreamed(
    by network: ScoreNetwork, from picture: Tensor, _ range: LevelRange,
    stepped: (_ done: Int, _ total: Int, _ value: Double) -> Void = { _, _, _ in }
  ) throws -> LevelPicture {
    guard (1...32).contains(octaves), octaveScale > 1, octaveScale.isFinite, (1...100_000).contains(steps), rate > 0,
      rate.isFinite, (0...1_000).contains(jitter)
    else {
      throw VisualizationError.request(
        "a dream takes 1 to 32 octaves, a scale above 1, 1 to 100,000 steps, a rate above 0, a jitter of 0 to 1,000")
    }
    let base = try range.picture(of: picture)
    let value = try network.graph.featureValue(of: layer)
    var random = RandomNumbers(seed: seed)
    // What has been dreamed so far, without the picture.
    var detail: LevelPicture?
    var result = base
    for octave in (0..<octaves).reversed() {
      var factor = 1.0
      for _ in 0..<octave { factor *= octaveScale }
      let (height, width) =
        octave == 0
        ? (base.height, base.width)
        : network.workableSize(
          height: Int((Double(base.height) / factor).rounded()), width: Int((Double(base.width) / factor).rounded()))
      guard min(height, width) >= 8 else { continue }
      let ground = try base.resized(height: height, width: width)
      result = ground
      if let detail = try detail?.resized(height: height, width: width) {
        for place in result.levels.indices { result.levels[place] += detail.levels[place] }
      }
      let (part, score) = try objective(network, value, height: height, width: width, range, ground)
      for step in 0..<steps {
        let (down, right) = (random.offset(jitter), random.offset(jitter))
        var moved = result.rolled(down: down, right: right)
        let strength = try ascend(&moved, part, score, range)
        result = moved.rolled(down: -down, right: -right)
        result.clamp()
        stepped((octaves - 1 - octave) * steps + step + 1, octaves * steps, strength)
      }
      detail = result
      for place in ground.levels.indices { detail?.levels[place] -= ground.levels[place] }
    }
    return result
  }

  /// The network as far as the layer, for one size, and what of it is to grow.
  private func objective(
    _ network: ScoreNetwork, _ value: String, height: Int, width: Int, _ range: LevelRange, _ picture: LevelPicture
  ) throws -> (ScoreNetwork, Score) {
    if let channel {
      let part = try network.part(endingAt: [value], height: height, width: width)
      return (part, try part.score(.channel(channel, layer: value), of: try range.tensor(of: picture)))
    }
    let part = try network.part(endingAt: [value], height: height, width: width) { editor in
      if let id = editor.graph.value(named: value) { _ = editor.add(Mul(), Self.squares, [id, id]) }
    }
    return (part, try part.score(.all(Self.squares), of: try range.tensor(of: picture)))
  }

  /// One step up the gradient, whose mean absolute element becomes `rate`.
  private func ascend(
    _ picture: inout LevelPicture, _ network: ScoreNetwork, _ score: Score, _ range: LevelRange
  ) throws -> Double {
    let (slopes, values) = try network.slopes(of: score, at: picture, range, outputs: [score.value])
    let factor = Float(rate / 255 / max(slopes.meanMagnitude, .leastNormalMagnitude))
    for place in slopes.indices { picture.levels[place] += factor * slopes[place] }
    return try score.scores(values[0])[0] / Double(score.elementCount)
  }
}
