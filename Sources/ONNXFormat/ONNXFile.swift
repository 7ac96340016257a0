// ONNXFormat: ONNX files (https://onnx.ai) ↔ graphs.
//
// An .onnx file is one protobuf message, a ModelProto (Schemas/onnx.proto), with nothing before or after it. Reading
// goes in steps, each in a folder of its own:
//
//   Wire      the message is checked as bytes, and what is left when the tensors' elements stay in the file is
//             decoded by libprotobuf-c
//   Records   C structs → records of our own: tensors as views of the mapped file, names resolved to values, captures
//             explicit
//   Import    records → the IR's graph: functions inlined, operators decoded, types inferred
//   Upgrades  on the way, each node brought from its file's operator version to the newest
//
// Writing goes the other way in Export, with its Downgrades; both build on Versions. Specification holds the signatures of all
// operators in all opsets; Diagnostics is what checking notes by them where strict reading ends at the first error.

import Bytes
import CONNX
import GraphIR
import Tensors

public enum ONNXFile {
  /// Whether `bytes` look like the beginning of a ModelProto: fields that it has, among them its IR version and a
  /// graph.
  ///
  /// A truncated file looks like one too; reading it says where it ends.
  public static func sniff(_ bytes: ByteView) -> Bool {
    var sniffer = ModelSniffer(bytes)
    return sniffer.isModel()
  }

  /// The graph of the model in `bytes`, validated, with every operator at its newest version and types inferred as far
  /// as the file allows. Large tensors are views of `bytes`.
  ///
  /// - Parameter folder: the model's own, in which the files of external data are; `nil` where it has none.
  /// - Throws: `ONNXError` naming the offset, tensor or node.
  public static func read(
    _ bytes: ByteView, folder: String? = nil, limits: Limits = Limits()
  ) throws(ONNXError) -> Graph {
    var diagnostics = Diagnostics(isCollecting: false)
    let model = try record(bytes, folder, limits, &diagnostics)
    var state = ImportState(model, limits: limits, diagnostics: diagnostics)
    var graph = try GraphImporter.graph(of: model.graph, captures: [], scope: ImportScope(), state: &state)
    graph.provenance.notes += state.summary
    do {
      try graph.validate(limits: limits)
    } catch {
      throw .graph(error)
    }
    return graph
  }

  /// The model in `bytes` as the file has it.
  ///
  /// - Parameter diagnostics: whether to read strictly; gets what is found, also where reading ends with an error.
  static func record(
    _ bytes: ByteView, _ folder: String?, _ limits: Limits, _ diagnostics: inout Diagnostics
  ) throws(ONNXError) -> ModelRecord {
    try withRecord(Onnx__ModelProto.self, of: bytes, limits: limits) { proto throws(ONNXError) in
      try ModelRecord(proto, source: bytes, folder: folder, limits: limits, diagnostics: &diagnostics)
    }
  }
}

/// Looks at the outermost fields of what may be a ModelProto.
private struct ModelSniffer {
  private var reader: ByteReader
  private let schema: WireSchema

  /// Fields looked at; writers put those of few bytes first.
  private static let mostFields = 64

  init(_ bytes: ByteView) {
    reader = ByteReader(bytes)
    schema = Onnx__ModelProto.schema
  }

  mutating func isModel() -> Bool {
    let model = schema.messages[schema.root]
    var seen: Set<String> = []
    for _ in 0..<Self.mostFields where !reader.isAtEnd {
      guard let tag = try? reader.tag(), let field = model[tag.number], tag.type == field.payload.wireType,
        field.isRepeated || seen.insert(field.name).inserted
      else { return false }
      if field.name == "graph" {
        guard beginsGraph(field) else { return false }
      } else if field.name == "ir_version" {
        guard let version = try? reader.varint(), (1...1000).contains(version) else { return false }
        continue
      }
      // A length beyond the end is a truncated file's.
      guard (try? reader.skipPayload(tag.type)) != nil else { break }
    }
    return seen.isSuperset(of: ["graph", "ir_version"])
  }

  /// Whether the payload that comes next begins with a field of GraphProto.
  private func beginsGraph(_ field: MessageSchema.Field) -> Bool {
    guard case .message(let index) = field.payload else { return false }
    var inside = reader
    guard let length = try? inside.varint(), length > 0 else { return false }
    if inside.isAtEnd { return true }
    guard let tag = try? inside.tag(), let first = schema.messages[index][tag.number] else { return false }
    return tag.type == first.payload.wireType
  }
}
