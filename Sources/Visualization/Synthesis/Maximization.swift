import FeatureSpace
import Prediction
import Tensors

/// Activation maximisation: a picture is made from noise that a score is as high as possible for (D. Erhan et al., "Visualizing
/// Higher-Layer Features of a Deep Network", 2009; K. Simonyan et al., "Deep Inside Convolutional Networks", 2013).
///
/// What keeps it from being noise: levels are drawn to the middle (the L2 penalty of Simonyan et al.), the picture is blurred now
/// and then (J. Yosinski et al., "Understanding Neural Networks Through Deep Visualization", 2015), differences of neighbours
/// cost (total variation; A. Mahendran and A. Vedaldi, "Understanding Deep Image Representations by Inverting Them", 2015), and
/// it is moved before each step (jitter; the same, "Visualizing Deep Convolutional Neural Networks Using Natural
/// Pre-Images", 2016).
public struct Maximization: Sendable {
  /// At most 100,000.
  public var steps = 256
  /// How far an average element goes in a step, in levels of 0 to 255; it falls to a tenth of that by the end.
  public var rate = 6.0
  /// How much nearer to the middle each step brings the levels, as a share.
  public var decay = 0.003
  /// The deviation of the Gaussian, in pixels, and after how many steps it blurs; 0 for never.
  public var blur = 0.6
  public var blurEvery = 4
  /// The total variation's gradient, as a share of the score's.
  public var totalVariation = 0.1
  /// Before each step the picture is moved by up to so many places, and back after it; a 28th of its side where it is `nil`.
  /// At most 1,000.
  public var jitter: Int?
  /// The deviation of the noise at the beginning, as a share of the way from black to white.
  public var noise = 0.05
  public var seed: UInt64 = 0

  public init() {}

  /// - Parameters:
  ///   - choice: which score is to be high; a class has to be named.
  ///   - side: rows and columns of the picture, where the network does not fix them; 224 where it is `nil`.
  ///   - stepped: called after each step with how many are done, of how many, and the score.
  /// - Returns: the picture, and the score for it.
  /// - Throws: `VisualizationError.request` for numbers out of range or a choice without a class; as `ScoreNetwork.score`.
  public func picture(
    for choice: ScoreChoice, by network: ScoreNetwork, _ range: LevelRange, side: Int? = nil,
    stepped: (_ done: Int, _ total: Int, _ score: Double) -> Void = { _, _, _ in }
  ) throws -> (picture: LevelPicture, score: Double) {
    guard (1...100_000).contains(steps), rate > 0, rate.isFinite, (0..<1).contains(decay), blur >= 0, blur <= 100,
      blurEvery >= 0, totalVariation >= 0, totalVariation.isFinite, (0...1_000).contains(jitter ?? 0), noise >= 0,
      noise.isFinite
    else {
      throw VisualizationError.request(
        "activation maximisation takes 1 to 100,000 steps, a rate above 0, a decay from 0 to 1, a jitter of 0 to "
          + "1,000, and nothing below 0")
    }
    if choice == .classScore(nil) { throw VisualizationError.request("a class has to be named") }
    let (height, width) = (network.input.height ?? side ?? 224, network.input.width ?? side ?? 224)
    if let side, side != height || side != width {
      throw VisualizationError.request("the network takes pictures of \(height) × \(width) only")
    }
    var random = RandomNumbers(seed: seed)
    var picture = try LevelPicture.noise(
      channels: range.channels, height: height, width: width, deviation: noise, &random)
    let score = try network.score(choice, of: try range.tensor(of: picture))
    let jitter = self.jitter ?? min(height, width) / 28
    for step in 0..<steps {
      let (down, right) = (random.offset(jitter), random.offset(jitter))
      var moved = picture.rolled(down: down, right: right)
      let (slopes, values) = try network.slopes(of: score, at: moved, range, outputs: [score.value])
      let pace = rate / 255 * (1 - 0.9 * Double(step) / Double(steps))
      climb(&moved, slopes, pace: pace)
      picture = moved.rolled(down: -down, right: -right)
      for place in picture.levels.indices { picture.levels[place] -= Float(decay) * (picture.levels[place] - 0.5) }
      // The last steps sharpen what the blurs have left.
      if blurEvery > 0, (step + 1) % blurEvery == 0, step + 1 < steps * 9 / 10 {
        picture = picture.blurred(deviation: blur)
      }
      picture.clamp()
      stepped(step + 1, steps, try score.scores(values[0])[0])
    }
    let reached = try score.scores(try network.value(score.value, of: try range.tensor(of: picture)))[0]
    return (picture, reached)
  }

  /// A step up the score's gradient, whose mean absolute element becomes `pace`, and down that of the total variation.
  private func climb(_ picture: inout LevelPicture, _ slopes: [Float], pace: Double) {
    let variation = totalVariation > 0 ? picture.totalVariation().gradient : []
    let factor = Float(pace / max(slopes.meanMagnitude, .leastNormalMagnitude))
    for place in slopes.indices { picture.levels[place] += factor * slopes[place] }
    let smoothing = Float(totalVariation * pace / max(variation.meanMagnitude, .leastNormalMagnitude))
    for place in variation.indices { picture.levels[place] -= smoothing * variation[place] }
  }
}

extension RandomNumbers {
  /// A whole number from `-reach` to `reach`.
  mutating func offset(_ reach: Int) -> Int { Int(uniform() * Double(2 * reach + 1)) - reach }
}

extension [Float] {
  /// The mean absolute value; 0 where it is not finite.
  var meanMagnitude: Double {
    let mean = reduce(0.0) { $0 + Double(abs($1)) } / Double(Swift.max(1, count))
    return mean.isFinite ? mean : 0
  }
}
