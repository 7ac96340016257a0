import GraphIR
import Tensors

/// A graph inside an operator, as its kernel runs it.
struct Subgraph: Sendable {
  private let graph: Graph
  private let options: RuntimeOptions

  init(_ graph: Graph, options: RuntimeOptions) {
    var graph = graph
    // What a body declares of its inputs' shapes holds for the first turn at best.
    for id in graph.inputs + graph.captures {
      if let type = graph[id].type?.tensor { graph[id].type = .tensor(type.elementType, nil) }
    }
    self.graph = graph
    self.options = options
  }

  var inputCount: Int { graph.inputs.count }
  var captureCount: Int { graph.captures.count }
  var outputCount: Int { graph.outputs.count }

  /// What the graph declares of output `index`.
  func outputType(_ index: Int) -> TensorType? { graph[graph.outputs[index]].type?.tensor }

  fileprivate func makeRunner() throws(RuntimeError) -> GraphRunner { try GraphRunner(graph, options: options) }
}

/// What a session keeps for an operator with subgraphs: their plans.
private final class SubgraphRunners {
  let runners: [GraphRunner]
  init(_ runners: [GraphRunner]) { self.runners = runners }
}

/// A kernel that runs subgraphs.
struct SubgraphKernel: Kernel {
  /// Runs a subgraph, given by its number, on its inputs; captures are added.
  typealias Run = (_ subgraph: Int, _ inputs: [Value]) throws(RuntimeError) -> [Value]

  private let subgraphs: [Subgraph]
  private let firstCapture: Int
  private let body: @Sendable (Frame, Run) throws(RuntimeError) -> Void

  /// - Parameter inputs: the node's own inputs, after which its captures come.
  init(
    _ subgraphs: [Subgraph], inputs: Int, _ body: @escaping @Sendable (Frame, Run) throws(RuntimeError) -> Void
  ) {
    self.subgraphs = subgraphs
    firstCapture = inputs
    self.body = body
  }

  func makeState() throws(RuntimeError) -> AnyObject? {
    var runners: [GraphRunner] = []
    for subgraph in subgraphs { runners.append(try subgraph.makeRunner()) }
    return SubgraphRunners(runners)
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let state = frame.state as? SubgraphRunners else { throw .internalDefect("subgraphs without state") }
    var captures: [Value] = []
    for index in 0..<(subgraphs.first?.captureCount ?? 0) { captures.append(try frame.value(firstCapture + index)) }
    try body(frame) { subgraph, inputs throws(RuntimeError) in try state.runners[subgraph].run(inputs + captures) }
  }
}

extension Operator {
  /// Whether all operators in the subgraphs give equal outputs for equal inputs.
  var subgraphsAreDeterministic: Bool {
    subgraphs.allSatisfy { graph in
      graph.nodes.allSatisfy { ($0.op as? any CPUExecutable)?.isDeterministic ?? true }
    }
  }
}

/// `parts` as one tensor, stacked along a new axis.
///
/// - Throws: when they differ in type or shape; `name` is the node's.
func stacked(_ parts: [Value], along axis: Int, _ name: String) throws(RuntimeError) -> Tensor {
  do {
    var tensors: [Tensor] = []
    for part in parts {
      guard let tensor = part.tensor else { throw RuntimeError.node(name, "only tensors can be stacked") }
      var extents = tensor.shape.extents
      let place = axis < 0 ? axis + extents.count + 1 : axis
      guard (0...extents.count).contains(place) else { throw RuntimeError.node(name, "axis \(axis) is out of range") }
      extents.insert(1, at: place)
      tensors.append(try tensor.reshaped(extents))
    }
    let rank = tensors.first?.rank ?? 1
    return try Tensor.concatenated(tensors, along: axis < 0 ? axis + rank : axis)
  } catch let error as RuntimeError {
    throw error
  } catch {
    throw .node(name, "values that are stacked differ: \(error)")
  }
}
