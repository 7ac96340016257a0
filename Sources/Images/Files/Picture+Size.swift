import Bytes

extension Picture {
  /// The width and height of the picture that a JPEG or PNG file holds, upright, from its header alone.
  ///
  /// - Throws: `ImageError` as decoding does for the header; the rest of the file is not looked at.
  public static func size(
    of bytes: ByteView, limits: Limits = Limits()
  ) throws(ImageError) -> (width: Int, height: Int) {
    let size: (width: Int, height: Int)
    let orientation: Orientation
    switch try PictureFormat(of: bytes) {
    case .jpeg: (size, orientation) = (try JPEGDecoder(bytes, limits: limits).size, Orientation(ofJPEG: bytes))
    case .png: (size, orientation) = (try PNGDecoder(bytes, limits: limits).size, Orientation(ofPNG: bytes))
    }
    return orientation.swapsAxes ? (size.height, size.width) : size
  }
}
