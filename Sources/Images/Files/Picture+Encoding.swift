import Bytes
import CJPEG
import CPNG

#if canImport(Glibc)
  import Glibc
#endif

extension Picture {
  /// The picture as a PNG file, 8 bits a sample.
  public func png() throws(ImageError) -> ByteView {
    var encoded: UnsafeMutablePointer<UInt8>?
    var count = 0
    var failure = modelconv_png_failure()
    let status = pixels.withUnsafeBytes {
      modelconv_png_encode(
        $0.baseAddress, UInt32(clamping: width), UInt32(clamping: height), Int32(channels), &encoded, &count, &failure)
    }
    defer { free(encoded) }
    guard status == MODELCONV_PNG_OK else { throw notEncodable(as: .png, text(in: failure.message)) }
    return ByteView(UnsafeBufferPointer(start: encoded, count: count))
  }

  /// The picture as a baseline JPEG file, chroma halved both ways (4:2:0).
  ///
  /// - Parameter quality: 1 to 100, on libjpeg's scale.
  /// - Throws: `ImageError.invalidRequest` for another quality, or a side longer than JPEG's 65,500 pixels.
  public func jpeg(quality: Int = 90) throws(ImageError) -> ByteView {
    guard (1...100).contains(quality) else { throw .invalidRequest("JPEG quality \(quality) is not between 1 and 100") }
    var encoded: UnsafeMutablePointer<UInt8>?
    var count = 0
    var failure = modelconv_jpeg_failure()
    let status = pixels.withUnsafeBytes {
      modelconv_jpeg_encode(
        $0.baseAddress, UInt32(clamping: width), UInt32(clamping: height), Int32(channels), Int32(quality), &encoded,
        &count, &failure)
    }
    defer { free(encoded) }
    guard status == MODELCONV_JPEG_OK else { throw notEncodable(as: .jpeg, text(in: failure.message)) }
    return ByteView(UnsafeBufferPointer(start: encoded, count: count))
  }

  private func notEncodable(as format: PictureFormat, _ reason: String) -> ImageError {
    .invalidRequest("a picture of \(width) × \(height) cannot be written as \(format): \(reason)")
  }
}

/// The text in a C array of `char`, which NUL ends.
func text<CharacterArray>(in array: CharacterArray) -> String {
  withUnsafeBytes(of: array) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
