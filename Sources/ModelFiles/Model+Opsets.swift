import Bytes
import GraphIR
import ONNXFormat

extension Model {
  /// Which versions of which operators the model uses: those of its file where that is ONNX, else the newest of each that
  /// `graph` has.
  ///
  /// - Throws: `ModelFileError` when the file can no longer be read.
  public func opsetUsage(of graph: Graph, limits: Limits = Limits()) throws(ModelFileError) -> OpsetUsage {
    guard kind == .onnx else { return OpsetUsage(graph) }
    do {
      return try ONNXFile.opsetUsage(try ByteView(mapping: path), folder: Self.folder(of: path), limits: limits)
    } catch let failure as any Failure {
      throw ModelFileError(path: path, failure)
    } catch {
      throw ModelFileError(path: path, kind: .internal, "\(error)")
    }
  }
}
