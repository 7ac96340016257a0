import Drawing
import Images

extension NetworkDrawing {
  /// The drawing as a picture.
  ///
  /// - Parameter scale: pixels a point; fewer where the picture would be larger than a canvas can be.
  /// - Throws: `VisualizationError.request` when it would be larger even with one.
  public func picture(scale: Int = 2) throws -> Picture {
    let frame = DrawingFrame(self)
    let side = Int(max(frame.width, frame.height).rounded(.up))
    guard side <= Canvas.largestSide else {
      throw VisualizationError.request(
        "the drawing is \(side) points long, a picture \(Canvas.largestSide) at most: ask for less depth, or for SVG")
    }
    var canvas = Canvas(
      width: Int(frame.width.rounded(.up)), height: Int(frame.height.rounded(.up)),
      scale: min(scale, Canvas.largestSide / side))
    for line in frame.lines { canvas.text(line.text, at: line.place, size: line.size, isBold: line.isBold) }
    for entry in frame.legend {
      canvas.fill(entry.sign, entry.family.color)
      canvas.frame(entry.sign, Self.edge)
      canvas.text(
        entry.family.rawValue, at: Point(entry.sign.right + 6, entry.sign.bottom - 1), size: Spacing.textSize)
    }
    let origin = frame.origin
    for box in boxes where box.isOpen { draw(box, origin, on: &canvas) }
    for wire in wires { draw(wire, origin, on: &canvas) }
    for box in boxes where !box.isOpen { draw(box, origin, on: &canvas) }
    for label in labels {
      let place = label.place.moved(by: origin)
      canvas.fill(
        Rectangle(left: place.x - 1, top: place.y - 9, width: label.width + 2, height: 11), .white.opacity(0.8))
      canvas.text(label.text, at: place, size: Spacing.smallTextSize, .faintInk)
    }
    return try canvas.picture()
  }

  private static let edge = Color(0x8a8f98)
  private static let dark = Color(0x3f4a58)
  private static let wireColor = Color(0x5d6673)

  private func draw(_ box: Box, _ origin: Point, on canvas: inout Canvas) {
    let area = box.area.moved(by: origin)
    for step in (0..<box.stack).reversed() where box.stack > 1 {
      let behind = area.moved(by: Double(step + 1) * Spacing.stack)
      canvas.fill(behind, Color(0xf4f5f7))
      canvas.frame(behind, Self.edge)
    }
    switch box.style {
    case .openModule(let depth):
      canvas.fill(area, Self.frameColor(depth))
      canvas.frame(area, Color(0xa5abb5))
      canvas.text(
        box.title, at: Point(area.left + box.titleX, area.top + 15), size: Spacing.textSize, Self.dark, isBold: true)
      return
    case .closedModule:
      canvas.fill(area, .white)
      canvas.frame(area, Self.dark, width: 1.5)
    case .operation(let family):
      canvas.fill(area, family.color)
      if family != .port { canvas.frame(area, Self.edge) }
    }
    let x = area.middle.x
    canvas.text(
      box.title, at: Point(x, box.titleBaseline + origin.y), size: Spacing.textSize, box.ink, anchor: .middle,
      isBold: true)
    canvas.text(
      box.subtitle, at: Point(x, area.top + 29), size: Spacing.smallTextSize, box.ink, anchor: .middle)
  }

  private func draw(_ wire: Wire, _ origin: Point, on canvas: inout Canvas) {
    let points = wire.points.map { $0.moved(by: origin) }
    var path = points
    if points.count == 4, points[1].x != points[2].x {
      let (a, b) = (points[1], points[2])
      // The curve of the SVG: its two control points lie half-way down.
      path = [points[0]]
      for step in 0...12 {
        let t = Double(step) / 12
        let blend = t * t * (3 - 2 * t)
        let middle = (a.y + b.y) / 2
        let (u, v) = (1 - t, t)
        let y = u * u * u * a.y + 3 * u * v * middle + v * v * v * b.y
        path.append(Point(a.x + (b.x - a.x) * blend, y))
      }
      path.append(points[3])
    }
    canvas.line(path, width: 1.2, Self.wireColor)
    for corners in wire.arrows { canvas.polygon(corners.map { $0.moved(by: origin) }, Self.wireColor) }
  }
}

extension Point {
  fileprivate func moved(by other: Point) -> Point { Point(x + other.x, y + other.y) }
}

extension Rectangle {
  fileprivate func moved(by other: Point) -> Rectangle {
    Rectangle(left: left + other.x, top: top + other.y, width: width, height: height)
  }
}
