import Bytes

/// Checks a message on the wire and copies it without what libprotobuf-c should not see: the elements of tensors, which
/// stay in the file (`PayloadReference`), and fields that the schema does not have.
///
/// Guaranteed of the copy: nesting within `Limits.protobufDepth`; no singular field twice (libprotobuf-c merges
/// repeated messages in quadratic time) and one member of a oneof; every length within its parent; every field of its
/// schema's wire type; no NUL in text; repeated numbers packed (unpacked, each costs libprotobuf-c 32 bytes of
/// bookkeeping).
struct SlimCopy {
  private let source: ByteView
  private let schema: WireSchema
  private let limits: Limits
  private var output: [UInt8] = []
  private var nodes = 0

  static func make(of bytes: ByteView, schema: WireSchema, limits: Limits) throws(ByteError) -> [UInt8] {
    var copy = SlimCopy(source: bytes, schema: schema, limits: limits)
    try copy.message(schema.root, bytes, depth: 1)
    return copy.output
  }

  private init(source: ByteView, schema: WireSchema, limits: Limits) {
    self.source = source
    self.schema = schema
    self.limits = limits
  }

  /// What has been met of a message so far.
  private struct Seen {
    var fields: UInt64 = 0
    var oneofs: Set<UInt32> = []
    /// The repeated number field whose packed copy is being written, and where its length will stand.
    var run: (number: Int, lengthAt: Int)?
    /// Of a tensor: whether a reference to its elements is written.
    var reference = false
  }

  private mutating func message(_ index: Int, _ body: ByteView, depth: Int) throws(ByteError) {
    let message = schema.messages[index]
    guard depth <= limits.protobufDepth else {
      throw .limit(what: "nesting of messages", value: depth, allowed: limits.protobufDepth)
    }
    try count(message)
    var reader = ByteReader(body)
    var seen = Seen()
    let references = message.name == "TensorProto" ? try referableFields(body) : []
    while !reader.isAtEnd {
      let start = reader.offset
      let tag = try reader.tag()
      guard let field = message[tag.number] else {
        try reader.skipPayload(tag.type)
        continue
      }
      if seen.run?.number != tag.number || tag.type != field.payload.wireType { closeRun(&seen) }
      if !field.isRepeated { try mark(field, tag.number, &seen, start, message) }
      if tag.type == .lengthDelimited, let reference = PayloadReference.Field(rawValue: tag.number),
        references.contains(reference)
      {
        try refer(try reader.lengthDelimited(), reference, &seen, start)
      } else {
        try self.field(field, tag, of: message, &reader, &seen, depth: depth)
      }
    }
    closeRun(&seen)
  }

  private mutating func field(
    _ field: MessageSchema.Field, _ tag: WireTag, of message: MessageSchema, _ reader: inout ByteReader,
    _ seen: inout Seen, depth: Int
  ) throws(ByteError) {
    let start = reader.offset
    switch (field.payload, tag.type) {
    case (.message(let child), .lengthDelimited):
      let body = try reader.lengthDelimited()
      let lengthAt = open(tag.number)
      try self.message(child, body, depth: depth + 1)
      close(lengthAt)
    case (.bytes, .lengthDelimited): copy(tag.number, try reader.lengthDelimited())
    case (.text, .lengthDelimited):
      let text = try reader.lengthDelimited()
      guard !text.buffer.contains(0) else {
        throw .invalid(offset: start, what: "NUL in \(field.name) of \(message.name)")
      }
      copy(tag.number, text)
    case (.varint, .varint), (.fixed32, .fixed32), (.fixed64, .fixed64):
      if !field.isRepeated {
        append(varint: UInt64(tag.number) << 3 | UInt64(tag.type.rawValue))
      } else if seen.run == nil {
        seen.run = (tag.number, open(tag.number))
      }
      try number(&reader, tag.type)
    case (.varint, .lengthDelimited) where field.isRepeated, (.fixed32, .lengthDelimited) where field.isRepeated,
      (.fixed64, .lengthDelimited) where field.isRepeated:
      copy(tag.number, try reader.lengthDelimited())
    case (.message, _), (.bytes, _), (.text, _), (.varint, _), (.fixed32, _), (.fixed64, _):
      throw .invalid(
        offset: start, what: "field \(field.name) of \(message.name) with wire type \(tag.type.rawValue)")
    }
  }

