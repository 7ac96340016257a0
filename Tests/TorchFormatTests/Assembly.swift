import Bytes
import TorchFormat

/// Pickles, streams and archives put together byte by byte, right and wrong ones.
enum Assembly {
  // MARK: - Pickles

  static let stop: [UInt8] = [0x2e]
  static let mark: [UInt8] = [0x28]
  static let emptyTuple: [UInt8] = [0x29]
  static let emptyList: [UInt8] = [0x5d]
  static let emptyDict: [UInt8] = [0x7d]
  static let none: [UInt8] = [0x4e]
  static let reduce: [UInt8] = [0x52]
  static let build: [UInt8] = [0x62]
  static let setItems: [UInt8] = [0x75]
  static let append: [UInt8] = [0x61]

  static func little(_ value: some FixedWidthInteger & BitwiseCopyable) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  static func text(_ text: String) -> [UInt8] { [0x58] + little(UInt32(text.utf8.count)) + Array(text.utf8) }

  static func global(_ module: String, _ name: String) -> [UInt8] { [0x63] + Array("\(module)\n\(name)\n".utf8) }

  static func int(_ value: Int) -> [UInt8] {
    Int32(exactly: value).map { [0x4a] + little($0) } ?? [0x8a, 8] + little(Int64(value))
  }

  static func tuple(_ items: [UInt8]...) -> [UInt8] { mark + items.flatMap { $0 } + [0x74] }

  static func list(_ items: [[UInt8]]) -> [UInt8] { mark + items.flatMap { $0 } + [0x6c] }

  static func dict(_ pairs: [(String, [UInt8])]) -> [UInt8] {
    emptyDict + mark + pairs.flatMap { text($0.0) + $0.1 } + setItems
  }

  static func put(_ index: UInt32) -> [UInt8] { [0x72] + little(index) }
  static func get(_ index: UInt32) -> [UInt8] { [0x6a] + little(index) }

  static func call(_ module: String, _ name: String, _ arguments: [UInt8]...) -> [UInt8] {
    global(module, name) + mark + arguments.flatMap { $0 } + [0x74] + reduce
  }

  // MARK: - Tensors

  static func storage(
    _ key: String = "0", _ kind: String = "FloatStorage", count: Int = 6, view: [UInt8]? = none
  ) -> [UInt8] {
    mark + text("storage") + global("torch", kind) + text(key) + text("cpu") + int(count) + (view ?? []) + [0x74, 0x51]
  }

  static func tensor(
    _ storage: [UInt8] = storage(), offset: Int = 0, _ shape: [Int] = [2, 3], _ strides: [Int] = [3, 1]
  ) -> [UInt8] {
    let (shape, strides) = (shape.flatMap { int($0) }, strides.flatMap { int($0) })
    return call(
      "torch._utils", "_rebuild_tensor_v2", storage, int(offset), tuple(shape), tuple(strides), [0x89], emptyDict)
  }

  // MARK: - Containers

  static let magic: [UInt8] = [
    0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e,
  ]

  /// A legacy stream of this object.
  static func stream(
    _ object: [UInt8], keys: [String] = [], storages: [(count: Int, bytes: [UInt8])] = []
  ) -> ByteView {
    let head = magic + [0x80, 2] + int(1001) + stop + [0x80, 2] + emptyDict + stop
    let list = [0x80, 2] + list(keys.map { text($0) }) + stop
    let body = storages.flatMap { little(Int64($0.count)) + $0.bytes }
    return ByteView(head + [0x80, 2] + object + stop + list + body)
  }

  /// A legacy stream of `{"w": tensor}` with one storage of six floats, 0 to 5.
  static func stream(tensor: [UInt8]) -> ByteView {
    stream(dict([("w", tensor)]), keys: ["0"], storages: [(6, floats)])
  }

  static let floats = (0..<6).flatMap { little(Float($0).bitPattern) }

  /// A zip archive of these members.
  static func archive(_ members: [(String, [UInt8])]) throws -> ByteView {
    var writer = ZipWriter(to: MemorySink())
    for (name, bytes) in members { try writer.add(name, ByteView(bytes), method: .stored(alignment: 64)) }
    return ByteView(try writer.finish().bytes)
  }
}
