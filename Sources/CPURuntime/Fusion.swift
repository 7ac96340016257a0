import COneDNN
import GraphIR
import GraphPasses
import Tensors

/// An operator whose kernel can apply elementwise functions and a sum to its result before storing it.
protocol TakesPostOperations: CPUExecutable {
  /// As `CPUExecutable.prepare`, with what follows; operand inputs come after the operator's own.
  func prepare(_ node: inout KernelBuilder, followedBy: [Follower]) throws(RuntimeError) -> any Kernel
  /// What the kernel can take along for this node.
  func followers(_ graph: Graph, _ node: Node) -> FollowerKinds
}

/// Kinds of followers.
struct FollowerKinds: OptionSet {
  let rawValue: Int

  /// Elementwise functions.
  static let activation = FollowerKinds(rawValue: 1)
  /// The addition of a tensor of the result's shape.
  static let sum = FollowerKinds(rawValue: 2)
  /// ReLU, and no other function.
  static let rectifier = FollowerKinds(rawValue: 8)
  /// The addition of a constant vector along the last axis, before anything else.
  static let shift = FollowerKinds(rawValue: 4)
}

/// An operator that oneDNN computes as `dnnl_eltwise_*`, alone or after another primitive.
protocol EltwiseOperator: Operator {
  /// The functions to apply one after the other; `nil` when these attributes cannot be expressed.
  ///
  /// - Parameter scalar: the value of scalar input `index`, if it is given and known; throws away nothing else.
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]?
}

/// A scalar input as fusion sees it.
enum ScalarInput {
  case absent
  case known(Float)
  case unknown
}

/// What is done to an operator's result before it is stored.
enum Follower: Sendable {
  case eltwise(Eltwise)
  /// Adds the tensor in input `input`, which has the result's shape.
  case sum(input: Int)
  /// Adds the constant vector in input `input` along the last axis.
  case shift(input: Int)
}

/// A node together with the nodes after it that its kernel can take along.
struct Fused: Operator {
  static let identifier = OperatorIdentifier("Fused", domain: "modelconv")
  static let inputCount = 0...Int.max

  var base: any TakesPostOperations
  var baseInputs: Int
  var followers: [Follower]

  /// Only the fusion pass makes this operator; it is never read from a file.
  init() {
    base = Conv()
    baseInputs = 2
    followers = []
  }

  init(base: any TakesPostOperations, baseInputs: Int) {
    self.base = base
    self.baseInputs = baseInputs
    followers = []
  }

  var identifier: OperatorIdentifier { base.identifier }

  func infer(_ node: inout InferenceContext) throws(InferenceError) {
    var inner = InferenceContext(inputs: Array(node.inputs.prefix(baseInputs)), outputCount: node.outputCount)
    try base.infer(&inner)
    node.setOutput(0, inner.outputs.first?.type)
  }
}

extension Fused: CountsMultiplyAccumulates {
  func multiplyAccumulates(inputs: [Shape?], output: Shape) -> Int? {
    (base as? any CountsMultiplyAccumulates)?.multiplyAccumulates(
      inputs: Array(inputs.prefix(baseInputs)), output: output)
  }
}

extension Fused: CPUExecutable {
  func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    // Fusion went by declared shapes, which a file may state wrongly and inputs may contradict.
    for case .sum(let input) in followers {
      let other = try node.input(input)
      guard let result = node.outputShape(0), other.shape == result, other.elementType == .float32 else {
        throw .node(
          node.name,
          "a sum with shape \(other.shape), declared as that of the result: \(node.outputShape(0)?.description ?? "unknown")"
        )
      }
    }
    for case .shift(let input) in followers {
      let other = try node.input(input)
      guard other.shape.rank == 1, other.extents[0] == node.outputShape(0)?.extents.last else {
        throw .node(node.name, "a bias of shape \(other.shape) does not fit the result")
      }
    }
    return try base.prepare(&node, followedBy: followers)
  }
}

