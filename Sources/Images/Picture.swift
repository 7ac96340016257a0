// Images: picture files to tensors, and pixels to picture files.
//
// A file is decoded to a `Picture` (JPEG, PNG), brought to a model's size and numbers by a `Preprocessing`, and named
// afterwards by a `LabelList`. Every step gives what Pillow and torchvision give, to the last bit where the arithmetic
// is theirs (resampling, gray, cropping, normalisation), so that a network sees here what it saw in training.

import Bytes

/// Pixels: rows from the top, 8 bits a sample, samples of a pixel side by side, no padding.
public struct Picture: Sendable {
  /// What a pixel's samples are; the raw value counts them.
  public enum Color: Int, Sendable, CaseIterable {
    case gray = 1
    case rgb = 3
  }

  public let width: Int
  public let height: Int
  public let color: Color
  /// `height × width × channels` samples.
  public let pixels: ByteView

  /// Samples a pixel.
  public var channels: Int { color.rawValue }

  /// - Throws: `ImageError.invalidRequest` when a side is not positive or `pixels` has not just what they need.
  public init(width: Int, height: Int, color: Color, pixels: ByteView) throws(ImageError) {
    let (area, overflow) = width.multipliedReportingOverflow(by: height)
    let (count, overflow2) = area.multipliedReportingOverflow(by: color.rawValue)
    guard width > 0, height > 0, !overflow, !overflow2, pixels.count == count else {
      throw .invalidRequest("\(pixels.count) samples do not make a picture of \(width) × \(height) × \(color.rawValue)")
    }
    self.init(width: width, height: height, color: color, checked: pixels)
  }

  private init(width: Int, height: Int, color: Color, checked pixels: ByteView) {
    self.width = width
    self.height = height
    self.color = color
    self.pixels = pixels
  }

  /// A picture whose samples `fill` writes (they are zero before). Its size has passed `check`.
  init<E: Error>(
    width: Int, height: Int, color: Color, filledBy fill: (UnsafeMutableRawBufferPointer) throws(E) -> Void
  ) throws(E) {
    let pixels = try ByteView(count: width * height * color.rawValue, filledBy: fill)
    self.init(width: width, height: height, color: color, checked: pixels)
  }

  /// Holds a size against the limit. After it, eight times the area does not overflow.
  ///
  /// - Throws: `ImageError.tooLarge` above `limits.imagePixels`, `.invalidRequest` for a side that is not positive.
  static func check(width: Int, height: Int, limits: Limits) throws(ImageError) {
    guard width > 0, height > 0 else { throw .invalidRequest("a picture of \(width) × \(height) has no pixels") }
    let allowed = min(limits.imagePixels, Int.max / 8)
    let (area, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, area <= allowed else { throw .tooLarge(width: width, height: height, allowed: allowed) }
  }
}
