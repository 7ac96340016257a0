extension ModuleTree {
  /// What stands inside each module.
  ///
  /// - Parameter showsOne: whether of modules that are alike only the first is drawn, for all of them.
  func interiors(showsOne: Bool) -> [Interior] {
    var edges = Array(repeating: [(from: Interior.Cell, to: Interior.Cell, value: Int)](), count: modules.count)
    var seen = Array(repeating: Set<[Interior.Cell]>(), count: modules.count)
    func connect(_ module: Int, _ from: Interior.Cell, _ to: Interior.Cell, _ value: Int) {
      // The value tells apart what two children give each other.
      if seen[module].insert([from, to, .entry(value)]).inserted { edges[module].append((from, to, value)) }
    }
    var producers = Array(repeating: -1, count: outline.values.count)
    for (index, operation) in outline.operations.enumerated() {
      for value in operation.writes { producers[value] = index }
    }
    for (reader, operation) in outline.operations.enumerated() {
      let target = way(to: reader)
      for value in operation.reads where producers[value] >= 0 {
        let source = way(to: producers[value])
        let shared = zip(source, target).prefix { $0 == $1 }.count
        func child(_ way: [Int], _ depth: Int, _ operation: Int) -> Interior.Cell {
          .child(depth + 1 < way.count ? .module(way[depth + 1]) : .operation(operation))
        }
        connect(
          target[shared - 1], child(source, shared - 1, producers[value]), child(target, shared - 1, reader), value)
        for depth in shared..<max(shared, source.count) {
          connect(source[depth], child(source, depth, producers[value]), .exit(value), value)
        }
        for depth in shared..<max(shared, target.count) {
          connect(target[depth], .entry(value), child(target, depth, reader), value)
        }
      }
    }
    return modules.indices.map { index in
      if showsOne, case .repeated = modules[index].kind, let first = modules[index].children.first {
        return interior([first], representative(edges[index], of: index, first: first))
      }
      return interior(modules[index].children, edges[index].map { ($0, $1, $2, $2) })
    }
  }

  private func interior(
    _ children: [Child], _ edges: [(from: Interior.Cell, to: Interior.Cell, source: Int, target: Int)]
  ) -> Interior {
    var cells = children.map { Interior.Cell.child($0) }
    var places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    func place(_ cell: Interior.Cell) -> Int {
      if let place = places[cell] { return place }
      cells.append(cell)
      places[cell] = cells.count - 1
      return cells.count - 1
    }
    let placed = edges.map { edge in
      Interior.Edge(from: place(edge.from), to: place(edge.to), source: edge.source, target: edge.target)
    }
    return Interior(cells: cells, edges: placed)
  }

  /// The edges of modules that are alike, where the first stands for all: what comes in goes to it, and what the last one
  /// gives comes from it.
  private func representative(
    _ edges: [(from: Interior.Cell, to: Interior.Cell, value: Int)], of module: Int, first: Child
  ) -> [(from: Interior.Cell, to: Interior.Cell, source: Int, target: Int)] {
    guard case .module(let inner) = first, case .module(let last)? = modules[module].children.last else { return [] }
    var same: [Int: Int] = [:]
    for (a, b) in zip(modules[inner].operations, modules[last].operations) {
      for (x, y) in zip(outline.operations[a].writes, outline.operations[b].writes) { same[y] = x }
    }
    return edges.compactMap { edge in
      switch (edge.from, edge.to) {
      case (.entry, .child(first)): (edge.from, edge.to, edge.value, edge.value)
      case (.child, .exit): same[edge.value].map { (.child(first), edge.to, $0, edge.value) }
      default: nil
      }
    }
  }
}
