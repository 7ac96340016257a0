#if canImport(Glibc)
  import Glibc
#endif

/// Shapes that stand for points of a class.
public enum Marker: Int, Sendable, CaseIterable {
  case circle, square, triangle, diamond, cross
}

extension Canvas {
  /// Fills a rectangle; edges between pixels cover these in part.
  public mutating func fill(_ area: Rectangle, _ color: Color) {
    let s = Double(scale)
    let (left, right) = (area.left * s, area.right * s)
    let (top, bottom) = (area.top * s, area.bottom * s)
    guard left < right, top < bottom else { return }
    func overlap(_ place: Double, _ low: Double, _ high: Double) -> Double {
      max(0, min(place + 0.5, high) - max(place - 0.5, low))
    }
    paint(left...right, top...bottom, color) { x, y in overlap(x, left, right) * overlap(y, top, bottom) }
  }

  /// Draws the edge of a rectangle, `width` points inside of it.
  public mutating func frame(_ area: Rectangle, _ color: Color, width: Double = 1) {
    let inner = area.height - 2 * width
    fill(Rectangle(left: area.left, top: area.top, width: area.width, height: width), color)
    fill(Rectangle(left: area.left, top: area.bottom - width, width: area.width, height: width), color)
    fill(Rectangle(left: area.left, top: area.top + width, width: width, height: inner), color)
    fill(Rectangle(left: area.right - width, top: area.top + width, width: width, height: inner), color)
  }

  /// Draws a line through `points` with round ends and corners. Points that are not finite interrupt it.
  ///
  /// - Parameters:
  ///   - dash: lengths of strokes and gaps in turn; a line without gaps where it is empty.
  ///   - clip: nothing is drawn outside.
  public mutating func line(
    _ points: [Point], width: Double = 1, _ color: Color, dash: [Double] = [], clip: Rectangle? = nil
  ) {
    let s = Double(scale)
    for run in points.split(whereSeparator: { !$0.x.isFinite || !$0.y.isFinite }) {
      let path = run.map { Point($0.x * s, $0.y * s) }
      let pieces = dash.isEmpty ? [path] : Self.dashed(path, dash.map { $0 * s })
      stroke(pieces, width: width * s, color, clip: clip)
    }
  }

  /// Draws strokes in pixels; where they meet or cross, the color is laid on once.
  mutating func stroke(_ strokes: [[Point]], width: Double, _ color: Color, clip: Rectangle? = nil) {
    let reach = width / 2 + 1
    var mask = CoverageMask(
      around: strokes, reach: reach, width: pixelWidth, height: pixelHeight, clip: clip, scale: Double(scale))
    for points in strokes {
      if points.count == 1 { mask.add(from: points[0], to: points[0], radius: width / 2) }
      for (a, b) in zip(points, points.dropFirst()) { mask.add(from: a, to: b, radius: width / 2) }
    }
    mask.forEach { x, y, coverage in blend(x, y, color, coverage: coverage) }
  }

  private static func dashed(_ path: [Point], _ dash: [Double]) -> [[Point]] {
    guard dash.allSatisfy({ $0 > 0 }) else { return [path] }
    var pieces: [[Point]] = []
    var current: [Point] = path.first.map { [$0] } ?? []
    var (index, left) = (0, dash[0])
    for (a, b) in zip(path, path.dropFirst()) {
      let length = hypot(b.x - a.x, b.y - a.y)
      var done = 0.0
      while length - done > left {
        done += left
        let place = Point(a.x + (b.x - a.x) * done / length, a.y + (b.y - a.y) * done / length)
        if index % 2 == 0 { pieces.append(current + [place]) }
        current = [place]
        index += 1
        left = dash[index % dash.count]
      }
      left -= length - done
      if index % 2 == 0 { current.append(b) }
    }
    return index % 2 == 0 ? pieces + [current] : pieces
  }

  /// Fills a circle.
  public mutating func circle(_ middle: Point, radius: Double, _ color: Color) {
    let s = Double(scale)
    let (cx, cy, r) = (middle.x * s, middle.y * s, radius * s)
    guard r >= 0, cx.isFinite, cy.isFinite else { return }
    paint(cx - r - 1...cx + r + 1, cy - r - 1...cy + r + 1, color) { x, y in r + 0.5 - hypot(x - cx, y - cy) }
  }

