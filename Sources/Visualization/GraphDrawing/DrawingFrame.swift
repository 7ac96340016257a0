import Drawing
import Prediction

/// What stands around a network's drawing: title, notes and legend, and the size of it all.
struct DrawingFrame {
  struct Line {
    var text: String
    var place: Point
    var size: Double
    var isBold = false
  }

  struct Entry {
    var family: OperatorFamily
    var sign: Rectangle
  }

  private(set) var lines: [Line] = []
  private(set) var legend: [Entry] = []
  /// Where the drawing's own corner lies.
  private(set) var origin = Point(0, 0)
  private(set) var width = 0.0
  private(set) var height = 0.0

  private static let margin = 20.0

  init(_ drawing: NetworkDrawing) {
    let canvas = Canvas(width: 1, height: 1, scale: 4)
    let margin = Self.margin
    let room = max(drawing.width, 420)
    var y = margin + 14
    lines.append(
      Line(
        text: canvas.shortened(Markup.shown(drawing.title), to: room, size: 15), place: Point(margin, y), size: 15,
        isBold: true))
    for note in drawing.notes {
      y += 17
      lines.append(Line(text: canvas.shortened(note, to: room, size: 10.5), place: Point(margin, y), size: 10.5))
    }
    var x = margin
    y += 12
    for family in drawing.families {
      let needed = 18 + canvas.width(of: family.rawValue, size: Spacing.textSize) + 16
      if x + needed > margin + room, x > margin { (x, y) = (margin, y + 18) }
      legend.append(Entry(family: family, sign: Rectangle(left: x, top: y, width: 12, height: 10)))
      x += needed
    }
    width = room + 2 * margin
    origin = Point(margin + (room - drawing.width) / 2, y + 30)
    height = origin.y + drawing.height + margin
  }
}

/// What a reader of a drawing should know of what it leaves out, a line each.
enum DrawingNotes {
  static func lines(operations: Int, constantOperations: Int, omittedEdges: Int, depth: String = "") -> [String] {
    var notes = ["\(grouped(operations)) operators\(depth)"]
    if constantOperations > 0 { notes[0] += "; \(grouped(constantOperations)) more only compute constants" }
    if omittedEdges > 0 { notes.append("\(grouped(omittedEdges)) edges pass too many ranks and are not drawn") }
    return notes
  }
}

extension NetworkDrawing {
  var notes: [String] {
    DrawingNotes.lines(
      operations: operations, constantOperations: constantOperations, omittedEdges: omittedEdges,
      depth: depth < levels ? ", modules opened to depth \(depth) of \(levels)" : "")
      + ["Weights are not drawn. A shape stands below what changes it."]
  }
}
