import Bytes
import GraphIR
import Images
import ModelFiles
import Tensors
import TorchSource

/// Which preset to use for a model when nobody names one, and the labels that go with it.
public struct PresetChoice: Sendable {
  public let preset: Preset
  /// The steps of the preset, or those that the model's metadata have.
  public let preprocessing: Preprocessing
  public let labels: LabelList?
  /// What a user should know about the choice; `nil` when the model itself determines it.
  public let note: String?

  /// The named preset, else that of the built-in architecture or of the model's metadata, else what the shapes suggest: three channels in and
  /// 1,000 classes out is ImageNet.
  public init(_ built: BuiltGraph, explicit: Preset? = nil) {
    let known = Self.known(of: built)
    let hint = known.preset.flatMap { Preset(rawValue: $0) }
    let classes = Self.classes(built.graph)
    let isImageNet = classes == 1000 && Self.channels(built.graph) == 3
    preset = explicit ?? hint ?? (isImageNet ? .imagenet : .none)
    let recorded =
      explicit == nil ? Self.value(Self.preprocessingKey, of: built).flatMap { Preprocessing($0) } : nil
    preprocessing = recorded ?? preset.preprocessing
    let list =
      Self.value(Self.classesKey, of: built).flatMap { try? LabelList(parsing: ByteView(Array($0.utf8))) }
      ?? known.labels.flatMap { LabelList(named: $0) } ?? preset.labels
    labels = list.flatMap { classes == nil || $0.count == classes ? $0 : nil }
    note =
      explicit != nil || hint != nil || recorded != nil || isImageNet
      ? nil
      : "the model does not say how its pictures are prepared: levels stay 0 to 255 (see --preset, --scale, --mean, --std)"
  }

  /// The names of the preset and the labels that a model is known to have: by its architecture, or by what `record` wrote.
  private static func known(of built: BuiltGraph) -> (preset: String?, labels: String?) {
    if let architecture = built.architecture { return (architecture.preset, architecture.labels.name) }
    let metadata = built.graph.provenance.metadata
    return (metadata.first { $0.name == presetKey }?.value, metadata.first { $0.name == labelsKey }?.value)
  }

  /// What the metadata of a graph, or of the weights that it was built with, say under `key`.
  private static func value(_ key: String, of built: BuiltGraph) -> String? {
    built.graph.provenance.metadata.first { $0.name == key }?.value
  }

  /// Where metadata have the steps of preprocessing (`Preprocessing.description`).
  public static let preprocessingKey = "modelconv.preprocessing"
  /// Where metadata have the names of classes, as a JSON list.
  public static let classesKey = "modelconv.classes"
  private static let presetKey = "modelconv.preset"
  private static let labelsKey = "modelconv.labels"

  /// Writes what the architecture of `built` tells about pictures and classes into the graph's metadata, so that it travels
  /// with the graph into files that have no architecture.
  public static func record(in built: inout BuiltGraph) {
    guard let architecture = built.architecture else { return }
    for (key, value) in [(presetKey, architecture.preset), (labelsKey, architecture.labels.name)] {
      built.graph.provenance.metadata.removeAll { $0.name == key }
      built.graph.provenance.metadata.append(Provenance.Detail(key, value))
    }
  }

  /// Writes how pictures are prepared, and what classes are called, into the metadata of `graph`.
  public static func record(preprocessing: Preprocessing, classNames: [String]?, in graph: inout Graph) {
    let entries =
      [(preprocessingKey, preprocessing.description)] + (classNames.map { [(classesKey, LabelList($0).json)] } ?? [])
    for (key, value) in entries {
      graph.provenance.metadata.removeAll { $0.name == key }
      graph.provenance.metadata.append(Provenance.Detail(key, value))
    }
  }

  private static func classes(_ graph: Graph) -> Int? {
    graph.outputs.first.flatMap { graph[$0].type?.tensor?.shape }.flatMap { shape in
      let sizes = shape.dropFirst().compactMap(\.value).filter { $0 != 1 }
      return sizes.count == 1 ? sizes[0] : nil
    }
  }

  private static func channels(_ graph: Graph) -> Int? {
    guard let shape = graph.inputs.first.flatMap({ graph[$0].type?.tensor?.shape }), shape.count == 4 else {
      return nil
    }
    return shape[1].value == 3 || shape[3].value == 3 ? 3 : shape[1].value
  }
}
