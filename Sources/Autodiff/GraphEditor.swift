import GraphIR
import Tensors

/// A graph that gets more nodes, as losses before it is differentiated; names stay unique.
public struct GraphEditor {
  public var graph: Graph
  private var names = UniqueNames()

  public init(_ graph: Graph) {
    self.graph = graph
    for value in graph.values { _ = names.take(value.name) }
    for node in graph.nodes { _ = names.take(node.name) }
  }

  /// A new value, which some node is to compute.
  public mutating func value(_ name: String, _ type: ValueType? = nil) -> ValueID {
    graph.addValue(GraphValue(name: names.make(name), type: type))
  }

  /// A new input, the last one.
  public mutating func input(_ name: String, _ type: ValueType) -> ValueID {
    let id = value(name, type)
    graph.inputs.append(id)
    return id
  }

  /// A new constant.
  public mutating func constant(_ name: String, _ tensor: Tensor) -> ValueID {
    graph.addConstant(names.make(name), tensor)
  }

  /// Adds a node with one output, which has its name.
  public mutating func add(_ op: any Operator, _ name: String, _ inputs: [ValueID?]) -> ValueID {
    let id = value(name)
    graph.nodes.append(Node(name: graph[id].name, op: op, inputs: inputs, outputs: [id]))
    return id
  }
}
