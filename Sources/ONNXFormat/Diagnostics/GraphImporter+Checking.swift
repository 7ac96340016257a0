import Bytes
import GraphIR

/// What is noted of a node's types while its operator's newest version is made of it.
extension GraphImporter {
  /// Notes which inputs have types that the operator, in the version of its file, does not take.
  mutating func checkTypes(of record: NodeRecord, _ scope: ImportScope) {
    guard state.diagnostics.isCollecting, state.functions[record.key] == nil,
      let specification = OperatorSpecification.of(record.key.identifier, opset: record.opset)
    else { return }
    specification.check(types: record.inputs.map { facts(scope.target($0))?.type }, &state.diagnostics)
  }

  /// Notes which values are declared as something else than what the node gives.
  mutating func checkDeclarations(_ declared: [ValueType?], _ inferred: [ValueType?], of outputs: [ValueID?]) {
    guard state.diagnostics.isCollecting else { return }
    for (id, (stated, given)) in zip(outputs, zip(declared, inferred)) {
      guard let id, let stated, let given, !stated.isCompatible(with: given) else { continue }
      state.diagnostics.noteError(value: graph[id].name, "declared as \(stated), the node gives \(given)")
    }
  }
}
