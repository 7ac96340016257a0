import CONNX
import GraphIR
import Tensors

extension GraphExporter {
  mutating func record(of node: VersionedNode) throws(ONNXError) -> UnsafeMutablePointer<Onnx__NodeProto> {
    for id in node.inputs + node.outputs + node.captures.map(Optional.init) { id.map { use($0) } }
    let record = state.arena.record(onnx__node_proto__init)
    record.pointee.name = try state.arena.text(nodeNames.make(node.name))
    record.pointee.op_type = try state.arena.text(node.type)
    if !node.domain.isEmpty { record.pointee.domain = try state.arena.text(node.domain) }
    (record.pointee.n_input, record.pointee.input) = try state.arena.texts(listed(node.inputs))
    (record.pointee.n_output, record.pointee.output) = try state.arena.texts(listed(node.outputs))
    var attributes: [UnsafeMutablePointer<Onnx__AttributeProto>] = []
    for (name, value) in node.attributes { attributes.append(try self.record(of: value, name: name, node)) }
    (record.pointee.n_attribute, record.pointee.attribute) = state.arena.list(attributes)
    return record
  }

  /// The names of a node's values; those left out at the end are not listed.
  private func listed(_ ids: [ValueID?]) -> [String] {
    ids.prefix((ids.lastIndex { $0 != nil } ?? -1) + 1).map { $0.map { names[$0.index] } ?? "" }
  }

  private mutating func record(
    of attribute: Attribute, name: String, _ node: VersionedNode
  ) throws(ONNXError) -> UnsafeMutablePointer<Onnx__AttributeProto> {
    let record = state.arena.record(onnx__attribute_proto__init)
    record.pointee.name = try state.arena.text(name)
    record.pointee.has_type = 1
    switch attribute {
    case .int(let value):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INT
      record.pointee.has_i = 1
      record.pointee.i = Int64(value)
    case .float(let value):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOAT
      record.pointee.has_f = 1
      record.pointee.f = value
    case .string(let text):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRING
      record.pointee.has_s = 1
      record.pointee.s = state.arena.bytes(text)
    case .tensor(let tensor):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TENSOR
      record.pointee.t = try state.record(of: tensor, name: "")
    case .graph(let graph):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPH
      record.pointee.g = try inner(graph, node)
    case .type(let type):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TYPE_PROTO
      record.pointee.tp = try state.record(of: type)
    case .ints(let values):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INTS
      (record.pointee.n_ints, record.pointee.ints) = state.arena.list(values.map(Int64.init))
    case .floats(let values):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOATS
      (record.pointee.n_floats, record.pointee.floats) = state.arena.list(values)
    case .strings(let texts):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRINGS
      (record.pointee.n_strings, record.pointee.strings) = state.arena.list(texts.map { state.arena.bytes($0) })
    case .tensors(let tensors):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TENSORS
      var records: [UnsafeMutablePointer<Onnx__TensorProto>] = []
      for tensor in tensors { records.append(try state.record(of: tensor, name: "")) }
      (record.pointee.n_tensors, record.pointee.tensors) = state.arena.list(records)
    case .graphs(let graphs):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPHS
      var records: [UnsafeMutablePointer<Onnx__GraphProto>] = []
      for graph in graphs { records.append(try inner(graph, node)) }
      (record.pointee.n_graphs, record.pointee.graphs) = state.arena.list(records)
    case .types(let types):
      record.pointee.type = ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TYPE_PROTOS
      (record.pointee.n_type_protos, record.pointee.type_protos) = state.arena.list(
        try types.map { type throws(ONNXError) in try state.record(of: type) })
    }
    return record
  }

  /// The record of a graph inside `node`.
  private mutating func inner(
    _ graph: Graph, _ node: VersionedNode
  ) throws(ONNXError) -> UnsafeMutablePointer<Onnx__GraphProto> {
    let captures = node.captures.map { (names[$0.index], inference.facts[$0.index]) }
    return try Self.record(of: graph, in: Surroundings(taken: taken, captures: captures), state: &state)
  }
}
