import Bytes

/// How a field's payload is delimited on the wire.
enum WireType: UInt8 {
  case varint = 0
  case fixed64 = 1
  case lengthDelimited = 2
  case startGroup = 3
  case endGroup = 4
  case fixed32 = 5
}

/// What stands before a field's payload.
struct WireTag: Equatable {
  var number: Int
  var type: WireType
}

/// The protobuf wire format (https://protobuf.dev/programming-guides/encoding): a message is a run of fields, each a
/// tag (varint: field number << 3 | wire type) and a payload (varint, 4 or 8 bytes little-endian, or a varint length
/// and as many bytes).
extension ByteReader {
  /// A base-128 number, least significant group first, in at most 10 bytes.
  mutating func varint() throws(ByteError) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try uint8()
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .invalid(offset: start, what: "number of more than 10 bytes")
  }

  mutating func tag() throws(ByteError) -> WireTag {
    let start = offset
    let value = try varint()
    guard let type = WireType(rawValue: UInt8(value & 7)), (1...(1 << 29 - 1)).contains(value >> 3) else {
      throw .invalid(offset: start, what: "no field tag (\(value))")
    }
    return WireTag(number: Int(value >> 3), type: type)
  }

  /// A payload with its length before it, without copying.
  mutating func lengthDelimited() throws(ByteError) -> ByteView {
    let start = offset
    let length = try varint()
    guard let count = Int(exactly: length) else { throw .overflow(offset: start, what: "length \(length)") }
    return try bytes(count)
  }

  /// Passes over the payload of a field of `type`.
  mutating func skipPayload(_ type: WireType) throws(ByteError) {
    switch type {
    case .varint: _ = try varint()
    case .fixed64: try skip(8)
    case .fixed32: try skip(4)
    case .lengthDelimited: _ = try lengthDelimited()
    case .startGroup, .endGroup: throw .invalid(offset: offset, what: "a group, which ONNX does not use,")
    }
  }
}
