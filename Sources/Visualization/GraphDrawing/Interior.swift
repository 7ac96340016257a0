/// What stands inside a module, in layers: each cell below those that it reads from.
///
/// After K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical System Structures", 1981: cycles
/// are broken, cells get ranks, long edges get lanes through the ranks between, and the order within a rank is one with few
/// crossings. Sizes play no part: the same layers serve whether modules inside are open or not.
struct Interior {
  enum Cell: Hashable {
    case child(ModuleTree.Child)
    /// Where a value comes in, at the upper edge.
    case entry(Int)
    /// Where a value goes out, at the lower edge.
    case exit(Int)
    /// Where an edge passes a rank.
    case lane
  }

  /// An edge's way from one rank to the next.
  struct Segment: Hashable {
    /// Places in `cells`; `from` stands above `to`.
    var from: Int
    var to: Int
    /// The value as it leaves `from`, and as it reaches `to`: they differ where one of several repeats stands for all.
    var source: Int
    var target: Int
    /// Whether the value goes upwards: against the order that the other edges have.
    var isReversed: Bool
  }

  /// An edge between two cells of any ranks.
  struct Edge: Hashable {
    var from: Int
    var to: Int
    var source: Int
    var target: Int
  }

  private(set) var cells: [Cell]
  /// Cells from left to right, rank by rank.
  private(set) var layers: [[Int]] = []
  private(set) var segments: [Segment] = []
  /// Edges that pass so many ranks that they are not drawn.
  private(set) var omitted: [Edge] = []
  private var ranks: [Int]

  /// Lanes that a level may have beyond a few for each cell.
  private static let freeLanes = 2_000

  init(cells: [Cell], edges: [Edge]) {
    self.cells = cells
    ranks = Array(repeating: 0, count: cells.count)
    let order = Self.order(cells.count, edges)
    var place = Array(repeating: 0, count: cells.count)
    for (index, cell) in order.enumerated() { place[cell] = index }
    let directed = edges.filter { $0.from != $0.to }.map { edge in
      (edge: edge, isReversed: place[edge.from] > place[edge.to])
    }
    rank(order, directed)
    addSegments(directed)
    arrange()
  }

  // MARK: - Ranks

  /// An order in which each cell comes after those that it reads from, as far as there is one: in a cycle, the first cell of
  /// those that are left goes ahead.
  private static func order(_ count: Int, _ edges: [Edge]) -> [Int] {
    var waiting = Array(repeating: 0, count: count)
    var next = Array(repeating: [Int](), count: count)
    for edge in edges where edge.from != edge.to {
      waiting[edge.to] += 1
      next[edge.from].append(edge.to)
    }
    var order: [Int] = []
    var isDone = Array(repeating: false, count: count)
    var ready = (0..<count).filter { waiting[$0] == 0 }
    var first = 0
    while order.count < count {
      while let cell = ready.popLast() {
        guard !isDone[cell] else { continue }
        isDone[cell] = true
        order.append(cell)
        for reader in next[cell] {
          waiting[reader] -= 1
          if waiting[reader] == 0 { ready.append(reader) }
        }
      }
      while first < count, isDone[first] { first += 1 }
      if first < count { ready.append(first) }
    }
    return order
  }

  /// The longest way from above; what reads nothing here stands just above its first reader.
  private mutating func rank(_ order: [Int], _ edges: [(edge: Edge, isReversed: Bool)]) {
    var down = Array(repeating: [Int](), count: cells.count)
    var up = Array(repeating: 0, count: cells.count)
    for (edge, isReversed) in edges {
      let (high, low) = isReversed ? (edge.to, edge.from) : (edge.from, edge.to)
      down[high].append(low)
      up[low] += 1
    }
    let hasEntries = cells.contains { if case .entry = $0 { true } else { false } }
    for cell in order {
      if hasEntries, ranks[cell] == 0, !isEntry(cell) { ranks[cell] = 1 }
      for lower in down[cell] { ranks[lower] = max(ranks[lower], ranks[cell] + 1) }
    }
    for cell in order.reversed() where up[cell] == 0 && !isEntry(cell) {
      if let reader = down[cell].map({ ranks[$0] }).min() { ranks[cell] = max(ranks[cell], reader - 1) }
    }
    let last = ranks.indices.map { isExit($0) ? ranks[$0] : ranks[$0] + 1 }.max() ?? 0
    for cell in cells.indices where isExit(cell) { ranks[cell] = last }
    // Ranks that nothing is left on.
    let used = Set(ranks).sorted()
    let renumbered = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    ranks = ranks.map { renumbered[$0] ?? 0 }
    layers = Array(repeating: [], count: used.count)
    for cell in cells.indices { layers[ranks[cell]].append(cell) }
  }

