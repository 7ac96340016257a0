import GraphIR
import Tensors

/// Removes nodes that return their input: `Identity`, and `Dropout` outside training.
///
/// A node whose result the graph returns while its input is a graph input or a constant stays, so that inputs and outputs
/// stay distinct.
public struct RemoveIdentities: GraphPass {
  public init() {}

  public func run(on graph: inout Graph) throws(GraphError) {
    var replacement: [ValueID: ValueID] = [:]
    let given = Set(graph.inputs + graph.captures)
    var kept: [Node] = []
    for var node in graph.nodes {
      node.inputs = node.inputs.map { id in id.map { replacement[$0] ?? $0 } }
      node.captures = node.captures.map { replacement[$0] ?? $0 }
      guard returnsInput(node, graph), let source = node.inputs.first ?? nil, let target = node.outputs.first ?? nil,
        node.outputs.dropFirst().allSatisfy({ $0 == nil }),
        !graph.outputs.contains(target) || !(given.contains(source) || graph[source].constant != nil)
      else {
        kept.append(node)
        continue
      }
      replacement[target] = source
    }
    graph.nodes = kept
    graph.outputs = graph.outputs.map { replacement[$0] ?? $0 }
  }

  private func returnsInput(_ node: Node, _ graph: Graph) -> Bool {
    if node.op is Identity { return true }
    guard node.op is Dropout else { return false }
    guard node.inputs.count > 2, let training = node.inputs[2] else { return true }
    return graph[training].constant.flatMap { try? $0.integers().first } == 0
  }
}
