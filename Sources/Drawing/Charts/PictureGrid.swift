import Images

/// Pictures in rows, with a caption below each.
public struct PictureGrid: Sendable {
  /// One picture of a row.
  public struct Cell: Sendable {
    public var picture: Picture?
    public var caption: String
    public var color: Color
    /// Whether a frame in `color` sets it apart.
    public var isFramed: Bool

    public init(_ picture: Picture?, caption: String = "", color: Color = .ink, isFramed: Bool = false) {
      (self.picture, self.caption, self.color, self.isFramed) = (picture, caption, color, isFramed)
    }
  }

  public var title: String
  public var rows: [[Cell]]
  /// The width of a cell's picture, in points, and its height where pictures are not lower.
  public var side = 88.0
  /// Whether a thin line goes round each picture.
  public var hasHairlines = false
  /// Told on the right of the pictures, where they are maps of numbers.
  public var colorScale: ColorScale?

  public init(title: String, rows: [[Cell]]) { (self.title, self.rows) = (title, rows) }

  /// The height of cells, as a share of their width: lower ones where all pictures are.
  private var shape: Double {
    let shapes = rows.joined().compactMap(\.picture).map { Double($0.height) / Double($0.width) }
    return min(1, shapes.max() ?? 1)
  }

  private static let margin = 16.0
  private static let gap = 10.0
  private static let captionSize = 10.0
  private static let titleSize = 14.0
  /// Pictures are not made wider than this for a title's sake.
  private static let widestTitle = 520.0

  /// The grid, with so many pixels a point. Rows that a picture cannot hold are left out.
  public func picture(scale: Int = 2) throws(ImageError) -> Picture {
    let columns = rows.map(\.count).max() ?? 0
    let hasCaptions = rows.joined().contains { !$0.caption.isEmpty }
    let height = side * shape
    let line = height + (hasCaptions ? 18 : 0) + Self.gap
    let top = title.isEmpty ? Self.margin : 42
    let probe = Canvas(width: 1, height: 1, scale: scale)
    let right = Self.margin + Double(columns) * (side + Self.gap) - Self.gap
    let width = max(
      right + Self.margin + (colorScale.map { Self.gap + $0.width(on: probe) } ?? 0),
      2 * Self.margin + min(probe.width(of: title, size: Self.titleSize), Self.widestTitle))
    let most = max(1, Int((16_000 / Double(max(scale, 1)) - top) / line))
    let shown = rows.prefix(most)
    var canvas = Canvas(width: Int(width.rounded(.up)), height: Int(top + Double(shown.count) * line + 6), scale: scale)
    let room = Double(canvas.width) - 2 * Self.margin
    canvas.text(
      canvas.shortened(title, to: room, size: Self.titleSize), at: Point(Self.margin, 26), size: Self.titleSize,
      isBold: true)
    for (row, cells) in shown.enumerated() {
      for (column, cell) in cells.enumerated() {
        let area = Rectangle(
          left: Self.margin + Double(column) * (side + Self.gap), top: top + Double(row) * line, width: side,
          height: height)
        if let picture = cell.picture {
          let covered = try canvas.picture(picture, in: area)
          // Maps are as white as the page where they are zero.
          if hasHairlines { canvas.frame(covered, .grid, width: 0.5) }
        } else {
          canvas.frame(area, .grid)
        }
        if cell.isFramed {
          canvas.frame(
            Rectangle(left: area.left - 3, top: area.top - 3, width: side + 6, height: height + 6), cell.color, width: 2
          )
        }
        canvas.text(
          canvas.shortened(cell.caption, to: side + 4, size: Self.captionSize),
          at: Point(area.left + side / 2, area.bottom + 13), size: Self.captionSize, cell.color, anchor: .middle)
      }
    }
    if let colorScale, !shown.isEmpty {
      let length = min(Double(shown.count) * line - line + height, 320)
      colorScale.draw(on: &canvas, in: Rectangle(left: right + Self.gap, top: top, width: 0, height: length))
    }
    return try canvas.picture()
  }
}
