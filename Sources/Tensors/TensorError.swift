import Bytes

/// What can be wrong with a tensor's description.
public enum TensorError: Error, Hashable, Sendable {
  /// A negative extent, or more elements than can be counted.
  case badShape([Int])
  /// The view reaches outside its storage.
  case outOfStorage(needed: Int, available: Int)
  /// The number of values differs from what the shape holds.
  case countMismatch(expected: Int, actual: Int)
  /// The elements are of another type than was asked for.
  case typeMismatch(expected: ElementType, actual: ElementType)
  /// Two tensors that should have one shape have two.
  case shapeMismatch(expected: Shape, actual: Shape)
  /// The tensor has more axes than `Limits.tensorRank`.
  case rank(Int, allowed: Int)
  /// The axes are no order of the tensor's own, or the elements (strings, parts of bytes) cannot be viewed in another.
  case badPermutation([Int], rank: Int)
}

extension TensorError: Failure {
  public var kind: FailureKind { .malformed }

  public var description: String {
    switch self {
    case .badShape(let extents): "shape \(extents) is not possible"
    case .outOfStorage(let needed, let available):
      "needs \(needed) bytes of storage, \(available) are there"
    case .countMismatch(let expected, let actual): "\(expected) elements expected, \(actual) given"
    case .typeMismatch(let expected, let actual): "element type \(expected) expected, \(actual) found"
    case .shapeMismatch(let expected, let actual): "shape \(expected) expected, \(actual) found"
    case .rank(let rank, let allowed): "rank \(rank) is above the limit of \(allowed)"
    case .badPermutation(let axes, let rank): "axes \(axes) do not order the elements of a tensor of rank \(rank)"
    }
  }
}
