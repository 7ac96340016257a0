import Bytes
import FeatureSpace
import GraphIR
import Prediction

/// A network as a page of its own, or as a part of another: modules open and close, it moves, zooms, and is searched.
public struct NetworkPage: Sendable {
  /// More operators are no page that a browser shows with ease.
  private static let mostOperations = 30_000
  /// So many boxes are to be seen at first.
  private static let firstBoxes = 120

  let title: String
  /// Operators of the network, without those that only compute constants.
  public let operations: Int
  let notes: [String]
  /// What the page's scripts draw.
  let data: String
  private let families: [(index: Int, family: OperatorFamily)]

  /// - Throws: `VisualizationError.request` for a network of too many operators.
  public init(_ graph: Graph, title: String) throws(VisualizationError) {
    let tree = ModuleTree(NetworkOutline(graph))
    let outline = tree.outline
    let operations = outline.operations.count { $0.family != .port }
    guard operations <= Self.mostOperations else {
      throw .request(
        "a page shows \(Self.mostOperations) operators at most, not \(operations): svg and png draw modules")
    }
    self.title = title
    self.operations = operations
    let interiors = tree.interiors(showsOne: false)
    notes = DrawingNotes.lines(
      operations: operations, constantOperations: outline.constantOperations,
      omittedEdges: interiors.reduce(0) { $0 + $1.omitted.count })
    let used = Set(outline.operations.map(\.family))
    families = OperatorFamily.allCases.enumerated().filter { used.contains($1) }.map { ($0, $1) }
    data = NetworkData(tree, interiors, firstBoxes: Self.firstBoxes).json()
  }

  /// The page by itself.
  ///
  /// - Throws: `FeatureError.library` where OpenSSL is not there.
  public func html() throws(FeatureError) -> String {
    var document = HTMLDocument(title: title)
    document.styles = [PageStyle.base, PageStyle.network, PageStyle.families]
    document.data = [("network-data", data)]
    document.scripts = [PageScript.placement, PageScript.network, PageScript.tools]
    document.body = """
      <a class="skip" href="#stage">To the drawing</a>
      <main class="alone">
      <h1>\(Markup.escaped(Markup.shown(title)))</h1>
      \(fragment(wheel: "always"))
      </main>
      """
    return try document.text()
  }

  /// The drawing and its tools, for a page that has the data and the scripts.
  ///
  /// - Parameter wheel: `always`, or `with-key` where the wheel alone moves the page.
  func fragment(wheel: String) -> String {
    let legend = families.map { index, family in
      """
      <li><svg width="14" height="12" class="f\(index)" aria-hidden="true">\
      <rect width="14" height="12" rx="2"/></svg>\(family.rawValue)</li>
      """
    }
    let hint = wheel == "always" ? "The wheel zooms" : "The wheel zooms with Ctrl"
    return """
      <div class="network">
      <div class="tools" role="toolbar" aria-label="Drawing">
      <input id="find" type="search" placeholder="Search names and operators" aria-label="Search names and operators" \
      autocomplete="off" spellcheck="false">
      <span id="found-count" role="status" class="note"></span>
      <button type="button" data-action="in" aria-label="Zoom in">+</button>
      <button type="button" data-action="out" aria-label="Zoom out">−</button>
      <button type="button" data-action="width">Fit width</button>
      <button type="button" data-action="whole">Fit all</button>
      <button type="button" data-action="open">Open all</button>
      <button type="button" data-action="close">Close all</button>
      </div>
      <ul class="found-list" id="found" aria-label="Found"></ul>
      <div class="stage" id="stage" tabindex="0" role="application" data-wheel="\(wheel)" \
      aria-label="The network as a drawing. Arrow keys go from box to box, Enter opens a module or tells about an operator, \
      plus and minus zoom, 0 shows all, slash searches.">
      <svg id="surface" aria-hidden="false"><g id="view"></g></svg>
      <aside class="details" id="details" aria-label="Details" hidden></aside>
      </div>
      <ul class="legend" aria-label="Colors">\(legend.joined())</ul>
      <p class="note">\(notes.map(Markup.escaped).joined(separator: ". ")). Weights are not drawn; a click on a box tells \
      about it, and opens and closes modules. \(hint).</p>
      <noscript><p>The drawing needs JavaScript; `modelconv show graph` also draws SVG and PNG.</p></noscript>
      </div>
      """
  }
}
