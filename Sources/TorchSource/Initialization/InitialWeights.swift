import Bytes
import GraphIR
import Tensors

extension Architecture {
  /// First values for the network's parameters and buffers, as torchvision makes them: of the same distributions, not the
  /// same numbers. The same seed gives the same values.
  ///
  /// - Parameter classes: by default as many as the published weights have.
  /// - Throws: `SourceError` for a number of classes that is not positive or makes a layer too large.
  public func initialWeights(classes: Int? = nil, seed: UInt64 = 0) throws(SourceError) -> WeightTable {
    let classes = classes ?? labels.classes
    guard (1...1_000_000).contains(classes) else {
      throw SourceError(.usage, file: name, "\(classes) classes: a number from 1 to 1000000 expected")
    }
    let arguments = ["num_classes": "\(classes)"]
    return try source.construct(name, arguments, Limits(), initializing: true) {
      interpreter, root throws(SourceError) in
      try interpreter.initialWeights(of: root, seed: seed, Provenance(format: "new \(name)"), { _ in nil })
    }
  }
}

extension ModuleSource {
  /// First values for the parameters and buffers of a network, as its text and `torch.nn`'s layers make them: of the same
  /// distributions, not the same numbers. The same seed gives the same values.
  ///
  /// - Parameters:
  ///   - name: the class, or a function that returns the network; by default the first of `networks`.
  ///   - arguments: the constructor's arguments by name, each a Python expression.
  ///   - compute: runs a graph without inputs and returns its outputs: for tensors whose first values are computed, as in
  ///     `nn.Parameter(torch.randn(3) * 0.02)`. This room cannot run graphs; without it, such tensors are errors.
  /// - Throws: `SourceError` for values that cannot be known, with the parameter's name.
  public func initialWeights(
    class name: String? = nil, arguments: [String: String] = [:], seed: UInt64 = 0, limits: Limits = Limits(),
    computing compute: (Graph) throws -> [Tensor]? = { _ in nil }
  ) throws(SourceError) -> WeightTable {
    var chosen = name
    if chosen == nil { chosen = try networks(limits: limits).first }
    guard let name = chosen else {
      throw SourceError(.malformed, file: file, "there is no nn.Module class in it")
    }
    return try construct(name, arguments, limits, initializing: true) { interpreter, root throws(SourceError) in
      try interpreter.initialWeights(of: root, seed: seed, Provenance(format: "new \(name)"), compute)
    }
  }
}

extension Interpreter {
  /// Notes how `value` gets its first elements.
  func initialize(_ value: ValueID, _ initialization: Initialization) {
    if isResetting {
      guard tracer.initializations[value] == nil || tracer.usualInitializations.contains(value) else { return }
      tracer.usualInitializations.insert(value)
    } else {
      tracer.usualInitializations.remove(value)
    }
    tracer.initializations[value] = initialization
  }

  /// What a layer of `torch.nn` begins with where the network's own classes have not said otherwise. A class of the network's
  /// that says it anew (`reset_parameters`) is asked instead.
  func reset(_ instance: PythonValue, _ type: Reference<ClassObject>) throws(SourceError) {
    guard let layer = heap[type].resolution.first(where: { heap[$0].attributes["reset_parameters"] != nil }),
      heap[type].resolution.contains(where: { heap[$0].isLibrary && heap[$0].attributes["reset_parameters"] != nil }),
      let reset = heap[layer].attributes["reset_parameters"]
    else { return }
    let outer = isResetting
    isResetting = heap[layer].isLibrary
    defer { isResetting = outer }
    _ = try call(reset, Arguments([instance]))
  }

