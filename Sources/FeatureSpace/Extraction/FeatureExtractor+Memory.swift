import Bytes
import DataSets
import Tensors

extension FeatureExtractor {
  /// The features of a whole data set in memory, N × …, one tensor a layer, and the record of its rows.
  ///
  /// - Parameters:
  ///   - batch: samples at a time.
  ///   - progress: told how many samples are done, and of how many.
  /// - Throws: `FeatureError.values` where no sample can be read; what running throws. Samples that cannot be read are the
  ///   record's `failures`.
  public func features(
    of loader: BatchLoader, batch: Int, progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> (layers: [Tensor], record: FeatureRecord) {
    let dataSet = loader.dataSet
    var record = FeatureRecord()
    record.classNames = dataSet.classNames
    var pending = PendingPart()
    try forEachChunk(of: loader, size: batch) { chunk, batches, rejected in
      try pending.take(chunk, batches, rejected, dataSet, with: self, layers: &record.layers)
      try progress(chunk.upperBound, dataSet.count)
    }
    let part = try pending.part()
    guard !part.layers.isEmpty else { throw FeatureError.noSample(of: dataSet.count, part.failures) }
    record.names = part.rows.map { dataSet.name(at: $0) }
    if dataSet.isLabelled { record.labels = part.rows.compactMap { dataSet.label(at: $0) } }
    record.failures = part.failures
    return (part.layers, record)
  }

  /// Calls `body` with all of `loader`'s samples in order, `size` at a time (at least one); the next ones are read
  /// meanwhile.
  func forEachChunk(
    of loader: BatchLoader, size: Int,
    _ body: (_ chunk: Range<Int>, _ batches: [Batch], _ rejected: [BatchLoader.Rejected]) throws -> Void
  ) throws {
    let count = loader.dataSet.count
    let size = max(1, min(size, count))
    try pipelined(ahead: 2) { (emit: ((Range<Int>, [Batch], [BatchLoader.Rejected])) throws -> Void) in
      for start in stride(from: 0, to: count, by: size) {
        let chunk = start..<min(count, start + size)
        let (batches, rejected) = try loader.load(chunk)
        try emit((chunk, batches, rejected))
      }
    } consume: { chunk, batches, rejected in
      try body(chunk, batches, rejected)
    }
  }
}
