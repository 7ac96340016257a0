import GraphIR
import Images
import ModelFiles
import Tensors
import TorchSource

/// Which preset to use for a model when nobody names one, and the labels that go with it.
public struct PresetChoice: Sendable {
  public let preset: Preset
  public let labels: LabelList?
  /// What a user should know about the choice; `nil` when the model itself determines it.
  public let note: String?

  /// The named preset, else that of the built-in architecture, else what the shapes suggest: three channels in and
  /// 1,000 classes out is ImageNet.
  public init(_ built: BuiltGraph, explicit: Preset? = nil) {
    let hint = built.architecture.flatMap { Preset(rawValue: $0.preset) }
    let classes = Self.classes(built.graph)
    let isImageNet = classes == 1000 && Self.channels(built.graph) == 3
    preset = explicit ?? hint ?? (isImageNet ? .imagenet : .none)
    let known = built.architecture.flatMap { LabelList(named: $0.labels.name) } ?? preset.labels
    labels = known.flatMap { classes == nil || $0.count == classes ? $0 : nil }
    note =
      explicit != nil || hint != nil || isImageNet
      ? nil
      : "the model does not say how its pictures are prepared: levels stay 0 to 255 (see --preset, --scale, --mean, --std)"
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
