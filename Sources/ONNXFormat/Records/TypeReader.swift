import Bytes
import CONNX
import GraphIR
import Tensors

/// The type that a TypeProto gives; `nil` where it gives none, or only part of one.
///
/// - Throws: `ONNXError.unsupported` for types that the IR does not have.
func valueType(_ proto: Onnx__TypeProto, of name: String, limits: Limits) throws(ONNXError) -> ValueType? {
  switch proto.value_case {
  case ONNX__TYPE_PROTO__VALUE_TENSOR_TYPE:
    guard let tensor = proto.tensor_type?.pointee, tensor.has_elem_type != 0, tensor.elem_type != 0 else { return nil }
    guard let type = ElementType(onnxCode: Int(tensor.elem_type)) else {
      throw .unsupported("element type number \(tensor.elem_type) of \(quoted(name))")
    }
    return .tensor(
      type, try tensor.shape.map { shape throws(ONNXError) in try dimensions(shape.pointee, of: name, limits) })
  case ONNX__TYPE_PROTO__VALUE_SEQUENCE_TYPE:
    guard let element = proto.sequence_type?.pointee.elem_type?.pointee else { return nil }
    return try valueType(element, of: name, limits: limits).map { .sequence($0) }
  case ONNX__TYPE_PROTO__VALUE_OPTIONAL_TYPE:
    guard let element = proto.optional_type?.pointee.elem_type?.pointee else { return nil }
    return try valueType(element, of: name, limits: limits).map { .optional($0) }
  case ONNX__TYPE_PROTO__VALUE_MAP_TYPE:
    guard let map = proto.map_type?.pointee, let element = map.value_type?.pointee,
      let key = ElementType(onnxCode: Int(map.key_type))
    else { return nil }
    return try valueType(element, of: name, limits: limits).map { .map(key: key, value: $0) }
  case ONNX__TYPE_PROTO__VALUE_SPARSE_TENSOR_TYPE: throw .unsupported("the sparse tensor type of \(quoted(name))")
  case ONNX__TYPE_PROTO__VALUE_OPAQUE_TYPE: throw .unsupported("the opaque type of \(quoted(name))")
  default: return nil
  }
}

private func dimensions(
  _ proto: Onnx__TensorShapeProto, of name: String, _ limits: Limits
) throws(ONNXError) -> [Dimension] {
  guard proto.n_dim <= limits.tensorRank else {
    throw .tensor(name: name, problem: "rank \(proto.n_dim) is above the limit of \(limits.tensorRank)")
  }
  return messages(proto.dim, proto.n_dim).map { dimension in
    switch dimension.value_case {
    case ONNX__TENSOR_SHAPE_PROTO__DIMENSION__VALUE_DIM_VALUE:
      // Some exporters write −1 for an extent that they do not know.
      dimension.dim_value >= 0 ? .known(Int(dimension.dim_value)) : .unknown
    case ONNX__TENSOR_SHAPE_PROTO__DIMENSION__VALUE_DIM_PARAM:
      text(dimension.dim_param).isEmpty ? .unknown : .symbol(text(dimension.dim_param))
    default: .unknown
    }
  }
}
