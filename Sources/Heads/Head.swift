import Bytes
import FeatureSpace
import GraphIR
import Images
import Tensors

/// A classifier on features, with what it takes to use it: where its features come from, and what its classes are called.
public struct Head: Sendable {
  public let layers: HeadLayers
  /// Numbers that it takes a sample.
  public let features: Int
  public let classes: Int
  public var classNames: [String]?
  /// How the features that it was trained on came about; `nil` where nobody said.
  public var origin: FeatureOrigin?
  /// The shape of a sample's features before they became one row.
  public var featureShape: [Int]
  /// By the names that PyTorch gives them.
  public let weights: WeightTable

  /// - Throws: `SourceError` for weights that are not those of the layers, `HeadError.usage` for as many names as there are no
  ///   classes.
  public init(
    _ layers: HeadLayers, features: Int, classes: Int, weights: WeightTable, classNames: [String]? = nil,
    origin: FeatureOrigin? = nil, featureShape: [Int]? = nil
  ) throws {
    (self.layers, self.features, self.classes, self.weights) = (layers, features, classes, weights)
    (self.classNames, self.origin, self.featureShape) = (classNames, origin, featureShape ?? [features])
    guard classNames.map({ $0.count == classes }) ?? true else {
      throw HeadError.usage("\(classNames?.count ?? 0) names for \(classes) classes")
    }
    _ = try graph()
  }

  /// The graph from features to scores.
  public func graph() throws -> Graph { try layers.graph(features: features, classes: classes, weights: weights) }

  /// As Python's `torch.nn` says it.
  public var expression: String { layers.expression(features: features, classes: classes) }

  /// The name of a class, or its number where it has none.
  public func className(_ label: Int) -> String {
    classNames.flatMap { $0.indices.contains(label) ? $0[label] : nil } ?? "\(label)"
  }
}
