import Images

/// Lines through points: learning curves.
public struct LineChart: Sendable {
  /// A line.
  public struct Series: Sendable {
    public var name: String
    /// Values that are not finite interrupt the line.
    public var points: [Point]
    public var isDashed: Bool
    /// Its place in `Color.palette`; that in the chart by default.
    public var color: Int?

    public init(_ name: String, _ points: [Point], isDashed: Bool = false, color: Int? = nil) {
      (self.name, self.points, self.isDashed, self.color) = (name, points, isDashed, color)
    }

    /// Values at 1, 2, …, as those of epochs.
    public init(_ name: String, values: [Double], isDashed: Bool = false, color: Int? = nil) {
      self.init(name, values.enumerated().map { Point(Double($0 + 1), $1) }, isDashed: isDashed, color: color)
    }
  }

  public var title: String
  public var series: [Series]
  public var horizontalName = ""
  public var verticalName = ""
  /// Whether the horizontal axis counts something: epochs, steps.
  public var countsHorizontally = true
  public var includesZero = false
  /// In points.
  public var width = 720
  public var height = 420

  public init(title: String, series: [Series]) { (self.title, self.series) = (title, series) }

  /// The chart, with so many pixels a point.
  public func picture(scale: Int = 2) throws(ImageError) -> Picture {
    var canvas = Canvas(width: width, height: height, scale: scale)
    let points = series.flatMap(\.points)
    var frame = ChartFrame(
      title: title, horizontal: Axis(points.map(\.x), count: 8, padding: 0.02, isWhole: countsHorizontally),
      vertical: Axis(points.map(\.y), includingZero: includesZero), width: canvas.width, height: canvas.height)
    frame.horizontalName = horizontalName
    frame.verticalName = verticalName
    let styles = series.enumerated().map { index, series in
      (
        color: Color.palette[(series.color ?? index) % Color.palette.count], dash: series.isDashed ? [7.0, 5.0] : []
      )
    }
    frame.legend = zip(series, styles).map { LegendEntry(sign: .line($1.color, dash: $1.dash), name: $0.name) }
    frame.draw(on: &canvas)
    for (series, style) in zip(series, styles) {
      let path = series.points.map { frame.point($0.x, $0.y) }
      canvas.line(path, width: 2, style.color, dash: style.dash, clip: frame.plot)
      // A line of few points shows them.
      guard path.count <= 40 else { continue }
      for point in path where point.x.isFinite && point.y.isFinite { canvas.circle(point, radius: 2.5, style.color) }
    }
    return try canvas.picture()
  }
}
