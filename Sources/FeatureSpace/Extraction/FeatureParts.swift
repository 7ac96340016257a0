// Features on their way: a folder of finished parts beside the file that they will become, so that whoever is stopped goes
// on where the last part ends.
//
//     FILE.parts/run.json              the record: settings, layers and their shapes; no rows
//     FILE.parts/START-END.npz         samples START..<END of the data set: rows, layer0, layer1, …, failures
//
// Each file appears whole or not at all. A part's rows are the samples' places in the data set, ascending; failures are JSON.

import ArrayFormats
import Bytes
import DataSets
import Glibc
import Tensors

/// The folder of parts of one run.
struct FeatureParts {
  let folder: String

  init(for output: String) { folder = output + ".parts" }

  /// A part in memory.
  struct Part {
    var samples: Range<Int>
    /// The samples that have rows, ascending.
    var rows: [Int]
    /// One tensor a layer, a row for each of `rows`.
    var layers: [Tensor]
    var failures: [FeatureRecord.Failed]
  }

  // MARK: - The run

  /// The record that an earlier run has left, if any.
  func record() throws -> FeatureRecord? {
    guard access(folder + "/run.json", F_OK) == 0 else { return nil }
    return try FeatureRecord(parsing: ByteView(mapping: folder + "/run.json"))
  }

  /// Writes the record of the run that parts will be of.
  func begin(_ record: FeatureRecord) throws {
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw ByteError.cannotWrite(path: folder, errno: errno) }
    var file = try AtomicFile(folder + "/run.json", overwrite: true)
    try record.write(to: &file)
    try file.commit()
  }

  /// Removes the folder and the files that this type has written to it.
  func remove() {
    for name in fileNames() where Self.range(of: name) != nil || name == "run.json" { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  // MARK: - Parts

  /// The samples that finished parts hold, in order.
  ///
  /// - Throws: `FeatureError.values` for parts that overlap.
  func finished() throws(FeatureError) -> [Range<Int>] {
    let ranges = fileNames().compactMap(Self.range).sorted { $0.lowerBound < $1.lowerBound }
    for (a, b) in zip(ranges, ranges.dropFirst()) where a.upperBound > b.lowerBound {
      throw .values("\(quoted(folder)): parts \(a) and \(b) overlap")
    }
    return ranges
  }

  func write(_ part: Part) throws {
    var json = JSONWriter()
    json.array { json in
      for failure in part.failures {
        json.object { json in
          json.member("index", failure.index)
          json.member("name", failure.name)
          json.member("error", failure.error)
        }
      }
    }
    var entries = [
      WeightTable.Entry(name: "rows", tensor: try Tensor([part.rows.count], part.rows.map { Int64($0) })),
      WeightTable.Entry(name: "failures", tensor: try Tensor([json.text.utf8.count], Array(json.text.utf8))),
    ]
    for (index, tensor) in part.layers.enumerated() {
      entries.append(WeightTable.Entry(name: "layer\(index)", tensor: tensor))
    }
    try NPZ.write(entries, to: path(of: part.samples), overwrite: true)
  }

  /// Reads a part; its rows stay in the mapped file.
  func read(_ samples: Range<Int>, layers: Int) throws -> Part {
    let path = path(of: samples)
    let table = try NPZ.read(ByteView(mapping: path))
    guard let rows = try table["rows"]?.integers(), let text = table["failures"]?.elementBytes,
      rows.allSatisfy({ samples.contains($0) })
    else { throw FeatureError.values("\(quoted(path)) is no part of features") }
    let tensors = (0..<layers).compactMap { table["layer\($0)"] }
    guard rows.isEmpty || tensors.count == layers, tensors.allSatisfy({ $0.rank > 0 && $0.shape[0] == rows.count })
    else { throw FeatureError.values("\(quoted(path)) does not have a row for each sample") }
    let failures = try JSON(parsing: text).elements().map { failure in
      FeatureRecord.Failed(
        index: try failure.member("index").asInt(), name: try failure.member("name").asString(),
        error: try failure.member("error").asString())
    }
    return Part(samples: samples, rows: rows, layers: tensors, failures: failures)
  }

  private func path(of samples: Range<Int>) -> String { "\(folder)/\(samples.lowerBound)-\(samples.upperBound).npz" }

  private static func range(of name: String) -> Range<Int>? {
    guard name.hasSuffix(".npz") else { return nil }
    let bounds = name.dropLast(4).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start >= 0, start < end else { return nil }
    return start..<end
  }

  private func fileNames() -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
  }
}
