import Autodiff
import Bytes
import GraphIR
import Tensors
import TorchSource

/// A network as it is trained: one graph that computes scores, loss and gradients for a batch, and one that computes the scores
/// as in evaluation; both read the parameters as inputs.
struct TrainingGraph {
  /// Inputs: samples, labels, the number that what is random goes by, then parameters and statistics. Outputs: the loss, the
  /// scores, the new statistics, and a gradient a parameter.
  let training: Graph
  /// Inputs: samples, then those of parameters and statistics that `evaluated` says. Output: the scores.
  let evaluation: Graph
  /// The tensors that are trained, by the names they have in the network.
  let parameters: [(name: String, tensor: Tensor)]
  /// What else a step changes: running means and variances, counters.
  let statistics: [(name: String, tensor: Tensor)]
  /// The places among parameters and statistics of what evaluation needs.
  let evaluated: [Int]
  /// The scores' extent along axis 1.
  let classes: Int
  /// What the loss does not depend on.
  let ignored: TrainerIgnorance

  /// - Parameters:
  ///   - network: with one input, whose first axis is the batch, and the scores, `N × classes`, as first output.
  ///   - form: the same network as it computes in training, its tensors under the same names.
  init(_ network: Graph, _ form: TrainingForm, options: TrainerOptions) throws {
    var evaluation = try Scores(of: network)
    evaluation.keepOnly([evaluation.scores])
    var form = try Scores(of: form.graph, updates: form.updates)
    let auxiliary = options.auxiliary > 0 ? form.others.filter { form.areScores($0) } : []
    let judged = [form.scores] + auxiliary
    form.keepOnly(judged + form.updates.map(\.value))
    classes = form.classes

    let statistics = try form.statistics()
    let candidates = form.graph.parameters(behind: judged, besides: Set(statistics))
    let trained = candidates.filter { id in
      let name = form.graph[id].name
      return (options.parameters?.contains(name) ?? true) && !options.frozen.contains { $0.matches(name) }
    }
    guard !trained.isEmpty else { throw TrainingError.usage("nothing is left to train") }
    let known = Set(candidates.map { form.graph[$0].name })
    ignored = TrainerIgnorance(
      outputs: form.others.filter { !auxiliary.contains($0) }.map { form.graph[$0].name },
      parameters: (options.parameters ?? []).subtracting(known).filter { name in
        !options.frozen.contains { $0.matches(name) }
      }.sorted())
    let unmatched = options.frozen.filter { pattern in
      !known.union(options.parameters ?? []).contains { pattern.matches($0) }
    }
    guard unmatched.isEmpty else {
      throw TrainingError.usage("no parameter is named \(unmatched.map { quoted($0.text) }.joined(separator: ", "))")
    }
    let state = trained + statistics
    let named = state.compactMap { id in form.graph[id].constant.map { (name: form.graph[id].name, tensor: $0) } }
    parameters = Array(named.prefix(trained.count))
    self.statistics = Array(named.dropFirst(trained.count))
    evaluated = named.indices.filter { evaluation.graph.makeInput(named[$0].name) }
    self.evaluation = evaluation.graph

    var editor = GraphEditor(form.graph)
    let labels = editor.input("labels", .tensor(.int64, [form.batch]))
    let number = editor.input("random number", .tensor(.int64, []))
    for id in state { editor.graph[id].constant = nil }
    editor.graph.inputs += state
    try editor.seedRandomness(by: number)
    let losses = judged.map { options.loss.add(to: &editor, scores: $0, labels: labels, classes: form.classes) }
    let loss = editor.sum(losses, share: options.auxiliary)
    editor.graph.outputs = [loss, form.scores] + form.updates.map(\.value)
    training = try editor.graph.differentiated(
      editor.graph[loss].name, withRespectTo: trained.map { editor.graph[$0].name })
  }
}

/// Outputs of a network, and parameters, that its training does not care for.
public struct TrainerIgnorance: Sendable, Hashable {
  public var outputs: [String] = []
  public var parameters: [String] = []
}

/// A graph with one input whose first output are scores.
private struct Scores {
  var graph: Graph
  let scores: ValueID
  /// Outputs beside the scores.
  let others: [ValueID]
  /// New values of constants, which are the last outputs.
  let updates: [(name: String, value: ValueID)]
  let batch: Dimension
  let classes: Int

  init(of graph: Graph, updates names: [String] = []) throws {
    guard graph.inputs.count == 1 else {
      throw TrainingError.unsupported("networks with \(graph.inputs.count) inputs cannot be trained")
    }
    let results = graph.outputs.dropLast(names.count)
    guard let scores = results.first else { throw TrainingError.usage("the network has no output") }
    self.graph = graph
    try self.graph.inferTypes()
    guard let shape = self.graph[scores].type?.tensor?.shape, shape.count == 2, let classes = shape[1].value else {
      throw TrainingError.unsupported(
        "scores of shape N × classes expected, they are \(self.graph[scores].type?.description ?? "unknown")")
    }
    (self.scores, others, batch, self.classes) = (scores, Array(results.dropFirst()), shape[0], classes)
    updates = zip(names, graph.outputs.suffix(names.count)).map { ($0, $1) }
  }

  func areScores(_ id: ValueID) -> Bool { graph[id].type?.tensor == graph[scores].type?.tensor }

  mutating func keepOnly(_ outputs: [ValueID]) {
    graph.outputs = outputs
    let needed = graph.nodes(behind: outputs)
    graph.nodes = graph.nodes.indices.filter { needed.contains($0) }.map { graph.nodes[$0] }
  }

  /// The constants that `updates` are the new values of.
  func statistics() throws(TrainingError) -> [ValueID] {
    var found: [ValueID] = []
    for (name, value) in updates {
      guard let id = graph.value(named: name), let old = graph[id].constant, let new = graph[value].type?.tensor,
        new.elementType == old.elementType, new.knownShape == old.shape
      else { throw .unsupported("the buffer \(quoted(name)), which a step gives another shape or type,") }
      found.append(id)
    }
    return found
  }
}

extension Graph {
  /// The nodes that `outputs` depend on.
  func nodes(behind outputs: [ValueID]) -> Set<Int> {
    var needed = Set(outputs)
    var found: Set<Int> = []
    for (index, node) in nodes.enumerated().reversed()
    where node.outputs.contains(where: { $0.map { needed.contains($0) } ?? false }) {
      found.insert(index)
      needed.formUnion(node.reads)
    }
    return found
  }

  /// The constants that look like parameters, in order of first use: floating-point tensors with axes, but for `others` and
  /// what only says how another tensor is resized, padded or dropped.
  fileprivate func parameters(behind outputs: [ValueID], besides others: Set<ValueID>) -> [ValueID] {
    let used = nodes(behind: outputs).sorted().map { nodes[$0] }
    var excluded = others
    for node in used where node.op is Resize || node.op is Pad || node.op is Clip || node.op is Dropout {
      excluded.formUnion(node.inputs.dropFirst().compactMap { $0 })
    }
    return used.flatMap(\.reads).filter { id in
      guard let tensor = self[id].constant, excluded.insert(id).inserted else { return false }
      return tensor.elementType == .float32 && tensor.rank > 0 && tensor.count > 0
    }
  }

  /// Makes an input of the constant of that name.
  ///
  /// - Returns: whether there is one that nodes use.
  fileprivate mutating func makeInput(_ name: String) -> Bool {
    guard let id = value(named: name), self[id].constant != nil, nodes.contains(where: { $0.reads.contains(id) }) else {
      return false
    }
    self[id].constant = nil
    inputs.append(id)
    return true
  }
}
