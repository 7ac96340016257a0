import Images

/// How often samples of one class were taken for another: rows are classes, columns what they were taken for.
public struct ConfusionMatrixChart: Sendable {
  public var title: String
  /// `counts[class][prediction]`
  public var counts: [[Int]]
  public var classNames: [String]

  public init(title: String, counts: [[Int]], classNames: [String] = []) {
    (self.title, self.counts, self.classNames) = (title, counts, classNames)
  }

  private static let textSize = 11.0
  private static let longestName = 120.0

  private func name(_ index: Int) -> String { classNames.indices.contains(index) ? classNames[index] : "\(index)" }

  /// The matrix, with so many pixels a point. Colors show the share of a row; numbers are counts, left out where there are
  /// more than 40 classes.
  public func picture(scale: Int = 2) throws(ImageError) -> Picture {
    let count = max(1, counts.count)
    let probe = Canvas(width: 1, height: 1, scale: scale)
    let names = counts.indices.map { probe.shortened(name($0), to: Self.longestName, size: Self.textSize) }
    let longest = (names.map { probe.width(of: $0, size: Self.textSize) }.max() ?? 0).rounded(.up)
    let digits = counts.joined().map { probe.width(of: "\($0)", size: Self.textSize) }.max() ?? 0
    let side = count > 40 ? max(4, 640 / count) : max(26, Int(digits.rounded(.up)) + 10)
    let left = 44 + longest
    let top = 46.0
    let size = Double(side * count)
    let titleWidth = probe.width(of: title, size: 15)
    var canvas = Canvas(
      width: Int(max(left + size, titleWidth + 16) + 24), height: Int(top + size + longest + 44), scale: scale)
    canvas.text(title, at: Point(16, 26), size: 15, isBold: true)
    canvas.text("predicted", at: Point(left + size / 2, top + size + longest + 32), size: 12, anchor: .middle)
    canvas.text("class", at: Point(26, top + size / 2), size: 12, anchor: .middle, isUpward: true)
    for (row, values) in counts.enumerated() {
      let sum = Double(max(1, values.reduce(0, +)))
      let y = top + Double(row * side)
      for (column, value) in values.enumerated() {
        let x = left + Double(column * side)
        // White stands for none, so that the few that matter stand out.
        let color = value == 0 ? Color.white : ColorMap.sequential(1 - Double(value) / sum)
        canvas.fill(Rectangle(left: x, top: y, width: Double(side) - 1, height: Double(side) - 1), color)
        if count <= 40, value > 0 {
          canvas.text(
            "\(value)", at: Point(x + Double(side) / 2 - 0.5, y + Double(side) / 2 + 3.5), size: Self.textSize,
            color.readableInk, anchor: .middle)
        }
      }
      guard side >= 12 || row % (12 / side + 1) == 0 else { continue }
      let middle = y + Double(side) / 2 + 3.5
      canvas.text(names[row], at: Point(left - 6, middle), size: Self.textSize, anchor: .end)
      canvas.text(
        names[row], at: Point(left + Double(row * side) + Double(side) / 2 + 3.5, top + size + 6), size: Self.textSize,
        anchor: .end, isUpward: true)
    }
    canvas.frame(Rectangle(left: left - 1, top: top - 1, width: size + 1, height: size + 1), .faintInk)
    return try canvas.picture()
  }
}
