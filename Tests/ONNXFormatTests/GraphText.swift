import GraphIR
import Tensors

/// The nodes of a graph as text, one a line: `y = Softmax(x) axis=-1`. Small integer and float constants stand with
/// their values, others with their names.
func lines(_ graph: Graph) throws -> [String] {
  try graph.nodes.map { node in
    let outputs = node.outputs.map { $0.map { graph[$0].name } ?? "_" }.joined(separator: ", ")
    let inputs = node.inputs.map { $0.map { operand(graph[$0]) } ?? "_" }.joined(separator: ", ")
    let unknown = (node.op as? UnknownOperator)?.attributes
    let attributes = try unknown ?? AttributeCoder.encode(node.op)
    let shown = attributes.compactMap { text($0.name, $0.value, of: node.op) }
    return (["\(outputs) = \(node.op.identifier)(\(inputs))"] + shown.sorted()).joined(separator: " ")
  }
}

private func operand(_ value: GraphValue) -> String {
  guard let tensor = value.constant, tensor.count <= 8, let numbers = try? tensor.doubles() else { return value.name }
  let shown = numbers.map { number in number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : "\(number)" }
  return tensor.rank == 0 ? shown.joined() : "[\(shown.joined(separator: " "))]"
}

/// An attribute that differs from its default; graphs by their nodes.
private func text(_ name: String, _ value: Attribute, of op: any Operator) -> String? {
  let shown = text(value)
  if let initial = defaults(of: op).first(where: { $0.name == name }), text(initial.value) == shown { return nil }
  return "\(name)=\(shown)"
}

private func defaults<Op: Operator>(of _: Op) -> [(name: String, value: Attribute)] {
  (try? AttributeCoder.encode(Op())) ?? []
}

private func text(_ value: Attribute) -> String {
  switch value {
  case .int(let value): "\(value)"
  case .float(let value): "\(value)"
  case .string(let value): value
  case .ints(let values): "\(values)"
  case .floats(let values): "\(values)"
  case .strings(let values): "\(values)"
  case .tensor(let tensor): "tensor \(tensor.shape)"
  case .graph(let graph): "{\(((try? lines(graph)) ?? []).joined(separator: "; "))}"
  case .type(let type): "\(type)"
  case .tensors, .graphs, .types: value.kind
  }
}
