// Which versions there are: of ONNX's operators, of other domains' and of the file format. A new opset begins here.

/// The operator sets and file versions that are known.
enum Opsets {
  /// The newest version of ONNX's own operators: that of the IR.
  static let newest = 28
  /// The oldest that is written.
  static let oldestWritable = 13
  /// The one that is written where nobody asks for another: runtimes lag behind the newest.
  static let common = 21

  private static let domains = ["": newest, "ai.onnx.ml": 5, "ai.onnx.preview": 1, "ai.onnx.preview.training": 1]

  /// The newest version of a domain's operators; `nil` for domains that are not ONNX's.
  static func newest(of domain: String) -> Int? { domains[domain] }

  /// The newest version of the file format itself.
  static let newestIRVersion = 14

  /// The IR version of the ONNX release that brought `opset`; `nil` for opsets that are not written.
  static func irVersion(for opset: Int) -> Int? {
    switch opset {
    case 13...14: 7
    case 15...18: 8
    case 19...20: 9
    case 21...22: 10
    case 23: 11
    case 24: 12
    case 25...27: 13
    case 28: newestIRVersion
    default: nil
    }
  }
}
