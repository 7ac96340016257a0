/// Which color stands for which number, and the bar that tells it.
public struct ColorScale: Sendable {
  public let map: ColorMap
  public let low: Double
  public let high: Double

  /// Colors from `low` to `high`.
  public init(_ map: ColorMap, low: Double, high: Double) {
    (self.map, self.low, self.high) = (map, low, high > low ? high : low + 1)
  }

  /// From 0 to `largest`, from nothing to much.
  public static func sequential(to largest: Double) -> ColorScale { ColorScale(.sequential, low: 0, high: largest) }

  /// From `-largest` to `largest`, with zero in the middle.
  public static func diverging(to largest: Double) -> ColorScale {
    let reach = largest > 0 ? largest : 1
    return ColorScale(.diverging, low: -reach, high: reach)
  }

  /// Where `value` lies: 0 at the low end, 1 at the high one.
  public func place(of value: Double) -> Double { (value - low) / (high - low) }

  public func color(of value: Double) -> Color { map(place(of: value)) }

  private static let barWidth = 12.0
  private static let textSize = 10.0

  private var axis: Axis { Axis([low, high], count: 5, padding: 0) }

  /// The width that the bar and its numbers take.
  func width(on canvas: Canvas) -> Double {
    Self.barWidth + 8 + (axis.ticks.map { canvas.width(of: axis.label($0), size: Self.textSize) }.max() ?? 0)
  }

  /// Draws the bar, the high end above, from the upper left of `area`, with numbers on its right.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let steps = 128
    for step in 0..<steps {
      let part = 1 - (Double(step) + 0.5) / Double(steps)
      let height = area.height / Double(steps)
      canvas.fill(
        Rectangle(left: area.left, top: area.top + Double(step) * height, width: Self.barWidth, height: height + 0.5),
        map(part))
    }
    let bar = Rectangle(left: area.left, top: area.top, width: Self.barWidth, height: area.height)
    canvas.frame(bar, .faintInk, width: 0.5)
    for tick in axis.ticks {
      let y = area.bottom - place(of: tick) * area.height
      canvas.line([Point(bar.right, y), Point(bar.right + 3, y)], .faintInk)
      // The numbers at the ends stay beside the bar.
      let baseline = min(max(y + 3.5, area.top + 7), area.bottom)
      canvas.text(axis.label(tick), at: Point(bar.right + 6, baseline), size: Self.textSize, .faintInk)
    }
  }
}
