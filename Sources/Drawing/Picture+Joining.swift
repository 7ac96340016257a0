import Bytes
import Images

extension Picture {
  /// Pictures side by side, their upper edges in one line, on white.
  ///
  /// - Throws: `ImageError.invalidRequest` for no pictures.
  public static func joined(_ pictures: [Picture]) throws(ImageError) -> Picture {
    let parts = pictures.map { $0.converted(to: .rgb) }
    let height = parts.map(\.height).max() ?? 0
    let rows = parts.map { part in (bytes: part.width * 3, height: part.height, levels: part.pixels.array) }
    var levels: [UInt8] = []
    for y in 0..<height {
      for row in rows {
        levels +=
          y < row.height
          ? row.levels[y * row.bytes..<(y + 1) * row.bytes] : ArraySlice(repeating: 255, count: row.bytes)
      }
    }
    let width = parts.reduce(0) { $0 + $1.width }
    return try Picture(width: width, height: height, color: .rgb, pixels: ByteView(levels))
  }
}
