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
    return try source.construct(name, arguments, Limits()) { interpreter, root throws(SourceError) in
      try interpreter.initialWeights(of: root, seed: seed, Provenance(format: "new \(name)"))
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
  /// - Throws: `SourceError` for values that cannot be known, with the parameter's name.
  public func initialWeights(
    class name: String? = nil, arguments: [String: String] = [:], seed: UInt64 = 0, limits: Limits = Limits()
  ) throws(SourceError) -> WeightTable {
    var chosen = name
    if chosen == nil { chosen = try networks(limits: limits).first }
    guard let name = chosen else {
      throw SourceError(.malformed, file: file, "there is no nn.Module class in it")
    }
    return try construct(name, arguments, limits) { interpreter, root throws(SourceError) in
      try interpreter.initialWeights(of: root, seed: seed, Provenance(format: "new \(name)"))
    }
  }
}

extension Interpreter {
  /// Notes how `value` gets its first elements.
  func initialize(_ value: ValueID, _ initialization: Initialization) {
    guard !isResetting || tracer.initializations[value] == nil else { return }
    tracer.initializations[value] = initialization
  }

  fileprivate func initialWeights(
    of root: Reference<InstanceObject>, seed: UInt64, _ provenance: Provenance
  ) throws(SourceError) -> WeightTable {
    try resetLayers(under: root)
    var table = WeightTable(provenance: provenance)
    var made: [Reference<TensorObject>: Tensor] = [:]
    for entry in try stateDict(of: root) {
      let tensor: Tensor
      if let known = made[entry.tensor] { tensor = known } else { tensor = try initialTensor(entry, seed: seed) }
      made[entry.tensor] = tensor
      table.set(entry.name, tensor)
    }
    return table
  }

  /// What the layers of `torch.nn` begin with where the network's own classes have not said otherwise.
  private func resetLayers(under root: Reference<InstanceObject>) throws(SourceError) {
    isResetting = true
    defer { isResetting = false }
    try nameModules(under: root)
    for (module, _) in modulePaths.sorted(by: { $0.value < $1.value }) {
      let layer = heap[heap[module].type].resolution.first {
        heap[$0].isLibrary && heap[$0].attributes["reset_parameters"] != nil
      }
      guard let reset = layer.flatMap({ heap[$0].attributes["reset_parameters"] }) else { continue }
      _ = try call(reset, Arguments([.instance(module)]))
    }
  }

  private func initialTensor(_ entry: NamedTensor, seed: UInt64) throws(SourceError) -> Tensor {
    let value = try value(of: entry.tensor)
    guard let initialization = tracer.initializations[value] else {
      if let constant = tracer.builder.graph[value].constant { return constant }
      throw failure(.unsupported, "the first value of \(quoted(entry.name)) is not known")
    }
    let shape = try extents(of: value).compactMap(\.value)
    // The numbers of different tensors have nothing to do with each other.
    var numbers = RandomNumbers(
      seed: entry.name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    guard let elements = initialization.values(shape.reduce(1, *), from: &numbers) else {
      throw failure(.unsupported, "the first value of \(quoted(entry.name)): \(initialization)")
    }
    do {
      switch try elementType(of: value) {
      case .float32: return try Tensor(shape, elements)
      case .int64: return try Tensor(shape, elements.map { Int64($0) })
      default: throw failure(.unsupported, "\(quoted(entry.name)) is of a type that cannot be made anew")
      }
    } catch let error as SourceError {
      throw error
    } catch {
      throw failure(.malformed, "\(quoted(entry.name)): \(error)")
    }
  }
}
