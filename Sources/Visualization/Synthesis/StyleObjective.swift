import Autodiff
import FeatureSpace
import GraphIR
import Tensors

/// How far a picture is from the content of one and the style of another, and which way leads nearer.
///
/// The content's loss is the mean square of the differences at a layer; the style's the sum over layers of the mean square of the
/// differences of their Gram matrices, each divided by `C · H · W` (`FeatureMaps.gramMatrix`). Up to constant factors these are
/// those of Gatys et al., who take half the sum of squares for the one, and a quarter of the sum of squares for the other.
public final class StyleObjective {
  /// Which layers tell what, and what each is worth.
  public struct Options: Sendable {
    /// Layers by name (`Graph.featureValue(of:)`).
    public var contentLayers: [String] = []
    public var styleLayers: [String] = []
    public var contentWeight = 1.0
    public var styleWeight = 1e5
    /// Of the mean square of the differences of neighbours (`LevelPicture.totalVariation`).
    public var totalVariationWeight = 0.0

    public init() {}
  }

  /// Without their weights, but for the total.
  public struct Losses: Sendable, Hashable {
    public var content: Double
    public var style: Double
    public var totalVariation: Double
    public var total: Double
  }

  let range: LevelRange
  private let options: Options
  private let network: ScoreNetwork
  private let score: Score

  private static let content = "content loss"
  private static let style = "style loss"
  private static let total = "total loss"

  /// - Parameters:
  ///   - content: the picture of the content, as the network takes it; what is made has its size.
  ///   - style: that of the style, of any size.
  /// - Throws: `FeatureError.layer` for unknown layers, `VisualizationError` for layers without maps, no layers, or a network
  ///   that takes pictures of its own size only.
  public init(
    _ network: ScoreNetwork, content: Tensor, style: Tensor, _ range: LevelRange, options: Options
  ) throws {
    guard !options.contentLayers.isEmpty || !options.styleLayers.isEmpty else {
      throw VisualizationError.request("no layer is named, neither for the content nor for the style")
    }
    guard
      [options.contentWeight, options.styleWeight, options.totalVariationWeight].allSatisfy({ $0 >= 0 && $0.isFinite })
    else { throw VisualizationError.request("weights of losses are not below zero") }
    let graph = network.graph
    let contents = try options.contentLayers.map { try graph.featureValue(of: $0) }
    let styles = try options.styleLayers.map { try graph.featureValue(of: $0) }
    let contentTargets = try Self.values(contents, network, content)
    let styleTargets = try zip(styles, Self.values(styles, network, style)).map { name, value in
      try FeatureMaps(value, channelAxis: graph.channelAxis(of: name, rank: value.rank)).gramMatrix()
    }
    let size = network.places(of: content)
    let names = (contents + styles).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    self.network = try network.part(endingAt: names, height: size.height, width: size.width) { editor in
      var sums: [ValueID] = []
      let terms = zip(contents, contentTargets).compactMap { name, target in
        editor.graph.value(named: name).map { editor.meanSquare(of: $0, from: target) }
      }
      sums.append(try editor.sum(terms, named: Self.content))
      var matrices: [ValueID] = []
      for (name, target) in zip(styles, styleTargets) {
        guard let id = editor.graph.value(named: name) else { continue }
        let isLast = graph.channelAxis(of: name, rank: 4) == 3
        matrices.append(editor.meanSquare(of: try editor.gramMatrix(of: id, target, isLast: isLast), from: target))
      }
      sums.append(try editor.sum(matrices, named: Self.style))
      let weighted = zip(sums, [options.contentWeight, options.styleWeight]).map { term, weight in
        editor.add(Mul(), "weighted loss", [term, editor.constant("weight", Tensor(scalar: Float(weight)))])
      }
      _ = try editor.sum(weighted, named: Self.total)
    }
    (self.range, self.options) = (range, options)
    score = try self.network.score(.all(Self.total), of: content)
  }

  /// The values of layers for a picture of any size.
  private static func values(_ names: [String], _ network: ScoreNetwork, _ picture: Tensor) throws -> [Tensor] {
    guard !names.isEmpty else { return [] }
    let size = network.places(of: picture)
    return try network.part(endingAt: names, height: size.height, width: size.width).values(names, of: picture)
  }

  /// The losses of a picture, and the gradient of their weighted sum by its levels.
  public func evaluated(at picture: LevelPicture) throws -> (losses: Losses, slopes: [Float]) {
    let outputs = [Self.content, Self.style, Self.total]
    var (slopes, values) = try network.slopes(of: score, at: picture, range, outputs: outputs)
    let numbers = try values.map { Double(try $0.elements(Float.self)[0]) }
    var losses = Losses(content: numbers[0], style: numbers[1], totalVariation: 0, total: numbers[2])
    let (variation, gradient) = picture.totalVariation()
    losses.totalVariation = variation
    losses.total += options.totalVariationWeight * variation
    if options.totalVariationWeight > 0 {
      for place in slopes.indices { slopes[place] += Float(options.totalVariationWeight) * gradient[place] }
    }
    return (losses, slopes)
  }
}

extension GraphEditor {
  /// A vector of one element: the mean square of a value's differences from `target`.
  fileprivate mutating func meanSquare(of id: ValueID, from target: Tensor) -> ValueID {
    let difference = add(Sub(), "difference", [id, constant("target", target)])
    var mean = ReduceMean()
    mean.keepDims = false
    let loss = add(mean, "loss", [add(Mul(), "square", [difference, difference])])
    return add(Unsqueeze(), "loss", [loss, constant("first", Tensor(scalar: Int64(0)))])
  }

  /// `FeatureMaps.gramMatrix` of a value of one picture.
  ///
  /// - Parameters:
  ///   - target: a matrix of the same shape.
  ///   - isLast: whether channels are the last axis.
  fileprivate mutating func gramMatrix(of id: ValueID, _ target: Tensor, isLast: Bool) throws -> ValueID {
    var planes = id
    if isLast {
      var order = Transpose()
      order.permutation = [0, 3, 1, 2]
      planes = add(order, "channels first", [id])
    }
    let channels = target.shape[0]
    let rows = add(
      Reshape(), "maps", [planes, constant("rows", try Tensor([2], [Int64(channels), -1]))])
    var turn = Transpose()
    turn.permutation = [1, 0]
    // Both factors are scaled, so that the products stay small.
    let count = add(Size(), "count", [rows])
    let number = add(Cast(to: .float32), "elements", [count])
    let scaled = add(Div(), "scaled maps", [rows, add(Sqrt(), "root", [number])])
    return add(MatMul(), "gram matrix", [scaled, add(turn, "turned maps", [scaled])])
  }

  /// The sum of vectors of one element; zero where there are none.
  fileprivate mutating func sum(_ terms: [ValueID], named name: String) throws -> ValueID {
    let zero = terms.isEmpty ? [constant("nothing", try Tensor([1], [Float(0)]))] : []
    return add(Sum(), name, (terms + zero).map { $0 })
  }
}
