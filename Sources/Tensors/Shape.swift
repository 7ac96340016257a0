/// The extents of a dense tensor, outermost axis first. A scalar has none.
public struct Shape: Sendable, Hashable {
  public let extents: [Int]
  /// The number of elements.
  public let count: Int

  /// - Throws: `TensorError.badShape` for a negative extent or more elements than an `Int` can count.
  public init(_ extents: [Int]) throws(TensorError) {
    // A zero extent must not hide an overflow of the others: the shape would still describe nonsense.
    var product = 1
    for extent in extents {
      let (next, overflow) = product.multipliedReportingOverflow(by: max(1, extent))
      guard extent >= 0, !overflow else { throw .badShape(extents) }
      product = next
    }
    self.extents = extents
    count = extents.contains(0) ? 0 : product
  }

  public static let scalar = Shape()
  private init() {
    extents = []
    count = 1
  }

  public var rank: Int { extents.count }
  public subscript(axis: Int) -> Int { extents[axis] }

  /// Strides, in elements, of the dense row-major layout.
  public var denseStrides: [Int] {
    var strides = [Int](repeating: 1, count: rank)
    for axis in stride(from: rank - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] &* max(1, extents[axis + 1])
    }
    return strides
  }
}

extension Shape: CustomStringConvertible {
  /// `1 × 3 × 224 × 224`, or `scalar`.
  public var description: String {
    extents.isEmpty ? "scalar" : extents.map(String.init).joined(separator: " × ")
  }
}
