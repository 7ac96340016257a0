import GraphIR
import Tensors

/// What training makes small: a function of a network's first output, `N × classes`, and the labels, averaged over the batch as
/// PyTorch's losses are by default (`reduction='mean'`).
public enum Loss: String, Sendable, CaseIterable {
  /// Minus the log probability of each label, of scores (`torch.nn.CrossEntropyLoss`).
  case crossEntropy = "cross-entropy"
  /// The same, of log probabilities (`torch.nn.NLLLoss`).
  case negativeLogLikelihood = "nll"
  /// The mean squared difference from 1 at the label and 0 elsewhere, over all elements (`torch.nn.MSELoss`).
  case meanSquare = "mse"

  /// Adds what computes the loss of `scores` to a graph.
  func add(to graph: inout GraphEditor, scores: ValueID, labels: ValueID, classes: Int) -> ValueID {
    switch self {
    case .crossEntropy: return graph.add(SoftmaxCrossEntropyLoss(), "loss", [scores, labels])
    case .negativeLogLikelihood: return graph.add(NegativeLogLikelihoodLoss(), "loss", [scores, labels])
    case .meanSquare:
      let depth = graph.constant("classes", Tensor(scalar: Int64(classes)))
      let zero = graph.constant("off", Tensor(scalar: Float(0)))
      let one = graph.constant("on", Tensor(scalar: Float(1)))
      let axis = graph.constant("first", Tensor(scalar: Int64(0)))
      var join = Concat()
      join.axis = 0
      let values = graph.add(
        join, "off and on",
        [graph.add(Unsqueeze(), "off value", [zero, axis]), graph.add(Unsqueeze(), "on value", [one, axis])])
      let target = graph.add(OneHot(), "target", [labels, depth, values])
      let difference = graph.add(Sub(), "difference", [scores, target])
      var mean = ReduceMean()
      mean.keepDims = false
      return graph.add(mean, "loss", [graph.add(Mul(), "squares", [difference, difference])])
    }
  }
}

/// A graph under construction whose names stay unique.
struct GraphEditor {
  var graph: Graph
  private var names = UniqueNames()

  init(_ graph: Graph) {
    self.graph = graph
    for value in graph.values { _ = names.take(value.name) }
    for node in graph.nodes { _ = names.take(node.name) }
  }

  mutating func value(_ name: String, _ type: ValueType? = nil) -> ValueID {
    graph.addValue(GraphValue(name: names.make(name), type: type))
  }

  mutating func input(_ name: String, _ type: ValueType) -> ValueID {
    let id = value(name, type)
    graph.inputs.append(id)
    return id
  }

  mutating func constant(_ name: String, _ tensor: Tensor) -> ValueID { graph.addConstant(names.make(name), tensor) }

  /// Adds a node with one output, which has its name.
  mutating func add(_ op: any Operator, _ name: String, _ inputs: [ValueID?]) -> ValueID {
    let id = value(name)
    graph.nodes.append(Node(name: graph[id].name, op: op, inputs: inputs, outputs: [id]))
    return id
  }
}
