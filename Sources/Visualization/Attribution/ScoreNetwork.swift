import Autodiff
import Bytes
import CPURuntime
import FeatureSpace
import GraphIR
import Images
import Prediction
import Tensors

/// A network that takes a picture, ready to tell how its scores come about.
///
/// Pictures are float32 tensors in the order of axes of the graph's input, `1 × C × H × W` or `1 × H × W × C`. Sessions are made
/// when they are first needed, and kept.
public final class ScoreNetwork {
  /// How a network is fed and run.
  public struct Options: Sendable {
    /// The order of the input's axes, where its shape does not tell.
    public var order: Preprocessing.Layout?
    /// Whether scores of classes are those after a softmax.
    public var afterSoftmax = false
    /// Pictures to run at once, where the graph takes any number.
    public var batch = 16
    /// Whether gradients are those at values computed directly. Rounding alone, as Winograd's method has it, lets some ReLUs pass a
    /// gradient that others, nearly zero too, do not: of single elements up to some hundredths of the largest.
    public var hasExactGates = true
    public var runtime = RuntimeOptions()

    public init() {}
  }

  private struct SessionKey: Hashable {
    var outputs: [String]
    var sources: [String]
    var rule: ReluGradient.Rule
  }

  public let input: PictureInput
  let graph: Graph
  let options: Options
  private let classValue: String
  private var sessions: [SessionKey: Session] = [:]

  /// - Throws: `PredictionError` when the graph's input is no picture, `VisualizationError` when it has no output.
  public init(_ graph: Graph, options: Options = Options()) throws {
    input = try PictureInput(graph, order: options.order)
    classValue = try graph.classScores(afterSoftmax: options.afterSoftmax)
    self.graph = graph
    self.options = options
  }

  /// The axis of a picture's channels.
  public var channelAxis: Int { input.layout == .nchw ? 1 : 3 }

  /// The number of pictures in a batch of `count`, where it is to be run in equal ones.
  func batchSize(for count: Int) -> Int {
    if let fixed = input.batch { return fixed }
    let batches = max(0, count - 1) / max(1, min(options.batch, count)) + 1
    return max(0, count - 1) / batches + 1
  }

  /// The score that `choice` means for `picture`.
  ///
  /// - Throws: `FeatureError.layer` for an unknown layer, `VisualizationError.request` for a class, channel or place that is
  ///   not there.
  public func score(_ choice: ScoreChoice, of picture: Tensor) throws -> Score {
    let name: String
    switch choice {
    case .classScore: name = classValue
    case .channel(_, let layer), .neuron(_, let layer), .all(let layer): name = try graph.featureValue(of: layer)
    }
    let value = try self.value(name, of: picture)
    let extents = Array(value.shape.extents.dropFirst())
    let count = extents.reduce(1, *)
    switch choice {
    case .classScore(let wanted):
      guard extents.filter({ $0 != 1 }).count <= 1 else {
        throw VisualizationError.request("value \(quoted(name)) of shape \(value.shape) is not one score a class")
      }
      let scores = try value.elements(Float.self)
      let index = wanted ?? scores[..<count].indices.max { scores[$0] < scores[$1] } ?? 0
      guard (0..<count).contains(index) else {
        throw VisualizationError.request("there is no class \(index): the network has \(count)")
      }
      return Score(value: name, classIndex: index, rowExtents: extents, elements: [index])
    case .channel(let channel, _):
      let axis = value.rank > 2 ? graph.channelAxis(of: name, rank: value.rank) - 1 : 0
      guard axis < extents.count, (0..<extents[axis]).contains(channel) else {
        throw VisualizationError.request(
          "there is no channel \(channel): the layer has \(axis < extents.count ? extents[axis] : 0)")
      }
      let inner = extents[(axis + 1)...].reduce(1, *)
      let elements = (0..<count).filter { $0 / inner % extents[axis] == channel }
      return Score(value: name, classIndex: nil, rowExtents: extents, elements: elements)
    case .neuron(let place, _):
      guard place.count == extents.count, zip(place, extents).allSatisfy({ (0..<$1).contains($0) }) else {
        throw VisualizationError.request(
          "no place \(place.map(String.init).joined(separator: ",")) in a layer of "
            + extents.map(String.init).joined(separator: " × "))
      }
      let index = zip(place, extents).reduce(0) { $0 * $1.1 + $1.0 }
      return Score(value: name, classIndex: nil, rowExtents: extents, elements: [index])
    case .all: return Score(value: name, classIndex: nil, rowExtents: extents, elements: Array(0..<count))
    }
  }

  /// The value named `name` of one picture, as float32.
  ///
  /// - Throws: `VisualizationError` when it has not one entry a picture.
  public func value(_ name: String, of picture: Tensor) throws -> Tensor { try values([name], of: picture)[0] }

  /// The values named `names` of one picture, as float32, in one run.
  ///
  /// - Throws: as `value`.
  public func values(_ names: [String], of picture: Tensor) throws -> [Tensor] {
    let session = try session(SessionKey(outputs: names, sources: [], rule: .gradient))
    let batch = try batch(of: picture)
    let results = try session.run([input.name: batch])
    return try names.map { name in
      guard let value = results[name], value.rank > 0, value.shape[0] == batch.shape[0] else {
        throw VisualizationError.absent("value \(quoted(name)) does not have one entry a picture")
      }
      return try value.rows(0..<1).asFloat32()
    }
  }

  /// One picture as often as the graph takes it at once.
  func batch(of picture: Tensor) throws -> Tensor {
    let count = input.batch ?? 1
    return count == 1 ? picture : try Tensor.concatenated(Array(repeating: picture, count: count))
  }

  /// The values named `outputs`, then the gradients of the sum of the batch's scores by `sources`, in these orders.
  func run(
    _ batch: Tensor, score: Score, outputs: [String], gradientsBy sources: [String], rule: ReluGradient.Rule = .gradient
  ) throws -> [Tensor] {
    let session = try session(SessionKey(outputs: [score.value] + outputs, sources: sources, rule: rule))
    var inputs = [input.name: batch]
    if !sources.isEmpty { inputs[Graph.gradientName(score.value)] = try score.seed(batch.shape[0]) }
    let results = try session.run(inputs)
    return try (outputs + sources.map { Graph.gradientName($0) }).map { name in
      guard let tensor = results[name] else { throw VisualizationError.absent("value \(quoted(name)) is no tensor") }
      return tensor
    }
  }

  /// A session for the first of the key's outputs, the others, and the gradients of the first.
  private func session(_ key: SessionKey) throws -> Session {
    if let session = sessions[key] { return session }
    var wanted = graph
    let names = key.outputs.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    wanted.outputs = names.compactMap { graph.value(named: $0) }
    if !key.sources.isEmpty {
      var differentiation = DifferentiationOptions()
      differentiation.seed = .input
      differentiation.reluRule = key.rule
      wanted = try wanted.differentiated(key.outputs[0], withRespectTo: key.sources, options: differentiation)
    }
    var runtime = options.runtime
    runtime.hasExactValues = options.hasExactGates && !key.sources.isEmpty
    let session = try Session(wanted, options: runtime)
    sessions[key] = session
    return session
  }
}