  /// Draws a marker that covers about as much as a circle of this radius.
  public mutating func marker(_ marker: Marker, _ middle: Point, radius: Double, _ color: Color) {
    let (x, y) = (middle.x, middle.y)
    switch marker {
    case .circle: circle(middle, radius: radius, color)
    case .square:
      let side = radius * 0.89
      fill(Rectangle(left: x - side, top: y - side, width: 2 * side, height: 2 * side), color)
    case .triangle:
      let r = radius * 1.3
      polygon([Point(x, y - r), Point(x + 0.87 * r, y + 0.5 * r), Point(x - 0.87 * r, y + 0.5 * r)], color)
    case .diamond:
      let r = radius * 1.25
      polygon([Point(x, y - r), Point(x + r, y), Point(x, y + r), Point(x - r, y)], color)
    case .cross:
      let r = radius * 0.8
      let strokes = [[Point(x - r, y - r), Point(x + r, y + r)], [Point(x - r, y + r), Point(x + r, y - r)]]
      let s = Double(scale)
      stroke(strokes.map { $0.map { Point($0.x * s, $0.y * s) } }, width: radius * 0.7 * s, color)
    }
  }

  /// Fills a convex polygon whose corners go clockwise.
  public mutating func polygon(_ corners: [Point], _ color: Color) {
    let s = Double(scale)
    let path = corners.map { Point($0.x * s, $0.y * s) }
    guard path.count > 2, path.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return }
    let (xs, ys) = (path.map(\.x), path.map(\.y))
    let edges = zip(path, path.dropFirst() + path.prefix(1)).map { a, b in
      let length = max(hypot(b.x - a.x, b.y - a.y), 1e-9)
      return (a: a, nx: (b.y - a.y) / length, ny: -(b.x - a.x) / length)
    }
    paint((xs.min() ?? 0) - 1...(xs.max() ?? 0) + 1, (ys.min() ?? 0) - 1...(ys.max() ?? 0) + 1, color) { x, y in
      edges.reduce(1) { min($0, 0.5 - ((x - $1.a.x) * $1.nx + (y - $1.a.y) * $1.ny)) }
    }
  }
}

/// How much of each pixel of a region strokes cover; where several do, the most counts.
private struct CoverageMask {
  private var left = 0
  private var top = 0
  private var columns = 0
  private var rows = 0
  private var values: [Float] = []

  init(around strokes: [[Point]], reach: Double, width: Int, height: Int, clip: Rectangle?, scale: Double) {
    var (minX, minY, maxX, maxY) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    for point in strokes.joined() {
      (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
      (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
    }
    guard minX.isFinite, minY.isFinite, maxX.isFinite, maxY.isFinite else { return }
    let low = (x: max(0, (clip?.left ?? 0) * scale), y: max(0, (clip?.top ?? 0) * scale))
    let high = (
      x: min(Double(width), (clip?.right ?? .infinity) * scale),
      y: min(Double(height), (clip?.bottom ?? .infinity) * scale)
    )
    left = Int(max(low.x, minX - reach).rounded(.down))
    top = Int(max(low.y, minY - reach).rounded(.down))
    columns = max(0, Int(min(high.x, maxX + reach).rounded(.up)) - left)
    rows = max(0, Int(min(high.y, maxY + reach).rounded(.up)) - top)
    values = [Float](repeating: 0, count: columns * rows)
  }

  mutating func add(from a: Point, to b: Point, radius: Double) {
    let reach = radius + 1
    func bounded(_ value: Double, _ low: Int, _ count: Int) -> Int {
      Int(min(max(value - Double(low), 0), Double(count)))
    }
    let xs =
      bounded(
        min(a.x, b.x) - reach, left, columns)..<max(
        bounded(min(a.x, b.x) - reach, left, columns), bounded(max(a.x, b.x) + reach + 1, left, columns))
    let ys =
      bounded(
        min(a.y, b.y) - reach, top, rows)..<max(
        bounded(min(a.y, b.y) - reach, top, rows), bounded(max(a.y, b.y) + reach + 1, top, rows))
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let square = dx * dx + dy * dy
    // A line thinner than a pixel is as faint as it is thin.
    let strength = min(1, 2 * radius)
    let drawn = max(radius, 0.5)
    for row in ys {
      for column in xs {
        let (px, py) = (Double(left + column) + 0.5 - a.x, Double(top + row) + 0.5 - a.y)
        let t = square > 0 ? min(max((px * dx + py * dy) / square, 0), 1) : 0
        let distance = hypot(px - t * dx, py - t * dy)
        let covered = Float(min(max(drawn + 0.5 - distance, 0), 1) * strength)
        let place = row * columns + column
        if covered > values[place] { values[place] = covered }
      }
    }
  }

  func forEach(_ body: (_ x: Int, _ y: Int, _ coverage: Float) -> Void) {
    for row in 0..<rows {
      for column in 0..<columns where values[row * columns + column] > 0 {
        body(left + column, top + row, values[row * columns + column])
      }
    }
  }
}
