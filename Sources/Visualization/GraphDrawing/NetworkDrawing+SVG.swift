import Drawing
import Prediction

extension NetworkDrawing {
  private static let font = "Helvetica, Arial, 'Liberation Sans', sans-serif"

  /// The drawing as an SVG file without anything from elsewhere.
  public func svg() -> String {
    let frame = DrawingFrame(self)
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(number(frame.width))" height="\(number(frame.height))" \
      viewBox="0 0 \(number(frame.width)) \(number(frame.height))" font-family="\(Self.font)" \
      font-size="\(number(Spacing.textSize))" fill="#1b1b1b">
      <title>\(Markup.escaped(Markup.shown(title)))</title>
      <rect width="100%" height="100%" fill="#ffffff"/>

      """
    for line in frame.lines {
      let weight = line.isBold ? " font-weight=\"600\"" : ""
      text += """
        <text x="\(number(line.place.x))" y="\(number(line.place.y))" font-size="\(number(line.size))"\(weight)\
        >\(Markup.escaped(line.text))</text>

        """
    }
    for entry in frame.legend {
      text += """
        <rect x="\(number(entry.sign.left))" y="\(number(entry.sign.top))" width="\(number(entry.sign.width))" \
        height="\(number(entry.sign.height))" rx="2" fill="\(entry.family.color.hex)" stroke="#8a8f98"/>
        <text x="\(number(entry.sign.right + 6))" y="\(number(entry.sign.bottom - 1))">\(entry.family.rawValue)</text>

        """
    }
    text += "<g transform=\"translate(\(number(frame.origin.x)) \(number(frame.origin.y)))\">\n"
    // Frames of open modules lie under the wires, other boxes above them.
    for box in boxes where box.isOpen { text += svg(box) }
    for wire in wires { text += svg(wire) }
    for box in boxes where !box.isOpen { text += svg(box) }
    for label in labels {
      text += """
        <text x="\(number(label.place.x))" y="\(number(label.place.y))" font-size="\(number(Spacing.smallTextSize))" \
        fill="#5a5a5a" stroke="#ffffff" stroke-width="3" paint-order="stroke">\(Markup.escaped(label.text))</text>

        """
    }
    return text + "</g>\n</svg>\n"
  }

  private func svg(_ box: Box) -> String {
    var text = ""
    for step in (0..<(box.stack)).reversed() where box.stack > 1 {
      text += rectangle(box.area.moved(by: Double(step + 1) * Spacing.stack), "#f4f5f7", stroke: "#8a8f98")
    }
    switch box.style {
    case .openModule(let depth):
      text += rectangle(box.area, NetworkDrawing.frameColor(depth).hex, stroke: "#a5abb5")
      return text + """
        <text x="\(number(box.area.left + box.titleX))" y="\(number(box.area.top + 15))" fill="#3f4a58" \
        font-weight="600">\(Markup.escaped(box.title))</text>

        """
    case .closedModule: text += rectangle(box.area, "#ffffff", stroke: "#3f4a58", width: 1.5)
    case .operation(let family):
      text += rectangle(box.area, family.color.hex, stroke: family == .port ? "none" : "#8a8f98")
    }
    let ink = box.ink.hex
    let x = number(box.area.middle.x)
    text += """
      <text x="\(x)" y="\(number(box.titleBaseline))" text-anchor="middle" fill="\(ink)" font-weight="600"\
      >\(Markup.escaped(box.title))</text>

      """
    guard !box.subtitle.isEmpty else { return text }
    return text + """
      <text x="\(x)" y="\(number(box.area.top + 29))" text-anchor="middle" font-size="\(number(Spacing.smallTextSize))" \
      fill="\(ink)">\(Markup.escaped(box.subtitle))</text>

      """
  }

  private func rectangle(_ area: Rectangle, _ fill: String, stroke: String, width: Double = 1) -> String {
    """
    <rect x="\(number(area.left))" y="\(number(area.top))" width="\(number(area.width))" height="\(number(area.height))" \
    rx="5" fill="\(fill)" stroke="\(stroke)" stroke-width="\(number(width))"/>

    """
  }

  private func svg(_ wire: Wire) -> String {
    let points = wire.points
    var path = "M\(number(points[0].x)) \(number(points[0].y))"
    if points.count == 4, points[1].x != points[2].x {
      let middle = number((points[1].y + points[2].y) / 2)
      let (x, end) = (number(points[1].x), number(points[2].x))
      path += "V\(number(points[1].y))C\(x) \(middle) \(end) \(middle) \(end) \(number(points[2].y))"
    }
    path += "V\(number(points[points.count - 1].y))"
    var text = "<path d=\"\(path)\" fill=\"none\" stroke=\"#5d6673\" stroke-width=\"1.2\"/>\n"
    for corners in wire.arrows {
      let places = corners.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
      text += "<polygon points=\"\(places)\" fill=\"#5d6673\"/>\n"
    }
    return text
  }

  /// A coordinate with one digit after the point at most.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let digits = tenths % 10 == 0 ? "" : ".\(abs(tenths % 10))"
    return (tenths < 0 && tenths > -10 ? "-" : "") + "\(tenths / 10)" + digits
  }
}

extension NetworkDrawing {
  /// What an open module is filled with: the deeper, the darker.
  static func frameColor(_ depth: Int) -> Color {
    let colors = [Color(0xf7f8fa), Color(0xeef1f5), Color(0xe5e9ef), Color(0xdce2ea)]
    return colors[min(max(depth - 1, 0), colors.count - 1)]
  }
}

extension NetworkDrawing.Box {
  var isOpen: Bool { if case .openModule = style { true } else { false } }
  var titleBaseline: Double { subtitle.isEmpty ? area.top + area.height / 2 + 4 : area.top + 15 }
  var ink: Color { if case .operation(let family) = style { family.color.readableInk } else { .ink } }
}

extension NetworkDrawing.Wire {
  /// The corners of the arrows at the ends, clockwise.
  var arrows: [[Point]] {
    var arrows: [[Point]] = []
    if hasArrowBelow, let end = points.last {
      arrows.append([end, Point(end.x - 3.5, end.y - 6), Point(end.x + 3.5, end.y - 6)])
    }
    if hasArrowAbove, let end = points.first {
      arrows.append([end, Point(end.x + 3.5, end.y + 6), Point(end.x - 3.5, end.y + 6)])
    }
    return arrows
  }
}

extension Rectangle {
  func moved(by distance: Double) -> Rectangle {
    Rectangle(left: left + distance, top: top + distance, width: width, height: height)
  }
}
