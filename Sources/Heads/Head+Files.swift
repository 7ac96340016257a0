import Bytes
import FeatureSpace
import Images
import ModelFiles
import ONNXFormat
import Tensors

// A head's file is a file of weights like others, safetensors or a state_dict, with these key–value pairs:
//
//     modelconv.head           linear, or mlp:WIDTH,WIDTH…
//     modelconv.torch          the expression of torch.nn that makes the network
//     modelconv.dropout        the share that training dropped
//     modelconv.feature_shape  a sample's features before they became one row: 256x6x6
//     modelconv.classes        names, as a JSON list, where there are any
//     modelconv.features.NAME  settings of the features, where they are known (FeatureOrigin)

extension Head {
  private static let prefix = "modelconv."
  private static let originPrefix = "modelconv.features."

  /// What travels with the weights.
  public var metadata: [Provenance.Detail] {
    var pairs = [
      ("head", layers.name), ("torch", expression), ("dropout", "\(layers.dropout)"),
      ("feature_shape", featureShape.map(String.init).joined(separator: "x")),
    ]
    if let classNames { pairs.append(("classes", LabelList(classNames).json)) }
    return pairs.map { Provenance.Detail(Self.prefix + $0.0, $0.1) }
      + (travellingOrigin?.settings ?? []).map { Provenance.Detail(Self.originPrefix + $0.name, $0.value) }
  }

  /// Where the features come from, with files by name and content: paths say nothing on other machines.
  private var travellingOrigin: FeatureOrigin? {
    guard var origin else { return nil }
    origin.model = fileName(origin.model)
    origin.architecture = fileName(origin.architecture)
    return origin
  }

  private func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Writes the head alone: safetensors, a state_dict or npz. The last holds no key–value pairs, and is not read again.
  ///
  /// - Throws: `HeadError.usage` for ONNX, which has the whole network (`BackboneCut`); what writing throws.
  public func save(to path: String, overwrite: Bool = false) throws {
    guard let kind = OutputKind(extensionOf: path), !kind.holdsGraph else {
      throw HeadError.usage("\(quoted(path)): a head alone is written as .safetensors, .pt or .npz")
    }
    var table = WeightTable(provenance: Provenance(format: "head"))
    for entry in weights.entries { table.set(entry.name, entry.tensor) }
    table.provenance.metadata = metadata
    var options = ONNXFile.WritingOptions()
    options.overwrite = overwrite
    try Model.Contents.weights(table).save(to: path, as: kind, options: options)
  }

  /// Reads what `save` has written.
  ///
  /// - Throws: `HeadError.malformed` for another file, or weights that are not the head's.
  public init(opening path: String, limits: Limits = Limits()) throws {
    let model = try Model(opening: path, limits: limits)
    guard case .weights(let table) = model.contents else {
      throw HeadError.malformed(path: path, "a head expected, this is a network")
    }
    let values = Dictionary(
      table.provenance.metadata.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    func value(_ name: String) -> String? { values[Self.prefix + name] }
    guard let name = value("head"), let layers = HeadLayers(name, dropout: value("dropout").flatMap { Double($0) } ?? 0)
    else { throw HeadError.malformed(path: path, "a head expected, as modelconv head train writes it") }
    let shape = (value("feature_shape") ?? "").split(separator: "x", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    let matrices = table.entries.filter { $0.tensor.rank == 2 }.map(\.tensor.shape)
    guard let features = matrices.first?[1], let classes = matrices.last?[0], features > 0, classes > 0,
      Self.product(shape) == features
    else { throw HeadError.malformed(path: path, "the head's weights are not those of \(name)") }
    var names: [String]?
    if let text = value("classes") {
      do {
        names = try LabelList(parsing: ByteView(Array(text.utf8)), limits: limits).names
      } catch {
        throw HeadError.malformed(path: path, "the names of classes: \(error)")
      }
    }
    let settings = table.provenance.metadata.filter { $0.name.hasPrefix(Self.originPrefix) }.map {
      (name: String($0.name.dropFirst(Self.originPrefix.count)), value: $0.value)
    }
    let origin = FeatureOrigin(settings: settings)
    guard origin != nil || settings.isEmpty else {
      throw HeadError.malformed(path: path, "what it says of its features cannot be read")
    }
    do {
      try self.init(
        layers, features: features, classes: classes, weights: table, classNames: names, origin: origin,
        featureShape: shape)
    } catch let failure as any Failure {
      throw HeadError.malformed(path: path, failure.description)
    }
  }

  /// The product of positive extents; `nil` for others, and where it is too large.
  private static func product(_ extents: [Int]) -> Int? {
    var product = 1
    for extent in extents {
      let (next, overflow) = product.multipliedReportingOverflow(by: extent)
      guard extent > 0, !overflow else { return nil }
      product = next
    }
    return product
  }
}
