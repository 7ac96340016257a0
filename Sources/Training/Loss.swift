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
