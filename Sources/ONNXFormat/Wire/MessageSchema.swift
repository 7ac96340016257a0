import CONNX

/// The fields of one message type, as the wire scan needs them.
struct MessageSchema: Sendable {
  enum Payload: Sendable, Hashable {
    case varint
    case fixed32
    case fixed64
    case bytes
    /// Bytes that libprotobuf-c ends with a NUL, and so must not hold one.
    case text
    /// Another message: its place in `WireSchema.messages`.
    case message(Int)

    /// How the payload stands on the wire when it is not packed.
    var wireType: WireType {
      switch self {
      case .varint: .varint
      case .fixed32: .fixed32
      case .fixed64: .fixed64
      case .bytes, .text, .message: .lengthDelimited
      }
    }
  }

  struct Field: Sendable {
    var name: String
    var payload: Payload
    var isRepeated: Bool
    /// Fields of the same group exclude each other.
    var oneof: UInt32?
  }

  /// `TensorProto`.
  var name: String
  /// By field number.
  var fields: [Field?]

  subscript(number: Int) -> Field? { fields.indices.contains(number) ? fields[number] : nil }
}

/// The message types that a record is made of, read from the descriptors that libprotobuf-c itself decodes by.
struct WireSchema: Sendable {
  private(set) var messages: [MessageSchema] = []
  private(set) var root = 0

  init(_ root: UnsafePointer<ProtobufCMessageDescriptor>) {
    var places: [UnsafePointer<ProtobufCMessageDescriptor>: Int] = [:]
    self.root = add(root, &places)
  }

  private mutating func add(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    _ places: inout [UnsafePointer<ProtobufCMessageDescriptor>: Int]
  ) -> Int {
    if let place = places[descriptor] { return place }
    let place = messages.count
    places[descriptor] = place
    messages.append(MessageSchema(name: String(cString: descriptor.pointee.short_name), fields: []))
    var fields: [MessageSchema.Field?] = []
    for index in 0..<Int(descriptor.pointee.n_fields) {
      let field = descriptor.pointee.fields[index]
      let number = Int(field.id)
      while fields.count <= number { fields.append(nil) }
      fields[number] = MessageSchema.Field(
        name: String(cString: field.name), payload: payload(of: field, &places),
        isRepeated: field.label == PROTOBUF_C_LABEL_REPEATED,
        oneof: field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 ? field.quantifier_offset : nil)
    }
    messages[place].fields = fields
    return place
  }

  private mutating func payload(
    of field: ProtobufCFieldDescriptor, _ places: inout [UnsafePointer<ProtobufCMessageDescriptor>: Int]
  ) -> MessageSchema.Payload {
    switch field.type {
    case PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_FLOAT: .fixed32
    case PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE: .fixed64
    case PROTOBUF_C_TYPE_STRING: .text
    case PROTOBUF_C_TYPE_BYTES: .bytes
    case PROTOBUF_C_TYPE_MESSAGE:
      .message(add(field.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self), &places))
    default: .varint
    }
  }
}
