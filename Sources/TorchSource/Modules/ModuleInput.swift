import GraphIR
import Tensors

/// What is known of one of a network's inputs before it is called.
public struct ModuleInput: Sendable, Hashable {
  /// The parameter of `forward` that it is passed for; by default the one at its place.
  public var name: String?
  /// `nil` where the network is to tell: whole numbers where it looks words up, else `float32`.
  public var elementType: ElementType?
  /// The extents, batch first as a rule; they may be symbols, which stand for the same number in all inputs.
  public var shape: [Dimension]

  public init(name: String? = nil, elementType: ElementType? = nil, shape: [Dimension]) {
    self.name = name
    self.elementType = elementType
    self.shape = shape
  }
}

extension ModuleInput {
  /// Inputs as arrays have them. Their first axis counts as any batch where all have the same extent there; numbers that
  /// are not whole are taken as what networks compute in.
  public static func inputs(for arrays: [(name: String?, tensor: Tensor)]) -> [ModuleInput] {
    let batches = Set(arrays.map { $0.tensor.shape.extents.first })
    return arrays.map { name, tensor in
      let extents = tensor.shape.extents
      let isOpen = batches.count == 1 && !extents.isEmpty
      let lead: [Dimension] = isOpen ? [.symbol("N")] : extents.prefix(1).map { .known($0) }
      return ModuleInput(
        name: name, elementType: tensor.elementType.isFloatingPoint ? nil : tensor.elementType,
        shape: lead + extents.dropFirst().map { .known($0) })
    }
  }
}
