import Bytes
import GraphIR
import Tensors

extension OperatorSpecification {
  /// Notes what numbers of inputs and outputs and which attributes of `node` the operator does not have.
  ///
  /// - Parameter outputs: whether each output that the file lists has a name.
  /// - Returns: whether the node is as specified.
  func check(_ node: NodeRecord, outputs given: [Bool], _ diagnostics: inout Diagnostics) -> Bool {
    let before = diagnostics.violations.errors
    if isDeprecated { diagnostics.noteError("\(identifier) is deprecated since opset \(opset)") }
    guard !isDeprecated else { return false }
    check(node.inputs.map { $0 != nil }, inputs, "input", &diagnostics)
    check(given, outputs, "output", &diagnostics)
    for (name, value) in node.attributes {
      guard let rule = attributes.first(where: { $0.name == name }) else {
        diagnostics.noteError("unknown attribute \(quoted(name))\(since(attribute: name))")
        continue
      }
      if let kind = value.kind, kind != rule.kind {
        diagnostics.noteError("attribute \(quoted(name)): \(rule.kind) expected, \(kind) found")
      }
    }
    for rule in attributes where rule.isRequired && !node.attributes.contains(where: { $0.name == rule.name }) {
      diagnostics.noteError("attribute \(quoted(rule.name)) is missing")
    }
    return diagnostics.violations.errors == before
  }

  private func check(
    _ given: [Bool], _ parameters: [Parameter], _ kind: String, _ diagnostics: inout Diagnostics
  ) {
    let counts = Self.count(parameters)
    if !counts.contains(given.count) {
      diagnostics.noteError("\(given.count) \(kind)s, \(counts.words) expected by opset \(opset)")
    }
    for (index, isGiven) in given.enumerated() where !isGiven {
      guard index < parameters.count, case .required = parameters[index].presence else { continue }
      diagnostics.noteError("\(kind) \(index) is left out, but is not optional")
    }
  }

  /// Of an attribute that this version does not have: when it came, or went.
  private func since(attribute name: String) -> String {
    let others = Self.versions(of: identifier).filter { opset in
      Self.of(identifier, opset: opset)?.attributes.contains { $0.name == name } ?? false
    }
    if let first = others.first(where: { $0 > opset }) { return ", which came with opset \(first)" }
    return others.isEmpty ? "" : ", which went with opset \(opset)"
  }

  /// Notes which of the inputs have types that the operator does not take.
  ///
  /// - Parameter inputs: what is known of each input.
  func check(types inputs: [ValueType?], _ diagnostics: inout Diagnostics) {
    var bound: [String: (type: String, index: Int)] = [:]
    for (index, type) in inputs.enumerated() {
      guard let name = type?.specificationName, let parameter = Self.parameter(index, of: self.inputs) else { continue }
      let allowed = types[parameter.type] ?? parameter.type
      if !TypeSet.members(of: allowed[...]).contains(name) {
        diagnostics.noteError("input \(index) is \(name), \(TypeSet.words(allowed)) expected by opset \(opset)")
      }
      guard types[parameter.type] != nil, parameter.isHomogeneous else { continue }
      if let other = bound[parameter.type], other.type != name {
        diagnostics.noteError("input \(index) is \(name), input \(other.index) is \(other.type): one type expected")
      }
      bound[parameter.type] = bound[parameter.type] ?? (name, index)
    }
  }
}

extension OperatorSpecification.Parameter {
  fileprivate var isHomogeneous: Bool {
    if case .variadic(_, let isHomogeneous) = presence { isHomogeneous } else { true }
  }
}

extension AttributeRecord {
  /// As `Attribute.kind`; `nil` for a reference, whose value is not known here.
  fileprivate var kind: String? {
    switch self {
    case .value(let value): value.kind
    case .graph: "graph"
    case .graphs: "graphs"
    case .reference: nil
    }
  }
}
