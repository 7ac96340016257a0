import Tensors

/// What is known of a tensor before the graph runs. `shape` is `nil` when not even the rank is known.
public struct TensorType: Sendable, Hashable {
  public var elementType: ElementType
  public var shape: [Dimension]?

  public init(_ elementType: ElementType, _ shape: [Dimension]?) {
    self.elementType = elementType
    self.shape = shape
  }

  /// The shape, if every extent is known.
  public var knownShape: Shape? {
    guard let shape else { return nil }
    let extents = shape.compactMap(\.value)
    return extents.count == shape.count ? try? Shape(extents) : nil
  }
}

/// The type of a value of the graph.
public indirect enum ValueType: Sendable, Hashable {
  case tensor(TensorType)
  case sequence(ValueType)
  case optional(ValueType)
  case map(key: ElementType, value: ValueType)

  public static func tensor(_ elementType: ElementType, _ shape: [Dimension]?) -> ValueType {
    .tensor(TensorType(elementType, shape))
  }

  public var tensor: TensorType? {
    if case .tensor(let type) = self { type } else { nil }
  }

  /// Whether both may describe the same value.
  public func isCompatible(with other: ValueType) -> Bool {
    switch (self, other) {
    case (.tensor(let a), .tensor(let b)):
      guard a.elementType == b.elementType else { return false }
      guard let x = a.shape, let y = b.shape else { return true }
      return x.count == y.count && zip(x, y).allSatisfy { $0.isCompatible(with: $1) }
    case (.sequence(let a), .sequence(let b)), (.optional(let a), .optional(let b)): return a.isCompatible(with: b)
    case (.map(let key, let a), .map(let otherKey, let b)): return key == otherKey && a.isCompatible(with: b)
    case (.tensor, _), (.sequence, _), (.optional, _), (.map, _): return false
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// `float32 N × 3 × 224 × 224`, `sequence of int64 ?`.
  public var description: String {
    switch self {
    case .tensor(let type):
      switch type.shape {
      case nil: "\(type.elementType) of any shape"
      case let shape? where shape.isEmpty: "\(type.elementType) scalar"
      case let shape?: "\(type.elementType) \(shape.map(\.description).joined(separator: " × "))"
      }
    case .sequence(let element): "sequence of \(element)"
    case .optional(let element): "optional \(element)"
    case .map(let key, let value): "map from \(key) to \(value)"
    }
  }
}
