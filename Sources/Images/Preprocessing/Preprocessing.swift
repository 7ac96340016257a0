import Bytes

/// What is done to a picture before a network sees it.
///
/// The steps, in this order: convert to `channels`, `resize`, `crop`, then per sample `(level · scale − mean) / std`,
/// stored in `layout`. Every field can be set on its own, so that a caller may start from a `Preset` and change one.
///
/// Sizes that a model fixes come from the caller of `tensor(from:height:width:)`: the *input size*.
public struct Preprocessing: Sendable, Hashable {
  public enum Resize: Sendable, Hashable {
    /// The picture keeps its size.
    case none
    /// To just the input size; the picture's proportions may change.
    case toInput
    /// The shorter side to so many pixels, the longer one in proportion, rounded down.
    case shorterSide(Int)
    /// The shorter side to `numerator / denominator` of the input's longer side, rounded down.
    case relative(Int, to: Int)
    case exact(width: Int, height: Int)
  }

  public enum Crop: Sendable, Hashable {
    case none
    /// The middle, of the input size.
    case toInput
    /// The middle, of this size; black around a picture that is smaller.
    case center(width: Int, height: Int)
  }

  public enum Channels: String, Sendable, CaseIterable {
    /// One channel for a gray file, red, green and blue for any other.
    case asStored = "as-stored"
    case gray, rgb, bgr
  }

  /// Axis order: N pictures, C channels, H rows, W columns.
  public enum Layout: String, Sendable, CaseIterable {
    case nchw, nhwc
  }

  public var resize: Resize = .toInput
  public var interpolation: Interpolation = .bilinear
  public var crop: Crop = .none
  public var channels: Channels = .asStored
  /// What a level of 0...255 is multiplied by.
  public var scale: Double = 1
  /// Subtracted after scaling: nothing, one number for all channels, or one a channel in the tensor's channel order.
  public var mean: [Float] = []
  /// Divided by after that: nothing, one number, or one a channel.
  public var std: [Float] = []
  public var layout: Layout = .nchw
  /// The input's height and width where the model leaves them open. Without it, an open side is the picture's own.
  public var defaultSide: Int?

  public init() {}

  /// `picture` converted, resized and cropped.
  ///
  /// - Parameters:
  ///   - height: Rows that the model takes; nil where it takes any number.
  ///   - width: Columns that the model takes; nil where it takes any number.
  /// - Throws: `ImageError.wrongSize` when the steps lead to another size, `.tooLarge` when a step's result is above
  ///   `limits.imagePixels`, `.invalidRequest` for sizes that are not positive.
  public func picture(
    from picture: Picture, height: Int? = nil, width: Int? = nil, limits: Limits = Limits()
  ) throws(ImageError) -> Picture {
    let inputHeight = height ?? defaultSide ?? picture.height
    let inputWidth = width ?? defaultSide ?? picture.width
    let converted = converted(picture)
    let resized =
      switch resize {
      case .none: converted
      case .toInput:
        try converted.resized(width: inputWidth, height: inputHeight, interpolation, limits: limits)
      case .shorterSide(let side):
        try converted.resized(shorterSide: side, interpolation, limits: limits)
      case .relative(let numerator, let denominator):
        try converted.resized(
          shorterSide: try relativeSide(max(inputHeight, inputWidth), numerator, denominator), interpolation,
          limits: limits)
      case .exact(let width, let height):
        try converted.resized(width: width, height: height, interpolation, limits: limits)
      }
    let cropped =
      switch crop {
      case .none: resized
      case .toInput: try resized.centerCropped(width: inputWidth, height: inputHeight, limits: limits)
      case .center(let width, let height): try resized.centerCropped(width: width, height: height, limits: limits)
      }
    guard cropped.height == height ?? cropped.height, cropped.width == width ?? cropped.width else {
      let expected = "\(width.map(String.init) ?? "any") × \(height.map(String.init) ?? "any")"
      throw .wrongSize(width: cropped.width, height: cropped.height, expected: expected)
    }
    return cropped
  }

  private func converted(_ picture: Picture) -> Picture {
    switch channels {
    case .asStored: picture
    case .gray: picture.converted(to: .gray)
    case .rgb, .bgr: picture.converted(to: .rgb)
    }
  }

  private func relativeSide(_ side: Int, _ numerator: Int, _ denominator: Int) throws(ImageError) -> Int {
    let (product, overflow) = side.multipliedReportingOverflow(by: numerator)
    guard denominator > 0, numerator > 0, !overflow else {
      throw .invalidRequest("a resize to \(numerator)/\(denominator) of the input is not possible")
    }
    return product / denominator
  }
}
