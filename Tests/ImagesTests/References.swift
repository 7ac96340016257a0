import Bytes
import Images
import Tensors
import Testing

/// A picture file and what Pillow decodes it to.
struct ReferencePicture: Sendable, CustomTestStringConvertible {
  let name: String
  let width, height, channels: Int
  let file, pixels: [UInt8]

  init(_ name: String, width: Int, height: Int, channels: Int, file: String, pixels: String) {
    self.name = name
    self.width = width
    self.height = height
    self.channels = channels
    self.file = hex(file)
    self.pixels = hex(pixels)
  }

  var testDescription: String { name }
}

/// Noise of `width` × `height` × `channels`, resized by Pillow; its samples' checksum.
struct ReferenceResize: Sendable {
  let width, height, channels: Int
  let extremes: Bool
  let newWidth, newHeight: Int
  let interpolation: Interpolation
  let checksum: UInt32

  init(
    _ width: Int, _ height: Int, _ channels: Int, _ extremes: Bool, _ newWidth: Int, _ newHeight: Int,
    _ interpolation: Interpolation, _ checksum: UInt32
  ) {
    (self.width, self.height, self.channels, self.extremes) = (width, height, channels, extremes)
    (self.newWidth, self.newHeight, self.interpolation, self.checksum) = (newWidth, newHeight, interpolation, checksum)
  }
}

/// RGB noise resized by torchvision's `Resize(side)`.
struct ReferenceShorterSide: Sendable {
  let width, height, side, newWidth, newHeight: Int
  let checksum: UInt32

  init(_ width: Int, _ height: Int, _ side: Int, _ newWidth: Int, _ newHeight: Int, _ checksum: UInt32) {
    (self.width, self.height, self.side) = (width, height, side)
    (self.newWidth, self.newHeight, self.checksum) = (newWidth, newHeight, checksum)
  }
}

/// RGB noise cropped by torchvision's `CenterCrop`.
struct ReferenceCrop: Sendable {
  let width, height, newWidth, newHeight: Int
  let checksum: UInt32

  init(_ width: Int, _ height: Int, _ newWidth: Int, _ newHeight: Int, _ checksum: UInt32) {
    (self.width, self.height, self.newWidth, self.newHeight) = (width, height, newWidth, newHeight)
    self.checksum = checksum
  }
}

/// Noise of 21 × 14 pixels written by Pillow as JPEG.
struct ReferenceEncoding: Sendable {
  let channels, quality: Int
  let checksum: UInt32

  init(_ channels: Int, _ quality: Int, _ checksum: UInt32) {
    (self.channels, self.quality, self.checksum) = (channels, quality, checksum)
  }
}

/// Noise as torchvision prepares it for a classifier of ImageNet with `side` × `side` inputs.
struct ReferenceTensor: Sendable {
  let width, height, channels, side: Int
  let checksum: UInt32
  let first, last: Float

  init(_ width: Int, _ height: Int, _ channels: Int, _ side: Int, _ checksum: UInt32, first: Float, last: Float) {
    (self.width, self.height, self.channels, self.side) = (width, height, channels, side)
    (self.checksum, self.first, self.last) = (checksum, first, last)
  }
}

/// A photograph beside the repository, with the checksums of what Pillow and torchvision make of it.
struct ReferenceFile: Sendable, CustomTestStringConvertible {
  let name: String
  let width, height, channels: Int
  /// The pixel at ⌊width / 2⌋, ⌊height / 2⌋.
  let middle: [UInt8]
  let sum: Int
  let pixels, gray: UInt32
  /// Resized to 224 × 224.
  let bilinear: UInt32
  /// Resized to 1000 × 333.
  let bicubic: UInt32
  let imagenet: UInt32

  init(
    _ name: String, _ width: Int, _ height: Int, _ channels: Int, middle: [UInt8], sum: Int, pixels: UInt32,
    gray: UInt32, bilinear: UInt32, bicubic: UInt32, imagenet: UInt32
  ) {
    (self.name, self.width, self.height, self.channels) = (name, width, height, channels)
    (self.middle, self.sum, self.pixels, self.gray) = (middle, sum, pixels, gray)
    (self.bilinear, self.bicubic, self.imagenet) = (bilinear, bicubic, imagenet)
  }

  var testDescription: String { name }
}
