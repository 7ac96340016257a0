import GraphIR

// Blocks of a network that are alike and follow one another, as the bottlenecks of a ResNet or a transformer's layers.
extension ModuleTree {
  /// Puts modules that follow one another and do the same to shapes of the same kind into one of kind `repeated`.
  mutating func gatherRepeats() {
    let comparison = Comparison(outline)
    for index in modules.indices {
      var gathered: [Child] = []
      var run: [Child] = []
      func isNext(_ child: Child) -> Bool {
        guard case .module(let next) = child, case .module(let last)? = run.last else { return false }
        return comparison.follows(modules[last].operations, modules[next].operations)
      }
      for child in modules[index].children {
        if !run.isEmpty, !isNext(child) {
          gathered += repeated(run, in: index)
          run = []
        }
        run.append(child)
      }
      modules[index].children = gathered + repeated(run, in: index)
    }
  }

  private mutating func repeated(_ run: [Child], in parent: Int) -> [Child] {
    guard run.count > 1, case .module(let first)? = run.first, case .module(let last)? = run.last else { return run }
    if parent > 0, run.count == modules[parent].children.count {
      modules[parent].kind = .repeated(run.count)
      return run
    }
    var module = Module(
      kind: .repeated(run.count), label: "\(modules[first].label) to \(modules[last].label)", parent: parent)
    module.children = run
    module.operations = operations(of: run)
    modules.append(module)
    return [.module(modules.count - 1)]
  }

  /// Which operators are alike, and which values run between them.
  private struct Comparison {
    /// Equal for operators that do the same: kind, attributes, shapes of constants and results.
    private var keys: [Int] = []
    private var producers: [Int?]
    private var readers: [[Int]]
    private let outline: NetworkOutline

    init(_ outline: NetworkOutline) {
      self.outline = outline
      producers = Array(repeating: nil, count: outline.values.count)
      readers = Array(repeating: [], count: outline.values.count)
      var known: [String: Int] = [:]
      for (index, operation) in outline.operations.enumerated() {
        for value in operation.writes { producers[value] = index }
        for value in operation.reads { readers[value].append(index) }
        let key =
          ([operation.op] + operation.attributes.map { "\($0.name)=\($0.value)" } + operation.constants.map(\.type)
          + operation.writes.map { outline.values[$0].type?.description ?? "?" }).joined(separator: "\u{1}")
        keys.append(known[key, default: known.count])
        known[key] = keys[index]
      }
    }

    /// Whether the operators `second` repeat `first` on what these give, and nobody else takes it.
    func follows(_ first: [Int], _ second: [Int]) -> Bool {
      guard first.count == second.count, zip(first, second).allSatisfy({ keys[$0] == keys[$1] }) else { return false }
      let (before, after) = (places(first), places(second))
      for (a, b) in zip(first, second) {
        let (x, y) = (outline.operations[a].reads, outline.operations[b].reads)
        guard x.count == y.count else { return false }
        for (u, v) in zip(x, y) {
          let (from, to) = (producers[u].flatMap { before[$0] }, producers[v].flatMap { after[$0] })
          // Inside, both read from the same place; from outside, the second only from the first.
          guard from == to, to != nil || producers[v].map({ before[$0] != nil }) ?? false else { return false }
        }
      }
      return first.allSatisfy { index in
        outline.operations[index].writes.allSatisfy { value in
          let outside = readers[value].filter { before[$0] == nil }
          return outside.allSatisfy { after[$0] != nil }
        }
      }
    }

    private func places(_ operations: [Int]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: operations.enumerated().map { ($1, $0) })
    }
  }
}
