import Bytes

// IDX, the format of MNIST and FashionMNIST (http://yann.lecun.com/exdb/mnist): big-endian
//
//     0  u8 u8  zero
//     2  u8     element type: 8 is unsigned byte
//     3  u8     number of axes
//     4  u32    an extent an axis
//        …      the elements, row-major

extension Picture {
  /// Every picture in a file: the one of a JPEG or PNG file, or all of an IDX file with three axes, gzipped or not.
  ///
  /// - Throws: `ImageError` for files that are no pictures, or damaged.
  public static func all(decoding bytes: ByteView, limits: Limits = Limits()) throws(ImageError) -> [Picture] {
    var bytes = bytes
    if Gzip.recognizes(bytes) {
      do {
        bytes = try Gzip.inflate(bytes, limits: limits)
      } catch {
        throw .gzip(error)
      }
    }
    guard bytes.starts(with: idx) else { return [try Picture(decoding: bytes, limits: limits)] }
    return try idxPictures(bytes, limits)
  }

  /// Whether a file that begins like `bytes` may hold several pictures.
  public static func mayBeMany(_ bytes: ByteView) -> Bool { Gzip.recognizes(bytes) || bytes.starts(with: idx) }

  /// Unsigned bytes along three axes.
  private static let idx: [UInt8] = [0, 0, 8, 3]

  private static func idxPictures(_ bytes: ByteView, _ limits: Limits) throws(ImageError) -> [Picture] {
    var views: [ByteView] = []
    let (height, width): (Int, Int)
    do throws(ByteError) {
      var reader = ByteReader(bytes, at: 4)
      let count = Int(try reader.bigEndian(UInt32.self))
      height = Int(try reader.bigEndian(UInt32.self))
      width = Int(try reader.bigEndian(UInt32.self))
      let size = try checkedProduct(height, width, "the size of a picture", at: reader.offset)
      guard size > 0, size <= limits.imagePixels else {
        throw ByteError.invalid(offset: 8, what: "pictures of \(width) × \(height)")
      }
      guard count <= reader.remaining / size else {
        let needed = try checkedProduct(size, count, "the size of all pictures")
        throw ByteError.truncated(offset: reader.offset, needed: needed, available: reader.remaining)
      }
      for _ in 0..<count { views.append(try reader.bytes(size)) }
    } catch {
      throw .bytes(error)
    }
    var pictures: [Picture] = []
    pictures.reserveCapacity(views.count)
    for pixels in views { pictures.append(try Picture(width: width, height: height, color: .gray, pixels: pixels)) }
    return pictures
  }
}
