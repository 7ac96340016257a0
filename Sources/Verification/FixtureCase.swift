// Verification: fixture folders as the ONNX test suite lays them out, run and compared.
//
//     <case>/model.onnx | model.pt + architecture.py | model.h5 | model.keras
//     <case>/test_data_set_<i>/input_<j>.pb, output_<j>.pb     or .npy
//     <case>/tolerance.json                                    {"rtol": 1e-3, "atol": 1e-7}
//
// A case runs in a child process, so that a crash or a hang is that case's failure and nothing else's.

import Bytes
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// A fixture folder.
public struct FixtureCase: Sendable, Hashable {
  /// The folder.
  public let path: String
  /// The path from the folder that was searched: `node/test_abs`.
  public let name: String

  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  static let modelNames = ["model.onnx", "model.pt", "model.h5", "model.keras"]

  /// The model file in a folder, if it is a fixture.
  static func model(in folder: String) -> String? {
    modelNames.map { "\(folder)/\($0)" }.first { access($0, F_OK) == 0 }
  }

  /// The fixtures in `root` and the folders below it, by name. Links to folders are not followed.
  ///
  /// - Throws: `ByteError.cannotOpen` when `root` is no folder.
  public static func find(in root: String) throws(ByteError) -> [FixtureCase] {
    var root = root
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    var found: [FixtureCase] = []
    var waiting = [""]
    while let relative = waiting.popLast() {
      let folder = relative.isEmpty ? root : "\(root)/\(relative)"
      if model(in: folder) != nil {
        let name = relative.isEmpty ? String(folder.split(separator: "/").last ?? "") : relative
        found.append(FixtureCase(path: folder, name: name))
        continue
      }
      for entry in try folders(in: folder) { waiting.append(relative.isEmpty ? entry : "\(relative)/\(entry)") }
    }
    return found.sorted { $0.name < $1.name }
  }

  /// The data sets of the case, in order.
  func dataSets() throws(ByteError) -> [String] {
    let names = try Self.folders(in: path).filter { $0.hasPrefix("test_data_set_") }
    return names.sorted { ($0.count, $0) < ($1.count, $1) }.map { "\(path)/\($0)" }
  }

  private static func folders(in folder: String) throws(ByteError) -> [String] {
    guard let listing = opendir(folder) else { throw .cannotOpen(path: folder, errno: errno) }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      if lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR { names.append(name) }
    }
    return names
  }
}
