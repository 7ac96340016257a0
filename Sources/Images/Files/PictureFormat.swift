import Bytes

/// The picture files that are read and written.
public enum PictureFormat: String, Sendable, CaseIterable, CustomStringConvertible {
  case jpeg = "JPEG"
  case png = "PNG"

  public var description: String { rawValue }

  /// Bytes that a file of this format begins with.
  private var signature: [UInt8] {
    switch self {
    case .jpeg: [0xff, 0xd8, 0xff]
    case .png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    }
  }

  /// The format that the content shows; file names do not matter.
  ///
  /// - Throws: `ImageError.unsupported` for a picture in another format, `.notAPicture` for anything else.
  public init(of bytes: ByteView) throws(ImageError) {
    for format in Self.allCases where bytes.starts(with: format.signature) {
      self = format
      return
    }
    for other in Self.otherPictures where bytes.matches(other.text, at: other.offset) {
      throw .unsupported("a \(other.name) picture")
    }
    throw .notAPicture(found: Self.describe(bytes))
  }

  private static let otherPictures: [(name: String, offset: Int, text: StaticString)] = [
    ("GIF", 0, "GIF8"), ("WebP", 8, "WEBP"), ("TIFF", 0, "II*\0"), ("TIFF", 0, "MM\0*"), ("BMP", 0, "BM"),
    ("AVIF", 4, "ftypavif"), ("HEIC", 4, "ftyphei"), ("HEIC", 4, "ftypmif1"), ("JPEG 2000", 4, "jP  "),
    ("JPEG XL", 4, "JXL "), ("Photoshop", 0, "8BPS"),
  ]

  private static func describe(_ bytes: ByteView) -> String {
    MistakenFile(bytes)?.description ?? "a file that begins with the bytes \(bytes.beginning)"
  }
}

extension ByteView {
  /// Whether the bytes from `offset` on are `text`'s.
  fileprivate func matches(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { text in
      offset + text.count <= count && text.elementsEqual(buffer[offset..<offset + text.count])
    }
  }
}
