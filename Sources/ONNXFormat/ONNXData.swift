import Bytes
import CONNX
import GraphIR
import Tensors

/// The data files of ONNX test folders (`input_0.pb`): a TensorProto, SequenceProto, OptionalProto or MapProto, without
/// anything that tells which. Containers nest within `Limits.protobufDepth`.
public enum ONNXData {
  /// The tensor in `bytes`, a TensorProto; large elements are a view of `bytes`.
  public static func readTensor(_ bytes: ByteView, limits: Limits = Limits()) throws(ONNXError) -> Tensor {
    var reader = ValueReader(source: bytes, limits: limits)
    return try withRecord(Onnx__TensorProto.self, of: bytes, limits: limits) { proto throws(ONNXError) in
      try reader.tensor(proto)
    }
  }

  /// The value in `bytes`, a message of the kind that a graph's input or output of `type` is stored in.
  public static func read(
    _ bytes: ByteView, as type: ValueType, limits: Limits = Limits()
  ) throws(ONNXError) -> Value {
    var reader = ValueReader(source: bytes, limits: limits)
    switch type {
    case .tensor: return .tensor(try readTensor(bytes, limits: limits))
    case .sequence:
      return try withRecord(Onnx__SequenceProto.self, of: bytes, limits: limits) { proto throws(ONNXError) in
        .sequence(try reader.sequence(proto))
      }
    case .optional:
      return try withRecord(Onnx__OptionalProto.self, of: bytes, limits: limits) { proto throws(ONNXError) in
        try reader.optional(proto)
      }
    case .map:
      return try withRecord(Onnx__MapProto.self, of: bytes, limits: limits) { proto throws(ONNXError) in
        try reader.map(proto)
      }
    }
  }
}

private struct ValueReader {
  private var tensors: TensorReader

  init(source: ByteView, limits: Limits) { tensors = TensorReader(source: source, folder: nil, limits: limits) }

  mutating func tensor(_ proto: Onnx__TensorProto) throws(ONNXError) -> Tensor {
    try tensors.tensor(proto, name: text(proto.name))
  }

  /// The elements of whichever list is used.
  mutating func sequence(_ proto: Onnx__SequenceProto) throws(ONNXError) -> [Value] {
    var values: [Value] = []
    for tensor in messages(proto.tensor_values, proto.n_tensor_values) {
      values.append(.tensor(try self.tensor(tensor)))
    }
    for tensor in messages(proto.sparse_tensor_values, proto.n_sparse_tensor_values) {
      values.append(.tensor(try tensors.tensor(tensor)))
    }
    for sequence in messages(proto.sequence_values, proto.n_sequence_values) {
      values.append(.sequence(try self.sequence(sequence)))
    }
    for map in messages(proto.map_values, proto.n_map_values) { values.append(try self.map(map)) }
    for optional in messages(proto.optional_values, proto.n_optional_values) {
      values.append(try self.optional(optional))
    }
    let used = [
      proto.n_tensor_values, proto.n_sparse_tensor_values, proto.n_sequence_values, proto.n_map_values,
      proto.n_optional_values,
    ].filter { $0 > 0 }
    guard used.count <= 1 else { throw .model("sequence \(quoted(text(proto.name))) has elements of several kinds") }
    return values
  }

  mutating func optional(_ proto: Onnx__OptionalProto) throws(ONNXError) -> Value {
    if let tensor = proto.tensor_value { return .optional(.tensor(try self.tensor(tensor.pointee))) }
    if let tensor = proto.sparse_tensor_value { return .optional(.tensor(try tensors.tensor(tensor.pointee))) }
    if let sequence = proto.sequence_value { return .optional(.sequence(try self.sequence(sequence.pointee))) }
    if let map = proto.map_value { return .optional(try self.map(map.pointee)) }
    if let optional = proto.optional_value { return .optional(try self.optional(optional.pointee)) }
    return .optional(nil)
  }

  mutating func map(_ proto: Onnx__MapProto) throws(ONNXError) -> Value {
    let name = text(proto.name)
    let keys = try keys(of: proto, name)
    let values = try proto.values.map { sequence throws(ONNXError) in try self.sequence(sequence.pointee) } ?? []
    guard keys.count == values.count else {
      throw .model("map \(quoted(name)) has \(keys.count) keys and \(values.count) values")
    }
    return .map(keys: keys, values: values)
  }

  private mutating func keys(of proto: Onnx__MapProto, _ name: String) throws(ONNXError) -> Tensor {
    let strings = numbers(proto.string_keys, proto.n_string_keys).map { text($0) }
    let integers = numbers(proto.keys, proto.n_keys)
    try tensors.take(
      strings.reduce(16 * strings.count + 8 * integers.count) { $0 + $1.utf8.count }, for: "map \(quoted(name))")
    guard strings.isEmpty || integers.isEmpty else { throw .model("map \(quoted(name)) has keys of two kinds") }
    let isText = proto.key_type == Int32(ElementType.string.onnxCode)
    return try wrapped(name) { () throws(TensorError) in
      isText ? try Tensor([strings.count], strings: strings) : try Tensor([integers.count], Array(integers))
    }
  }
}
