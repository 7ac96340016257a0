import Bytes
import CONNX
import GraphIR
import Tensors

/// Turns TensorProto records into tensors. Elements that lie in the file as they lie in memory stay there.
struct TensorReader {
  /// The bytes that `PayloadReference`s count from.
  private let source: ByteView
  private let limits: Limits
  private var external: ExternalData
  private(set) var budget: AllocationBudget

  init(source: ByteView, folder: String?, limits: Limits) {
    self.source = source
    self.limits = limits
    external = ExternalData(folder: folder, limits: limits)
    budget = AllocationBudget(forFileOf: source.count, limits: limits)
  }

  mutating func take(_ count: Int, for what: @autoclosure () -> String) throws(ONNXError) {
    try budget.take(count, for: what())
  }

  /// - Throws: `ONNXError.tensor` where type, shape and elements do not fit.
  mutating func tensor(_ proto: Onnx__TensorProto, name: String) throws(ONNXError) -> Tensor {
    guard proto.segment == nil else { throw .unsupported("tensor \(quoted(name)), of which this is only a segment,") }
    let shape = try shape(numbers(proto.dims, proto.n_dims), name)
    let type = try elementType(proto, name)
    let sources = try self.sources(of: proto, name)
    guard sources.count <= 1 else {
      throw .tensor(name: name, problem: "elements in both \(sources[0].field) and \(sources[1].field)")
    }
    if type == .string { return try strings(proto, sources.first, shape, name) }
    guard let count = type.byteCount(of: shape.count) else {
      throw .tensor(name: name, problem: "shape \(shape) of \(type) is not possible")
    }
    let bytes: ByteView
    switch sources.first {
    case nil:
      guard count == 0 else { throw .tensor(name: name, problem: "has no elements, its shape is \(shape)") }
      bytes = ByteView([])
    case .external: bytes = try external.elements(of: proto, count: count, tensor: name)
    case .file(let reference): bytes = try payload(reference, type, count, name)
    case .numbers(let field):
      try budget.take(count, for: "tensor \(quoted(name))")
      bytes = try typedElements(proto, field, type, shape, count, name)
    case .strings: throw .tensor(name: name, problem: "string_data for elements of type \(type)")
    }
    try check(bytes, type, name)
    return try wrapped(name) { () throws(TensorError) in try Tensor(type, shape, bytes: bytes) }
  }

  /// A tensor that is given by its non-zero elements, in full.
  mutating func tensor(_ proto: Onnx__SparseTensorProto) throws(ONNXError) -> Tensor {
    let name = proto.values.map { text($0.pointee.name) } ?? ""
    guard let values = proto.values?.pointee, let indices = proto.indices?.pointee else {
      throw .tensor(name: name, problem: "is sparse and lacks its values or their indices")
    }
    let shape = try shape(numbers(proto.dims, proto.n_dims), name)
    let entries = SparseEntries(
      values: try tensor(values, name: name), indices: try tensor(indices, name: name), shape: shape)
    guard let count = entries.values.elementType.byteCount(of: shape.count) else {
      throw .tensor(name: name, problem: "shape \(shape) is not possible")
    }
    try budget.take(count, for: "sparse tensor \(quoted(name))")
    return try entries.dense(name: name)
  }

  private func shape(_ dims: UnsafeBufferPointer<Int64>, _ name: String) throws(ONNXError) -> Shape {
    guard dims.count <= limits.tensorRank else {
      throw .tensor(name: name, problem: "rank \(dims.count) is above the limit of \(limits.tensorRank)")
    }
    return try wrapped(name) { () throws(TensorError) in try Shape(dims.map { Int($0) }) }
  }

  private func elementType(_ proto: Onnx__TensorProto, _ name: String) throws(ONNXError) -> ElementType {
    let code = Int(proto.data_type)
    if let type = ElementType(onnxCode: code) { return type }
    guard proto.has_data_type != 0, code != 0 else { throw .tensor(name: name, problem: "has no element type") }
    throw .unsupported("element type number \(code) of tensor \(quoted(name))")
  }

