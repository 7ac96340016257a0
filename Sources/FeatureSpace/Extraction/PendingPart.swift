import DataSets
import Tensors

/// A part that is being filled.
struct PendingPart {
  var samples = 0..<0
  var rows: [Int] = []
  private var layers: [[Tensor]] = []
  private var failures: [FeatureRecord.Failed] = []

  var bytes: Int { layers.reduce(0) { $0 + $1.reduce(0) { $0 + $1.byteCount } } }

  func continues(_ chunk: Range<Int>) -> Bool { samples.isEmpty || samples.upperBound == chunk.lowerBound }

  /// Adds what `extractor` makes of samples `chunk`.
  ///
  /// - Parameter layers: the shapes that features must have; set by the first.
  mutating func take(
    _ chunk: Range<Int>, _ batches: [Batch], _ rejected: [BatchLoader.Rejected], _ dataSet: DataSet,
    with extractor: FeatureExtractor, layers: inout [FeatureRecord.Layer]
  ) throws {
    begin(chunk, rejected, dataSet)
    for batch in batches {
      let features = try extractor.features(of: batch.tensor)
      if layers.isEmpty {
        layers = zip(extractor.layerNames, features).map { name, tensor in
          FeatureRecord.Layer(name: name, shape: Array(tensor.shape.extents.dropFirst()))
        }
      }
      append(features, of: batch, shapes: layers.map(\.shape), dataSet)
    }
  }

  private mutating func begin(_ chunk: Range<Int>, _ rejected: [BatchLoader.Rejected], _ dataSet: DataSet) {
    samples = samples.isEmpty ? chunk : samples.lowerBound..<chunk.upperBound
    for item in rejected {
      failures.append(
        FeatureRecord.Failed(index: item.index, name: dataSet.name(at: item.index), error: item.failure.description))
    }
  }

  /// Adds the features of a batch, or its samples to the failures where their shape is not that of the others.
  private mutating func append(_ features: [Tensor], of batch: Batch, shapes: [[Int]], _ dataSet: DataSet) {
    let differs = zip(features, shapes).first { Array($0.shape.extents.dropFirst()) != $1 }
    if let (tensor, shape) = differs {
      let error = "features of shape \(Array(tensor.shape.extents.dropFirst())), those of others have \(shape)"
      failures += batch.indices.map { FeatureRecord.Failed(index: $0, name: dataSet.name(at: $0), error: error) }
      return
    }
    rows += batch.indices
    if layers.isEmpty { layers = features.map { _ in [] } }
    for (layer, tensor) in features.enumerated() { layers[layer].append(tensor) }
  }

  func part() throws(TensorError) -> FeatureParts.Part {
    FeatureParts.Part(
      samples: samples, rows: rows,
      layers: rows.isEmpty ? [] : try layers.map { tensors throws(TensorError) in try Tensor.concatenated(tensors) },
      failures: failures.sorted { $0.index < $1.index })
  }
}