  fileprivate func initialWeights(
    of root: Reference<InstanceObject>, seed: UInt64, _ provenance: Provenance,
    _ compute: (Graph) throws -> [Tensor]?
  ) throws(SourceError) -> WeightTable {
    let entries = try stateDict(of: root)
    var made: [ValueID: Tensor] = [:]
    var waiting: [(value: ValueID, name: String)] = []
    for entry in entries {
      let value = try value(of: entry.tensor)
      guard made[value] == nil, !waiting.contains(where: { $0.value == value }) else { continue }
      if let initialization = tracer.initializations[value] {
        made[value] = try drawn(value, initialization, of: entry.name, key: entry.name, seed: seed)
      } else if let constant = tracer.builder.graph[value].constant {
        made[value] = constant
      } else if tracer.undefined[value] != nil {
        throw failure(.unsupported, "the first value of \(quoted(entry.name)) is not known")
      } else {
        waiting.append((value, entry.name))
      }
    }
    try finish(waiting, seed: seed, compute, into: &made)
    var table = WeightTable(provenance: provenance)
    for entry in entries {
      if let tensor = made[try value(of: entry.tensor)] { table.set(entry.name, tensor) }
    }
    return table
  }

  /// Numbers drawn for `value`.
  ///
  /// - Parameter key: tells it from others, with whose numbers its own have nothing to do.
  private func drawn(
    _ value: ValueID, _ initialization: Initialization, of name: String, key: String, seed: UInt64
  ) throws(SourceError) -> Tensor {
    let shape = try extents(of: value).compactMap(\.value)
    let count = shape.reduce(into: (1, false)) { product, extent in
      let (next, overflow) = product.0.multipliedReportingOverflow(by: extent)
      product = (next, product.1 || overflow)
    }
    guard !count.1, count.0 <= Self.mostElements else {
      throw failure(.malformed, "\(quoted(name)) of shape \(shape) is too large to be made anew")
    }
    var numbers = RandomNumbers(seed: key.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    guard let elements = initialization.values(count.0, from: &numbers) else {
      throw failure(.unsupported, "the first value of \(quoted(name)): \(initialization)")
    }
    do {
      switch try elementType(of: value) {
      case .float32: return try Tensor(shape, elements)
      case .int64: return try Tensor(shape, elements.map { Int64($0) })
      default: throw failure(.unsupported, "\(quoted(name)) is of a type that cannot be made anew")
      }
    } catch let error as SourceError {
      throw error
    } catch {
      throw failure(.malformed, "\(quoted(name)): \(error)")
    }
  }

  /// As many as 4 GB of float32 hold.
  private static var mostElements: Int { 1 << 30 }

  /// First values that others are computed from: as a graph in which what is random has been drawn.
  private func finish(
    _ wanted: [(value: ValueID, name: String)], seed: UInt64, _ compute: (Graph) throws -> [Tensor]?,
    into made: inout [ValueID: Tensor]
  ) throws(SourceError) {
    guard let first = wanted.first else { return }
    func problem(_ what: String) -> SourceError {
      failure(.unsupported, "the first value of \(quoted(first.name)): \(what)")
    }
    var contents: [ValueID: Tensor] = [:]
    for id in tracer.undefined(behind: wanted.map(\.value)) {
      guard let initialization = tracer.initializations[id] else { continue }
      let key = tracer.builder.graph[id].name
      if let known = made[id] {
        contents[id] = known
      } else {
        contents[id] = try drawn(id, initialization, of: first.name, key: key, seed: seed)
      }
    }
    let graph = try tracer.finish(
      inputs: [], outputs: wanted.map(\.value), contents: contents,
      undefinedError: { what, place in failure(.unsupported, "the first value of \(what) is not known", at: place) },
      graphError: { failure(.internal, $0.description) })
    for value in graph.values {
      guard let shape = value.type?.tensor?.knownShape, shape.count <= Self.mostElements else {
        throw problem("a tensor on its way is too large, or of an unknown shape")
      }
    }
    let results: [Tensor]?
    do {
      results = try compute(graph)
    } catch {
      throw problem("\(error)")
    }
    guard let results, results.count == wanted.count else { throw problem("it is computed, which is not done here") }
    for (place, tensor) in zip(wanted, results) { made[place.value] = tensor }
  }
}
