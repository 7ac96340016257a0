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

  /// Calls the network with `inputs`, and returns the graph of what it computes.
  ///
  /// - Parameter untyped: the element type of inputs that have none.
  func trace(
    _ root: Reference<InstanceObject>, _ inputs: [ModuleInput], untyped: ElementType
  ) throws(SourceError) -> Graph {
    let parameters = try parameters(of: root, for: inputs)
    return try trace(
      root,
      zip(parameters, inputs).map { parameter, input in
        (parameter, TensorType(input.elementType ?? untyped, input.shape))
      })
  }

  /// Calls the network with every input that it must have of one type.
  func trace(_ root: Reference<InstanceObject>, all type: TensorType) throws(SourceError) -> Graph {
    try trace(root, requiredInputs(of: root).map { ($0, type) })
  }

  private func trace(
    _ root: Reference<InstanceObject>, _ inputs: [(parameter: String, type: TensorType)]
  ) throws(SourceError) -> Graph {
    let (values, outputs) = try called(root, inputs)
    return try finish(inputs: values, outputs: outputs)
  }

  /// Calls the network as in training with `inputs`.
  func trainingForm(
    of root: Reference<InstanceObject>, _ inputs: [ModuleInput]
  ) throws(SourceError) -> TrainingForm {
    _ = try call(try attribute("train", of: .instance(root)), Arguments())
    let parameters = try parameters(of: root, for: inputs)
    let types = inputs.map { TensorType($0.elementType ?? .float32, $0.shape) }
    let (values, outputs) = try called(root, zip(parameters, types).map { ($0, $1) })
    var updates: [(name: String, value: ValueID)] = []
    for entry in try stateDict(of: root) {
      guard let begun = boundValues[entry.name] else { continue }
      let value = try value(of: entry.tensor)
      guard value != begun else { continue }
      guard !entry.isParameter else {
        throw unsupported("the parameter \(quoted(entry.name)), which forward() changes,")
      }
      updates.append((tracer.builder.graph[begun].name, try output(value, named: nil, besides: values + outputs)))
    }
    return TrainingForm(
      graph: try finish(inputs: values, outputs: outputs + updates.map(\.value)), updates: updates.map(\.name))
  }

  private func finish(inputs: [ValueID], outputs: [ValueID]) throws(SourceError) -> Graph {
    try tracer.finish(
      inputs: inputs, outputs: outputs,
      undefinedError: { what, place in
        failure(.malformed, "the network uses what \(what) made here, which no weight in the file replaces", at: place)
      },
      graphError: { failure(.internal, $0.description) })
  }

  /// Calls the network: the values that its inputs are, and those that it returns.
  private func called(
    _ root: Reference<InstanceObject>, _ inputs: [(parameter: String, type: TensorType)]
  ) throws(SourceError) -> (inputs: [ValueID], outputs: [ValueID]) {
    var values: [ValueID] = []
    var arguments = Arguments()
    for (parameter, type) in inputs {
      let value = tracer.builder.input(tracer.unique(parameter), .tensor(type))
      if values.isEmpty { tracer.define(batchSymbol, .extent(of: value, axis: 0)) }
      for (axis, dimension) in (type.shape ?? []).enumerated() {
        guard case .symbol(let name) = dimension else { continue }
        guard !name.isEmpty, !name.contains("*"), Int(name) == nil else {
          throw failure(.usage, "\(quoted(name)) is no name for an extent")
        }
        if tracer.source(of: name) == nil || name == batchSymbol && values.isEmpty {
          tracer.define(name, .extent(of: value, axis: axis))
        }
      }
      if parameter == Self.anyInput {
        arguments.positional.append(tensor(value))
      } else {
        arguments.keywords.append((parameter, tensor(value)))
      }
      values.append(value)
    }
    let result = try callInstance(root, arguments)
    if let forward = forward(of: root) { setPlace(tree[heap[forward].syntax].place) }
    var outputs: [ValueID] = []
    for output in try tensors(in: result, depth: 0) {
      outputs.append(try self.output(output.value, named: output.name, besides: values + outputs))
    }
    return (values, outputs)
  }

  /// `value` as an output of the graph: the result of a node, which is listed once, and has a name of its own if it gets one.
  private func output(
    _ value: ValueID, named name: String?, besides others: [ValueID]
  ) throws(SourceError) -> ValueID {
    let isPlain = others.contains(value) || tracer.builder.graph[value].constant != nil
    let isNamed = name != nil && name != tracer.renamed[value]
    guard isPlain || isNamed else { return value }
    naming = NodeNaming()
    return try named(name ?? "output") { () throws(SourceError) in try emit(Identity(), [value]) }
  }

  private func forward(of root: Reference<InstanceObject>) -> Reference<FunctionObject>? {
    guard case .function(let id)? = classAttribute("forward", of: heap[root].type) else { return nil }
    return id
  }

  /// The name of the input of a network that takes `*args`.
  private static var anyInput: String { "input" }

  /// The parameters of `forward` that a tensor may be passed for, and whether one must be.
  private func inputs(of root: Reference<InstanceObject>) -> [(name: String, isRequired: Bool)] {
    guard let forward = forward(of: root) else { return [(Self.anyInput, true)] }
    let parameters = tree[heap[forward].syntax].parameters.dropFirst().filter {
      $0.kind != .keywordRest && $0.kind != .rest
    }
    let inputs = parameters.map { (name: $0.name, isRequired: $0.defaultValue == nil) }
    return inputs.isEmpty ? [(Self.anyInput, true)] : inputs
  }

  /// The names of the inputs that the network must have: one at least.
  func requiredInputs(of root: Reference<InstanceObject>) -> [String] {
    let inputs = inputs(of: root)
    let required = inputs.filter(\.isRequired)
    return (required.isEmpty ? Array(inputs.prefix(1)) : required).map(\.name)
  }

  /// The parameters that `inputs` are passed for.
  private func parameters(
    of root: Reference<InstanceObject>, for inputs: [ModuleInput]
  ) throws(SourceError) -> [String] {
    let known = self.inputs(of: root)
    var free = known.map(\.name).filter { name in !inputs.contains { $0.name == name } }[...]
    var chosen: [String] = []
    for input in inputs {
      guard let name = input.name ?? free.popFirst() else {
        throw usage(root, "forward() takes \(known.count) inputs, \(inputs.count) are given")
      }
      guard known.contains(where: { $0.name == name }), !chosen.contains(name) else {
        let names = known.map { quoted($0.name) }.joined(separator: ", ")
        throw usage(root, "forward() has no free input \(quoted(name)) (there are \(names))")
      }
      chosen.append(name)
    }
    if let missing = known.first(where: { $0.isRequired && !chosen.contains($0.name) }) {
      throw usage(root, "the shape of the input \(quoted(missing.name)) is missing")
    }
    return chosen
  }

  private func usage(_ root: Reference<InstanceObject>, _ problem: String) -> SourceError {
    let place = forward(of: root).map { tree[heap[$0].syntax].place } ?? place
    var error = failure(.usage, problem, at: place)
    error.exception = nil
    return error
  }

  /// The tensors that a network returns, in order, with the names that dicts and records give them.
  private func tensors(
    in result: PythonValue, depth: Int, name: String? = nil
  ) throws(SourceError) -> [(value: ValueID, name: String?)] {
    guard depth < 16 else { throw failure(.unsupported, "the network's result nests deeper than 16") }
    func all(_ values: [(name: String?, value: PythonValue)]) throws(SourceError) -> [(value: ValueID, name: String?)] {
      var found: [(value: ValueID, name: String?)] = []
      for (index, element) in values.enumerated() {
        var path = element.name
        if let name { path = "\(name).\(element.name ?? "\(index)")" }
        found += try tensors(in: element.value, depth: depth + 1, name: path)
      }
      return found
    }
    switch result {
    case .tensor(let id): return [(try value(of: id), name)]
    case .tuple(let id):
      let names = heap[id].type == nil ? nil : heap[id].names
      return try all(heap[id].elements.enumerated().map { (names?[$0], $1) })
    case .list(let id): return try all(heap[id].elements.map { (nil, $0) })
    case .dict(let id):
      return try all(
        heap[id].pairs.map { pair in
          switch pair.key {
          case .string(let key): (key, pair.value)
          case .int(let key): ("\(key)", pair.value)
          default: (nil, pair.value)
          }
        })
    case .instance(let id):
      guard let fields = dataclassFields(heap[id].type) else { break }
      return try all(fields.compactMap { field in heap[id].attributes[field.name].map { (field.name, $0) } })
    // An auxiliary head that only training has.
    case .none where depth > 0: return []
    // Numbers beside the tensors: how many there are, how far the network got.
    case .bool, .int, .float, .string, .symbolic:
      if depth > 0 { return [] }
    default: break
    }
    throw failure(.malformed, "forward() returns a \(typeName(result)), not a tensor")
  }
}
