import Bytes
import CONNX

/// Records for libprotobuf-c to pack. What they point at lies in the arena too, and lives as long.
extension RecordArena {
  /// An empty record of the message that `initialize` is for.
  func record<R>(_ initialize: (UnsafeMutablePointer<R>?) -> Void) -> UnsafeMutablePointer<R> {
    let record = memory(for: R.self, count: 1)
    initialize(record)
    return record
  }

  /// The elements of a repeated field.
  func list<T>(_ elements: [T]) -> (count: Int, base: UnsafeMutablePointer<T>?) {
    guard !elements.isEmpty else { return (0, nil) }
    let base = memory(for: T.self, count: elements.count)
    base.initialize(from: elements, count: elements.count)
    return (elements.count, base)
  }

  /// The records of a repeated field.
  func list<R>(_ records: [UnsafeMutablePointer<R>]) -> (
    count: Int, base: UnsafeMutablePointer<UnsafeMutablePointer<R>?>?
  ) {
    let list: (count: Int, base: UnsafeMutablePointer<UnsafeMutablePointer<R>?>?) = list(records.map { Optional($0) })
    return list
  }

  /// A `bytes` field.
  func bytes(_ text: String) -> ProtobufCBinaryData {
    let list = list(Array(text.utf8))
    return ProtobufCBinaryData(len: list.count, data: list.base)
  }

  /// A `string` field.
  ///
  /// - Throws: `ONNXError.model` for a text with a NUL, which such a field cannot hold.
  func text(_ text: String) throws(ONNXError) -> UnsafeMutablePointer<CChar>? {
    guard !text.utf8.contains(0) else { throw .model("the name \(quoted(text)) has a NUL") }
    return list(Array(text.utf8CString)).base
  }

  /// A repeated `string` field.
  func texts(_ texts: [String]) throws(ONNXError) -> (
    count: Int, base: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) {
    list(try texts.map { text throws(ONNXError) in try self.text(text) })
  }

  /// Key–value pairs in their order.
  func pairs(_ pairs: [(key: String, value: String)]) throws(ONNXError) -> (
    count: Int, base: UnsafeMutablePointer<UnsafeMutablePointer<Onnx__StringStringEntryProto>?>?
  ) {
    list(
      try pairs.map { pair throws(ONNXError) in
        let entry = record(onnx__string_string_entry_proto__init)
        entry.pointee.key = try text(pair.key)
        entry.pointee.value = try text(pair.value)
        return entry
      })
  }

  private func memory<T>(for _: T.Type, count: Int) -> UnsafeMutablePointer<T> {
    // Cannot overflow: as many elements exist already.
    guard let memory = take(MemoryLayout<T>.stride * count) else { fatalError("out of memory") }
    return memory.bindMemory(to: T.self, capacity: count)
  }
}
