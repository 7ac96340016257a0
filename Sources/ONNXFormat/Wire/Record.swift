import Bytes
import CONNX

/// A C struct that protoc-c made of a message.
protocol Record {
  var base: ProtobufCMessage { get }
  /// An empty record, which knows its descriptor.
  static var empty: Self { get }
  static var schema: WireSchema { get }
}

extension Record {
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { empty.base.descriptor }
}

extension Onnx__ModelProto: Record {
  static var empty: Self {
    var record = Self()
    onnx__model_proto__init(&record)
    return record
  }
  static let schema = WireSchema(descriptor)
}

extension Onnx__TensorProto: Record {
  static var empty: Self {
    var record = Self()
    onnx__tensor_proto__init(&record)
    return record
  }
  static let schema = WireSchema(descriptor)
}

extension Onnx__SequenceProto: Record {
  static var empty: Self {
    var record = Self()
    onnx__sequence_proto__init(&record)
    return record
  }
  static let schema = WireSchema(descriptor)
}

extension Onnx__OptionalProto: Record {
  static var empty: Self {
    var record = Self()
    onnx__optional_proto__init(&record)
    return record
  }
  static let schema = WireSchema(descriptor)
}

extension Onnx__MapProto: Record {
  static var empty: Self {
    var record = Self()
    onnx__map_proto__init(&record)
    return record
  }
  static let schema = WireSchema(descriptor)
}

/// Decodes `bytes` with libprotobuf-c, behind the scan of `SlimCopy`, and calls `body` with the record, which is valid
/// only during the call.
///
/// - Throws: `ONNXError.wire` where the bytes are no such message, or would take more memory than the limits allow.
func withRecord<R: Record, T>(
  _ type: R.Type, of bytes: ByteView, limits: Limits, _ body: (R) throws(ONNXError) -> T
) throws(ONNXError) -> T {
  let slim: [UInt8]
  do {
    slim = try SlimCopy.make(of: bytes, schema: R.schema, limits: limits)
  } catch {
    throw .wire(error)
  }
  let arena = RecordArena(capacity: RecordArena.capacity(forMessageOf: slim.count))
  var allocator = arena.allocator
  let message = slim.withUnsafeBufferPointer {
    protobuf_c_message_unpack(R.descriptor, &allocator, $0.count, $0.baseAddress)
  }
  defer { withExtendedLifetime(arena) {} }
  guard let message else {
    if arena.isExhausted {
      throw .wire(.limit(what: "bytes that its records need", value: arena.needed, allowed: arena.capacity))
    }
    throw .wire(.invalid(offset: bytes.offset, what: "a field that is no \(R.schema.messages[R.schema.root].name)"))
  }
  return try body(UnsafeRawPointer(message).assumingMemoryBound(to: R.self).pointee)
}