/// Lets kernels take along the activations and residual sums that follow them.
///
/// Handles `base → eltwise…` and `base → Add(result, other) → eltwise…` where each value in between has one reader and
/// `other` is computed before the base.
struct FuseFollowers: GraphPass {
  func run(on graph: inout Graph) throws(GraphError) {
    var types = graph
    try types.inferTypes()
    let uses = GraphUses(graph)
    var removed = Set<Int>()
    for index in graph.nodes.indices where !removed.contains(index) {
      let node = graph.nodes[index]
      guard let base = node.op as? any TakesPostOperations, node.captures.isEmpty else { continue }
      let kinds = base.followers(types, node)
      // What follows gets its inputs behind those that the operator may have.
      var result = node
      let optional = type(of: base).inputCount.upperBound - node.inputs.count
      if optional > 0 { result.inputs += Array(repeating: nil, count: optional) }
      var fused = Fused(base: base, baseInputs: result.inputs.count)
      while let id = result.outputs.first ?? nil, let next = uses.onlyReader(of: id), !removed.contains(next) {
        let follower = graph.nodes[next]
        if let functions = eltwise(follower, of: id, graph), fused.canTake(functions),
          kinds.contains(.activation) || kinds.contains(.rectifier) && functions == [.relu]
        {
          fused.followers += functions.map { .eltwise($0) }
        } else if kinds.contains(.sum), !fused.hasSum, let other = summand(follower, of: id, types, uses, before: index)
        {
          fused.followers.append(.sum(input: result.inputs.count))
          result.inputs.append(other)
        } else if kinds.contains(.shift), fused.followers.isEmpty, let vector = shift(follower, of: id, types) {
          fused.followers.append(.shift(input: result.inputs.count))
          result.inputs.append(vector)
        } else {
          break
        }
        removed.insert(next)
        result.outputs = follower.outputs
      }
      guard !fused.followers.isEmpty else { continue }
      result.op = fused
      graph.nodes[index] = result
    }
    graph.nodes = graph.nodes.indices.filter { !removed.contains($0) }.map { graph.nodes[$0] }
  }

  private func eltwise(_ node: Node, of id: ValueID, _ graph: Graph) -> [Eltwise]? {
    guard node.inputs.first == id, node.inputs.dropFirst().allSatisfy({ $0 != id }),
      let op = node.op as? any EltwiseOperator
    else { return nil }
    return op.eltwise { index in
      guard index < node.inputs.count, let input = node.inputs[index] else { return .absent }
      guard let tensor = graph[input].constant, tensor.count == 1, let value = try? tensor.elements(Float.self).first
      else { return .unknown }
      return .known(value)
    }
  }

  /// The constant vector that an addition adds to the last axis of `id`.
  private func shift(_ node: Node, of id: ValueID, _ types: Graph) -> ValueID? {
    guard node.op is Add, node.inputs.count == 2, let a = node.inputs[0], let b = node.inputs[1], a != b else {
      return nil
    }
    let other = a == id ? b : a
    guard let vector = types[other].constant, vector.elementType == .float32, vector.shape.rank == 1,
      let columns = types[id].type?.tensor?.shape?.last?.value, vector.count == columns
    else { return nil }
    return other
  }

  /// The other summand of an addition to `id`, when it has the same shape and is there before node `position` runs.
  private func summand(
    _ node: Node, of id: ValueID, _ types: Graph, _ uses: GraphUses, before position: Int
  ) -> ValueID? {
    guard node.op is Add, node.inputs.count == 2, let a = node.inputs[0], let b = node.inputs[1], a != b else {
      return nil
    }
    let other = a == id ? b : a
    guard types[other].constant == nil, uses.producer[other.index].map({ $0 < position }) ?? true,
      let mine = types[id].type?.tensor, let its = types[other].type?.tensor, mine.elementType == .float32,
      its.elementType == .float32, let shape = mine.shape, let otherShape = its.shape, shape.count == otherShape.count,
      zip(shape, otherShape).allSatisfy({ $0 == $1 && $0 != .unknown })
    else { return nil }
    return other
  }
}

extension Fused {
  /// Whether `functions` can follow: oneDNN takes the parameters of the first of several functions of one kind for all.
  fileprivate func canTake(_ functions: [Eltwise]) -> Bool {
    var taken = followers.compactMap { if case .eltwise(let eltwise) = $0 { eltwise } else { nil } }
    for function in functions {
      if taken.contains(where: { $0.algorithm == function.algorithm && $0 != function }) { return false }
      taken.append(function)
    }
    return true
  }

  fileprivate var hasSum: Bool {
    followers.contains { if case .sum = $0 { true } else { false } }
  }
}
