import Bytes
import FeatureSpace
import GraphIR
import Tensors

/// The weights of a layer as pictures: of each filter one `height × width` for each of its inputs.
public struct FilterBank: Sendable {
  /// The name of the layer's node.
  public let layer: String
  /// `filters × inputs × height × width`, float32.
  public let weights: Tensor

  public var filters: Int { weights.shape[0] }
  public var inputs: Int { weights.shape[1] }
  public var height: Int { weights.shape[2] }
  public var width: Int { weights.shape[3] }

  /// The filters of a layer of `graph`: of a two-dimensional convolution, or of a linear layer that takes the pixels of a picture.
  ///
  /// - Parameter layer: a layer by name, or the name of its weights; the first convolution, else the first linear layer, where
  ///   it is `nil`.
  /// - Throws: `FeatureError.layer` for an unknown name, `VisualizationError.absent` for a layer without such weights.
  public init(_ graph: Graph, layer: String? = nil) throws {
    let node = try Self.node(graph, layer)
    guard let id = node.inputs[1], let constant = graph[id].constant else {
      throw VisualizationError.absent("layer \(quoted(node.name)) has no constant weights")
    }
    self.layer = node.name
    let weights = try constant.asFloat32()
    if node.op is Conv {
      guard weights.rank == 4, weights.count > 0 else {
        throw VisualizationError.absent("the filters of \(quoted(node.name)) are \(weights.shape), not two-dimensional")
      }
      self.weights = weights
      return
    }
    guard weights.rank == 2, weights.count > 0 else {
      throw VisualizationError.absent("the weights of \(quoted(node.name)) are \(weights.shape), no matrix")
    }
    let isRow = (node.op as? Gemm)?.transB ?? false
    let rows = isRow ? weights : try Self.transposed(weights)
    guard let picture = Self.picture(of: rows.shape[1], graph) else {
      throw VisualizationError.absent(
        "the \(rows.shape[1]) inputs of linear layer \(quoted(node.name)) are not the pixels of a picture")
    }
    self.weights = try rows.reshaped([rows.shape[0]] + picture)
  }

  /// The filters of a layer of which only the weights are known: of a two-dimensional convolution.
  ///
  /// - Parameter layer: the name of the weights, or what stands before `.weight`; the first ones of four axes where it is `nil`.
  /// - Throws: `VisualizationError`.
  public init(_ weights: WeightTable, layer: String? = nil) throws {
    let entries = weights.entries.filter { $0.tensor.rank == 4 && $0.tensor.count > 0 }
    let entry = layer.map { name in entries.first { $0.name == name || $0.name == name + ".weight" } } ?? entries.first
    guard let entry else {
      let what = layer.map { "weights of four axes named \(quoted($0))" } ?? "weights of four axes"
      throw VisualizationError.request("the file has no \(what)")
    }
    self.layer = entry.name
    self.weights = try entry.tensor.asFloat32()
  }

  /// One kernel of a filter, `height × width`.
  ///
  /// - Throws: `TensorError` for a filter or input that is not there.
  public func kernel(_ filter: Int, input: Int) throws -> Tensor {
    let part = try weights.slice(filter..<filter + 1, along: 0).slice(input..<input + 1, along: 1)
    return try part.dense().reshaped([height, width])
  }

  private static func hasWeights(_ node: Node, _ graph: Graph) -> Bool {
    guard node.op is Conv || node.op is Gemm || node.op is MatMul, node.inputs.count > 1, let id = node.inputs[1] else {
      return false
    }
    return graph[id].constant != nil
  }

  private static func node(_ graph: Graph, _ layer: String?) throws -> Node {
    let nodes = graph.nodes.filter { hasWeights($0, graph) }
    guard let layer else {
      guard let first = nodes.first(where: { $0.op is Conv }) ?? nodes.first else {
        throw VisualizationError.absent("the model has no layer with weights")
      }
      return first
    }
    if let id = graph.value(named: layer), let reader = nodes.first(where: { $0.inputs[1] == id }) { return reader }
    // A module may end with its activation, or a sum: its weights are a few steps before, those computed last.
    let end = graph.value(named: try graph.featureValue(of: layer))
    var current = graph.nodes.last { node in end.map { node.outputs.contains($0) } ?? false }
    for _ in 0..<4 {
      guard let node = current else { break }
      if hasWeights(node, graph) { return node }
      current = graph.nodes.last { producer in
        producer.outputs.contains { $0.map { node.inputs.contains($0) } ?? false }
      }
    }
    throw VisualizationError.absent("layer \(quoted(layer)) has no filters")
  }

  private static func transposed(_ weights: Tensor) throws -> Tensor {
    let (rows, columns) = (weights.shape[0], weights.shape[1])
    let elements = try weights.elements(Float.self)
    return try Tensor([columns, rows], (0..<elements.count).map { elements[$0 % rows * columns + $0 / rows] })
  }

  /// `channels × height × width` of a row of `count` pixels: those of the model's input with channels first, or a gray square.
  private static func picture(of count: Int, _ graph: Graph) -> [Int]? {
    if let shape = graph.inputs.first.flatMap({ graph[$0].type?.tensor?.shape }), shape.count == 4 {
      let extents = shape.dropFirst().compactMap(\.value)
      guard extents.count == 3, extents.reduce(1, *) == count else { return nil }
      if extents[0] == 1 || extents[0] == 3 { return extents }
      return extents[2] == 1 ? [1, extents[0], extents[1]] : nil
    }
    let side = Int(Double(count).squareRoot().rounded())
    return side > 1 && side * side == count ? [1, side, side] : nil
  }
}
