import Bytes
import CONNX
import GraphIR
import Tensors

/// What the export of a model's graphs has in common: the records made so far, and what the model as a whole will say.
struct ExportState {
  /// The version of ONNX's own operators to write.
  let opset: Int
  let arena = RecordArena(capacity: .max)
  /// Where elements go that are not to be in the model.
  private(set) var external: ExternalElements?
  /// The versions of all domains that nodes use, ONNX's own first.
  private(set) var domains: [(domain: String, version: Int)]
  /// Why nodes cannot be written.
  private(set) var problems: [String] = []
  /// Keeps alive what records point at.
  private var elements: [ByteView] = []
  /// Elements that do not lie as they are written: they are brought in order when their turn comes, so that never more
  /// than one such tensor is in memory twice. Records point at a place in the arena that stands for them.
  private(set) var deferred: [UnsafeRawPointer: Tensor] = [:]

  init(opset: Int, external: ExternalElements?) {
    self.opset = opset
    self.external = external
    domains = [("", opset)]
  }

  mutating func note(_ problem: String) { problems.append(problem) }

  /// Notes that a node is of `domain`, in the given version.
  mutating func use(_ domain: String, version: Int) {
    guard let known = domains.first(where: { $0.domain == domain }) else { return domains.append((domain, version)) }
    if known.version != version, !domain.isEmpty {
      note("versions \(known.version) and \(version) of domain \(quoted(domain)) are in one model")
    }
  }

  /// - Parameter mayBeOutside: whether the elements may go to the file beside the model.
  mutating func record(
    of tensor: Tensor, name: String, mayBeOutside: Bool = false
  ) throws(ONNXError) -> UnsafeMutablePointer<Onnx__TensorProto> {
    let record = arena.record(onnx__tensor_proto__init)
    if !name.isEmpty { record.pointee.name = try arena.text(name) }
    (record.pointee.n_dims, record.pointee.dims) = arena.list(tensor.shape.extents.map(Int64.init))
    record.pointee.has_data_type = 1
    record.pointee.data_type = Int32(tensor.elementType.onnxCode)
    if case .strings(let strings) = tensor.storage {
      (record.pointee.n_string_data, record.pointee.string_data) = arena.list(strings.map { arena.bytes($0) })
    } else if mayBeOutside, let place = external?.place(tensor), let location = external?.location {
      record.pointee.has_data_location = 1
      record.pointee.data_location = ONNX__TENSOR_PROTO__DATA_LOCATION__EXTERNAL
      (record.pointee.n_external_data, record.pointee.external_data) = try arena.pairs([
        ("location", location), ("offset", "\(place.offset)"), ("length", "\(place.length)"),
      ])
    } else {
      record.pointee.has_raw_data = 1
      record.pointee.raw_data = elements(of: tensor)
    }
    return record
  }

  /// The elements as a field of libprotobuf-c, which are not copied.
  private mutating func elements(of tensor: Tensor) -> ProtobufCBinaryData {
    if let bytes = tensor.denseBytes {
      elements.append(bytes)
      return ProtobufCBinaryData(
        len: bytes.count,
        data: UnsafeMutableRawPointer(mutating: bytes.buffer.baseAddress)?.assumingMemoryBound(to: UInt8.self))
    }
    let place = arena.list([UInt8(0)]).base
    if let place { deferred[UnsafeRawPointer(place)] = tensor }
    return ProtobufCBinaryData(len: tensor.byteCount, data: place)
  }

  func record(of type: ValueType) throws(ONNXError) -> UnsafeMutablePointer<Onnx__TypeProto> {
    let record = arena.record(onnx__type_proto__init)
    switch type {
    case .tensor(let tensor):
      let inner = arena.record(onnx__type_proto__tensor__init)
      inner.pointee.has_elem_type = 1
      inner.pointee.elem_type = Int32(tensor.elementType.onnxCode)
      inner.pointee.shape = try tensor.shape.map { shape throws(ONNXError) in try self.record(of: shape) }
      record.pointee.value_case = ONNX__TYPE_PROTO__VALUE_TENSOR_TYPE
      record.pointee.tensor_type = inner
    case .sequence(let element):
      let inner = arena.record(onnx__type_proto__sequence__init)
      inner.pointee.elem_type = try self.record(of: element)
      record.pointee.value_case = ONNX__TYPE_PROTO__VALUE_SEQUENCE_TYPE
      record.pointee.sequence_type = inner
    case .optional(let element):
      let inner = arena.record(onnx__type_proto__optional__init)
      inner.pointee.elem_type = try self.record(of: element)
      record.pointee.value_case = ONNX__TYPE_PROTO__VALUE_OPTIONAL_TYPE
      record.pointee.optional_type = inner
    case .map(let key, let value):
      let inner = arena.record(onnx__type_proto__map__init)
      inner.pointee.has_key_type = 1
      inner.pointee.key_type = Int32(key.onnxCode)
      inner.pointee.value_type = try self.record(of: value)
      record.pointee.value_case = ONNX__TYPE_PROTO__VALUE_MAP_TYPE
      record.pointee.map_type = inner
    }
    return record
  }

  private func record(of shape: [Dimension]) throws(ONNXError) -> UnsafeMutablePointer<Onnx__TensorShapeProto> {
    let record = arena.record(onnx__tensor_shape_proto__init)
    (record.pointee.n_dim, record.pointee.dim) = arena.list(
      try shape.map { extent throws(ONNXError) in
        let dimension = arena.record(onnx__tensor_shape_proto__dimension__init)
        switch extent {
        case .known(let value):
          dimension.pointee.value_case = ONNX__TENSOR_SHAPE_PROTO__DIMENSION__VALUE_DIM_VALUE
          dimension.pointee.dim_value = Int64(value)
        case .symbol, .expression:
          dimension.pointee.value_case = ONNX__TENSOR_SHAPE_PROTO__DIMENSION__VALUE_DIM_PARAM
          dimension.pointee.dim_param = try arena.text(extent.description)
        case .unknown: break
        }
        return dimension
      })
    return record
  }
}
