import CONNX

/// The text of a `string` field; empty where the field is not set.
func text(_ field: UnsafePointer<CChar>?) -> String { field.map { String(cString: $0) } ?? "" }

func text(_ field: UnsafeMutablePointer<CChar>?) -> String { text(UnsafePointer(field)) }

/// The text of a `bytes` field; ill-formed UTF-8 becomes U+FFFD.
func text(_ field: ProtobufCBinaryData) -> String { String(decoding: bytes(field), as: UTF8.self) }

func bytes(_ field: ProtobufCBinaryData) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(start: field.data, count: field.len)
}

/// The messages of a repeated field.
func messages<M>(_ field: UnsafeMutablePointer<UnsafeMutablePointer<M>?>?, _ count: Int) -> some Sequence<M> {
  UnsafeBufferPointer(start: field, count: count).lazy.compactMap { $0?.pointee }
}

/// The texts of a repeated `string` field.
func texts(_ field: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int) -> [String] {
  UnsafeBufferPointer(start: field, count: count).map { text($0) }
}

/// The numbers of a repeated field.
func numbers<N>(_ field: UnsafeMutablePointer<N>?, _ count: Int) -> UnsafeBufferPointer<N> {
  UnsafeBufferPointer(start: field, count: count)
}

/// Key–value pairs in their order.
func pairs(
  _ field: UnsafeMutablePointer<UnsafeMutablePointer<Onnx__StringStringEntryProto>?>?, _ count: Int
) -> [(key: String, value: String)] {
  messages(field, count).map { (text($0.key), text($0.value)) }
}
