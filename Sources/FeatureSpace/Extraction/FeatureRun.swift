import Bytes
import DataSets
import Glibc
import Tensors

/// The features of a whole data set, on their way into a file.
public struct FeatureRun {
  public let output: String
  public let kind: FeatureFileKind
  /// Samples at a time.
  public var batch = 32
  public var overwrite = false
  private let parts: FeatureParts
  private let settings: [(name: String, value: String)]

  /// Samples and bytes after which a part is finished: what is lost when the process is stopped.
  private static let partSamples = 1_024
  private static let partBytes = 32 << 20

  /// - Parameters:
  ///   - output: the file; parts go to a folder beside it until all are there.
  ///   - settings: what the features depend on. A run with the same settings goes on where one was stopped.
  public init(output: String, kind: FeatureFileKind, settings: [(name: String, value: String)]) {
    self.output = output
    self.kind = kind
    self.settings = settings
    parts = FeatureParts(for: output)
  }

  /// Whether the file is there already and was made with the same settings.
  public func isFinished() -> Bool {
    let path = FeatureRecord.path(beside: output)
    guard access(output, F_OK) == 0, let bytes = try? ByteView(mapping: path),
      let record = try? FeatureRecord(parsing: bytes)
    else { return false }
    return difference(from: record) == nil
  }

  /// The first setting in which `record` differs.
  private func difference(from record: FeatureRecord) -> String? {
    let known = Dictionary(record.settings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let changed = settings.first { known[$0.name] != $0.value }
    return changed.map { "its \($0.name) is \(known[$0.name] ?? "not known"), not \($0.value)" }
  }

  /// What a run has done.
  public struct Result: Sendable {
    /// Samples that were there from an earlier run.
    public var found = 0
    public var record: FeatureRecord
  }

  /// Extracts what is missing and joins the parts.
  ///
  /// - Parameter progress: told how many samples are done, and of how many, those of earlier runs included. What it throws
  ///   ends the run; what is finished stays for the next.
  /// - Throws: `FeatureError.otherRun` for parts that were made with other settings; what reading, running and writing
  ///   throw. Samples that cannot be read are rows of the record's `failures` instead.
  public func extract(
    _ loader: BatchLoader, with extractor: FeatureExtractor,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Result {
    let count = loader.dataSet.count
    var record = FeatureRecord()
    record.settings = settings
    record.classNames = loader.dataSet.classNames
    if overwrite { parts.remove() }
    if let earlier = try parts.record() {
      if let difference = difference(from: earlier) {
        throw FeatureError.otherRun(path: parts.folder, difference: difference)
      }
      record.layers = earlier.layers
    }
    let finished = try parts.finished()
    let found = finished.reduce(0) { $0 + $1.count }
    var done = found
    try progress(done, count)
    var pending = PendingPart()
    try pipelined(ahead: 2) { (emit: ((Range<Int>, [Batch], [BatchLoader.Rejected])) throws -> Void) in
      for gap in Self.gaps(in: finished, of: count) {
        for start in stride(from: gap.lowerBound, to: gap.upperBound, by: batch) {
          let chunk = start..<min(gap.upperBound, start + batch)
          let (batches, rejected) = try loader.load(chunk)
          try emit((chunk, batches, rejected))
        }
      }
    } consume: { chunk, batches, rejected in
      if !pending.continues(chunk) { try finish(&pending, &record) }
      try pending.take(chunk, batches, rejected, loader.dataSet, with: extractor, layers: &record.layers)
      if pending.samples.count >= Self.partSamples || pending.bytes >= Self.partBytes { try finish(&pending, &record) }
      done += chunk.count
      try progress(done, count)
    }
    try finish(&pending, &record)
    return Result(found: found, record: try join(record, loader.dataSet))
  }

  /// The samples of `0..<count` that no part holds.
  static func gaps(in finished: [Range<Int>], of count: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var next = 0
    for range in finished {
      if range.lowerBound > next { gaps.append(next..<range.lowerBound) }
      next = range.upperBound
    }
    return next < count ? gaps + [next..<count] : gaps
  }

  private func finish(_ pending: inout PendingPart, _ record: inout FeatureRecord) throws {
    guard !pending.samples.isEmpty else { return }
    if access(parts.folder + "/run.json", F_OK) != 0 || !pending.rows.isEmpty { try parts.begin(record) }
    try parts.write(try pending.part())
    pending = PendingPart()
  }

  /// Writes the file and its record from the parts, which go.
  private func join(_ found: FeatureRecord, _ dataSet: DataSet) throws -> FeatureRecord {
    var record = found
    let ranges = try parts.finished()
    guard Self.gaps(in: ranges, of: dataSet.count).isEmpty, (ranges.last?.upperBound ?? 0) <= dataSet.count else {
      throw FeatureError.values("\(quoted(parts.folder)) does not hold each sample once")
    }
    for range in ranges {
      let part = try parts.read(range, layers: record.layers.count)
      record.names += part.rows.map { dataSet.name(at: $0) }
      if dataSet.isLabelled { record.labels += part.rows.compactMap { dataSet.label(at: $0) } }
      record.failures += part.failures
    }
    guard !record.layers.isEmpty else { throw FeatureError.noSample(of: dataSet.count, record.failures) }
    let writer = FeatureFileWriter(record: record) { body in
      for range in ranges { try body(try parts.read(range, layers: record.layers.count).layers) }
    }
    let file = try writer.write(to: output, as: kind, overwrite: overwrite)
    var beside = try AtomicFile(FeatureRecord.path(beside: output), overwrite: overwrite)
    try record.write(to: &beside)
    try AtomicFile.commit(file, beside)
    parts.remove()
    return record
  }
}
