import Bytes
import Images

/// A picture as text for a terminal: two pixels a character, the upper half block in the color of the upper one on the color
/// of the lower one.
public struct TerminalPicture: Sendable {
  /// Which colors a terminal has.
  public enum Palette: Sendable {
    /// 24 bits a color.
    case full
    /// The 6 × 6 × 6 cube and the grays of 256 indexed colors.
    case indexed
  }

  public var palette: Palette
  /// The largest number of characters across, and of lines.
  public var columns: Int
  public var lines: Int

  public init(palette: Palette, columns: Int, lines: Int) {
    (self.palette, self.columns, self.lines) = (palette, max(1, columns), max(1, lines))
  }

  /// The lines of `picture`, in its own proportions (a character is taken to be twice as high as wide), never larger than it
  /// is.
  public func text(of picture: Picture) throws(ImageError) -> [String] {
    let factor = min(
      1, Double(columns) / Double(picture.width), Double(lines * 2) / Double(picture.height))
    let width = max(1, Int((Double(picture.width) * factor).rounded(.down)))
    let height = max(1, Int((Double(picture.height) * factor).rounded(.down)))
    let small = try picture.converted(to: .rgb).resized(width: width, height: height, .bilinear)
    return small.pixels.withUnsafeBytes { pixels in
      func code(_ x: Int, _ y: Int) -> String {
        let place = (y * width + x) * 3
        return color(pixels[place], pixels[place + 1], pixels[place + 2])
      }
      return stride(from: 0, to: height, by: 2).map { y in
        var line = ""
        var last = ""
        for x in 0..<width {
          // The last row of an odd height has nothing below it.
          let style = "\u{1b}[38;\(code(x, y))" + (y + 1 < height ? ";48;\(code(x, y + 1))m" : ";49m")
          if style != last { line += style }
          last = style
          line += "▀"
        }
        return line + "\u{1b}[0m"
      }
    }
  }

  /// What follows `38;` or `48;` in a terminal's language (ECMA-48, ISO 8613-6).
  private func color(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> String {
    switch palette {
    case .full: return "2;\(red);\(green);\(blue)"
    case .indexed:
      let levels = [red, green, blue].map { Int($0) }
      if (levels.max() ?? 0) - (levels.min() ?? 0) < 12 {
        // 24 grays from 8 to 238; below and above them are the cube's black and white.
        let gray = (levels.reduce(0, +) / 3 - 3) / 10
        return "5;\(gray < 0 || levels[0] < 4 ? 16 : gray > 23 ? 231 : 232 + gray)"
      }
      // The cube's levels are 0, 95, 135, 175, 215 and 255.
      let places = levels.map { $0 < 48 ? 0 : $0 < 115 ? 1 : ($0 - 35) / 40 }
      return "5;\(16 + 36 * places[0] + 6 * places[1] + places[2])"
    }
  }
}
