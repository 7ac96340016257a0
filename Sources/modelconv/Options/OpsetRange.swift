import ArgumentParser
import ONNXFormat

/// The versions of ONNX's operators that can be written, as options take them.
enum OpsetRange {
  static let text = "\(ONNXFile.oldestWritableOpset) to \(ONNXFile.newestOpset)"

  /// - Throws: `ValidationError` for an opset that is not written.
  static func check(_ opset: Int) throws {
    guard (ONNXFile.oldestWritableOpset...ONNXFile.newestOpset).contains(opset) else {
      throw ValidationError("--opset must be from \(text).")
    }
  }
}
