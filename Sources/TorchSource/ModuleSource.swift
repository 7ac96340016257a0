// TorchSource: the text of a network as PyTorch users write it, an `nn.Module` class, and a table of weights become a graph.
//
// A lexer and a parser (Syntax/) read the text into a flat tree; an interpreter (Evaluation/) evaluates the part of Python
// that such classes use. Tensors are values of the graph under construction: calling a layer adds nodes (Lowering/). The
// layers of `torch.nn` are such classes themselves, on the functions of `torch.nn.functional` (Library/). Nothing of Python
// runs, no import is followed, and steps, depth and memory are bounded.

import Bytes
import GraphIR
import Tensors

/// The text of a file with `nn.Module` classes.
public struct ModuleSource: Sendable {
  public var text: String
  /// The file's name, as errors show it.
  public var file: String

  public init(text: String, file: String) {
    self.text = text
    self.file = file
  }

  /// The graph that the network computes in evaluation mode, with `weights` as its parameters.
  ///
  /// Nodes are named as torchvision's feature extraction names them: `features.12`, `layer1.0.relu_1`; but a module keeps
  /// a number at its name's end (`conv4_1`), and what Python does to shapes is not counted. Parameters keep their names in
  /// the table.
  ///
  /// - Parameters:
  ///   - name: the class, or a function that returns the network. By default what the weights fit: the last class that
  ///     nothing else in the file uses, if it does.
  ///   - arguments: the constructor's arguments by name, each a Python expression (`20`, `[2, 2, 2, 2]`, `'relu'`).
  ///   - weights: parameters and buffers, as in a state_dict.
  ///   - inputs: what `forward` is called with, in the order of its parameters or by their names. Without any, shapes are
  ///     found by the network's first layer and trial over usual sizes; the graph's `provenance.notes` say what was taken.
  /// - Throws: `SourceError` with the place in the text, or with all parameters that are missing, unused or mis-shaped.
  public func graph(
    class name: String? = nil, arguments: [String: String] = [:], weights: WeightTable, inputs: [ModuleInput] = [],
    limits: Limits = Limits()
  ) throws(SourceError) -> Graph {
    try withEvaluationStack(limits) { () throws(SourceError) in
      var network = try Network(self, weights.provenance, limits)
      try network.choose(name, arguments, weights)
      return try network.graph(arguments, weights, inputs)
    }
  }

  /// The network as it computes in training, with `weights` as its parameters: as `model.train()` and then `model(…)` do it.
  ///
  /// - Parameter inputs: what `forward` is called with.
  /// - Throws: as `graph`; for what cannot be said as a graph in training.
  public func trainingForm(
    class name: String? = nil, arguments: [String: String] = [:], weights: WeightTable, inputs: [ModuleInput],
    limits: Limits = Limits()
  ) throws(SourceError) -> TrainingForm {
    try withEvaluationStack(limits) { () throws(SourceError) in
      var network = try Network(self, weights.provenance, limits)
      try network.choose(name, arguments, weights)
      return try network.trainingForm(arguments, weights, inputs)
    }
  }

  /// What in the file makes networks, the likeliest first: what `graph(class:)` may be asked for.
  public func networks(limits: Limits = Limits()) throws(SourceError) -> [String] {
    try withEvaluationStack(limits) { () throws(SourceError) in
      let network = try Network(self, Provenance(format: "PyTorch module"), limits)
      return network.interpreter.candidates(network.globals).map(\.name)
    }
  }

  /// How many of the network's parameters do not fit `weights`, and which.
  func fit(
    class name: String, arguments: [String: String], weights: WeightTable
  ) throws(SourceError) -> (problems: Int, description: String) {
    try construct(name, arguments, Limits()) { interpreter, root throws(SourceError) in
      let expected = try interpreter.stateDict(of: root)
      let binding = try interpreter.compare(expected, with: weights.unwrapped(for: expected))
      return (binding.problems, interpreter.description(of: binding, expected, of: name))
    }
  }

  /// The parameters and buffers that the network has, with their shapes: what a state_dict of it holds.
  public func parameters(
    class name: String, arguments: [String: String] = [:], limits: Limits = Limits()
  ) throws(SourceError) -> [(name: String, shape: [Int])] {
    try construct(name, arguments, limits) { interpreter, root throws(SourceError) in
      try interpreter.stateDict(of: root).map { tensor throws(SourceError) in
        let extents = try interpreter.extents(of: interpreter.heap[tensor.tensor].value)
        return (tensor.name, extents.compactMap(\.value))
      }
    }
  }

  /// What a state_dict of the network holds, and what training does with it.
  public func tensors(
    class name: String, arguments: [String: String] = [:], limits: Limits = Limits()
  ) throws(SourceError) -> [ModuleTensor] {
    try construct(name, arguments, limits) { interpreter, root throws(SourceError) in
      var first: [Reference<TensorObject>: String] = [:]
      return try interpreter.stateDict(of: root).map { entry in
        let isFrozen = interpreter.heap[entry.tensor].isFrozen
        defer { first[entry.tensor] = first[entry.tensor] ?? entry.name }
        return ModuleTensor(
          name: entry.name, isTrained: entry.isParameter && !isFrozen, sharedWith: first[entry.tensor])
      }
    }
  }

