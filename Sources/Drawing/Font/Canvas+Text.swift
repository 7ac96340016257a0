#if canImport(Glibc)
  import Glibc
#endif

func cosine(_ angle: Double) -> Double { cos(angle) }
func sine(_ angle: Double) -> Double { sin(angle) }

/// Which part of a text stands at the place that it is drawn at.
public enum TextAnchor: Sendable {
  case start, middle, end
}

extension Canvas {
  /// The height of capital letters of a font of this size.
  public static func capHeight(_ size: Double) -> Double { size * 0.7 }

  /// The width of `text` as this canvas draws it, in points.
  public func width(of text: String, size: Double) -> Double {
    TextRun(text, size: size * Double(scale)).width / Double(scale)
  }

  /// `text`, or as much of its beginning and end as fits `width` points with an ellipsis between: what names differ in is
  /// often last.
  public func shortened(_ text: String, to width: Double, size: Double) -> String {
    if self.width(of: text, size: size) <= width { return text }
    let characters = Array(text)
    func cut(_ kept: Int) -> String {
      String(characters.prefix((kept + 1) / 2)) + "…" + String(characters.suffix(kept / 2))
    }
    var (fitting, tooMany) = (0, characters.count)
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if self.width(of: cut(middle), size: size) <= width { fitting = middle } else { tooMany = middle }
    }
    return cut(fitting)
  }

  /// Draws a line of text.
  ///
  /// - Parameters:
  ///   - place: where the baseline begins, has its middle or ends.
  ///   - size: of the font, in points; capital letters are 0.7 of it high.
  ///   - isUpward: whether it reads from the bottom to the top, with the baseline on the right.
  ///   - isBold: whether strokes are thicker.
  public mutating func text(
    _ text: String, at place: Point, size: Double = 12, _ color: Color = .ink, anchor: TextAnchor = .start,
    isUpward: Bool = false, isBold: Bool = false
  ) {
    let s = Double(scale)
    let run = TextRun(text, size: size * s)
    let back =
      switch anchor {
      case .start: 0.0
      case .middle: (run.width / 2).rounded()
      case .end: run.width.rounded()
      }
    // Strokes run through the middles of pixels.
    let (x, y) = ((place.x * s).rounded() + 0.5, (place.y * s).rounded() - 0.5)
    let strokes = run.strokes.map { stroke in
      stroke.map { point in
        isUpward ? Point(x - point.y, y - (point.x - back)) : Point(x + point.x - back, y - point.y)
      }
    }
    stroke(strokes, width: run.penWidth * (isBold ? 1.6 : 1), color)
  }
}

/// A line of text as strokes in pixels: x to the right from its beginning, y up from the baseline.
///
/// Heights of letters and widths of characters are whole pixels, so that stems and bars are sharp.
private struct TextRun {
  var strokes: [[Point]] = []
  var width = 0.0
  let penWidth: Double

  init(_ text: String, size: Double) {
    let unit = size * 0.07
    let (small, capital) = ((7 * unit).rounded(), (10 * unit).rounded())
    let gap = max(1, (2.8 * unit).rounded())
    penWidth = max(0.9, size * 0.082)
    func height(_ y: Double) -> Double {
      if y < 0 { return y * unit }
      if y <= 7 { return y / 7 * small }
      return y <= 10 ? small + (y - 7) / 3 * (capital - small) : capital + (y - 10) * unit
    }
    for glyph in text.flatMap({ Glyph.of($0) }) {
      let whole = (glyph.width * unit).rounded()
      let factor = glyph.width > 0 ? whole / glyph.width : unit
      for stroke in glyph.strokes { strokes.append(stroke.map { Point(width + $0.x * factor, height($0.y)) }) }
      width += whole + gap
    }
    width = max(0, width - gap)
  }
}
