import Drawing

/// Places the modules of a tree, opened to some depth, and turns them into boxes and wires.
struct NetworkPainter {
  private let tree: ModuleTree
  private let interiors: [Interior]
  private let writer: BoxWriter
  private let depth: Int
  private var placements: [Int: Placement] = [:]
  private var contents: [Interior.Cell: BoxContents] = [:]

  private(set) var boxes: [NetworkDrawing.Box] = []
  private(set) var wires: [NetworkDrawing.Wire] = []
  private(set) var labels: [NetworkDrawing.Label] = []
  private(set) var omittedEdges = 0
  var width: Double { placements[0]?.width ?? 0 }
  var height: Double { placements[0]?.height ?? 0 }

  init(_ tree: ModuleTree, depth: Int) {
    self.tree = tree
    self.depth = depth
    interiors = tree.interiors(showsOne: true)
    writer = BoxWriter(tree)
  }

  mutating func draw() {
    place(0, depth: 0)
    paint(0, at: Point(0, 0), depth: 0)
  }

  /// The module that a cell shows with what it consists of.
  private func openModule(_ cell: Interior.Cell, depth: Int) -> Int? {
    guard depth < self.depth, case .child(.module(let module)) = cell else { return nil }
    return module
  }

  private func isRepeated(_ module: Int) -> Bool {
    if case .repeated = tree.modules[module].kind { true } else { false }
  }

  // MARK: - Places

  private mutating func place(_ module: Int, depth: Int) {
    let interior = interiors[module]
    let extents = interior.cells.map { extent($0, depth: depth) }
    let titleWidth = module == 0 ? nil : writer.titleWidth(of: writer.openTitle(ofModule: module, showsOne: true))
    placements[module] = Placement(interior, extents: extents, titleWidth: titleWidth)
  }

  private mutating func extent(_ cell: Interior.Cell, depth: Int) -> Placement.Extent {
    if let module = openModule(cell, depth: depth) {
      place(module, depth: depth + 1)
      guard let inner = placements[module] else { return Placement.Extent(left: 0, right: 0, height: 0) }
      let half = inner.width / 2
      let stack = isRepeated(module) ? 2 * Spacing.stack : 0
      return Placement.Extent(
        left: half, right: half + stack, height: inner.height + stack, entries: inner.entries.mapValues { $0 - half },
        exits: inner.exits.mapValues { $0 - half })
    }
    guard case .child(let child) = cell else {
      return Placement.Extent(left: Spacing.lane, right: Spacing.lane, height: 0)
    }
    let box =
      switch child {
      case .operation(let operation): writer.contents(ofOperation: operation)
      case .module(let module): writer.contents(ofModule: module, interiors[module])
      }
    contents[cell] = box
    return Placement.Extent(
      left: box.width / 2, right: max(box.width / 2, box.shapeWidth + 6), height: box.height,
      hasLabel: !box.shape.isEmpty)
  }

  // MARK: - Boxes and wires

  private mutating func paint(_ module: Int, at corner: Point, depth: Int) {
    guard let placement = placements[module] else { return }
    let interior = interiors[module]
    omittedEdges += interior.omitted.count
    if module > 0 {
      boxes.append(
        NetworkDrawing.Box(
          area: Rectangle(left: corner.x, top: corner.y, width: placement.width, height: placement.height),
          style: .openModule(depth: depth), title: writer.openTitle(ofModule: module, showsOne: true),
          titleX: placement.titleX,
          stack: isRepeated(module) ? 2 : 0))
      ports(interior, placement, corner)
    }
    for segment in interior.segments { wire(segment, interior, placement, corner, depth: depth) }
    for (cell, place) in zip(interior.cells, placement.places) {
      if let inner = openModule(cell, depth: depth), let size = placements[inner] {
        paint(
          inner, at: Point(corner.x + place.x - size.width / 2, corner.y + place.top), depth: depth + 1)
      } else if case .child(let child) = cell, let box = contents[cell] {
        paint(box, child, at: Point(corner.x + place.x, corner.y + place.top))
      }
    }
  }

  private mutating func paint(_ box: BoxContents, _ child: ModuleTree.Child, at top: Point) {
    let area = Rectangle(left: top.x - box.width / 2, top: top.y, width: box.width, height: box.height)
    var painted = NetworkDrawing.Box(area: area, style: .closedModule, title: box.title, subtitle: box.subtitle)
    switch child {
    case .operation(let operation): painted.style = .operation(tree.outline.operations[operation].family)
    case .module(let module): painted.stack = isRepeated(module) ? 2 : 1
    }
    boxes.append(painted)
    guard !box.shape.isEmpty else { return }
    labels.append(
      NetworkDrawing.Label(text: box.shape, place: Point(top.x + 6, area.bottom + 13), width: box.shapeWidth))
  }

  /// What comes into an open module and goes out of it, between its edge and the ranks inside.
  private mutating func ports(_ interior: Interior, _ placement: Placement, _ corner: Point) {
    for (cell, place) in zip(interior.cells, placement.places) {
      let x = corner.x + place.x
      switch cell {
      case .entry: wires.append(.init(points: [Point(x, corner.y), Point(x, corner.y + place.top)]))
      case .exit:
        wires.append(.init(points: [Point(x, corner.y + place.top), Point(x, corner.y + placement.height)]))
      case .child, .lane: break
      }
    }
  }

  private mutating func wire(
    _ segment: Interior.Segment, _ interior: Interior, _ placement: Placement, _ corner: Point, depth: Int
  ) {
    let (upper, lower) = (placement.places[segment.from], placement.places[segment.to])
    func inner(_ cell: Int) -> Placement? {
      openModule(interior.cells[cell], depth: depth).flatMap { placements[$0] }
    }
    let (above, below) = (inner(segment.from), inner(segment.to))
    let x = corner.x + upper.x + (above.flatMap { box in box.exits[segment.source].map { $0 - box.width / 2 } } ?? 0)
    let end =
      corner.x + lower.x + (below.flatMap { box in box.entries[segment.target].map { $0 - box.width / 2 } } ?? 0)
    let isLane = interior.cells[segment.from] == .lane
    let (bend, next) = (placement.ranks[upper.rank], placement.ranks[lower.rank])
    let start = isLane ? bend.top : upper.top + (above?.height ?? upper.height)
    func isBox(_ cell: Int) -> Bool { if case .child = interior.cells[cell] { inner(cell) == nil } else { false } }
    wires.append(
      NetworkDrawing.Wire(
        points: [
          Point(x, corner.y + start), Point(x, corner.y + bend.bottom), Point(end, corner.y + next.top),
          Point(end, corner.y + (interior.cells[segment.to] == .lane ? next.top : lower.top)),
        ],
        hasArrowBelow: !segment.isReversed && isBox(segment.to),
        hasArrowAbove: segment.isReversed && isBox(segment.from)
      ))
  }
}
