import Bytes
import CPURuntime
import DataSets
import GraphIR
import Images
import Prediction
import Tensors

/// Runs a network as far as some of its layers and gives their values, a row a sample.
public final class FeatureExtractor {
  /// What to take from a network, and how to feed it.
  public struct Options: Sendable {
    /// Layers by name (`Graph.featureValue(of:)`).
    public var layers: [String] = []
    public var pooling = FeaturePooling.none
    /// The size of the input, where it is to be another than the model's own.
    public var size: (height: Int, width: Int)?
    /// The order of the input's axes, where its shape does not tell.
    public var order: Preprocessing.Layout?
    public var runtime = RuntimeOptions()

    public init() {}
  }

  private struct Layer {
    var name: String
    var value: String
  }

  /// The layers as they were asked for.
  public var layerNames: [String] { layers.map(\.name) }
  private let graph: Graph
  private let layers: [Layer]
  private let pooling: FeaturePooling
  private let session: Session
  private let input: PictureInput?
  private let inputName: String
  /// The input's extents without that of the batch; 0 for those that are open.
  private let rowShape: [Int]?
  /// The number of samples that the graph takes at once, where it does not take any number.
  public let fixedBatch: Int?
  private let size: (height: Int?, width: Int?)

  /// - Throws: `FeatureError.layer` for names that the graph does not have, `RuntimeError` when it cannot be run.
  public init(_ graph: Graph, options: Options) throws {
    guard !options.layers.isEmpty else { throw FeatureError.layer("no layer is named") }
    guard graph.inputs.count == 1 else {
      throw FeatureError.request("features need a model with one input, this one has \(graph.inputs.count)")
    }
    var graph = graph
    var layers: [Layer] = []
    for name in options.layers { layers.append(Layer(name: name, value: try graph.featureValue(of: name))) }
    let id = graph.inputs[0]
    inputName = graph[id].name
    let extents = graph[id].type?.tensor?.shape
    do {
      input = try PictureInput(graph, order: options.order)
    } catch {
      // Another network than one for pictures takes arrays.
      guard let extents, extents.count < 4, options.size == nil else { throw error }
      input = nil
    }
    if let size = options.size, let input, var extents, extents.count == 4 {
      let rows = input.layout == .nchw ? 2 : 1
      (extents[rows], extents[rows + 1]) = (.known(size.height), .known(size.width))
      // What lies behind the wanted layers may contradict the new size; it is never run.
      graph[id].type = .tensor(.float32, extents)
    }
    rowShape = extents.map { $0.dropFirst().map { $0.value ?? 0 } }
    fixedBatch = extents?.first?.value
    size = (options.size?.height ?? input?.height, options.size?.width ?? input?.width)
    var runtime = options.runtime
    // Two names may mean one value.
    runtime.outputs = .named(layers.map(\.value).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    session = try Session(graph, options: runtime)
    self.graph = graph
    self.layers = layers
    pooling = options.pooling
  }

  /// How the samples of `dataSet` are prepared for the network.
  public func loader(
    for dataSet: DataSet, preprocessing: Preprocessing, threads: Int = 1, limits: Limits = Limits()
  ) -> BatchLoader {
    var steps = preprocessing
    if let input {
      steps.layout = input.layout
      if steps.channels == .asStored { steps.channels = input.channels }
    }
    let isOpenOnce = rowShape.map { $0.count { $0 == 0 } <= 1 } ?? false
    return BatchLoader(
      dataSet, preprocessing: steps, height: size.height, width: size.width,
      arrayShape: size.height == input?.height && size.width == input?.width && isOpenOnce ? rowShape : nil,
      threads: threads, limits: limits)
  }

  /// The features of a batch, one tensor a layer, float32, N × ….
  ///
  /// - Throws: `RuntimeError` for a batch that the network does not take, `FeatureError.layer` for a layer that does not
  ///   have one entry a sample.
  public func features(of batch: Tensor) throws -> [Tensor] {
    let count = batch.shape[0]
    var batch = batch
    if input == nil, let rowShape, batch.rank != rowShape.count + 1, !rowShape.contains(0) {
      batch = try batch.reshaped([count] + rowShape)
    }
    guard let fixedBatch, fixedBatch != count else { return try pooled(try session.run([inputName: batch]), count) }
    var parts: [[Tensor]] = []
    for start in stride(from: 0, to: count, by: fixedBatch) {
      // The last rows are repeated until the batch is full.
      let rows = (start..<start + fixedBatch).map { min($0, count - 1) }
      let piece = try Tensor.concatenated(try rows.map { try batch.rows($0..<$0 + 1) })
      let wanted = min(fixedBatch, count - start)
      parts.append(try pooled(try session.run([inputName: piece]), fixedBatch).map { try $0.rows(0..<wanted) })
    }
    return try layers.indices.map { layer in try Tensor.concatenated(parts.map { $0[layer] }) }
  }

  /// The features of all of `loader`'s samples in memory, one tensor a layer: for few of them.
  ///
  /// - Throws: `FileFailure` for the first sample that cannot be read; `FeatureError.values` where features differ in shape.
  public func features(of loader: BatchLoader, batch: Int = 16) throws -> [Tensor] {
    var parts: [[Tensor]] = []
    try forEachChunk(of: loader, size: batch) { _, batches, rejected in
      if let first = rejected.first { throw first.failure }
      for batch in batches { parts.append(try features(of: batch.tensor)) }
    }
    do {
      return try layers.indices.map { layer in try Tensor.concatenated(parts.map { $0[layer] }) }
    } catch {
      throw FeatureError.values("features of \(loader.dataSet.path): \(error)")
    }
  }

  private func pooled(_ values: [String: Tensor], _ count: Int) throws -> [Tensor] {
    try layers.map { layer in
      guard let value = values[layer.value] else {
        throw FeatureError.layer("layer \(quoted(layer.name)) is not a tensor")
      }
      guard value.rank > 0, value.shape[0] == count else {
        throw FeatureError.layer(
          "layer \(quoted(layer.name)) of shape \(value.shape) does not have one entry for each of \(count) samples")
      }
      let axis = value.rank > 2 ? graph.channelAxis(of: layer.value, rank: value.rank) : 1
      return try pooling(try value.asFloat32(), channels: axis)
    }
  }
}

extension Tensor {
  /// Rows along the first axis, without copying.
  public func rows(_ range: Range<Int>) throws(TensorError) -> Tensor {
    guard let bytes = dense().denseBytes, rank > 0 else { throw .badShape(shape.extents) }
    let row = shape.extents.dropFirst().reduce(1, *) * elementType.bitWidth / 8
    do {
      return try Tensor(
        elementType, try Shape([range.count] + shape.extents.dropFirst()),
        bytes: try bytes.slice(from: range.lowerBound * row, count: range.count * row))
    } catch let error as TensorError {
      throw error
    } catch {
      throw .outOfStorage(needed: range.upperBound * row, available: bytes.count)
    }
  }

  /// The elements as float32.
  public func asFloat32() throws(TensorError) -> Tensor {
    if elementType == .float32 { return dense() }
    let values = try RealElements(self)
    return Tensor(Float.self, shape) { target in
      values.forEachRun { start, elements in
        for place in 0..<elements.count { target[start + place] = Float(elements[place]) }
      }
    }
  }
}
