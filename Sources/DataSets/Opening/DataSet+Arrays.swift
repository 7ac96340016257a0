import ArrayFormats
import Bytes
import Glibc
import Tensors

extension DataSet {
  /// An IDX file; its labels lie beside it under the usual name (`…-images-idx3-ubyte`, `…-labels-idx1-ubyte`, each with or
  /// without `.gz`), or are asked for by `options.labels`.
  static func idx(_ path: String, _ bytes: ByteView, _ options: DataSetOptions) throws(FileFailure) -> DataSet {
    let tensor = try inFile(path) { () throws(ArrayFormatError) in try IDX.read(bytes, limits: options.limits) }
    let set = DataSet(path: path, source: try ArrayRows(path: path, tensor, limits: options.limits))
    guard options.labels == nil, options.tile == nil, let file = labelsFile(beside: path) else { return set }
    return try set.labelled(by: LabelColumn(file: file, limits: options.limits), from: file)
  }

  private static func labelsFile(beside path: String) -> String? {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let name = String(path[start...])
    guard name.contains("images") else { return nil }
    let other = name.replacing("images", with: "labels").replacing("idx3", with: "idx1")
    let plain = other.hasSuffix(".gz") ? String(other.dropLast(3)) : other
    return [other, plain, plain + ".gz"].map { path[..<start] + $0 }.first { access($0, R_OK) == 0 }
  }

  static func npy(_ path: String, _ bytes: ByteView, _ options: DataSetOptions) throws(FileFailure) -> DataSet {
    let tensor = try inFile(path) { () throws(ArrayFormatError) in try NPY.read(bytes, limits: options.limits) }
    return DataSet(path: path, source: try ArrayRows(path: path, tensor, limits: options.limits))
  }

  /// Names of arrays with samples, and of those with their labels, in the order in which they are looked for.
  private static let sampleNames = ["x", "X", "images", "data", "features"]
  private static let labelNames = ["y", "Y", "labels", "label", "targets", "target"]

  /// An npz or safetensors file. Samples are the array called `x`, `images`, `data` or `features`, or the only array with
  /// more than one axis; labels are called `y`, `labels` or `targets`. With `_train`, `_test` or `_val` after these, or
  /// `train_` before them, an archive has parts.
  static func archive(_ path: String, _ bytes: ByteView, _ options: DataSetOptions) throws(FileFailure) -> DataSet {
    let table = try inFile(path) { () throws(ArrayFormatError) in
      SafeTensors.recognizes(bytes)
        ? try SafeTensors.read(bytes, limits: options.limits) : try NPZ.read(bytes, limits: options.limits)
    }
    if let name = options.array {
      guard let samples = table[name] else { throw noArray(name, in: table, path) }
      return try rows(path, samples, labels: find(labelNames, "", in: table), options)
    }
    let parts = options.part.map { [$0] } ?? ["", "train", "test", "val"]
    for part in parts {
      guard let samples = find(sampleNames, part, in: table) else { continue }
      return try rows(path, samples, labels: find(labelNames, part, in: table), options)
    }
    let arrays = table.entries.filter { $0.tensor.rank > 1 }
    guard options.part == nil, arrays.count == 1 else {
      throw noArray(options.part.map { "x_\($0)" } ?? "x", in: table, path)
    }
    return try rows(path, arrays[0].tensor, labels: find(labelNames, "", in: table), options)
  }

  private static func noArray(_ name: String, in table: WeightTable, _ path: String) -> FileFailure {
    let names = table.names.prefix(20).map { quoted($0) }.joined(separator: ", ")
    return FileFailure(path: path, .usage, "which array? There is none named \(quoted(name)), but \(names)")
  }

  private static func find(_ names: [String], _ part: String, in table: WeightTable) -> Tensor? {
    let candidates = names.flatMap { part.isEmpty ? [$0] : ["\($0)_\(part)", "\(part)_\($0)"] }
    return candidates.lazy.compactMap { table[$0] }.first
  }

  private static func rows(
    _ path: String, _ samples: Tensor, labels: Tensor?, _ options: DataSetOptions
  ) throws(FileFailure) -> DataSet {
    let set = DataSet(path: path, source: try ArrayRows(path: path, samples, limits: options.limits))
    guard let labels, options.labels == nil, options.tile == nil else { return set }
    return try set.labelled(by: LabelColumn(labels, in: path), from: path)
  }
}