  /// Evaluates the file, makes the network `name` and hands it to `body`.
  func construct<R>(
    _ name: String, _ arguments: [String: String], _ limits: Limits, initializing: Bool = false,
    _ body: (Interpreter, Reference<InstanceObject>) throws(SourceError) -> R
  ) throws(SourceError) -> R {
    try withEvaluationStack(limits) { () throws(SourceError) in
      let network = try Network(self, Provenance(format: "PyTorch module"), limits)
      network.interpreter.isInitializing = initializing
      let root = try network.interpreter.construct(try network.candidate(name), arguments, network.globals)
      return try body(network.interpreter, root)
    }
  }
}

/// A parameter or buffer of a network.
public struct ModuleTensor: Sendable, Hashable {
  public var name: String
  /// Whether it is a parameter that wants a gradient. Buffers are none.
  public var isTrained: Bool
  /// The first name of the same tensor, where it has several.
  public var sharedWith: String?
}

/// Runs `body` with as much stack as evaluations nested to the limit may take: each is a dozen calls of the interpreter,
/// too many for the 512 KB of a task's thread.
func withEvaluationStack<R>(_ limits: Limits, _ body: () throws(SourceError) -> R) throws(SourceError) -> R {
  let bytesPerLevel = 1 << 20
  return try withStack(of: min(max(limits.sourceDepth, 16), 4096) * bytesPerLevel, body)
}

/// A file that is evaluated, on its way to a graph.
private struct Network {
  let interpreter: Interpreter
  let globals: Reference<Scope>
  private let file: String
  private var chosen: NetworkCandidate?

  init(_ source: ModuleSource, _ provenance: Provenance, _ limits: Limits) throws(SourceError) {
    interpreter = Interpreter(name: source.file, provenance: provenance, limits: limits)
    file = source.file
    globals = try interpreter.load(source.text, file: source.file)
  }

  func candidate(_ name: String) throws(SourceError) -> NetworkCandidate {
    if let value = interpreter.heap[globals].variables[name] {
      switch value {
      case .type, .function, .method: return NetworkCandidate(name: name, value: value)
      default: throw SourceError(.usage, file: file, "\(quoted(name)) is no class or function")
      }
    }
    if let failure = interpreter.heap[globals].failures[name] { throw failure }
    let names = interpreter.candidates(globals).map { quoted($0.name) }.joined(separator: ", ")
    throw SourceError(
      .usage, file: file, "there is no class \(quoted(name))\(names.isEmpty ? "" : " (there are \(names))")")
  }

  /// Settles on what makes the network.
  mutating func choose(_ name: String?, _ arguments: [String: String], _ weights: WeightTable) throws(SourceError) {
    if let name {
      chosen = try candidate(name)
      return
    }
    let candidates = interpreter.candidates(globals)
    guard candidates.count > 1 else {
      if let only = candidates.first {
        chosen = only
        return
      }
      if let failure = interpreter.heap[globals].failures.values.min(by: { $0.line < $1.line }) { throw failure }
      throw SourceError(.malformed, file: file, "there is no nn.Module class in it")
    }
    let start = interpreter.snapshot()
    for candidate in candidates.prefix(64) {
      defer { interpreter.restore(start) }
      do {
        let root = try interpreter.construct(candidate, arguments, globals)
        let expected = try interpreter.stateDict(of: root)
        if try interpreter.compare(expected, with: weights.unwrapped(for: expected)).isExact {
          chosen = candidate
          return
        }
      } catch {
        guard error.exception != nil else { throw error }
      }
    }
    chosen = candidates[0]
  }

  func graph(
    _ arguments: [String: String], _ weights: WeightTable, _ inputs: [ModuleInput]
  ) throws(SourceError) -> Graph {
    let (root, name, weights, expected) = try bound(arguments, weights)
    let weight = expected.lazy.compactMap { weights[$0.name]?.shape.extents }.first { $0.count > 1 }
    return try interpreter.graph(
      of: root, name: name, inputs: inputs, firstWeight: weight, note: "network \(quoted(name)) of \(file)")
  }

  func trainingForm(
    _ arguments: [String: String], _ weights: WeightTable, _ inputs: [ModuleInput]
  ) throws(SourceError) -> TrainingForm {
    let (root, name, _, _) = try bound(arguments, weights, isTraining: true)
    var form = try interpreter.trainingForm(of: root, inputs)
    form.graph.name = name
    form.graph.provenance.notes += interpreter.notes
    return form
  }

  /// The network that was chosen, with these weights.
  private func bound(
    _ arguments: [String: String], _ weights: WeightTable, isTraining: Bool = false
  ) throws(SourceError) -> (
    root: Reference<InstanceObject>, name: String, weights: WeightTable, expected: [NamedTensor]
  ) {
    guard let chosen else { throw SourceError(.internal, file: file, "no network was chosen") }
    let root = try interpreter.construct(chosen, arguments, globals)
    try interpreter.nameModules(under: root)
    let expected = try interpreter.stateDict(of: root)
    let weights = weights.unwrapped(for: expected)
    let binding = try interpreter.compare(expected, with: weights)
    guard binding.isExact else {
      throw SourceError(
        .malformed, file: file, interpreter.description(of: binding, expected, of: chosen.name))
    }
    interpreter.isTraining = isTraining
    try interpreter.bind(expected, to: weights)
    return (root, chosen.name, weights, expected)
  }
}
