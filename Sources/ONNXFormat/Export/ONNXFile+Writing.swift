import Bytes
import GraphIR

// Writing goes the way of reading back:
//
//   Export      the IR's graph → records that libprotobuf-c packs, piece by piece, into the file: captures become names
//               again, elements are written from where they lie
//   Downgrades  on the way, each node brought from the newest operator version to the one that is written

extension ONNXFile {
  /// The newest version of ONNX's operators that is read and written.
  public static let newestOpset = Opsets.newest
  /// The oldest version of ONNX's operators that is written.
  public static let oldestWritableOpset = Opsets.oldestWritable

  /// The opset that is written where nobody asks for another: runtimes lag behind the newest.
  public static let commonOpset = Opsets.common

  /// The oldest opset from `commonOpset` on that can say all of `graph`.
  ///
  /// - Throws: `ONNXError.notExpressible` where not even the newest can.
  public static func opset(for graph: Graph) throws(ONNXError) -> Int {
    for opset in commonOpset..<newestOpset {
      do throws(ONNXError) {
        _ = try ModelExporter(graph, opset: opset)
        return opset
      } catch .notExpressible {
        continue
      }
    }
    _ = try ModelExporter(graph, opset: newestOpset)
    return newestOpset
  }

  /// How to write a model.
  public struct WritingOptions: Sendable, Hashable {
    /// The version of ONNX's own operators, from `oldestWritableOpset` to `newestOpset`; `nil` for `opset(for:)`.
    public var opset: Int?
    /// Whether the elements of tensors go to a file of their own, `NAME.data` beside `NAME`. They always do where the model
    /// would be larger than the 2 GB that protobuf allows.
    public var externalData = false
    /// Whether files that are there may be replaced.
    public var overwrite = false

    public init() {}
  }

  /// Writes `graph` as the model file `path`, with names, types, metadata and, where `Provenance` has them, the facts of
  /// the ONNX file that it comes from. Elements are not copied in memory. Files appear whole or not at all.
  ///
  /// - Throws: `ONNXError.notExpressible` naming all nodes that the opset does not have, or that are no operators of ONNX;
  ///   `.output` with `ByteError.exists` when a file is there and `overwrite` is off.
  public static func write(
    _ graph: Graph, to path: String, options: WritingOptions = WritingOptions()
  ) throws(ONNXError) {
    let opset = if let opset = options.opset { opset } else { try opset(for: graph) }
    if !options.externalData {
      let model = try ModelExporter(graph, opset: opset)
      if model.byteCount <= largestMessage {
        return try output { () throws(ByteError) in
          var file = try AtomicFile(path, overwrite: options.overwrite)
          try model.write(to: &file)
          try file.commit()
        }
      }
    }
    let data = path + ".data"
    let model = try ModelExporter(graph, opset: opset, external: ExternalElements(location: name(of: data)))
    guard model.byteCount <= largestMessage else {
      throw .unsupported("a model of \(model.byteCount) bytes without its tensors")
    }
    try output { () throws(ByteError) in
      var elements = try AtomicFile(data, overwrite: options.overwrite)
      var file = try AtomicFile(path, overwrite: options.overwrite)
      try model.writeExternal(to: &elements)
      try model.write(to: &file)
      try AtomicFile.commit(elements, file)
    }
  }

  /// Writes `graph` to `sink`, elements and all.
  ///
  /// - Throws: `ONNXError.notExpressible` as for a file; `.unsupported` where the model is larger than protobuf allows.
  public static func write<Sink: ByteSink & ~Copyable>(
    _ graph: Graph, to sink: inout Sink, opset: Int = newestOpset
  ) throws(ONNXError) {
    let model = try ModelExporter(graph, opset: opset)
    guard model.byteCount <= largestMessage else {
      throw .unsupported("a model of \(model.byteCount) bytes in one piece")
    }
    do {
      try model.write(to: &sink)
    } catch {
      throw .output(error)
    }
  }

  /// What readers of protobuf take.
  private static let largestMessage = Int(Int32.max)

  private static func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  private static func output(_ body: () throws(ByteError) -> Void) throws(ONNXError) {
    do {
      try body()
    } catch {
      throw .output(error)
    }
  }
}
