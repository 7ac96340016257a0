import Bytes
import Tensors

extension Attribute: Equatable {
  /// Whether both are of the same kind and hold the same; numbers bit by bit, graphs by `Graph.difference(from:)`.
  public static func == (a: Attribute, b: Attribute) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): x == y
    case (.float(let x), .float(let y)): x.bitPattern == y.bitPattern
    case (.string(let x), .string(let y)): x == y
    case (.tensor(let x), .tensor(let y)): x == y
    case (.graph(let x), .graph(let y)): x.difference(from: y) == nil
    case (.type(let x), .type(let y)): x == y
    case (.ints(let x), .ints(let y)): x == y
    case (.floats(let x), .floats(let y)): x.map(\.bitPattern) == y.map(\.bitPattern)
    case (.strings(let x), .strings(let y)): x == y
    case (.tensors(let x), .tensors(let y)): x == y
    case (.graphs(let x), .graphs(let y)): x.count == y.count && zip(x, y).allSatisfy { $0.difference(from: $1) == nil }
    case (.types(let x), .types(let y)): x == y
    case (.int, _), (.float, _), (.string, _), (.tensor, _), (.graph, _), (.type, _), (.ints, _), (.floats, _),
      (.strings, _), (.tensors, _), (.graphs, _), (.types, _):
      false
    }
  }
}

extension Graph {
  /// The first thing in which the graph differs from `other`, in words; `nil` when both compute the same in the same way:
  /// equal inputs, nodes in their order, attributes, constants and outputs, all with the same names and types.
  ///
  /// Ids may differ, and what no node reads does not count; nor does provenance.
  public func difference(from other: Graph) -> String? {
    if name != other.name { return "the graph is named \(quoted(name)) and \(quoted(other.name))" }
    if let problem = difference(inputs, other.inputs, in: other, "inputs") { return problem }
    if nodes.count != other.nodes.count { return "there are \(nodes.count) and \(other.nodes.count) nodes" }
    for (node, counterpart) in zip(nodes, other.nodes) {
      if let problem = difference(node, counterpart, in: other) { return "node \(quoted(node.name)): \(problem)" }
    }
    return difference(outputs, other.outputs, in: other, "outputs")
  }

  private func difference(_ node: Node, _ counterpart: Node, in other: Graph) -> String? {
    if node.name != counterpart.name { return "the other is named \(quoted(counterpart.name))" }
    if node.op.identifier != counterpart.op.identifier {
      return "operators \(node.op.identifier) and \(counterpart.op.identifier)"
    }
    if let problem = difference(node.inputs, counterpart.inputs, in: other, "inputs")
      ?? difference(node.outputs, counterpart.outputs, in: other, "outputs")
      ?? difference(node.captures, counterpart.captures, in: other, "captures")
    {
      return problem
    }
    return Self.difference(Self.attributes(of: node.op), Self.attributes(of: counterpart.op))
  }

  private static func attributes(of op: any Operator) -> [String: Attribute] {
    let list = (op as? UnknownOperator)?.attributes ?? (try? AttributeCoder.encode(op)) ?? []
    return Dictionary(list.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static func difference(_ a: [String: Attribute], _ b: [String: Attribute]) -> String? {
    for name in Set(a.keys).union(b.keys).sorted() where a[name] != b[name] {
      if case .graph(let x)? = a[name], case .graph(let y)? = b[name], let problem = x.difference(from: y) {
        return "in \(quoted(name)), \(problem)"
      }
      return "attribute \(quoted(name)) differs"
    }
    return nil
  }

  /// Compares lists of values; absent ones at the end do not count.
  private func difference(_ a: [ValueID?], _ b: [ValueID?], in other: Graph, _ role: String) -> String? {
    for index in 0..<max(a.count, b.count) {
      let left = index < a.count ? a[index] : nil
      let right = index < b.count ? b[index] : nil
      guard left != nil || right != nil else { continue }
      guard let left, let right else { return "\(role) \(a.count) and \(b.count)" }
      let (x, y) = (self[left], other[right])
      if x.name != y.name { return "\(role) \(quoted(x.name)) and \(quoted(y.name))" }
      if x.type != y.type {
        let types = [x.type, y.type].map { $0.map(\.description) ?? "nothing known" }
        return "\(quoted(x.name)) is \(types[0]) and \(types[1])"
      }
      if x.constant != y.constant { return "constant \(quoted(x.name)) differs" }
    }
    return nil
  }
}