  private func payload(
    _ reference: PayloadReference, _ type: ElementType, _ count: Int, _ name: String
  ) throws(ONNXError) -> ByteView {
    switch reference.field {
    case .rawData: break
    case .floatData: try check(type, "float_data", [.float32, .complex64], name)
    case .doubleData: try check(type, "double_data", [.float64, .complex128], name)
    }
    guard reference.count == count else {
      throw .tensor(name: name, problem: "\(reference.count) bytes of elements, its shape takes \(count)")
    }
    do {
      return try source.slice(from: reference.offset, count: count)
    } catch {
      throw .wire(error)
    }
  }

  private mutating func strings(
    _ proto: Onnx__TensorProto, _ source: ElementSource?, _ shape: Shape, _ name: String
  ) throws(ONNXError) -> Tensor {
    if let source {
      guard case .strings = source else { throw .tensor(name: name, problem: "strings in \(source.field)") }
    }
    let entries = numbers(proto.string_data, proto.n_string_data)
    guard entries.count == shape.count else {
      throw .tensor(name: name, problem: "\(entries.count) strings, its shape takes \(shape.count)")
    }
    try budget.take(entries.reduce(16 * entries.count) { $0 + $1.len }, for: "tensor \(quoted(name))")
    return try wrapped(name) { () throws(TensorError) in try Tensor(shape.extents, strings: entries.map { text($0) }) }
  }

  /// A byte that is neither 0 nor 1 is no `Bool`, and reading one as such is undefined.
  private func check(_ bytes: ByteView, _ type: ElementType, _ name: String) throws(ONNXError) {
    guard type == .bool, let other = bytes.withUnsafeBytes({ $0.first { $0 > 1 } }) else { return }
    throw .tensor(name: name, problem: "an element of type bool is \(other)")
  }
}

/// Where a TensorProto holds its elements.
private enum ElementSource {
  case file(PayloadReference)
  case numbers(NumberField)
  case strings
  case external

  /// In words.
  var field: String {
    switch self {
    case .file(let reference):
      switch reference.field {
      case .rawData: "raw_data"
      case .floatData: "float_data"
      case .doubleData: "double_data"
      }
    case .numbers(let field): field.rawValue
    case .strings: "string_data"
    case .external: "external_data"
    }
  }
}

/// The fields that libprotobuf-c decodes.
private enum NumberField: String {
  case float = "float_data"
  case int32 = "int32_data"
  case int64 = "int64_data"
  case double = "double_data"
  case uint64 = "uint64_data"
}

extension TensorReader {
  private func sources(of proto: Onnx__TensorProto, _ name: String) throws(ONNXError) -> [ElementSource] {
    var sources: [ElementSource] = []
    if proto.data_location == ONNX__TENSOR_PROTO__DATA_LOCATION__EXTERNAL { sources.append(.external) }
    if proto.has_raw_data != 0 {
      guard let reference = PayloadReference(encoded: bytes(proto.raw_data)) else {
        throw .tensor(name: name, problem: "has no readable raw_data")
      }
      if reference.count > 0 { sources.append(.file(reference)) }
    }
    if proto.n_float_data > 0 { sources.append(.numbers(.float)) }
    if proto.n_int32_data > 0 { sources.append(.numbers(.int32)) }
    if proto.n_int64_data > 0 { sources.append(.numbers(.int64)) }
    if proto.n_double_data > 0 { sources.append(.numbers(.double)) }
    if proto.n_uint64_data > 0 { sources.append(.numbers(.uint64)) }
    if proto.n_string_data > 0 { sources.append(.strings) }
    return sources
  }

