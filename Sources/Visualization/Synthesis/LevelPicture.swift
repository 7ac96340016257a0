import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// A picture that is being made: levels from 0, black, to 1, white, `C × H × W` in the order of the network's channels.
public struct LevelPicture: Sendable, Hashable {
  public let channels: Int
  public let height: Int
  public let width: Int
  public var levels: [Float]

  var area: Int { height * width }

  /// Pixels of pictures that are made from nothing.
  private static let mostPixels = 100_000_000

  /// - Throws: `VisualizationError.request` where there are not as many levels as places.
  public init(channels: Int, height: Int, width: Int, levels: [Float]) throws(VisualizationError) {
    // Divided, not multiplied: sides may be any numbers.
    guard channels > 0, height > 0, width > 0, levels.count % channels == 0,
      levels.count / channels % height == 0, levels.count / channels / height == width
    else {
      throw .request("\(levels.count) levels are no picture of \(channels) × \(height) × \(width)")
    }
    (self.channels, self.height, self.width, self.levels) = (channels, height, width, levels)
  }

  /// The levels as `C × H × W`.
  public func tensor() throws -> Tensor { try Tensor([channels, height, width], levels) }

  /// Normal noise around the middle.
  ///
  /// - Parameters:
  ///   - deviation: of the noise, as a share of the way from black to white.
  ///   - random: where the numbers come from.
  /// - Throws: `VisualizationError.request` for sides that are not positive, and for more than 100 million pixels.
  static func noise(
    channels: Int, height: Int, width: Int, deviation: Double, _ random: inout RandomNumbers
  ) throws(VisualizationError) -> LevelPicture {
    guard channels > 0, height > 0, width > 0, height <= mostPixels / width, channels <= mostPixels else {
      throw .request("a picture of \(height) × \(width) has more than \(mostPixels) pixels, or none")
    }
    var levels: [Float] = []
    for _ in 0..<channels * height * width { levels.append(Float(0.5 + deviation * random.normal())) }
    return try LevelPicture(channels: channels, height: height, width: width, levels: levels)
  }

  /// The levels between black and white; those beyond become these.
  mutating func clamp() { for place in levels.indices { levels[place] = min(max(levels[place], 0), 1) } }

  /// In another size, bilinearly.
  func resized(height: Int, width: Int) throws -> LevelPicture {
    if (height, width) == (self.height, self.width) { return self }
    let planes = try (0..<channels).map { channel in
      try Tensor([self.height, self.width], Array(levels[channel * area..<(channel + 1) * area]))
        .upsampled(height: height, width: width, .bilinear).elements(Float.self)
    }
    return try LevelPicture(channels: channels, height: height, width: width, levels: planes.flatMap { $0 })
  }

  /// Moved round: what leaves on one side enters on the other.
  func rolled(down: Int, right: Int) -> LevelPicture {
    if down == 0, right == 0 { return self }
    var result = self
    for row in 0..<channels * height {
      let (plane, y) = (row / height, (row % height + down % height + height) % height)
      for column in 0..<width {
        let x = (column + right % width + width) % width
        result.levels[(plane * height + y) * width + x] = levels[row * width + column]
      }
    }
    return result
  }

  /// Each channel convolved with a Gaussian of `deviation` places; beyond the edges stand the outermost levels.
  func blurred(deviation: Double) -> LevelPicture {
    guard deviation > 0 else { return self }
    let reach = max(1, Int((3 * deviation).rounded(.up)))
    let bell = (-reach...reach).map { Float(exp(-Double($0 * $0) / (2 * deviation * deviation))) }
    let total = bell.reduce(0, +)
    var result = self
    /// Convolves lines of `count` places, `step` apart.
    func convolve(_ count: Int, step: Int, starts: [Int]) {
      for start in starts {
        let line = (0..<count).map { result.levels[start + $0 * step] }
        for place in 0..<count {
          var sum: Float = 0
          for tap in -reach...reach { sum += bell[tap + reach] * line[min(max(place + tap, 0), count - 1)] }
          result.levels[start + place * step] = sum / total
        }
      }
    }
    convolve(width, step: 1, starts: (0..<channels * height).map { $0 * width })
    convolve(height, step: width, starts: (0..<channels * width).map { $0 / width * area + $0 % width })
    return result
  }

  /// The mean square of the differences of neighbours, down and to the right, and its gradient by the levels: the total
  /// variation of Mahendran and Vedaldi, "Understanding Deep Image Representations by Inverting Them", 2015, with β = 2.
  public func totalVariation() -> (value: Double, gradient: [Float]) {
    var sum = 0.0
    var gradient = [Float](repeating: 0, count: levels.count)
    let factor = 2 / Float(levels.count)
    for place in levels.indices {
      for (step, isInside) in [(1, place % width + 1 < width), (width, place / width % height + 1 < height)]
      where isInside {
        let difference = levels[place + step] - levels[place]
        sum += Double(difference) * Double(difference)
        gradient[place + step] += factor * difference
        gradient[place] -= factor * difference
      }
    }
    return (sum / Double(levels.count), gradient)
  }
}
