import Bytes
import GraphIR
import Tensors
import TorchSource

/// What turns a file's weights into a graph.
public enum ArchitectureChoice: Sendable, Hashable {
  /// A built-in architecture, by name.
  case builtIn(String)
  /// The text of an `nn.Module` in a file.
  case source(path: String)

  /// What `--arch` means: a built-in architecture's name, else a file.
  public init(_ text: String) {
    self = Architecture.named(text) != nil ? .builtIn(text) : .source(path: text)
  }
}

/// A graph, and what its making tells about using it.
public struct BuiltGraph: Sendable {
  public var graph: Graph
  /// The built-in architecture that it was built from.
  public var architecture: Architecture?

  public init(graph: Graph, architecture: Architecture? = nil) {
    self.graph = graph
    self.architecture = architecture
  }
}

extension Model {
  /// What a user may say about how weights become a graph.
  public struct BuildOptions: Sendable {
    /// The class to build, where a source file has several.
    public var className: String?
    /// Values for the constructor's parameters, by name.
    public var arguments: [String: String] = [:]
    /// What is known of the inputs, in the order of the network's or by name.
    public var inputs: [ModuleInput] = []

    public init() {}
  }

  /// The model's graph; weights are bound to `architecture`, or to the built-in one that their names and shapes match.
  ///
  /// - Throws: `ModelFileError` when the weights fit no architecture, or not the given one.
  public func graph(
    architecture choice: ArchitectureChoice? = nil, options: BuildOptions = BuildOptions(), limits: Limits = Limits()
  ) throws(ModelFileError) -> BuiltGraph {
    let table: WeightTable
    switch contents {
    case .graph(let graph): return BuiltGraph(graph: graph)
    case .weights(let weights): table = weights
    }
    do {
      switch choice {
      case .source(let file)?:
        let source = ModuleSource(text: try ByteView(mapping: file).text, file: file)
        return BuiltGraph(
          graph: try source.graph(
            class: options.className, arguments: options.arguments, weights: table, inputs: options.inputs,
            limits: limits))
      case .builtIn(let name)?:
        guard let architecture = Architecture.named(name) else {
          throw ModelFileError(path: path, kind: .usage, "there is no built-in architecture \(quoted(name))")
        }
        return BuiltGraph(
          graph: try architecture.graph(
            arguments: options.arguments, weights: table, input: try onlyShape(options.inputs), limits: limits),
          architecture: architecture)
      case nil:
        if let script { return BuiltGraph(graph: try script.graph(inputs: options.inputs, limits: limits)) }
        let architecture = try Architecture.fitting(table)
        return BuiltGraph(
          graph: try architecture.graph(
            arguments: options.arguments, weights: table, input: try onlyShape(options.inputs), limits: limits),
          architecture: architecture)
      }
    } catch let error as ModelFileError {
      throw error
    } catch let failure as any Failure {
      throw ModelFileError(path: path, failure)
    } catch {
      throw ModelFileError(path: path, kind: .internal, "\(error)")
    }
  }

  /// The shape for a built-in architecture: these have one input, of pictures.
  private func onlyShape(_ inputs: [ModuleInput]) throws(ModelFileError) -> [Dimension]? {
    guard inputs.count <= 1 else {
      throw ModelFileError(path: path, kind: .usage, "a built-in architecture has one input, \(inputs.count) are given")
    }
    return inputs.first?.shape
  }
}
