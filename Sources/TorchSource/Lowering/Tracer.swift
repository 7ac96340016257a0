import Bytes
import GraphIR
import Tensors

/// Where a symbolic extent's value comes from when the graph runs.
enum SymbolSource: Sendable {
  case extent(of: ValueID, axis: Int)
  /// An int64 vector with one element.
  case computed(ValueID)
}

/// The graph that an evaluation builds, with the names that its values are to have.
struct Tracer {
  var builder: GraphBuilder
  /// Values without contents: parameters before they are bound, random numbers. What they are, and where they were made.
  private(set) var undefined: [ValueID: (what: String, place: Place)] = [:]
  /// How values without contents get their first ones.
  var initializations: [ValueID: Initialization] = [:]
  /// Those of them that a layer of `torch.nn` has said by itself.
  var usualInitializations: Set<ValueID> = []
  /// Names that values get in the end instead of those they were made with.
  var renamed: [ValueID: String] = [:]
  private var names = UniqueNames()
  private var symbols: [String: SymbolSource] = [:]
  var symbolValues: [String: ValueID] = [:]
  /// Symbols by how they are computed, so that what is computed twice is known to be equal.
  private var computed: [String: String] = [:]
  /// The smallest extent of a feature map that was pooled as a whole; tells a sensible input size from a too small one.
  var smallestPooledMap = Int.max

  init(name: String, provenance: Provenance) {
    builder = GraphBuilder(name: name, provenance: provenance)
  }

  /// `name`, or `name_1`, `name_2`, … as torch.fx counts.
  mutating func unique(_ name: String) -> String { names.make(name, countingFrom: 1) }

  /// A value that has a type but no contents.
  mutating func undefinedValue(_ type: TensorType, _ what: String, at place: Place) -> ValueID {
    let id = builder.input(what, .tensor(type))
    undefined[id] = (what, place)
    return id
  }

  // MARK: Symbols

  func source(of symbol: String) -> SymbolSource? { symbols[symbol] }

  mutating func define(_ symbol: String, _ source: SymbolSource) { symbols[symbol] = source }

  /// The symbol of what was computed by `formula` before.
  func symbol(for formula: String) -> SymbolicInt? { computed[formula].map { SymbolicInt(named: $0) } }

  /// A new symbol for what `value`, an int64 vector with one element, holds.
  mutating func symbol(for formula: String, computedBy value: ValueID) -> SymbolicInt {
    let name = "d\(symbols.count)"
    symbols[name] = .computed(value)
    symbolValues[name] = value
    computed[formula] = name
    return SymbolicInt(named: name)
  }

  /// The extents of `id`, with a symbol for each that is not known; `nil` when not even the rank is.
  mutating func extents(of id: ValueID) -> [Factor]? {
    guard var shape = builder.shape(of: id) else { return nil }
    var hasNew = false
    for axis in shape.indices where Factor(shape[axis]) == nil {
      let name = "d\(symbols.count)"
      symbols[name] = .extent(of: id, axis: axis)
      shape[axis] = .symbol(name)
      hasNew = true
    }
    if hasNew { builder.refine(id, shape) }
    return shape.map { Factor($0) ?? .int(0) }
  }

  /// States what is known of the extents of `id` beyond what inference says.
  mutating func refine(_ id: ValueID, _ extents: [Factor?]) {
    builder.refine(id, extents.map { $0?.dimension ?? .unknown })
  }
}

extension Tracer {
  /// What `ids` depend on: for each value whether it is needed, and the nodes.
  private func behind(_ ids: [ValueID]) -> (needed: [Bool], nodes: [Node]) {
    var needed = [Bool](repeating: false, count: builder.graph.values.count)
    for id in ids { needed[id.index] = true }
    var kept: [Node] = []
    for node in builder.graph.nodes.reversed()
    where node.outputs.contains(where: { $0.map { needed[$0.index] } ?? false }) {
      for id in node.reads { needed[id.index] = true }
      kept.append(node)
    }
    return (needed, kept.reversed())
  }

  /// The values without contents that `ids` depend on, in the order in which they were made.
  func undefined(behind ids: [ValueID]) -> [ValueID] {
    let needed = behind(ids).needed
    return undefined.keys.filter { needed[$0.index] }.sorted()
  }

  /// The graph with `inputs` and `outputs`: only what the outputs need, under its final names.
  ///
  /// - Parameter contents: for values that have none.
  /// - Throws: the reason why a needed value has no contents, or a `GraphError` of validation.
  func finish(
    inputs: [ValueID], outputs: [ValueID], contents: [ValueID: Tensor] = [:],
    undefinedError: (String, Place) -> SourceError, graphError: (GraphError) -> SourceError
  ) throws(SourceError) -> Graph {
    let source = builder.graph
    let (needed, kept) = behind(outputs + inputs)
    for (id, content) in undefined.sorted(by: { $0.key < $1.key }) where needed[id.index] && contents[id] == nil {
      throw undefinedError(content.what, content.place)
    }
    var graph = Graph(name: source.name, provenance: source.provenance)
    var moved: [ValueID: ValueID] = [:]
    for (index, value) in source.values.enumerated() {
      let id = ValueID(index)
      guard needed[index] else { continue }
      var value = value
      value.name = renamed[id] ?? value.name
      if let tensor = contents[id] { value.constant = tensor }
      moved[id] = graph.addValue(value)
    }
    for node in kept {
      var copy = node
      copy.name = node.outputs.first.flatMap { $0.flatMap { renamed[$0] } } ?? node.name
      copy.inputs = node.inputs.map { $0.flatMap { moved[$0] } }
      // An output that nobody reads is left out.
      copy.outputs = node.outputs.map { $0.flatMap { moved[$0] } }
      graph.nodes.append(copy)
    }
    graph.inputs = inputs.compactMap { moved[$0] }
    graph.outputs = outputs.compactMap { moved[$0] }
    do {
      try graph.validate()
    } catch {
      throw graphError(error)
    }
    return graph
  }
}
