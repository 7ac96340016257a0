import Bytes
import DataSets
import Foundation
import Images
import Tensors

/// A folder that goes away with the value.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("modelconv-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders that it needs, and returns its path.
  @discardableResult func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }
}

/// A gray picture of one level, 2 × 2 unless told otherwise, as a PNG file.
func png(_ level: UInt8, width: Int = 2, height: Int = 2) throws -> [UInt8] {
  try Picture(
    width: width, height: height, color: .gray, pixels: ByteView([UInt8](repeating: level, count: width * height))
  ).png().array
}

extension DataSet {
  /// The pixels of a sample that is a picture; `nil` of any other.
  func pixels(_ index: Int) throws -> [UInt8]? {
    guard case .picture(let picture) = try sample(at: index) else { return nil }
    return picture.pixels.array
  }

  /// The elements of a sample that is an array of float32.
  func elements(_ index: Int) throws -> [Float]? {
    guard case .array(let row) = try sample(at: index) else { return nil }
    return try row.elements(Float.self)
  }

  var names: [String] { (0..<count).map { name(at: $0) } }
}

/// What opening `path` throws; `nil` when it does not.
func failure(_ path: String, _ options: DataSetOptions = DataSetOptions()) -> FileFailure? {
  do throws(FileFailure) {
    _ = try DataSet(opening: path, options: options)
    return nil
  } catch {
    return error
  }
}

/// An IDX file of unsigned bytes.
func idx(_ extents: [UInt32], _ bytes: [UInt8]) -> [UInt8] {
  [0, 0, 8, UInt8(extents.count)] + extents.flatMap { withUnsafeBytes(of: $0.bigEndian) { Array($0) } } + bytes
}
