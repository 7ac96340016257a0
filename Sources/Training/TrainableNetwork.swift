import Bytes
import GraphIR
import ModelFiles
import Tensors
import TorchSource

/// A network with the values that training begins with.
public struct TrainableNetwork: Sendable {
  /// The graph, as for evaluation.
  public var built: BuiltGraph
  /// All tensors that a file of the network holds, in their order: parameters, statistics, counters.
  public var weights: WeightTable
  /// Which of them are parameters; `nil` where only their use tells.
  public var parameters: Set<String>?

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
    /// How many classes an architecture is to tell apart.
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
    switch origin {
    case .architecture(let architecture):
      weights = try options.weights ?? architecture.initialWeights(classes: options.classes, seed: options.seed)
      built = BuiltGraph(
        graph: try architecture.graph(
          arguments: options.arguments, weights: weights, input: options.input, limits: options.limits),
        architecture: architecture)
      parameters = try architecture.source.parameterNames(
        class: architecture.name, arguments: options.arguments, limits: options.limits)
    case .source(let source):
      weights =
        try options.weights
        ?? source.initialWeights(
          class: options.className, arguments: options.arguments, seed: options.seed, limits: options.limits)
      built = BuiltGraph(
        graph: try source.graph(
          class: options.className, arguments: options.arguments, weights: weights,
          inputs: options.input.map { [ModuleInput(shape: $0)] } ?? [], limits: options.limits))
      parameters = try source.parameterNames(
        class: options.className ?? built.graph.name, arguments: options.arguments, limits: options.limits)
    case .model(let model):
      guard case .graph(var graph) = model.contents else {
        throw TrainingError.usage(
          "\(model.path) holds weights without a network: give it with --from, and --arch the network")
      }
      if let weights = options.weights { try graph.replaceConstants(by: weights) }
      weights = graph.weights
      built = BuiltGraph(graph: graph)
    }
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
