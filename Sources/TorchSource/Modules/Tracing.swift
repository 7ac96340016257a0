import Bytes
import GraphIR
import Tensors

/// What an evaluation has made so far, to go back to after an attempt.
struct Snapshot {
  fileprivate var tree: SyntaxTree
  fileprivate var heap: Heap
  fileprivate var tracer: Tracer
  fileprivate var libraryClasses: [String: Reference<ClassObject>]
  fileprivate var loadedLibraries: Set<String>
  fileprivate var storageVersions: [Int]
}

extension Interpreter {
  func snapshot() -> Snapshot {
    Snapshot(
      tree: tree, heap: heap, tracer: tracer, libraryClasses: libraryClasses, loadedLibraries: loadedLibraries,
      storageVersions: storageVersions)
  }

  func restore(_ snapshot: Snapshot) {
    tree = snapshot.tree
    heap = snapshot.heap
    tracer = snapshot.tracer
    libraryClasses = snapshot.libraryClasses
    loadedLibraries = snapshot.loadedLibraries
    storageVersions = snapshot.storageVersions
    naming = NodeNaming()
  }

  /// Calls the network with one input of the given type, and returns the graph of what it computes.
  func trace(_ root: Reference<InstanceObject>, _ input: TensorType) throws(SourceError) -> Graph {
    let parameter = try inputName(of: root)
    let value = tracer.builder.input(tracer.unique(parameter), .tensor(input))
    tracer.define(batchSymbol, .extent(of: value, axis: 0))
    for (axis, dimension) in (input.shape ?? []).enumerated() {
      guard case .symbol(let name) = dimension else { continue }
      guard !name.isEmpty, !name.contains("*"), Int(name) == nil else {
        throw failure(.usage, "\(quoted(name)) is no name for an extent")
      }
      if tracer.source(of: name) == nil || name == batchSymbol { tracer.define(name, .extent(of: value, axis: axis)) }
    }
    let result = try callInstance(root, Arguments([tensor(value)]))
    if let forward = forward(of: root) { setPlace(tree[heap[forward].syntax].place) }
    var outputs: [ValueID] = []
    for output in try tensors(in: result, depth: 0) {
      // A graph's outputs are results of nodes, each listed once.
      let isPlain = output == value || outputs.contains(output) || tracer.builder.graph[output].constant != nil
      outputs.append(
        isPlain ? try named("output") { () throws(SourceError) in try emit(Identity(), [output]) } : output)
    }
    return try tracer.finish(
      inputs: [value], outputs: outputs,
      undefinedError: { what, place in
        failure(.malformed, "the network uses what \(what) made here, which no weight in the file replaces", at: place)
      },
      graphError: { failure(.internal, $0.description) })
  }

  private func forward(of root: Reference<InstanceObject>) -> Reference<FunctionObject>? {
    guard case .function(let id)? = classAttribute("forward", of: heap[root].type) else { return nil }
    return id
  }

  /// The name of `forward`'s input.
  private func inputName(of root: Reference<InstanceObject>) throws(SourceError) -> String {
    guard let forward = forward(of: root) else { return "input" }
    let syntax = tree[heap[forward].syntax]
    let parameters = syntax.parameters.dropFirst().filter { $0.kind != .keywordRest && $0.kind != .rest }
    let required = parameters.filter { $0.defaultValue == nil }
    guard required.count <= 1 else {
      let names = required.map { quoted($0.name) }.joined(separator: ", ")
      throw failure(.unsupported, "a network with several inputs (\(names)) is not supported", at: syntax.place)
    }
    return parameters.first?.name ?? "input"
  }

  /// The tensors that a network returns, in order.
  private func tensors(in result: PythonValue, depth: Int) throws(SourceError) -> [ValueID] {
    guard depth < 16 else { throw failure(.unsupported, "the network's result nests deeper than 16") }
    func all(_ values: [PythonValue]) throws(SourceError) -> [ValueID] {
      var found: [ValueID] = []
      for value in values { found += try tensors(in: value, depth: depth + 1) }
      return found
    }
    switch result {
    case .tensor(let id): return [try value(of: id)]
    case .tuple(let id): return try all(heap[id].elements)
    case .list(let id): return try all(heap[id].elements)
    case .dict(let id): return try all(heap[id].pairs.map(\.value))
    // An auxiliary head that only training has.
    case .none where depth > 0: return []
    default: throw failure(.malformed, "forward() returns a \(typeName(result)), not a tensor")
    }
  }
}
