import Bytes
import CPURuntime
import GraphIR
import ModelFiles
import Tensors
import TorchSource

/// A network with the values that training begins with.
public struct TrainableNetwork: Sendable {
  /// The graph, as for evaluation.
  public var built: BuiltGraph
  /// The same as it computes in training.
  public var form: TrainingForm
  /// All tensors that a file of the network holds, in their order: parameters, statistics, counters.
  public var weights: WeightTable
  /// Which of them are parameters that want to be trained; `nil` where only their use tells.
  public var parameters: Set<String>?
  /// Tensors that begin anew although weights were given, because another number of classes was asked for.
  public var redrawn: [String] = []
  /// Tensors that are others under another name, by their names.
  private var aliases: [String: String] = [:]

  /// Where a network comes from.
  public enum Origin: Sendable {
    case architecture(Architecture)
    /// The text of an `nn.Module`.
    case source(ModuleSource)
    /// A model file with a graph.
    case model(Model)

    /// What `text` names: a built-in architecture, a model file, or a file with the text of a class.
    public init(_ text: String, limits: Limits) throws {
      if let architecture = Architecture.named(text) {
        self = .architecture(architecture)
        return
      }
      let bytes = try ByteView(mapping: text)
      if (try? FileKind.sniff(bytes, limits: limits)) != nil {
        self = .model(try Model(opening: text, limits: limits))
      } else {
        self = .source(ModuleSource(text: bytes.text, file: text))
      }
    }
  }

  /// What a user may say about how the network is made.
  public struct Options: Sendable {
    /// The class to build, where a source file has several.
    public var className: String?
    /// Values for the constructor's parameters, by name.
    public var arguments: [String: String] = [:]
    /// How many classes an architecture is to tell apart. Given weights that are for another number of them begin anew.
    public var classes: Int?
    /// The shape of the input, batch first.
    public var input: [Dimension]?
    /// Weights to begin with; else they are drawn.
    public var weights: WeightTable?
    public var seed: UInt64 = 0
    public var limits = Limits()

    public init() {}
  }

  /// - Throws: `SourceError`, `ModelFileError` or `TrainingError` where weights and network do not fit.
  public init(_ origin: Origin, options: Options) throws {
    let given = try options.weights?.inSinglePrecision()
    try options.check(for: origin)
    let tensors: [ModuleTensor]
    switch origin {
    case .architecture(let architecture):
      if let given, options.classes == nil {
        weights = given
      } else {
        weights = try architecture.initialWeights(classes: options.classes, seed: options.seed)
        if let given { (weights, redrawn) = try given.fitted(to: weights) }
      }
      built = BuiltGraph(
        graph: try architecture.graph(
          arguments: options.arguments, weights: weights, input: options.input, limits: options.limits),
        architecture: architecture)
      form = try architecture.trainingForm(
        arguments: options.arguments, weights: weights, input: options.input, limits: options.limits)
      tensors = try architecture.tensors(arguments: options.arguments, weights: weights, limits: options.limits)
    case .source(let source):
      weights =
        try given
        ?? source.initialWeights(
          class: options.className, arguments: options.arguments, seed: options.seed, limits: options.limits,
          computing: { try $0.computed() })
      let inputs = options.input.map { [ModuleInput(shape: $0)] } ?? []
      built = BuiltGraph(
        graph: try source.graph(
          class: options.className, arguments: options.arguments, weights: weights, inputs: inputs,
          limits: options.limits))
      let graph = built.graph
      let name = options.className ?? graph.name
      form = try source.trainingForm(
        class: name, arguments: options.arguments, weights: weights,
        inputs: graph.inputs.map { ModuleInput(graph[$0].type?.tensor) }, limits: options.limits)
      tensors = try source.tensors(class: name, arguments: options.arguments, limits: options.limits)
    case .model(let model):
      guard case .graph(var graph) = model.contents else {
        throw TrainingError.usage(
          "\(model.path) holds weights without a network: give it with --from, and --arch the network")
      }
      if let given { try graph.replaceConstants(by: given) }
      weights = graph.weights
      built = BuiltGraph(graph: graph)
      form = try TrainingForm(rewriting: graph)
      return
    }
    parameters = Set(tensors.filter(\.isTrained).map(\.name))
    for tensor in tensors { aliases[tensor.name] = tensor.sharedWith }
  }

