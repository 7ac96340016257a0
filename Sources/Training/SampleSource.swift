import Bytes
import DataSets
import Tensors

/// Labelled samples, by index.
public protocol TrainingSamples {
  /// Each sample's class.
  var labels: [Int] { get }
  /// The samples of `indices` as one float32 tensor, N × …, valid until the next call.
  func batch(_ indices: ArraySlice<Int>) throws -> Tensor
}

/// Samples that are in memory, all of one shape.
public final class SampleMemory: TrainingSamples {
  public let labels: [Int]
  private let samples: Tensor
  private let buffer: ByteView
  private let capacity: Int

  /// - Parameters:
  ///   - samples: float32, N × ….
  ///   - batch: the most samples that are asked for at once.
  public init(_ samples: Tensor, labels: [Int], batch: Int) throws {
    let dense = samples.dense()
    guard dense.elementType == .float32, dense.rank > 0, dense.shape[0] == labels.count else {
      throw TrainingError.usage("\(labels.count) labels for samples of shape \(samples.shape)")
    }
    self.labels = labels
    self.samples = dense
    capacity = max(1, min(batch, labels.count))
    buffer = ByteView(count: capacity * (dense.byteCount / max(1, labels.count))) { _ in }
  }

  public func batch(_ indices: ArraySlice<Int>) throws -> Tensor {
    guard indices.count <= capacity, indices.allSatisfy({ labels.indices.contains($0) }),
      let source = samples.denseBytes?.buffer.baseAddress,
      let target = UnsafeMutableRawPointer(mutating: buffer.buffer.baseAddress)
    else { throw TrainingError.internalDefect("a batch of \(indices.count) samples") }
    let row = samples.byteCount / max(1, labels.count)
    for (place, index) in indices.enumerated() {
      (target + place * row).copyMemory(from: source + index * row, byteCount: row)
    }
    return try Tensor(.float32, Shape([indices.count] + samples.shape.extents.dropFirst()), bytes: buffer)
  }
}

/// Samples that are read and prepared whenever they are asked for.
public final class LoadedSamples: TrainingSamples {
  public let labels: [Int]
  private let loader: BatchLoader

  /// - Throws: where the data set has no labels.
  public init(_ loader: BatchLoader) throws {
    guard let labels = loader.dataSet.labels else {
      throw TrainingError.usage("\(loader.dataSet.path): samples without labels")
    }
    self.labels = labels
    self.loader = loader
  }

  public func batch(_ indices: ArraySlice<Int>) throws -> Tensor {
    let (batches, rejected) = try loader.load(indices)
    if let first = rejected.first { throw first.failure }
    guard batches.count == 1 else { throw TrainingError.usage("\(loader.dataSet.path): samples of different sizes") }
    return batches[0].tensor
  }

  /// All samples in memory.
  ///
  /// - Parameter batch: the most samples that are asked for at once.
  public func inMemory(batch: Int) throws -> SampleMemory {
    var parts: [Tensor] = []
    let indices = Array(labels.indices)
    for start in stride(from: 0, to: indices.count, by: 1024) {
      parts.append(try self.batch(indices[start..<min(start + 1024, indices.count)]))
    }
    return try SampleMemory(try Tensor.concatenated(parts), labels: labels, batch: batch)
  }
}
