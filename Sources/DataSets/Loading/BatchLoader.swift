import Bytes
import Images
import Tensors

/// Samples as a network takes them, and what became of those that could not be read.
public struct Batch: Sendable {
  /// The samples in the data set, one a row of `tensor`.
  public var indices: [Int]
  /// Their labels; empty where the data set has none.
  public var labels: [Int]
  /// float32, N × …
  public var tensor: Tensor
}

/// Makes batches of a data set's samples: reads, prepares and stacks them, one a thread.
public struct BatchLoader: Sendable {
  /// A sample that could not be read or prepared.
  public struct Rejected: Sendable {
    public var index: Int
    public var failure: FileFailure
  }

  public var dataSet: DataSet
  public var preprocessing: Preprocessing
  /// Rows and columns that a picture comes out with, where they are fixed.
  public var height: Int?
  public var width: Int?
  /// The shape of an array as the network takes it, without the batch; `nil` to leave it as it is. One extent may be 0:
  /// it is what the others leave.
  public var arrayShape: [Int]?
  public var threads: Int
  public var limits: Limits

  public init(
    _ dataSet: DataSet, preprocessing: Preprocessing, height: Int? = nil, width: Int? = nil, arrayShape: [Int]? = nil,
    threads: Int = 1, limits: Limits = Limits()
  ) {
    self.dataSet = dataSet
    self.preprocessing = preprocessing
    self.height = height
    self.width = width
    self.arrayShape = arrayShape
    self.threads = threads
    self.limits = limits
  }

  /// A sample ready to be stacked.
  private enum Prepared: Sendable {
    case picture(Picture)
    case array(Tensor)

    func canStand(beside other: Prepared) -> Bool {
      switch (self, other) {
      case (.picture(let a), .picture(let b)): a.hasShape(of: b)
      case (.array(let a), .array(let b)): a.shape == b.shape
      case (.picture, .array), (.array, .picture): false
      }
    }
  }

  /// The samples of `indices`, in their order: one batch, or as many as neighbours of other shapes make necessary.
  public func load(_ indices: some Collection<Int>) throws(FileFailure) -> (batches: [Batch], rejected: [Rejected]) {
    let indices = Array(indices)
    let results = concurrentMap(indices, threads: threads) { index in
      Result { () throws(FileFailure) in try prepared(index) }
    }
    var rejected: [Rejected] = []
    var batches: [Batch] = []
    var run: [(index: Int, sample: Prepared)] = []
    for (index, result) in zip(indices, results) {
      switch result {
      case .failure(let failure): rejected.append(Rejected(index: index, failure: failure))
      case .success(let sample):
        if let last = run.last, !last.sample.canStand(beside: sample) {
          batches.append(try batch(run))
          run = []
        }
        run.append((index, sample))
      }
    }
    if !run.isEmpty { batches.append(try batch(run)) }
    return (batches, rejected)
  }

  private func prepared(_ index: Int) throws(FileFailure) -> Prepared {
    switch try dataSet.sample(at: index, limits: limits) {
    case .picture(let picture):
      return .picture(
        try inFile(dataSet.name(at: index)) { () throws(ImageError) in
          try preprocessing.picture(from: picture, height: height, width: width, limits: limits)
        })
    case .array(let row):
      return .array(try inFile(dataSet.name(at: index)) { () throws(TensorError) in try shaped(row) })
    }
  }

  /// `row` in float32 and in the shape that the network takes.
  private func shaped(_ row: Tensor) throws(TensorError) -> Tensor {
    let values = try RealElements(row)
    var extents = row.shape.extents
    if let arrayShape {
      let known = arrayShape.filter { $0 > 0 }.reduce(1, *)
      extents = arrayShape.map { $0 > 0 ? $0 : row.count / max(1, known) }
    }
    let shape = try Shape(extents)
    guard shape.count == row.count else { throw .countMismatch(expected: shape.count, actual: row.count) }
    if row.elementType == .float32 { return try row.reshaped(extents) }
    return Tensor(Float.self, shape) { target in
      values.forEachRun { start, elements in
        for (offset, value) in elements.enumerated() where start + offset < values.count {
          target[start + offset] = Float(value)
        }
      }
    }
  }

  private func batch(_ run: [(index: Int, sample: Prepared)]) throws(FileFailure) -> Batch {
    var pictures: [Picture] = []
    var rows: [Tensor] = []
    for (_, sample) in run {
      switch sample {
      case .picture(let picture): pictures.append(picture)
      case .array(let row): rows.append(row)
      }
    }
    let tensor: Tensor
    if rows.isEmpty {
      tensor = try inFile(dataSet.path) { () throws(ImageError) in
        try preprocessing.tensor(ofPrepared: pictures, threads: threads)
      }
    } else {
      tensor = try inFile(dataSet.path) { () throws(TensorError) in
        try Tensor.concatenated(
          try rows.map { row throws(TensorError) in try row.reshaped([1] + row.shape.extents) })
      }
    }
    let indices = run.map(\.index)
    return Batch(indices: indices, labels: indices.compactMap { dataSet.label(at: $0) }, tensor: tensor)
  }
}
