import Bytes
import GraphIR
import Tensors

extension GraphImporter {
  /// Puts the nodes of `function` in the place of the node that calls it.
  mutating func call(
    _ function: FunctionRecord, _ record: NodeRecord, _ scope: ImportScope
  ) throws(ONNXError) {
    let name = scope.prefix + record.name
    let error = { (problem: String) in
      ONNXError.node(name: name, op: "function \(record.key.identifier)", problem: problem)
    }
    guard !scope.calls.contains(record.key) else { throw error("it calls itself") }
    var inner = ImportScope(prefix: name + "/", calls: scope.calls + [record.key], depth: scope.depth + 1)
    guard inner.depth <= state.limits.protobufDepth else {
      throw .wire(
        .limit(what: "nesting of graphs and functions", value: inner.depth, allowed: state.limits.protobufDepth))
    }
    inner.bindings = try bindings(function, record, scope, error)
    let body = function.body.graph
    guard record.inputs.count <= body.inputs.count, record.outputs.count <= body.outputs.count else {
      throw error(
        "\(record.inputs.count) inputs and \(record.outputs.count) outputs given, it has \(body.inputs.count) and "
          + "\(body.outputs.count)")
    }
    var values = [ValueID?](repeating: nil, count: body.values.count)
    for (parameter, input) in zip(body.inputs, record.inputs) { values[parameter.index] = scope.target(input) }
    let copies = try bindOutputs(of: body, to: record.outputs.map { scope.target($0) }, &values, prefix: inner.prefix)
    markRead(function.body.reads.map { values[$0.index] })
    inner.values = values
    for node in function.body.nodes { try add(node, inner) }
    for (source, target) in copies {
      guard let source = values[source.index] else { throw error("its output is an input that is left out") }
      try emit(VersionedNode(name: inner.prefix + "output", type: "Identity", inputs: [source], outputs: [target]))
    }
  }

  /// The values of the function's attributes in this call.
  private func bindings(
    _ function: FunctionRecord, _ record: NodeRecord, _ scope: ImportScope, _ error: (String) -> ONNXError
  ) throws(ONNXError) -> [String: Attribute] {
    var bindings: [String: Attribute] = [:]
    let given = record.attributes + function.attributes.compactMap { name, value in value.map { (name, $0) } }
    for (name, value) in given {
      guard function.attributes[name] != nil else { throw error("unknown attribute \(quoted(name))") }
      switch value {
      case .value(let value): bindings[name] = bindings[name] ?? value
      case .reference(let outer):
        if let value = scope.bindings[outer] { bindings[name] = bindings[name] ?? value }
      case .graph, .graphs:
        throw .unsupported("graph \(quoted(name)) as an attribute of function \(record.key.identifier)")
      }
    }
    return bindings
  }

  /// Gives every value that the function's nodes define its place: an output of the call, or a new value.
  ///
  /// - Returns: the outputs that must be copied: those that are inputs, constants or listed twice.
  private mutating func bindOutputs(
    of body: Graph, to outputs: [ValueID?], _ values: inout [ValueID?], prefix: String
  ) throws(ONNXError) -> [(source: ValueID, target: ValueID)] {
    var copies: [(source: ValueID, target: ValueID)] = []
    var isBound = [Bool](repeating: false, count: values.count)
    for parameter in body.inputs { isBound[parameter.index] = true }
    for (result, output) in zip(body.outputs, outputs) {
      guard let output else { continue }
      if isBound[result.index] {
        copies.append((result, output))
      } else {
        values[result.index] = output
        isBound[result.index] = true
      }
    }
    for index in values.indices where !isBound[index] {
      let name = prefix + body[ValueID(index)].name
      try charge(name: name)
      values[index] = value(named: name)
    }
    return copies
  }
}
