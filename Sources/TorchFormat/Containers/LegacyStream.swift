import Bytes

// The stream that torch.save wrote before version 1.6, and writes still when asked to (`_legacy_save` in
// torch/serialization.py). Pickles and storages follow one another without padding:
//
//   pickle       the magic number 0x1950a86a20f9469cfc6c
//   pickle       the protocol version, 1001
//   pickle       system information: {"protocol_version", "little_endian", "type_sizes"}
//   pickle       the object; storages are persistent ids ("storage", class, key, device, elements, view)
//   pickle       a list of the storages' keys
//   for each     element count (8), elements; little-endian whatever machine wrote them

/// The parts of a legacy stream.
struct LegacyStream {
  var pickle: Pickle
  var storages: [String: ByteView]
  /// Bytes that follow the last storage; another stream, perhaps.
  var trailing: Int

  private static let magic: [UInt8] = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]
  private static let protocolVersion = 1001

  /// Whether `bytes` begin with the pickle of the magic number (or end within it).
  static func recognizes(_ bytes: ByteView) -> Bool {
    // Protocol 2, as nearly all files have it.
    if bytes.count < 15 {
      return bytes.count >= 3 && bytes.array[...] == ([0x80, 2, 0x8a, 0x0a] + magic + [0x2e]).prefix(bytes.count)
    }
    return magicLength(bytes) != nil
  }

  /// The length of the pickle of the magic number, of any protocol.
  private static func magicLength(_ bytes: ByteView) -> Int? {
    let text = Array("L119547037146038801333356L\n.".utf8)
    if bytes.starts(with: text) { return text.count }
    let start = Array(bytes.buffer.prefix(32))
    var position = 0
    if start.first == Opcode.proto.rawValue { position += 2 }
    if start.dropFirst(position).first == Opcode.frame.rawValue { position += 9 }
    let number = [Opcode.long1.rawValue, UInt8(magic.count)] + magic + [Opcode.stop.rawValue]
    return start.dropFirst(position).starts(with: number) ? position + number.count : nil
  }

  init(parsing bytes: ByteView, limits: Limits) throws(TorchError) {
    guard let magicLength = Self.magicLength(bytes) else {
      guard Self.recognizes(bytes) else { throw .notTorch(offset: bytes.offset) }
      throw .bytes(
        part: "pickle of the magic number",
        .truncated(offset: bytes.offset, needed: 15, available: bytes.count))
    }
    var cursor = PickleCursor(bytes, at: magicLength, limits: limits)

    let version = try cursor.pickle("pickle of the protocol version")
    guard version.integer(version.root) == Self.protocolVersion else {
      throw .container(
        part: "pickle of the protocol version", offset: bytes.offset + magicLength,
        what: "\(Self.protocolVersion) expected")
    }
    _ = try cursor.pickle("pickle of the system information")
    pickle = try cursor.pickle("pickle of the object")
    let keysOffset = cursor.offset
    let list = try cursor.pickle("list of storage keys")
    guard let values = list.elements(list.root) else {
      throw .container(part: "list of storage keys", offset: keysOffset, what: "\(list.root.typeName) found")
    }

    let references = try pickle.storages()
    storages = [:]
    for value in values {
      guard let key = list.text(value) else {
        throw .container(part: "list of storage keys", offset: keysOffset, what: "\(value.typeName) in it")
      }
      guard let reference = references[key] else {
        throw .storage(key: key, what: "in the file, but not in the object")
      }
      guard storages[key] == nil else { throw .storage(key: key, what: "listed twice") }
      storages[key] = try cursor.storage(reference)
    }
    trailing = cursor.remaining
  }
}
