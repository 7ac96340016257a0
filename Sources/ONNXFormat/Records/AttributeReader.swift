import Bytes
import CONNX
import GraphIR
import Tensors

extension GraphReader {
  /// The attribute's value, by its declared type or, in the oldest files, by the field that is set.
  mutating func attribute(_ proto: Onnx__AttributeProto, _ context: NodeContext) throws(ONNXError) -> AttributeRecord {
    let reference = text(proto.ref_attr_name)
    let name = text(proto.name)
    checkFields(of: proto, name)
    if !reference.isEmpty { return .reference(reference) }
    switch proto.has_type != 0 ? proto.type : Self.type(of: proto) {
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOAT: return .value(.float(proto.f))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INT: return .value(.int(Int(proto.i)))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRING: return .value(.string(text(proto.s)))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOATS:
      return .value(.floats(Array(numbers(proto.floats, proto.n_floats))))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INTS:
      return .value(.ints(numbers(proto.ints, proto.n_ints).map { Int($0) }))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRINGS:
      return .value(.strings(numbers(proto.strings, proto.n_strings).map { text($0) }))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TENSOR:
      guard let tensor = proto.t?.pointee else { throw context.error("attribute \(quoted(name)) lacks its tensor") }
      return .value(.tensor(try tensors.tensor(tensor, name: context.tensorName(name))))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__SPARSE_TENSOR:
      guard let tensor = proto.sparse_tensor?.pointee else {
        throw context.error("attribute \(quoted(name)) lacks its sparse tensor")
      }
      return .value(.tensor(try tensors.tensor(tensor)))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TENSORS:
      var list: [Tensor] = []
      for tensor in messages(proto.tensors, proto.n_tensors) {
        list.append(try tensors.tensor(tensor, name: context.tensorName(name)))
      }
      return .value(.tensors(list))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__SPARSE_TENSORS:
      var list: [Tensor] = []
      for tensor in messages(proto.sparse_tensors, proto.n_sparse_tensors) { list.append(try tensors.tensor(tensor)) }
      return .value(.tensors(list))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPH:
      guard let graph = proto.g?.pointee else { throw context.error("attribute \(quoted(name)) lacks its graph") }
      return .graph(try inner(graph, name, context))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPHS:
      var list: [GraphRecord] = []
      for graph in messages(proto.graphs, proto.n_graphs) {
        list.append(try inner(graph, name, context))
      }
      return .graphs(list)
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TYPE_PROTO:
      guard let type = try proto.tp.flatMap({ tp throws(ONNXError) in try self.type(tp.pointee, name, context) }) else {
        throw context.error("attribute \(quoted(name)) lacks its type")
      }
      return .value(.type(type))
    case ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TYPE_PROTOS:
      var list: [ValueType] = []
      for proto in messages(proto.type_protos, proto.n_type_protos) {
        guard let type = try type(proto, name, context) else {
          throw context.error("attribute \(quoted(name)) has an empty type")
        }
        list.append(type)
      }
      return .value(.types(list))
    default: throw context.error("attribute \(quoted(name)) has type number \(proto.type.rawValue)")
    }
  }

  /// The graph in attribute `name` of the node that is being read.
  private mutating func inner(
    _ graph: Onnx__GraphProto, _ name: String, _ context: NodeContext
  ) throws(ONNXError) -> GraphRecord {
    let outer = diagnostics.place
    diagnostics.place = ModelPlace(path: outer.path + ["\(context.label).\(name)"])
    defer { diagnostics.place = outer }
    return try self.graph(graph, context.opsets, isInner: true)
  }

  private func type(
    _ proto: Onnx__TypeProto, _ name: String, _ context: NodeContext
  ) throws(ONNXError) -> ValueType? {
    try valueType(proto, of: "\(name) of \(context.label)", limits: limits)
  }

  /// The type that the fields which are set make evident.
  static func type(of proto: Onnx__AttributeProto) -> Onnx__AttributeProto__AttributeType {
    if proto.has_f != 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOAT }
    if proto.has_i != 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INT }
    if proto.has_s != 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRING }
    if proto.t != nil { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TENSOR }
    if proto.g != nil { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPH }
    if proto.tp != nil { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TYPE_PROTO }
    if proto.sparse_tensor != nil { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__SPARSE_TENSOR }
    if proto.n_floats > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOATS }
    if proto.n_ints > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INTS }
    if proto.n_strings > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRINGS }
    if proto.n_tensors > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TENSORS }
    if proto.n_graphs > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPHS }
    if proto.n_type_protos > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__TYPE_PROTOS }
    if proto.n_sparse_tensors > 0 { return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__SPARSE_TENSORS }
    return ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__UNDEFINED
  }
}
