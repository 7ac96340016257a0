import Drawing

/// Where everything in a module stands, in points from its upper left corner. The page's script does the same when modules are
/// opened and closed (`PageScript+Placement.swift`): both must change together, and a test holds them to each other.
struct Placement {
  struct Place {
    /// The middle of the cell, where edges reach it that do not come to a place of their own.
    var x = 0.0
    var top = 0.0
    var height = 0.0
    /// How far it reaches to both sides.
    var left = 0.0
    var right = 0.0
    var rank = 0
  }

  private(set) var places: [Place]
  private(set) var width = 0.0
  private(set) var height = 0.0
  /// The upper and lower edge of each rank; between ranks, edges bend.
  private(set) var ranks: [(top: Double, bottom: Double)] = []
  /// Where values come in and go out.
  private(set) var entries: [Int: Double] = [:]
  private(set) var exits: [Int: Double] = [:]
  /// Where the title begins.
  private(set) var titleX = Spacing.margin

  /// What a cell takes, and where the values of an open module come in and go out, from its middle.
  struct Extent {
    var left: Double
    var right: Double
    var height: Double
    var entries: [Int: Double] = [:]
    var exits: [Int: Double] = [:]
    /// Whether the shape of what leaves it stands below it.
    var hasLabel = false
  }

  /// - Parameters:
  ///   - titleWidth: of the module's title; `nil` for the network itself, which has no frame.
  init(_ interior: Interior, extents: [Extent], titleWidth: Double?) {
    places = extents.map { Place(height: $0.height, left: $0.left, right: $0.right) }
    alignColumns(interior, extents)
    stackRanks(interior, extents, top: titleWidth == nil ? 0 : Spacing.header)
    let left = zip(places, extents).map { $0.x - $1.left }.min() ?? 0
    let right = zip(places, extents).map { $0.x + $1.right }.max() ?? 0
    let margin = titleWidth == nil ? 0 : Spacing.margin
    for index in places.indices { places[index].x += margin - left }
    width = right - left + 2 * margin
    for (index, cell) in interior.cells.enumerated() {
      if case .entry(let value) = cell { entries[value] = places[index].x }
      if case .exit(let value) = cell { exits[value] = places[index].x }
    }
    guard let titleWidth else { return }
    // A title stands beside what comes in from above, not under it.
    let ports = entries.values.sorted()
    let needed = Spacing.margin + titleWidth + 8
    if let first = ports.first, let last = ports.last, first < needed { titleX = last + 8 }
    width = max(width, titleX + titleWidth + Spacing.margin)
  }

  // MARK: - Columns

  /// How hard an edge pulls its ends under each other: boxes more than lanes, and hardly where a lane begins or ends, so that
  /// lanes give way.
  private static func pull(_ a: Interior.Cell, _ b: Interior.Cell) -> Double {
    switch (a == .lane, b == .lane) {
    case (false, false): 10
    case (true, true): 0.1
    case (true, false), (false, true): 0.001
    }
  }

  /// Brings cells under what they read from and above their readers, rank by rank, downwards and upwards in turn.
  private mutating func alignColumns(_ interior: Interior, _ extents: [Extent]) {
    struct Pull {
      var cell: Int
      /// From the middle of the other cell to this one's, for a straight edge.
      var shift: Double
      var weight: Double
    }
    var above = Array(repeating: [Pull](), count: places.count)
    var below = above
    for segment in interior.segments {
      let shift =
        (extents[segment.from].exits[segment.source] ?? 0) - (extents[segment.to].entries[segment.target] ?? 0)
      let weight = Self.pull(interior.cells[segment.from], interior.cells[segment.to])
      above[segment.to].append(Pull(cell: segment.from, shift: shift, weight: weight))
      below[segment.from].append(Pull(cell: segment.to, shift: -shift, weight: weight))
    }
    for layer in interior.layers {
      var x = 0.0
      for (index, cell) in layer.enumerated() {
        if index > 0 { x += extents[layer[index - 1]].right + Spacing.aside + extents[cell].left }
        places[cell].x = x
      }
      for cell in layer { places[cell].x -= x / 2 }
    }
    for turn in 0..<11 {
      let ranks = turn % 2 == 0 ? Array(interior.layers.indices) : interior.layers.indices.reversed()
      for rank in ranks {
        let layer = interior.layers[rank]
        var (wanted, weights, gaps) = ([Double](), [Double](), [Double]())
        for (index, cell) in layer.enumerated() {
          let pulls = turn % 2 == 0 ? above[cell] : below[cell]
          let weight = pulls.reduce(0) { $0 + $1.weight }
          let sum = pulls.reduce(0) { $0 + $1.weight * (places[$1.cell].x + $1.shift) }
          wanted.append(pulls.isEmpty ? places[cell].x : sum / weight)
          weights.append(max(weight, 0.0001))
          gaps.append(index == 0 ? 0 : extents[layer[index - 1]].right + Spacing.aside + extents[cell].left)
        }
        for (cell, x) in zip(layer, IsotonicFit.places(wanted, weights: weights, gaps: gaps)) { places[cell].x = x }
      }
    }
    for index in places.indices { places[index].x = (places[index].x * 2).rounded() / 2 }
  }

  // MARK: - Ranks

  private mutating func stackRanks(_ interior: Interior, _ extents: [Extent], top: Double) {
    var bends = Array(repeating: false, count: interior.layers.count)
    for (rank, layer) in interior.layers.enumerated() { for cell in layer { places[cell].rank = rank } }
    for segment in interior.segments {
      let start = places[segment.from].x + (extents[segment.from].exits[segment.source] ?? 0)
      let end = places[segment.to].x + (extents[segment.to].entries[segment.target] ?? 0)
      if abs(start - end) > 0.5 { bends[places[segment.from].rank] = true }
    }
    var y = top
    for (rank, layer) in interior.layers.enumerated() {
      let height = layer.map { extents[$0].height }.max() ?? 0
      for cell in layer { places[cell].top = y + (height - extents[cell].height) / 2 }
      // Shapes stand in a strip that edges pass straight.
      let labels = layer.contains { extents[$0].hasLabel } ? Spacing.labels : 0
      ranks.append((y, y + height + labels))
      y += height + labels + (bends[rank] ? Spacing.between : Spacing.straight)
    }
    height = (ranks.last?.bottom ?? top) + (top > 0 ? Spacing.margin : 0)
  }
}