  /// All tensors as a training has made them, in their order.
  public func weights(of trainer: Trainer) throws -> WeightTable {
    var table = try trainer.weights(like: weights)
    for (name, first) in aliases {
      if table[name] != nil, let tensor = table[first] { table.set(name, tensor) }
    }
    return table
  }
}

extension TrainableNetwork.Options {
  /// - Throws: `TrainingError.usage` for what a network from `origin` has no use for.
  fileprivate func check(for origin: TrainableNetwork.Origin) throws(TrainingError) {
    let useless: (what: String, isGiven: Bool)?
    let kind: String
    switch origin {
    case .architecture:
      kind = "a built-in architecture"
      useless = [("a class", className != nil), ("arguments", !arguments.isEmpty)].first { $0.1 }
    case .source:
      kind = "the text of a class (its constructor's arguments say it)"
      useless = classes == nil ? nil : ("a number of classes", true)
    case .model:
      kind = "a model file with a graph"
      useless = [
        ("a class", className != nil), ("arguments", !arguments.isEmpty), ("a number of classes", classes != nil),
      ].first { $0.1 }
    }
    if let useless { throw .usage("\(useless.what) cannot be chosen for \(kind)") }
  }
}

extension WeightTable {
  /// These tensors where they have the shapes of those in `drawn`, and those for the others.
  ///
  /// - Returns: the table, and the names of the tensors that are `drawn`'s.
  /// - Throws: `TrainingError.usage` where the two do not have tensors of the same names.
  fileprivate func fitted(to drawn: WeightTable) throws(TrainingError) -> (table: WeightTable, redrawn: [String]) {
    if let extra = names.first(where: { drawn[$0] == nil }) {
      throw .usage("the network has no tensor \(quoted(extra)), which the given weights have")
    }
    var (table, redrawn) = (drawn, [String]())
    for entry in drawn.entries {
      guard let tensor = self[entry.name] else {
        // Counters came late to PyTorch's files, and begin at 0.
        if !entry.tensor.elementType.isFloatingPoint { continue }
        throw .usage("the given weights have no tensor \(quoted(entry.name))")
      }
      if tensor.shape == entry.tensor.shape {
        table.set(entry.name, tensor)
      } else {
        redrawn.append(entry.name)
      }
    }
    return (table, redrawn)
  }
}

extension ModuleInput {
  fileprivate init(_ type: TensorType?) { self.init(elementType: type?.elementType, shape: type?.shape ?? []) }
}

extension WeightTable {
  /// The table with all floating-point tensors as float32, as `load_state_dict` makes them.
  fileprivate func inSinglePrecision() throws -> WeightTable {
    var table = self
    for entry in entries where entry.tensor.elementType.isFloatingPoint && entry.tensor.elementType != .float32 {
      table.set(entry.name, try Tensor(entry.tensor.shape.extents, try entry.tensor.doubles().map { Float($0) }))
    }
    return table
  }
}

extension Graph {
  /// Gives the constants of these names other elements.
  ///
  /// - Throws: `TrainingError.usage` for names that the graph does not have, and for other shapes or types.
  mutating func replaceConstants(by table: WeightTable) throws {
    for entry in table.entries {
      guard let id = value(named: entry.name), let old = self[id].constant, old.shape == entry.tensor.shape,
        old.elementType == entry.tensor.elementType
      else {
        throw TrainingError.usage("the network has no tensor \(quoted(entry.name)) of shape \(entry.tensor.shape)")
      }
      self[id].constant = entry.tensor
    }
  }
}

extension TrainableNetwork {
  /// What is saved with the tensors of `table` as they are now: the graph with them where the kind holds one.
  public func contents(with table: WeightTable, as kind: OutputKind) throws -> Model.Contents {
    guard kind.holdsGraph else { return .weights(table) }
    var graph = built.graph
    for id in graph.usedConstants {
      if let tensor = table[graph[id].name], tensor.elementType == graph[id].constant?.elementType {
        graph[id].constant = tensor
      }
    }
    return .graph(graph)
  }
}
