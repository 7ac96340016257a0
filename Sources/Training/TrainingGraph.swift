import Autodiff
import Bytes
import GraphIR
import Tensors

/// A network as it is trained: one graph that computes scores, loss and gradients for a batch, and one that computes the scores
/// as in evaluation; both read the parameters as inputs.
struct TrainingGraph {
  /// Inputs: samples, labels, the number that dropout goes by, then parameters and statistics. Outputs: the loss, the scores,
  /// for each pair of statistics mean, variance and how many elements they are of, and a gradient a parameter.
  let training: Graph
  /// Inputs: samples, then parameters and statistics. Output: the scores.
  let evaluation: Graph
  /// The tensors that are trained, by the names they have in the network.
  let parameters: [(name: String, tensor: Tensor)]
  /// Running means and variances of batch normalisations, in pairs.
  let statistics: [(name: String, tensor: Tensor)]
  /// How much of each pair's running values stays in a step.
  let keeps: [Float]
  /// The scores' extent along axis 1.
  let classes: Int

  /// - Parameters:
  ///   - network: with one input, whose first axis is the batch, and the scores, `N × classes`, as first output.
  ///   - names: which of its constants are parameters; all that look like such where it is `nil`.
  ///   - frozen: patterns of names (`features.*`) that are not trained.
  init(_ network: Graph, loss: Loss, parameters names: Set<String>?, frozen: [NamePattern]) throws {
    guard network.inputs.count == 1 else {
      throw TrainingError.unsupported("networks with \(network.inputs.count) inputs cannot be trained")
    }
    guard let scores = network.outputs.first else { throw TrainingError.usage("the network has no output") }
    var network = network
    try network.inferTypes()
    network.outputs = [scores]
    network.keepOnly(network.nodes(behind: scores))
    guard let shape = network[scores].type?.tensor?.shape, shape.count == 2, let classes = shape[1].value else {
      throw TrainingError.unsupported(
        "scores of shape N × classes expected, they are \(network[scores].type?.description ?? "unknown")")
    }
    self.classes = classes
    let unmatched = frozen.filter { pattern in
      !network.values.contains { $0.constant != nil && pattern.matches($0.name) }
    }
    guard unmatched.isEmpty else {
      throw TrainingError.usage("no parameter is named \(unmatched.map { quoted($0.text) }.joined(separator: ", "))")
    }
    let trained = network.trainableConstants.filter { id in
      let name = network[id].name
      return (names?.contains(name) ?? true) && !frozen.contains { $0.matches(name) }
    }
    guard !trained.isEmpty else { throw TrainingError.usage("nothing is left to train") }
    let running = network.runningStatistics
    parameters = trained.compactMap { id in network[id].constant.map { (network[id].name, $0) } }
    statistics = running.compactMap { id in network[id].constant.map { (network[id].name, $0) } }
    for id in trained + running {
      network[id].constant = nil
      network.inputs.append(id)
    }
    evaluation = network

    var editor = GraphEditor(network)
    let labels = editor.input("labels", .tensor(.int64, [shape[0]]))
    let number = editor.input("dropout number", .tensor(.int64, []))
    let inputs = editor.graph.inputs
    editor.graph.inputs = [inputs[0], labels, number] + inputs[1..<inputs.count - 2]
    let modes = try editor.enterTraining(number: number)
    keeps = modes.keeps
    let value = loss.add(to: &editor, scores: scores, labels: labels, classes: classes)
    editor.graph.outputs = [value, scores] + modes.outputs
    training = try editor.graph.differentiated(
      editor.graph[value].name, withRespectTo: trained.map { network[$0].name })
  }
}

extension Graph {
  /// The nodes that `output` depends on.
  func nodes(behind output: ValueID) -> Set<Int> {
    var needed: Set<ValueID> = [output]
    var found: Set<Int> = []
    for (index, node) in nodes.enumerated().reversed()
    where node.outputs.contains(where: { $0.map { needed.contains($0) } ?? false }) {
      found.insert(index)
      needed.formUnion(node.reads)
    }
    return found
  }

  mutating func keepOnly(_ indices: Set<Int>) {
    nodes = nodes.indices.filter { indices.contains($0) }.map { nodes[$0] }
  }

  /// Running means and variances of batch normalisations, in pairs.
  var runningStatistics: [ValueID] {
    var seen: Set<ValueID> = []
    return nodes.filter { $0.op is BatchNormalization }.flatMap { $0.inputs[3...4] }.compactMap { $0 }.filter {
      self[$0].constant != nil && seen.insert($0).inserted
    }
  }

  /// The constants that look like parameters, in order of first use: floating-point tensors with axes, but for running
  /// statistics and what only says how another tensor is resized or padded.
  var trainableConstants: [ValueID] {
    var excluded = Set(runningStatistics)
    for node in nodes where node.op is Resize || node.op is Pad || node.op is Clip || node.op is Dropout {
      excluded.formUnion(node.inputs.dropFirst().compactMap { $0 })
    }
    return usedConstants.filter { id in
      guard let tensor = self[id].constant else { return false }
      return tensor.elementType == .float32 && tensor.rank > 0 && tensor.count > 0 && !excluded.contains(id)
    }
  }
}

extension GraphEditor {
  /// Brings dropouts and batch normalisations from evaluation to training.
  ///
  /// - Parameter number: the value that dropout goes by.
  /// - Returns: of each batch normalisation, the values with its new running mean and variance and the number of elements that it
  ///   normalises; and how much of the old ones it keeps.
  mutating func enterTraining(number: ValueID) throws -> (outputs: [ValueID], keeps: [Float]) {
    var (outputs, keeps): ([ValueID], [Float]) = ([], [])
    var counted: Set<ValueID> = []
    var stream = 0
    for index in graph.nodes.indices {
      let node = graph.nodes[index]
      if node.op is Dropout {
        var dropout = SeededDropout()
        dropout.stream = stream
        dropout.ratio = try ratio(of: node)
        stream += 1
        graph.nodes[index].op = dropout
        graph.nodes[index].inputs = [node.inputs[0], number]
        graph.nodes[index].outputs = Array(node.outputs.prefix(1))
      } else if var normalization = node.op as? BatchNormalization {
        normalization.trainingMode = true
        graph.nodes[index].op = normalization
        guard let mean = node.inputs[3], counted.insert(mean).inserted else { continue }
        let results = [value("\(node.name):mean"), value("\(node.name):variance")]
        graph.nodes[index].outputs = Array(node.outputs.prefix(1)) + results.map { $0 }
        outputs += results
        outputs.append(add(Size(), "\(node.name):size", [node.inputs[0]]))
        keeps.append(normalization.momentum)
      }
    }
    return (outputs, keeps)
  }

  private func ratio(of node: Node) throws -> Float {
    guard node.inputs.count > 1, let id = node.inputs[1] else { return 0.5 }
    guard let ratio = graph[id].constant.flatMap({ try? $0.doubles().first }), ratio >= 0, ratio <= 1 else {
      throw TrainingError.unsupported("node \(quoted(node.name)): a dropout ratio from 0 to 1 expected")
    }
    return Float(ratio)
  }
}
