import CONNX
import GraphIR

/// The versions of the operator sets that a model or a function is written in, by domain.
struct OpsetImports: Sendable {
  private var versions: [String: Int] = [:]
  /// In the order of the file, for display.
  private(set) var listed: [(domain: String, version: Int)] = []

  /// The name of ONNX's own domain, in the form that the IR uses.
  static func normalized(_ domain: String) -> String { domain == "ai.onnx" ? "" : domain }

  /// - Parameter irVersion: files before IR version 3 import nothing and use opset 1.
  init(
    _ field: UnsafeMutablePointer<UnsafeMutablePointer<Onnx__OperatorSetIdProto>?>?, _ count: Int, irVersion: Int = .max
  ) {
    for proto in messages(field, count) {
      let domain = Self.normalized(text(proto.domain))
      let version = Int(proto.version)
      listed.append((domain, version))
      versions[domain] = max(version, versions[domain] ?? 0)
    }
    if versions.isEmpty, irVersion < 3 {
      versions[""] = 1
      listed.append(("", 1))
    }
  }

  /// The version of `domain`; `nil` where it is not imported.
  subscript(domain: String) -> Int? { versions[domain] }
}