  private mutating func count(_ message: MessageSchema) throws(ByteError) {
    guard message.name == "NodeProto" else { return }
    nodes += 1
    guard nodes <= limits.graphNodes else {
      throw .limit(what: "number of nodes", value: nodes, allowed: limits.graphNodes)
    }
  }

  private func mark(
    _ field: MessageSchema.Field, _ number: Int, _ seen: inout Seen, _ offset: Int, _ message: MessageSchema
  ) throws(ByteError) {
    // Field numbers of the schema are below 64.
    let bit: UInt64 = 1 << UInt64(number)
    guard seen.fields & bit == 0 else {
      throw .invalid(offset: offset, what: "field \(field.name) of \(message.name) a second time")
    }
    seen.fields |= bit
    if let oneof = field.oneof, !seen.oneofs.insert(oneof).inserted {
      throw .invalid(offset: offset, what: "field \(field.name) of \(message.name) beside one that excludes it")
    }
  }

  /// The fields of a tensor whose payload can stay in the file: `raw_data` always, packed numbers when they are in one
  /// piece.
  private func referableFields(_ tensor: ByteView) throws(ByteError) -> [PayloadReference.Field] {
    var pieces = [PayloadReference.Field: Int]()
    var reader = ByteReader(tensor)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      if let field = PayloadReference.Field(rawValue: tag.number) {
        // An unpacked number counts as two pieces: it must be decoded.
        pieces[field, default: 0] += tag.type == .lengthDelimited ? 1 : 2
      }
      try reader.skipPayload(tag.type)
    }
    return [.rawData] + [.floatData, .doubleData].filter { pieces[$0] == 1 }
  }

  private mutating func refer(
    _ payload: ByteView, _ field: PayloadReference.Field, _ seen: inout Seen, _ offset: Int
  ) throws(ByteError) {
    if payload.isEmpty && field != .rawData { return }
    guard !seen.reference else { throw .invalid(offset: offset, what: "elements in a second field") }
    seen.reference = true
    let reference = PayloadReference(field: field, offset: payload.offset - source.offset, count: payload.count)
    append(tag: PayloadReference.Field.rawData.rawValue)
    append(varint: UInt64(PayloadReference.encodedCount))
    output += reference.encoded
  }
}

extension SlimCopy {
  private mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the tag of a length-delimited field.
  private mutating func append(tag number: Int) {
    append(varint: UInt64(number) << 3 | UInt64(WireType.lengthDelimited.rawValue))
  }

  private mutating func copy(_ number: Int, _ payload: ByteView) {
    append(tag: number)
    append(varint: UInt64(payload.count))
    payload.withUnsafeBytes { output += $0 }
  }

  private mutating func number(_ reader: inout ByteReader, _ type: WireType) throws(ByteError) {
    switch type {
    case .varint: append(varint: try reader.varint())
    case .fixed32: try reader.bytes(4).withUnsafeBytes { output += $0 }
    case .fixed64: try reader.bytes(8).withUnsafeBytes { output += $0 }
    case .lengthDelimited, .startGroup, .endGroup: break
    }
  }

  /// Begins a length-delimited field; its length is written by `close`.
  private mutating func open(_ number: Int) -> Int {
    append(tag: number)
    output.append(0)
    return output.count - 1
  }

  private mutating func close(_ lengthAt: Int) {
    var length = output.count - lengthAt - 1
    guard length >= 0x80 else {
      output[lengthAt] = UInt8(length)
      return
    }
    var encoded: [UInt8] = []
    while length >= 0x80 {
      encoded.append(UInt8(length & 0x7f) | 0x80)
      length >>= 7
    }
    encoded.append(UInt8(length))
    output.replaceSubrange(lengthAt...lengthAt, with: encoded)
  }

  private mutating func closeRun(_ seen: inout Seen) {
    if let run = seen.run { close(run.lengthAt) }
    seen.run = nil
  }
}
