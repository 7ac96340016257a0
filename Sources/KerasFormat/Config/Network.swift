import GraphIR
import Tensors

/// A Keras model: its layers, and the calls that connect them.
struct Network: Sendable {
  /// An output of a layer's call.
  struct Reference: Sendable, Hashable {
    var layer: Int
    var call: Int
    var tensor: Int
  }

  /// What a call gives a layer: another's output, or a number (`x * 2`).
  enum Argument: Sendable {
    case tensor(Reference)
    case number(Double)

    var reference: Reference? {
      switch self {
      case .tensor(let reference): reference
      case .number: nil
      }
    }
  }

  enum Content: Sendable {
    /// An input of the model; its type is not known where the configuration has no shape.
    case input(TensorType?)
    case layer(any KerasLayer)
    case network(Network)
  }

  struct Layer: Sendable {
    var name: String
    var className: String
    /// Whether the layer's variables are trained, which orders them in old files.
    var isTrainable: Bool
    var content: Content
    /// The layer's uses, in the order that references count them.
    var calls: [[Argument]] = []
  }

  var name: String
  /// `Sequential`, `Functional`, `Model`.
  var className: String
  var layers: [Layer]
  var inputs: [Reference]
  var outputs: [Reference]
}

/// A variable of a layer.
struct Variable: Sendable {
  var name: String
  var isTrainable: Bool
  /// The object within the layer that owns it, in files of Keras 3: `cell`, `forward_layer/cell`.
  var owner: String

  init(_ name: String, isTrainable: Bool = true, owner: String = "") {
    self.name = name
    self.isTrainable = isTrainable
    self.owner = owner
  }
}
