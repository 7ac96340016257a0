import GraphIR

/// A tensor as Keras sees it, and the graph's value that holds it.
///
/// The graph's convolutions and poolings want channels at axis 1. Keras usually has them last, so their results stay
/// with channels first in the graph until a layer depends on the order of all elements.
struct KerasTensor: Sendable {
  enum Layout: Sendable {
    /// Axis by axis as in Keras.
    case asKeras
    /// `batch × channels × spatial…` where Keras has `batch × spatial… × channels`.
    case channelsFirst
  }

  var value: ValueID
  var layout: Layout
  /// Whether Keras would carry a mask along, which tells some layers what to leave out.
  var isMasked = false

  /// Another value in its place: the same layout, the same mask.
  func with(_ value: ValueID) -> KerasTensor { KerasTensor(value: value, layout: layout, isMasked: isMasked) }
}

extension KerasTensor.Layout {
  /// Where the graph has Keras' `axis` of a tensor with `rank` axes.
  func graphAxis(_ axis: Int, rank: Int) -> Int {
    switch self {
    case .asKeras: axis
    case .channelsFirst: axis == 0 ? 0 : axis == rank - 1 ? 1 : axis + 1
    }
  }

  /// What makes channels first of Keras' order: axis i of the graph is this axis of Keras.
  static func toChannelsFirst(rank: Int) -> [Int] { [0, rank - 1] + (1..<max(1, rank - 1)) }
  static func toKeras(rank: Int) -> [Int] { [0] + (2..<max(2, rank)) + [1] }
}
