import Bytes
import GraphIR
import ONNXFormat

/// A protobuf message taken apart by a few lines that share nothing with the product: what a written file really says.
struct WireReader {
  enum Payload {
    case number(Int)
    case bytes([UInt8])
  }

  private(set) var fields: [(number: Int, payload: Payload)] = []

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func varint() -> Int {
      var value = 0
      var shift = 0
      while let byte = rest.popFirst() {
        value |= Int(byte & 0x7f) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      return value
    }
    while !rest.isEmpty {
      let tag = varint()
      switch tag & 7 {
      case 0: fields.append((tag >> 3, .number(varint())))
      case 2:
        let count = varint()
        fields.append((tag >> 3, .bytes(Array(rest.prefix(count)))))
        rest = rest.dropFirst(count)
      case let type:
        let count = type == 5 ? 4 : 8
        fields.append((tag >> 3, .bytes(Array(rest.prefix(count)))))
        rest = rest.dropFirst(count)
      }
    }
  }

  func messages(_ number: Int) -> [WireReader] {
    fields.compactMap { field in
      if case .bytes(let bytes) = field.payload, field.number == number { WireReader(bytes) } else { nil }
    }
  }

  func texts(_ number: Int) -> [String] {
    fields.compactMap { field in
      if case .bytes(let bytes) = field.payload, field.number == number {
        String(decoding: bytes, as: UTF8.self)
      } else {
        nil
      }
    }
  }

  func number(_ number: Int) -> Int? {
    for case (number, .number(let value)) in fields { return value }
    return nil
  }
}

/// What stands in a written ModelProto.
struct WrittenModel {
  let message: WireReader

  init(_ graph: Graph, opset: Int) throws {
    var sink = MemorySink()
    try ONNXFile.write(graph, to: &sink, opset: opset)
    message = WireReader(sink.bytes)
  }

  var irVersion: Int? { message.number(1) }
  /// Domains and their versions.
  var imports: [String: Int] {
    Dictionary(
      message.messages(8).map { ($0.texts(1).first ?? "", $0.number(2) ?? 0) }, uniquingKeysWith: { first, _ in first })
  }
  var graph: WireReader? { message.messages(7).first }
  /// `y = Conv(x, w) group pads`, attributes by their names.
  var nodes: [String] { graph.map(Self.nodes) ?? [] }

  static func nodes(_ graph: WireReader) -> [String] {
    graph.messages(1).map { node in
      let attributes = node.messages(5).flatMap { $0.texts(1) }.sorted().map { " \($0)" }.joined()
      return node.texts(2).joined(separator: ", ") + " = " + (node.texts(4).first ?? "")
        + "(\(node.texts(1).joined(separator: ", ")))" + attributes
    }
  }
}

/// Why `graph` is not written in `opset`; `nil` when it is.
func writingRefusal(_ graph: Graph, opset: Int) -> String? {
  do {
    _ = try WrittenModel(graph, opset: opset)
    return nil
  } catch {
    return "\(error)"
  }
}
