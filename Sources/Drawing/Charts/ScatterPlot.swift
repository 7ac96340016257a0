import Images

/// Points of the plane by class, as a map of features shows them.
public struct ScatterPlot: Sendable {
  public var title: String
  public var points: [Point]
  /// The class of each point; all are of one where it is empty.
  public var labels: [Int]
  public var classNames: [String]
  /// A picture a point, or none: they are drawn where they do not cover each other.
  public var thumbnails: [Picture?] = []
  /// The side of a thumbnail, in points.
  public var thumbnailSide = 28.0
  public var horizontalName = ""
  public var verticalName = ""
  /// In points.
  public var width = 900
  public var height = 680

  public init(title: String, points: [Point], labels: [Int] = [], classNames: [String] = []) {
    (self.title, self.points, self.labels, self.classNames) = (title, points, labels, classNames)
  }

  /// Color and shape of a class: where colors are used up, shapes change.
  private static func style(_ label: Int) -> (color: Color, marker: Marker) {
    // Black and the faint yellow are left out.
    let colors = 6
    return (Color.palette[label % colors], Marker.allCases[label / colors % Marker.allCases.count])
  }

  /// The plot, with so many pixels a point.
  public func picture(scale: Int = 2) throws(ImageError) -> Picture {
    var canvas = Canvas(width: width, height: height, scale: scale)
    var frame = ChartFrame(
      title: title, horizontal: Axis(points.map(\.x)), vertical: Axis(points.map(\.y)), width: canvas.width,
      height: canvas.height)
    frame.horizontalName = horizontalName
    frame.verticalName = verticalName
    let classes = Set(labels.filter { $0 >= 0 }).sorted()
    if classes.count > 1 || !classNames.isEmpty {
      frame.legend = classes.map { label in
        let style = Self.style(label)
        let name = classNames.indices.contains(label) ? classNames[label] : "\(label)"
        return LegendEntry(sign: .marker(style.marker, style.color), name: name)
      }
    }
    frame.draw(on: &canvas)
    // Many points are small and let those below shine through.
    let radius = points.count > 5_000 ? 1.8 : points.count > 1_000 ? 2.6 : 3.6
    let opacity: Float = points.count > 1_000 ? 0.7 : 0.85
    for (index, point) in points.enumerated() where point.x.isFinite && point.y.isFinite {
      let style = Self.style(labels.indices.contains(index) ? max(0, labels[index]) : 0)
      canvas.marker(style.marker, frame.point(point.x, point.y), radius: radius, style.color.opacity(opacity))
    }
    try drawThumbnails(on: &canvas, frame)
    return try canvas.picture()
  }

  /// Pictures at their points, the first ones first, each only where none stands yet and none would leave the plot.
  private func drawThumbnails(on canvas: inout Canvas, _ frame: ChartFrame) throws(ImageError) {
    // A thumbnail lies in at most four cells of its own size, so that only neighbours need to be looked at.
    var placed: [Int: [Rectangle]] = [:]
    let side = thumbnailSide + 4
    func cell(_ x: Int, _ y: Int) -> Int { y * 100_000 + x }
    for (index, point) in points.enumerated() where thumbnails.indices.contains(index) {
      guard let picture = thumbnails[index], point.x.isFinite, point.y.isFinite else { continue }
      let middle = frame.point(point.x, point.y)
      let area = Rectangle(left: middle.x - side / 2, top: middle.y - side / 2, width: side, height: side)
      guard area.left >= frame.plot.left, area.right <= frame.plot.right, area.top >= frame.plot.top,
        area.bottom <= frame.plot.bottom
      else { continue }
      let (x, y) = (Int(area.left / side), Int(area.top / side))
      let near = (-1...1).flatMap { dy in (-1...1).flatMap { dx in placed[cell(x + dx, y + dy)] ?? [] } }
      guard !near.contains(where: { $0.intersects(area) }) else { continue }
      placed[cell(x, y), default: []].append(area)
      let color = Self.style(labels.indices.contains(index) ? max(0, labels[index]) : 0).color
      canvas.fill(area, .white)
      try canvas.picture(
        picture, in: Rectangle(left: area.left + 2, top: area.top + 2, width: thumbnailSide, height: thumbnailSide))
      canvas.frame(area, color, width: 1.5)
    }
  }
}
