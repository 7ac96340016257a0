/// A line of a legend.
struct LegendEntry {
  enum Sign {
    case line(Color, dash: [Double])
    case marker(Marker, Color)
  }

  var sign: Sign
  var name: String
}

/// What surrounds data: title, axes with numbers and names, legend. It leaves the `plot` free.
struct ChartFrame {
  var title: String
  var horizontal: Axis
  var vertical: Axis
  var horizontalName = ""
  var verticalName = ""
  var legend: [LegendEntry] = []
  let width: Int
  let height: Int

  private static let margin = 16.0
  private static let titleSize = 15.0
  private static let nameSize = 12.0
  private static let numberSize = 11.0
  private static let legendLine = 18.0
  private static let longestName = 180.0
  /// The rectangle that data are drawn in, in points.
  private(set) var plot = Rectangle(left: 0, top: 0, width: 1, height: 1)

  init(title: String, horizontal: Axis, vertical: Axis, width: Int, height: Int) {
    (self.title, self.horizontal, self.vertical) = (title, horizontal, vertical)
    (self.width, self.height) = (width, height)
  }

  /// Where a pair of values lies on the canvas.
  func point(_ x: Double, _ y: Double) -> Point {
    Point(plot.left + horizontal.place(of: x) * plot.width, plot.bottom - vertical.place(of: y) * plot.height)
  }

  /// Draws all but the data, and finds the room for these.
  mutating func draw(on canvas: inout Canvas) {
    layOut(on: canvas)
    let middle = plot.left + plot.width / 2
    canvas.text(
      canvas.shortened(title, to: Double(width) - 2 * Self.margin, size: Self.titleSize),
      at: Point(plot.left, Self.margin + 10), size: Self.titleSize, isBold: true)
    for tick in vertical.ticks {
      let y = point(horizontal.low, tick).y
      canvas.line([Point(plot.left, y), Point(plot.right, y)], .grid)
      canvas.text(
        vertical.label(tick), at: Point(plot.left - 6, y + 4), size: Self.numberSize, .faintInk, anchor: .end)
    }
    var free = -Double.infinity
    for tick in horizontal.ticks {
      let x = point(tick, vertical.low).x
      canvas.line([Point(x, plot.top), Point(x, plot.bottom)], .grid)
      let label = horizontal.label(tick)
      let half = canvas.width(of: label, size: Self.numberSize) / 2
      // Numbers keep a distance from each other.
      guard x - half > free else { continue }
      free = x + half + 8
      canvas.text(label, at: Point(x, plot.bottom + 16), size: Self.numberSize, .faintInk, anchor: .middle)
    }
    canvas.line([Point(plot.left, plot.top), Point(plot.left, plot.bottom), Point(plot.right, plot.bottom)], .faintInk)
    canvas.text(
      canvas.shortened(horizontalName, to: plot.width, size: Self.nameSize), at: Point(middle, plot.bottom + 36),
      size: Self.nameSize, anchor: .middle)
    canvas.text(
      canvas.shortened(verticalName, to: plot.height, size: Self.nameSize),
      at: Point(Self.margin + 10, plot.top + plot.height / 2), size: Self.nameSize, anchor: .middle, isUpward: true)
    drawLegend(on: &canvas)
  }

  private func legendWidth(on canvas: Canvas) -> Double {
    let names = legend.map { min(Self.longestName, canvas.width(of: $0.name, size: Self.nameSize)) }
    return names.max().map { $0 + 44 } ?? 0
  }

  private mutating func layOut(on canvas: Canvas) {
    let numbers = vertical.ticks.map { canvas.width(of: vertical.label($0), size: Self.numberSize) }.max() ?? 0
    let left = Self.margin + (verticalName.isEmpty ? 0 : 20) + numbers + 8
    let top = Self.margin + (title.isEmpty ? 4 : 26)
    let bottom = Self.margin + 12 + (horizontalName.isEmpty ? 4 : 22)
    plot = Rectangle(
      left: left.rounded(), top: top,
      width: (Double(width) - left.rounded() - Self.margin - legendWidth(on: canvas)).rounded(),
      height: Double(height) - top - bottom)
  }

  private func drawLegend(on canvas: inout Canvas) {
    let left = plot.right + 16
    // Entries that have no room are counted.
    let room = max(1, Int(plot.height / Self.legendLine))
    let shown = legend.count <= room ? legend.count : room - 1
    for (index, entry) in legend.prefix(shown).enumerated() {
      let y = plot.top + 8 + Double(index) * Self.legendLine
      switch entry.sign {
      case .line(let color, let dash):
        canvas.line([Point(left, y), Point(left + 18, y)], width: 2, color, dash: dash)
      case .marker(let marker, let color): canvas.marker(marker, Point(left + 9, y), radius: 4.5, color)
      }
      canvas.text(
        canvas.shortened(entry.name, to: Self.longestName, size: Self.nameSize), at: Point(left + 26, y + 4),
        size: Self.nameSize)
    }
    if shown < legend.count {
      let y = plot.top + 12 + Double(shown) * Self.legendLine
      canvas.text("and \(legend.count - shown) more", at: Point(left, y), size: Self.nameSize, .faintInk)
    }
  }
}
