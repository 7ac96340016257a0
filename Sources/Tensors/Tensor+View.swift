import Bytes

extension Tensor {
  /// The same elements with axis i taken from axis `axes[i]`, without copying.
  ///
  /// - Throws: `TensorError.badPermutation` when `axes` does not name each axis once.
  public func permuted(_ axes: [Int]) throws(TensorError) -> Tensor {
    guard axes.count == rank, axes.sorted() == Array(0..<rank) else { throw .badPermutation(axes, rank: rank) }
    guard case .bytes(let bytes) = storage, !elementType.isPacked else { throw .badPermutation(axes, rank: rank) }
    return try Tensor(
      elementType, try Shape(axes.map { shape[$0] }), strides: axes.map { strides[$0] }, offset: offset, bytes: bytes)
  }
}
