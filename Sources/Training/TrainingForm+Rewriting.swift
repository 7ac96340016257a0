import Autodiff
import Bytes
import GraphIR
import Tensors
import TorchSource

extension TrainingForm {
  /// What a network that comes as a graph, made for evaluation, computes in training: dropouts drop, batch normalisations take the
  /// batch's own statistics and move the running ones, as PyTorch's do.
  ///
  /// - Throws: `TrainingError.unsupported` where one of them stands in a subgraph.
  init(rewriting network: Graph) throws(TrainingError) {
    var editor = GraphEditor(network)
    editor.graph.nodes = []
    // The running values as they are after the nodes so far.
    var latest: [ValueID: ValueID] = [:]
    var running: [ValueID] = []
    for node in network.nodes {
      guard !node.op.subgraphs.contains(where: \.behavesOtherwiseInTraining) else {
        throw .unsupported("node \(quoted(node.name)): dropout or batch normalisation in a subgraph cannot be trained")
      }
      var node = node
      if node.op is Dropout {
        let ratio = node.inputs.count > 1 ? node.inputs[1] : nil
        node.inputs = [
          node.inputs[0], ratio ?? editor.constant("\(node.name).ratio", Tensor(scalar: Float(0.5))),
          editor.constant("\(node.name).training", Tensor(scalar: true)),
        ]
        editor.graph.nodes.append(node)
        continue
      }
      guard var normalization = node.op as? BatchNormalization, let mean = node.inputs[3],
        let variance = node.inputs[4],
        network[mean].constant != nil, network[variance].constant != nil
      else {
        editor.graph.nodes.append(node)
        continue
      }
      let share = editor.constant("\(node.name).share", Tensor(scalar: 1 - normalization.momentum))
      // Nothing of the running values stays in the operator's: they are the batch's own.
      (normalization.trainingMode, normalization.momentum) = (true, 0)
      node.op = normalization
      let own = [editor.value("\(node.name):mean"), editor.value("\(node.name):variance")]
      node.outputs = Array(node.outputs.prefix(1)) + own.map { $0 }
      editor.graph.nodes.append(node)
      let size = editor.add(Size(), "\(node.name):size", [node.inputs[0]])
      let results = [editor.value("\(node.name):running mean"), editor.value("\(node.name):running variance")]
      editor.graph.nodes.append(
        Node(
          name: "\(node.name):running", op: RunningStatistics(),
          inputs: [latest[mean] ?? mean, latest[variance] ?? variance, own[0], own[1], size, share],
          outputs: results.map { $0 }))
      for (old, new) in zip([mean, variance], results) where latest.updateValue(new, forKey: old) == nil {
        running.append(old)
      }
    }
    editor.graph.outputs += running.compactMap { latest[$0] }
    self.init(graph: editor.graph, updates: running.map { network[$0].name })
  }
}

extension Graph {
  /// Whether it has, however deep, what computes something else in training.
  fileprivate var behavesOtherwiseInTraining: Bool {
    nodes.contains { node in
      node.op is Dropout || node.op is BatchNormalization
        || node.op.subgraphs.contains(where: \.behavesOtherwiseInTraining)
    }
  }
}
