// Prediction: what a person wants of a classifier: pictures in, named classes out.

import Bytes
import CPURuntime
import GraphIR
import Images
import Tensors

/// A graph that takes a picture and gives a score a class, with what it takes to feed and read it.
public final class Classifier {
  /// A class and its probability.
  public struct Ranked: Sendable {
    public var index: Int
    public var label: String?
    public var probability: Double

    public init(index: Int, label: String? = nil, probability: Double) {
      self.index = index
      self.label = label
      self.probability = probability
    }
  }

  private let session: Session
  private let input: PictureInput
  public let preprocessing: Preprocessing
  public let labels: LabelList?

  /// - Parameters:
  ///   - preprocessing: what is done to a picture; its layout is that of the graph's input.
  ///   - order: the order of the input's axes, where its shape does not tell.
  /// - Throws: `PredictionError` when the graph's first input is no picture, `RuntimeError` when it cannot be run.
  public init(
    _ graph: Graph, preprocessing: Preprocessing, order: Preprocessing.Layout? = nil, labels: LabelList? = nil,
    options: RuntimeOptions = RuntimeOptions()
  ) throws {
    input = try PictureInput(graph, order: order)
    session = try Session(graph, options: options)
    var adapted = preprocessing
    adapted.layout = input.layout
    if adapted.channels == .asStored { adapted.channels = input.channels }
    self.preprocessing = adapted
    self.labels = labels
  }

  /// The number of pictures that the graph takes at once, where it does not take any number.
  public var fixedBatch: Int? { input.batch }

  /// The graph's outputs for `pictures`, as one batch.
  public func outputs(_ pictures: [Picture], limits: Limits = Limits()) throws -> [String: Tensor] {
    try outputs(of: try tensor(from: pictures, limits: limits))
  }

  /// `pictures` as the graph takes them, as one batch. May be called on another thread than `outputs(of:)`.
  public func tensor(from pictures: [Picture], threads: Int = 1, limits: Limits = Limits()) throws -> Tensor {
    try preprocessing.tensor(
      from: pictures, height: input.height, width: input.width, threads: threads, limits: limits)
  }

  /// The graph's outputs for what `tensor(from:)` gave.
  public func outputs(of tensor: Tensor) throws -> [String: Tensor] { try session.run([input.name: tensor]) }

  /// Does now what the first batch of so many pictures would do, where the graph tells their size.
  public func prepare(batch: Int) throws {
    guard let height = input.height, let width = input.width, input.channels != .asStored else { return }
    let channels = input.channels == .gray ? 1 : 3
    let image = input.layout == .nchw ? [channels, height, width] : [height, width, channels]
    try session.prepare([input.name: ([input.batch ?? batch] + image).map { .known($0) }])
  }

  /// The names of the outputs, in the graph's order.
  public var outputNames: [String] { session.outputs.map(\.name) }

  /// The `count` most probable classes of each picture, the most probable first.
  ///
  /// - Throws: `PredictionError` when the first output is not one score a class for each picture.
  public func classify(_ pictures: [Picture], top count: Int) throws -> [[Ranked]] {
    try rank(try outputs(pictures), pictures: pictures.count, top: count)
  }

  /// The most probable classes by the first of `outputs`.
  public func rank(_ outputs: [String: Tensor], pictures: Int, top count: Int) throws -> [[Ranked]] {
    guard let name = session.outputs.first?.name, let scores = outputs[name] else {
      throw PredictionError.noScores("the model has no output")
    }
    let values = try scores.doubles()
    guard pictures > 0, values.count % pictures == 0, scores.shape.extents.first == pictures || pictures == 1 else {
      throw PredictionError.noScores("output \(quoted(name)) of shape \(scores.shape) is not one row a picture")
    }
    let classes = values.count / pictures
    let isRow = scores.shape.extents.dropFirst().filter { $0 != 1 }.count <= 1
    guard isRow, classes > 1 else {
      throw PredictionError.noScores("output \(quoted(name)) of shape \(scores.shape) is not one score a class")
    }
    return (0..<pictures).map { picture in
      let row = probabilities(Array(values[picture * classes..<(picture + 1) * classes]))
      let best = row.indices.sorted { (row[$0], $1) > (row[$1], $0) }.prefix(count)
      return best.map { Ranked(index: $0, label: labels?[$0], probability: row[$0]) }
    }
  }
}

/// `scores` of classes as probabilities: as they are where they already add up to 1, their exponentials where those do
/// (log-probabilities), else their softmax.
public func probabilities(_ scores: [Double]) -> [Double] {
  let tolerance = 1e-3
  if scores.allSatisfy({ $0 >= 0 && $0 <= 1 + tolerance }), abs(scores.reduce(0, +) - 1) < tolerance { return scores }
  let exponentials = scores.map { exponential($0) }
  if scores.allSatisfy({ $0 <= tolerance }), abs(exponentials.reduce(0, +) - 1) < tolerance { return exponentials }
  let largest = scores.max() ?? 0
  let shifted = scores.map { exponential($0 - largest) }
  let sum = shifted.reduce(0, +)
  return shifted.map { $0 / sum }
}