  private func isEntry(_ cell: Int) -> Bool { if case .entry = cells[cell] { true } else { false } }
  private func isExit(_ cell: Int) -> Bool { if case .exit = cells[cell] { true } else { false } }

  // MARK: - Lanes

  /// Leads each edge from rank to rank. Edges that carry one value from one cell share their lanes.
  private mutating func addSegments(_ edges: [(edge: Edge, isReversed: Bool)]) {
    struct Source: Hashable {
      var cell: Int
      var value: Int
      var isReversed: Bool
    }
    var budget = 4 * cells.count + Self.freeLanes
    var lanes: [Source: [Int]] = [:]
    func span(_ edge: Edge) -> Int { abs(ranks[edge.to] - ranks[edge.from]) }
    for (edge, isReversed) in edges.sorted(by: { (span($0.edge), $0.edge.from) < (span($1.edge), $1.edge.from) }) {
      let (high, low) = isReversed ? (edge.to, edge.from) : (edge.from, edge.to)
      // Reversed edges end where they begin to be drawn: each has lanes of its own.
      let source = Source(cell: isReversed ? -1 - segments.count : high, value: edge.source, isReversed: isReversed)
      var passed = lanes[source] ?? []
      let wanted = span(edge) - 1
      guard wanted - passed.count <= budget else {
        omitted.append(edge)
        continue
      }
      while passed.count < wanted {
        cells.append(.lane)
        let rank = ranks[high] + passed.count + 1
        ranks.append(rank)
        layers[rank].append(cells.count - 1)
        connect(passed.last ?? high, cells.count - 1, edge, isReversed)
        passed.append(cells.count - 1)
        budget -= 1
      }
      lanes[source] = passed
      connect(wanted > 0 ? passed[wanted - 1] : high, low, edge, isReversed)
    }
  }

  private mutating func connect(_ high: Int, _ low: Int, _ edge: Edge, _ isReversed: Bool) {
    segments.append(
      Segment(
        from: high, to: low, source: isReversed ? edge.target : edge.source,
        target: isReversed ? edge.source : edge.target, isReversed: isReversed))
  }

  // MARK: - Order within ranks

  /// Sorts each rank by the mean place of its neighbours, from above and from below in turn, and keeps what crosses least.
  private mutating func arrange() {
    var above = Array(repeating: [Int](), count: cells.count)
    var below = above
    for segment in segments {
      above[segment.to].append(segment.from)
      below[segment.from].append(segment.to)
    }
    var best = (layers: layers, crossings: crossings(below))
    for turn in 0..<8 where best.crossings > 0 {
      let isDownward = turn % 2 == 0
      let neighbours = isDownward ? above : below
      var place = Array(repeating: 0, count: cells.count)
      for layer in layers { for (index, cell) in layer.enumerated() { place[cell] = index } }
      for rank in isDownward ? Array(layers.indices) : layers.indices.reversed() {
        let keyed = layers[rank].map { cell in
          let near = neighbours[cell]
          let mean = Double(near.reduce(0) { $0 + place[$1] }) / Double(max(1, near.count))
          return (cell: cell, mean: near.isEmpty ? Double(place[cell]) : mean)
        }
        layers[rank] = keyed.sorted { ($0.mean, place[$0.cell]) < ($1.mean, place[$1.cell]) }.map(\.cell)
        for (index, cell) in layers[rank].enumerated() { place[cell] = index }
      }
      let count = crossings(below)
      if count < best.crossings { best = (layers, count) }
    }
    layers = best.layers
  }

  /// How many pairs of segments cross, counted by a Fenwick tree: W. Barth, P. Mutzel and M. Jünger, "Simple and Efficient
  /// Bilayer Cross Counting", 2004.
  private func crossings(_ below: [[Int]]) -> Int {
    var place = Array(repeating: 0, count: cells.count)
    for layer in layers { for (index, cell) in layer.enumerated() { place[cell] = index } }
    var total = 0
    for (layer, next) in zip(layers, layers.dropFirst()) {
      var tree = Array(repeating: 0, count: next.count + 1)
      var seen = 0
      for cell in layer {
        let targets = below[cell].map { place[$0] }
        for target in targets {
          var (index, notRight) = (target + 1, 0)
          while index > 0 {
            notRight += tree[index]
            index -= index & -index
          }
          total += seen - notRight
        }
        for target in targets {
          var index = target + 1
          while index < tree.count {
            tree[index] += 1
            index += index & -index
          }
          seen += 1
        }
      }
    }
    return total
  }
}
