import Bytes

extension Picture {
  /// Decodes a JPEG or PNG file, as its content shows, and turns it upright after its EXIF orientation.
  ///
  /// The pixels are those of Pillow's `ImageOps.exif_transpose(Image.open(file))` converted to `L` (gray files) or
  /// `RGB` (all others). So alpha is dropped, not blended; color profiles and gamma are not applied; the upper byte of
  /// 16-bit color samples stays, while 16-bit gray is cut off at 255.
  ///
  /// - Throws: `ImageError` for content that is no such picture, is damaged (libjpeg's warnings about damaged data are
  ///   errors here) or cut short, or needs more than `limits` allows: `imagePixels`, `jpegScans`, and the memory for a
  ///   file of its size.
  public init(decoding bytes: ByteView, limits: Limits = Limits()) throws(ImageError) {
    switch try PictureFormat(of: bytes) {
    case .jpeg:
      self = try JPEGDecoder(bytes, limits: limits).picture().turned(upright: Orientation(ofJPEG: bytes))
    case .png:
      self = try PNGDecoder(bytes, limits: limits).picture().turned(upright: Orientation(ofPNG: bytes))
    }
  }
}
