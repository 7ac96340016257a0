import GraphIR
import Tensors

/// Puts one operator where exporters write an activation as several:
///
/// - `x · ½ · (1 + erf(x / √2))` is `Gelu`,
/// - `x · sigmoid(x)` is `Swish`.
///
/// Only where nothing else reads what is computed in between.
public struct RecognizeActivations: GraphPass {
  public init() {}

  public func run(on graph: inout Graph) throws(GraphError) {
    let uses = GraphUses(graph)
    var replaced: [Int: (op: any Operator, input: ValueID)] = [:]
    var removed = Set<Int>()
    for index in graph.nodes.indices {
      let match =
        switch graph.nodes[index].op {
        case is Erf: gelu(around: index, graph, uses)
        case is Sigmoid: swish(around: index, graph, uses)
        default: nil as Match?
        }
      guard let match, removed.isDisjoint(with: match.inner) else { continue }
      replaced[match.last] = (match.op, match.input)
      removed.formUnion(match.inner)
    }
    for (index, replacement) in replaced {
      graph.nodes[index].op = replacement.op
      graph.nodes[index].inputs = [replacement.input]
    }
    graph.nodes = graph.nodes.indices.filter { !removed.contains($0) }.map { graph.nodes[$0] }
  }

  private struct Match {
    var op: any Operator
    var input: ValueID
    /// The node that gives the result.
    var last: Int
    /// The other nodes.
    var inner: Set<Int>
  }

  private func swish(around sigmoid: Int, _ graph: Graph, _ uses: GraphUses) -> Match? {
    guard let x = graph.nodes[sigmoid].inputs[0], let product = reader(of: sigmoid, graph, uses),
      graph.nodes[product].op is Mul, other(graph.nodes[product], than: graph.nodes[sigmoid].outputs[0]) == x
    else { return nil }
    return Match(op: Swish(), input: x, last: product, inner: [sigmoid])
  }

  private func gelu(around erf: Int, _ graph: Graph, _ uses: GraphUses) -> Match? {
    guard let scaled = graph.nodes[erf].inputs[0], uses.onlyReader(of: scaled) == erf,
      let scaling = uses.producer[scaled.index], let x = graph.nodes[scaling].inputs[0],
      let sum = reader(of: erf, graph, uses), graph.nodes[sum].op is Add,
      isScalar(other(graph.nodes[sum], than: graph.nodes[erf].outputs[0]), 1, graph),
      let product = reader(of: sum, graph, uses), graph.nodes[product].op is Mul,
      let factor = other(graph.nodes[product], than: graph.nodes[sum].outputs[0])
    else { return nil }
    switch graph.nodes[scaling].op {
    case is Div: guard isScalar(graph.nodes[scaling].inputs[1], 2.squareRoot(), graph) else { return nil }
    case is Mul: guard isScalar(graph.nodes[scaling].inputs[1], 0.5.squareRoot(), graph) else { return nil }
    default: return nil
    }
    // The half comes last, or is in the factor already.
    if factor == x {
      guard let last = reader(of: product, graph, uses), graph.nodes[last].op is Mul,
        isScalar(other(graph.nodes[last], than: graph.nodes[product].outputs[0]), 0.5, graph)
      else { return nil }
      return Match(op: Gelu(), input: x, last: last, inner: [scaling, erf, sum, product])
    }
    guard let half = uses.producer[factor.index], graph.nodes[half].op is Mul, uses.onlyReader(of: factor) == product,
      isScalar(other(graph.nodes[half], than: x), 0.5, graph)
    else { return nil }
    return Match(op: Gelu(), input: x, last: product, inner: [scaling, erf, sum, half])
  }

  /// The only reader of a node's only result.
  private func reader(of index: Int, _ graph: Graph, _ uses: GraphUses) -> Int? {
    (graph.nodes[index].outputs.first ?? nil).flatMap { uses.onlyReader(of: $0) }
  }

  /// The operand of a node with two that is not `id`.
  private func other(_ node: Node, than id: ValueID?) -> ValueID? {
    guard node.inputs.count == 2, let a = node.inputs[0], let b = node.inputs[1], a != b else { return nil }
    return a == id ? b : b == id ? a : nil
  }

  private func isScalar(_ id: ValueID?, _ expected: Double, _ graph: Graph) -> Bool {
    guard let tensor = id.flatMap({ graph[$0].constant }), tensor.count == 1, tensor.shape.rank <= 1,
      let value = try? tensor.doubles().first
    else { return false }
    // As near as float16 comes.
    return abs(value - expected) < 1e-3 * expected && (tensor.elementType == .float16 || abs(value - expected) < 1e-6)
  }
}
