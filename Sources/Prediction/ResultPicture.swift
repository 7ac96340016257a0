import Images

/// A picture of predictions: each image with bars for its most probable classes, as SVG, so that text is text in any size.
public struct ResultPicture {
  /// One image and what the network takes it for.
  public struct Row {
    public var name: String
    public var picture: Picture
    public var classes: [Classifier.Ranked]

    public init(name: String, picture: Picture, classes: [Classifier.Ranked]) {
      self.name = name
      self.picture = picture
      self.classes = classes
    }
  }

  private static let side = 120
  private static let gap = 16
  private static let barHeight = 18
  private static let labelWidth = 190
  private static let barWidth = 260

  public let svg: String

  /// - Parameter title: what stands above the rows: the model's name.
  /// - Throws: `ImageError` when an image cannot be encoded.
  public init(_ rows: [Row], title: String) throws(ImageError) {
    let heights = rows.map { max(Self.side, $0.classes.count * (Self.barHeight + 6) + 26) }
    let width = Self.gap * 3 + Self.side + Self.labelWidth + Self.barWidth + 60
    let height = heights.reduce(60) { $0 + $1 + Self.gap }
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      font-family="system-ui, sans-serif" font-size="14">
      <rect width="100%" height="100%" fill="#ffffff"/>
      <text x="\(Self.gap)" y="34" font-size="18" font-weight="600" fill="#1b1b1b">\(Markup.escaped(title))</text>

      """
    var top = 56
    for (row, rowHeight) in zip(rows, heights) {
      text += try Self.draw(row, top: top)
      top += rowHeight + Self.gap
    }
    svg = text + "</svg>\n"
  }

  private static func draw(_ row: Row, top: Int) throws(ImageError) -> String {
    let scale = Double(side) / Double(max(row.picture.width, row.picture.height, 1))
    let (width, height) = (Double(row.picture.width) * scale, Double(row.picture.height) * scale)
    var text = """
      <image x="\(gap)" y="\(top)" width="\(width)" height="\(height)" style="image-rendering:auto" \
      href="\(try row.picture.dataAddress())"/>
      <text x="\(2 * gap + side)" y="\(top + 14)" fill="#5a5a5a">\(Markup.escaped(row.name))</text>

      """
    for (index, ranked) in row.classes.enumerated() {
      let y = top + 26 + index * (barHeight + 6)
      let left = 2 * gap + side + labelWidth
      // Blue and gray keep apart for every kind of color vision.
      let color = index == 0 ? "#0072b2" : "#9aa5b1"
      let length = max(1, min(1, ranked.probability.isNaN ? 0 : ranked.probability) * Double(barWidth))
      text += """
        <text x="\(left - 8)" y="\(y + 14)" text-anchor="end" fill="#1b1b1b">\(Markup.escaped(shortened(ranked)))</text>
        <rect x="\(left)" y="\(y)" width="\(length)" height="\(barHeight)" rx="2" fill="\(color)"/>
        <text x="\(Double(left) + length + 6)" y="\(y + 14)" fill="#1b1b1b">\(percent(ranked.probability))</text>

        """
    }
    return text
  }

  /// A class's name, cut so that it stays within its column.
  private static func shortened(_ ranked: Classifier.Ranked) -> String {
    let name = ranked.label ?? "class \(ranked.index)"
    return name.count > 24 ? name.prefix(23) + "…" : name
  }

  private static func percent(_ probability: Double) -> String {
    guard (0...1).contains(probability) else { return "\(probability)" }
    let tenths = Int((probability * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
