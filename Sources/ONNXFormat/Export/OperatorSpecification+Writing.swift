import GraphIR

extension OperatorSpecification {
  /// Checks that the opset of `node` has its operator, for these types as far as they are known.
  ///
  /// - Throws: an error that tells the opset which is needed.
  static func check(_ node: VersionedNode, inputs: [ValueType?], outputs: [ValueType?]) throws(ONNXError) {
    let versions = versions(of: node.identifier)
    guard let first = versions.first else { return }
    guard let here = of(node.identifier, opset: node.opset) else { throw node.needs(opset: first) }
    for (types, parameters) in [(inputs, \OperatorSpecification.inputs), (outputs, \.outputs)] {
      for (index, type) in types.enumerated() {
        guard let name = type?.specificationName, !here.takes(name, at: index, of: parameters) else { continue }
        let others = versions.filter { of(node.identifier, opset: $0)?.takes(name, at: index, of: parameters) ?? false }
        if let later = others.first(where: { $0 > node.opset }) { throw node.needs(opset: later, "for \(name)") }
        // What no version takes is as the model's own file has it.
        if !others.isEmpty { throw node.error("not for \(name) since opset \(here.opset)") }
      }
    }
  }

  /// Whether the parameter at `index` may be of the type named `name`.
  private func takes(_ name: String, at index: Int, of parameters: KeyPath<Self, [Parameter]>) -> Bool {
    guard let parameter = Self.parameter(index, of: self[keyPath: parameters]) else { return true }
    return TypeSet.members(of: (types[parameter.type] ?? parameter.type)[...]).contains(name)
  }
}
