import Bytes
import Images
import Tensors

/// Which numbers black and white are for a network, of each of its channels: between them and levels from 0 to 1, a picture
/// is brought to and fro.
public struct LevelRange: Sendable {
  private let black: [Float]
  private let span: [Float]
  private let preprocessing: Preprocessing

  var channels: Int { black.count }

  /// - Parameters:
  ///   - preprocessing: what brings a picture's levels to the network's numbers.
  ///   - channels: the network's, 1 or 3.
  /// - Throws: `ImageError` for means or deviations of another number of channels; `VisualizationError.request` where levels
  ///   do not matter, or for another number of channels.
  public init(_ preprocessing: Preprocessing, channels: Int) throws {
    guard let color = Picture.Color(rawValue: channels) else {
      throw VisualizationError.request("pictures of \(channels) channels cannot be drawn")
    }
    func numbers(_ level: UInt8) throws -> [Float] {
      let pixel = try Picture(
        width: 1, height: 1, color: color, pixels: ByteView([UInt8](repeating: level, count: channels)))
      return try preprocessing.tensor(ofPrepared: [pixel]).elements(Float.self)
    }
    let low = try numbers(0)
    black = low
    span = try zip(try numbers(255), low).map { $0 - $1 }
    guard span.allSatisfy({ $0 != 0 && $0.isFinite }) else {
      throw VisualizationError.request("black and white are the same number for this network")
    }
    self.preprocessing = preprocessing
  }

  /// The channel, and the place in `C × H × W`, of each element of a tensor of the network's layout.
  private func forEachPlace(
    height: Int, width: Int, _ body: (_ element: Int, _ channel: Int, _ place: Int) -> Void
  ) {
    let area = height * width
    for element in 0..<channels * area {
      switch preprocessing.layout {
      case .nchw: body(element, element / area, element)
      case .nhwc: body(element, element % channels, element % channels * area + element / channels)
      }
    }
  }

  /// The network's numbers for a picture: `1 × C × H × W` or `1 × H × W × C`.
  func tensor(of picture: LevelPicture) throws -> Tensor {
    let (height, width) = (picture.height, picture.width)
    let extents = preprocessing.layout == .nchw ? [1, channels, height, width] : [1, height, width, channels]
    return Tensor(Float.self, try Shape(extents)) { target in
      forEachPlace(height: height, width: width) { target[$0] = black[$1] + span[$1] * picture.levels[$2] }
    }
  }

  /// The levels of a tensor that the network takes.
  public func picture(of tensor: Tensor) throws -> LevelPicture {
    try collected(tensor) { value, channel in (value - black[channel]) / span[channel] }
  }

  /// A gradient by the network's numbers as one by the levels, in their order.
  func slopes(_ gradient: Tensor) throws -> [Float] {
    try collected(gradient) { value, channel in value * span[channel] }.levels
  }

  private func collected(_ tensor: Tensor, _ level: (Float, Int) -> Float) throws -> LevelPicture {
    let isPlanar = preprocessing.layout == .nchw
    guard tensor.rank == 4, tensor.shape[0] == 1, tensor.shape[isPlanar ? 1 : 3] == channels else {
      throw VisualizationError.request("a tensor of shape \(tensor.shape) is no picture of \(channels) channels")
    }
    let (height, width) = isPlanar ? (tensor.shape[2], tensor.shape[3]) : (tensor.shape[1], tensor.shape[2])
    let elements = try tensor.elements(Float.self)
    var levels = [Float](repeating: 0, count: elements.count)
    forEachPlace(height: height, width: width) { levels[$2] = level(elements[$0], $1) }
    return try LevelPicture(channels: channels, height: height, width: width, levels: levels)
  }

  /// Levels as pixels; those beyond black and white become these.
  public func pixels(of picture: LevelPicture) throws -> Picture {
    guard let color = Picture.Color(rawValue: picture.channels) else {
      throw VisualizationError.request("pictures of \(picture.channels) channels cannot be drawn")
    }
    let isReversed = preprocessing.channels == .bgr
    let (count, area) = (picture.channels, picture.area)
    let bytes = picture.levels.indices.map { place in
      let channel = isReversed ? count - 1 - place % count : place % count
      let level = picture.levels[channel * area + place / count]
      return UInt8((min(max(level.isNaN ? 0.5 : level, 0), 1) * 255).rounded())
    }
    return try Picture(width: picture.width, height: picture.height, color: color, pixels: ByteView(bytes))
  }
}
