import Bytes
import GraphIR

extension ONNXFile {
  /// All that is wrong with the model in `bytes`, by ONNX's specification: of the whole, of names and their order, of each
  /// node by its operator in the version of the file, of types and shapes, of tensors and external data.
  ///
  /// - Parameter folder: as in `read`.
  public static func check(_ bytes: ByteView, folder: String? = nil, limits: Limits = Limits()) -> ViolationList {
    var diagnostics = Diagnostics(isCollecting: true)
    var end: ONNXError?
    do {
      let model = try record(bytes, folder, limits, &diagnostics)
      var state = ImportState(model, limits: limits, diagnostics: diagnostics)
      defer { diagnostics = state.diagnostics }
      _ = try GraphImporter.graph(of: model.graph, captures: [], scope: ImportScope(), state: &state)
    } catch {
      end = error
    }
    var found = diagnostics.violations
    if let end { found.add(Violation(.error, end.description)) }
    return found
  }
}