  /// The decoded elements of one of the typed fields, as they lie in memory.
  private func typedElements(
    _ proto: Onnx__TensorProto, _ field: NumberField, _ type: ElementType, _ shape: Shape, _ count: Int, _ name: String
  ) throws(ONNXError) -> ByteView {
    switch field {
    case .float:
      try check(type, field.rawValue, [.float32, .complex64], name)
      return try copied(numbers(proto.float_data, proto.n_float_data), count, name)
    case .double:
      try check(type, field.rawValue, [.float64, .complex128], name)
      return try copied(numbers(proto.double_data, proto.n_double_data), count, name)
    case .int64:
      try check(type, field.rawValue, [.int64], name)
      return try copied(numbers(proto.int64_data, proto.n_int64_data), count, name)
    case .uint64:
      try check(type, field.rawValue, [.uint64, .uint32], name)
      let data = numbers(proto.uint64_data, proto.n_uint64_data)
      return type == .uint64
        ? try copied(data, count, name) : try narrowed(data, UInt32.self, 0...0xffff_ffff, count, name)
    case .int32:
      let data = numbers(proto.int32_data, proto.n_int32_data)
      switch type {
      case .int32: return try copied(data, count, name)
      case .int16: return try narrowed(data, Int16.self, -0x8000...0x7fff, count, name)
      case .uint16: return try narrowed(data, UInt16.self, 0...0xffff, count, name)
      // Bit patterns, which some writers sign-extend.
      case .float16, .bfloat16: return try narrowed(data, UInt16.self, -0x8000...0xffff, count, name)
      case .int8: return try narrowed(data, Int8.self, -0x80...0x7f, count, name)
      case .uint8: return try narrowed(data, UInt8.self, 0...0xff, count, name)
      case .bool: return try narrowed(data, UInt8.self, 0...1, count, name)
      case .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
        .uint2:
        return try narrowed(data, UInt8.self, -0x80...0xff, count, name)
      case .float32, .float64, .int64, .uint32, .uint64, .string, .complex64, .complex128:
        throw .tensor(name: name, problem: "\(field.rawValue) for elements of type \(type)")
      }
    }
  }

  private func check(
    _ type: ElementType, _ field: String, _ allowed: [ElementType], _ name: String
  ) throws(ONNXError) {
    guard allowed.contains(type) else { throw .tensor(name: name, problem: "\(field) for elements of type \(type)") }
  }

  private func copied<T: BitwiseCopyable>(
    _ data: UnsafeBufferPointer<T>, _ count: Int, _ name: String
  ) throws(ONNXError) -> ByteView {
    let raw = UnsafeRawBufferPointer(data)
    guard raw.count == count else {
      throw .tensor(name: name, problem: "\(raw.count) bytes of elements, its shape takes \(count)")
    }
    return ByteView(raw)
  }

  private func narrowed<S: FixedWidthInteger, T: FixedWidthInteger & BitwiseCopyable>(
    _ data: UnsafeBufferPointer<S>, _: T.Type, _ range: ClosedRange<Int>, _ count: Int, _ name: String
  ) throws(ONNXError) -> ByteView {
    guard data.count == count / MemoryLayout<T>.size else {
      throw .tensor(name: name, problem: "\(data.count) entries, its shape takes \(count / MemoryLayout<T>.size)")
    }
    if let outside = data.first(where: { !(Int(exactly: $0).map(range.contains) ?? false) }) {
      throw .tensor(name: name, problem: "entry \(outside) is out of range for its type")
    }
    return ByteView(count: count) { buffer in
      for (index, value) in data.enumerated() {
        buffer.storeBytes(of: T(truncatingIfNeeded: value), toByteOffset: index * MemoryLayout<T>.size, as: T.self)
      }
    }
  }
}

/// `body`, with its error made one of the tensor `name`.
func wrapped<T>(_ name: String, _ body: () throws(TensorError) -> T) throws(ONNXError) -> T {
  do {
    return try body()
  } catch {
    throw .tensor(name: name, problem: error.description)
  }
}
