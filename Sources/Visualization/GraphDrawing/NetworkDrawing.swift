// GraphDrawing: a network as a drawing. `NetworkOutline` lists its operators, `ModuleTree` puts them into modules by their
// names, `Interior` finds layers in each module and an order with few crossings, `Placement` finds places. `NetworkDrawing` is
// what comes out of it for modules opened to some depth, as SVG and as a picture; `NetworkPage` is a page in which they are opened
// and closed by hand.

import Drawing
import GraphIR

/// A network as boxes and wires, in points.
public struct NetworkDrawing: Sendable {
  /// How much of a network is drawn.
  public struct Options: Sendable {
    /// How many levels of modules are opened; as many as leave the drawing readable where it is `nil`.
    public var depth: Int?
    public var title = ""

    public init() {}
  }

  struct Box: Sendable {
    enum Style: Sendable, Hashable {
      case operation(OperatorFamily)
      case closedModule
      /// With the number of modules around it.
      case openModule(depth: Int)
    }

    var area: Rectangle
    var style: Style
    var title: String
    var subtitle = ""
    /// Where the title of an open module begins.
    var titleX = 0.0
    /// How many boxes behind it are hinted at.
    var stack = 0
  }

  /// A way between two boxes: straight down, then to the side where it must, then down.
  struct Wire: Sendable {
    /// From the upper end to the lower one; between the two in the middle it bends.
    var points: [Point]
    var hasArrowBelow = false
    var hasArrowAbove = false
  }

  struct Label: Sendable {
    var text: String
    /// Where its baseline begins.
    var place: Point
    var width: Double
  }

  public private(set) var width = 0.0
  public private(set) var height = 0.0
  /// How many levels of modules are open.
  public private(set) var depth = 0
  /// How many levels of modules there are.
  public let levels: Int
  /// Operators of the network that are not drawn because they only compute constants.
  public let constantOperations: Int
  /// Operators of the network that stand in the drawing, in modules that are not open too.
  public let operations: Int
  /// Edges that would pass too many others.
  public private(set) var omittedEdges = 0
  public let title: String
  public var boxCount: Int { boxes.count }
  private(set) var boxes: [Box] = []
  private(set) var wires: [Wire] = []
  private(set) var labels: [Label] = []
  private(set) var families: [OperatorFamily] = []

  /// So many boxes a drawing may have where nobody says how deep modules are opened.
  private static let readableBoxes = 160
  /// So many it may have at all.
  private static let mostBoxes = 20_000

  /// - Throws: `VisualizationError.request` when the modules opened to this depth have too many boxes.
  public init(_ graph: Graph, options: Options = Options()) throws(VisualizationError) {
    let tree = ModuleTree(NetworkOutline(graph))
    title = options.title
    constantOperations = tree.outline.constantOperations
    operations = tree.outline.operations.count { $0.family != .port }
    let counts = tree.boxCounts()
    levels = counts.count - 1
    if let wanted = options.depth {
      depth = min(max(wanted, 0), levels)
      guard counts[depth] <= Self.mostBoxes else {
        throw .request("a drawing of depth \(depth) would have \(counts[depth]) boxes, \(Self.mostBoxes) at most")
      }
    } else {
      depth = counts.lastIndex { $0 <= Self.readableBoxes } ?? 0
    }
    var painter = NetworkPainter(tree, depth: depth)
    painter.draw()
    (boxes, wires, labels, omittedEdges) = (painter.boxes, painter.wires, painter.labels, painter.omittedEdges)
    (width, height) = (painter.width, painter.height)
    let used = Set(
      boxes.compactMap { if case .operation(let family) = $0.style { family } else { nil } })
    families = OperatorFamily.allCases.filter(used.contains)
  }
}

extension ModuleTree {
  /// How many boxes a drawing has with no, one, two, … levels of modules open, where one of several that are alike stands
  /// for all.
  func boxCounts() -> [Int] {
    var counts = [modules[0].children.count]
    var open = modules[0].children
    while true {
      var inner: [Child] = []
      for case .module(let index) in open {
        let children = modules[index].children
        if case .repeated = modules[index].kind { inner += children.prefix(1) } else { inner += children }
      }
      guard !inner.isEmpty else { return counts }
      counts.append(counts[counts.count - 1] + inner.count)
      open = inner
    }
  }
}
