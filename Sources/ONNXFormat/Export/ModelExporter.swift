import Bytes
import CONNX
import GraphIR
import Tensors

/// The record of a model, ready to be packed. Elements stay where they are until they are written.
struct ModelExporter {
  private let model: UnsafeMutablePointer<Onnx__ModelProto>
  /// Owns what `model` points at.
  private let state: ExportState

  /// - Parameter external: where large tensors go that are not to be in the model.
  init(_ graph: Graph, opset: Int, external: ExternalElements? = nil) throws(ONNXError) {
    guard let irVersion = Opsets.irVersion(for: opset) else {
      throw .unsupported("writing opset \(opset) (\(ONNXFile.oldestWritableOpset) to \(ONNXFile.newestOpset) can be)")
    }
    var state = ExportState(opset: opset, external: external)
    let record = try GraphExporter.record(of: graph, state: &state)
    guard state.problems.isEmpty else { throw .notExpressible(opset: opset, problems: state.problems) }
    model = state.arena.record(onnx__model_proto__init)
    model.pointee.has_ir_version = 1
    model.pointee.ir_version = Int64(irVersion)
    model.pointee.graph = record
    (model.pointee.n_opset_import, model.pointee.opset_import) = state.arena.list(
      try state.domains.map { domain, version throws(ONNXError) in
        let entry = state.arena.record(onnx__operator_set_id_proto__init)
        entry.pointee.domain = try state.arena.text(domain)
        entry.pointee.has_version = 1
        entry.pointee.version = Int64(version)
        return entry
      })
    try graph.provenance.describe(model, state.arena)
    self.state = state
  }

  /// The bytes that the model takes.
  var byteCount: Int { protobuf_c_message_get_packed_size(base) }

  private var base: UnsafePointer<ProtobufCMessage> {
    UnsafeRawPointer(model).assumingMemoryBound(to: ProtobufCMessage.self)
  }

  /// Writes the model.
  func write<Sink: ByteSink & ~Copyable>(to sink: inout Sink) throws(ByteError) {
    var problem: ByteError?
    withUnsafeMutablePointer(to: &sink) { sink in
      withUnsafeMutablePointer(to: &problem) { problem in
        let receiver = PackedBytes { piece in
          guard problem.pointee == nil else { return }
          do throws(ByteError) {
            if let base = piece.baseAddress, let elements = state.deferred[base]?.elementBytes {
              try sink.pointee.write(elements)
            } else {
              try sink.pointee.write(piece)
            }
          } catch {
            problem.pointee = error
          }
        }
        receiver.pack(base)
      }
    }
    if let problem { throw problem }
  }

  /// Writes what lies outside of the model.
  func writeExternal<Sink: ByteSink & ~Copyable>(to sink: inout Sink) throws(ByteError) {
    try state.external?.write(to: &sink)
  }
}

/// Hands on what libprotobuf-c packs, piece by piece.
private final class PackedBytes {
  private let take: (UnsafeRawBufferPointer) -> Void

  init(_ take: @escaping (UnsafeRawBufferPointer) -> Void) { self.take = take }

  /// libprotobuf-c knows of the buffer only that it begins with a `ProtobufCBuffer`; our own pointer comes after it.
  func pack(_ message: UnsafePointer<ProtobufCMessage>) {
    let head = MemoryLayout<ProtobufCBuffer>.stride
    withUnsafeTemporaryAllocation(
      byteCount: head + MemoryLayout<UnsafeMutableRawPointer>.stride, alignment: MemoryLayout<ProtobufCBuffer>.alignment
    ) { memory in
      let buffer = ProtobufCBuffer { buffer, count, data in
        guard let buffer, let data else { return }
        let owner = UnsafeRawPointer(buffer).load(
          fromByteOffset: MemoryLayout<ProtobufCBuffer>.stride, as: UnsafeMutableRawPointer.self)
        Unmanaged<PackedBytes>.fromOpaque(owner).takeUnretainedValue().take(
          UnsafeRawBufferPointer(start: data, count: count))
      }
      memory.storeBytes(of: buffer, as: ProtobufCBuffer.self)
      memory.storeBytes(
        of: Unmanaged.passUnretained(self).toOpaque(), toByteOffset: head, as: UnsafeMutableRawPointer.self)
      _ = memory.baseAddress.map {
        protobuf_c_message_pack_to_buffer(message, $0.assumingMemoryBound(to: ProtobufCBuffer.self))
      }
    }
    withExtendedLifetime(self) {}
  }
}
