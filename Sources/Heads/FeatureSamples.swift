import Bytes
import DataSets
import FeatureSpace
import Tensors

/// Labelled features in memory: what a head is trained on, or judged by.
public struct FeatureSamples: Sendable {
  /// float32, N × F.
  public let features: Tensor
  /// One a row.
  public private(set) var labels: [Int]
  public private(set) var classNames: [String]?
  public let classes: Int
  /// The shape of a sample's features before they became one row.
  public let shape: [Int]
  /// How the features came about; `nil` where the file does not say.
  public let origin: FeatureOrigin?

  /// - Parameter features: N × …
  /// - Throws: `HeadError.usage` where not every row has a label, `FeatureError.values` for numbers that are not finite.
  public init(
    _ features: Tensor, labels: [Int], classNames: [String]? = nil, origin: FeatureOrigin? = nil
  ) throws {
    guard features.rank > 0, features.count > 0 else {
      throw FeatureError.values("features of shape \(features.shape) have no rows or no columns")
    }
    guard features.shape[0] == labels.count else {
      throw HeadError.usage("\(labels.count) labels for \(features.shape[0]) rows of features")
    }
    let columns = features.count / labels.count
    self.features = try features.asFloat32().reshaped([labels.count, columns])
    if let place = try self.features.withElements(Float.self, { $0.firstIndex { !$0.isFinite } }) {
      throw FeatureError.values("row \(place / columns), column \(place % columns) of the features is not finite")
    }
    (self.labels, self.classNames, self.origin) = (labels, classNames, origin)
    classes = max(classNames?.count ?? 0, (labels.max() ?? -1) + 1)
    shape = Array(features.shape.extents.dropFirst())
  }

  /// The rows of a file of features, with what its record says.
  ///
  /// - Parameters:
  ///   - options: `array` names the layer where a file has several.
  ///   - record: the one beside the file, if there is one.
  public init(_ dataSet: DataSet, layer: String?, record: FeatureRecord?) throws {
    guard let array = dataSet.array else {
      throw HeadError.usage(
        "\(dataSet.path): features expected, as modelconv features writes them; or --data for a model")
    }
    guard let labels = dataSet.labels else {
      throw HeadError.usage("\(dataSet.path): features without labels (see --labels)")
    }
    var origin = record.flatMap { FeatureOrigin(settings: $0.settings) }
    if let layer = layer ?? (record?.layers.count == 1 ? record?.layers.first?.name : nil) {
      if let record, !record.layers.contains(where: { $0.name == layer }) {
        let names = record.layers.map { quoted($0.name) }.joined(separator: ", ")
        throw HeadError.usage("\(dataSet.path) has no features of layer \(quoted(layer)) (it has \(names))")
      }
      origin?.layers = [layer]
    }
    try self.init(array, labels: labels, classNames: dataSet.classNames, origin: origin)
  }

  /// With labels by the classes of `head`.
  ///
  /// - Throws: `HeadError.usage` where the features are not those that the head takes, or a class is none of its own.
  public func adapted(to head: Head) throws -> FeatureSamples {
    let width = features.shape[1]
    guard width == head.features else {
      throw HeadError.usage("\(width) features a sample, the head takes \(head.features)")
    }
    if let ours = origin, let theirs = head.origin {
      guard ours.layers == theirs.layers else {
        throw HeadError.usage(
          "features of layer \(Self.list(ours.layers)), the head is for \(Self.list(theirs.layers))")
      }
      guard ours.hash == theirs.hash else {
        throw HeadError.usage("features of \(quoted(ours.model)), the head is for \(quoted(theirs.model))")
      }
    }
    var samples = self
    if let classNames, let known = head.classNames, classNames != known {
      let places = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      samples.labels = try labels.map { label in
        guard let place = classNames.indices.contains(label) ? places[classNames[label]] : nil else {
          throw HeadError.usage("the head has no class \(quoted(className(label)))")
        }
        return place
      }
      samples.classNames = known
    }
    if let label = samples.labels.first(where: { $0 >= head.classes }) {
      throw HeadError.usage("the data has class \(label), the head \(head.classes) classes")
    }
    return samples
  }

  private static func list(_ names: [String]) -> String { names.map { quoted($0) }.joined(separator: ", ") }

  private func className(_ label: Int) -> String {
    classNames.flatMap { $0.indices.contains(label) ? $0[label] : nil } ?? "\(label)"
  }
}
