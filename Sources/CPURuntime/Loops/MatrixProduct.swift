import Tensors

/// A batch of matrix products of strided operands, for types that oneDNN does not multiply.
struct MatrixProduct: Sendable {
  /// A matrix's strides from row to row and from column to column.
  typealias Strides = (row: Int, column: Int)

  var rows: Int
  var inner: Int
  var columns: Int
  var a: Strides
  var b: Strides
  /// Over the products: where the operands of each begin (lanes 1 and 2).
  var batch: StridedLoop

  /// The product of dense tensors over their last two axes, the axes before them broadcast.
  init(_ a: [Int], _ b: [Int], batch extents: [Int]) {
    (rows, inner, columns) = (a[a.count - 2], a[a.count - 1], b[b.count - 1])
    (self.a, self.b) = ((inner, 1), (columns, 1))
    let operands = [Array(a.dropLast(2)), Array(b.dropLast(2))]
    let sizes = [rows * inner, inner * columns]
    batch = StridedLoop(
      extents,
      zip(operands, sizes).map { operand, size in (broadcastStrides(operand, to: extents).map { $0 * size }, 0) })
  }

  /// One product of matrices.
  init(rows: Int, inner: Int, columns: Int, a: Strides, b: Strides) {
    (self.rows, self.inner, self.columns, self.a, self.b) = (rows, inner, columns, a, b)
    batch = StridedLoop([], [([], 0), ([], 0)])
  }

  /// Calls `store` with each element of each product and its place in the dense result.
  @inline(__always)
  func run<T: ArithmeticElement>(
    _ a: UnsafePointer<T>?, _ b: UnsafePointer<T>?, store: (_ place: Int, T.Wide.Accumulator) -> Void
  ) {
    typealias Sum = T.Wide.Accumulator
    batch.forEachElement { at in
      Parallel.for(rows, grain: max(1, elementwiseGrain / max(1, inner * columns))) { range in
        withUnsafeTemporaryAllocation(of: Sum.self, capacity: columns) { sums in
          for row in range {
            sums.initialize(repeating: Sum(real: 0))
            if let a, let b {
              for step in 0..<inner {
                let factor = a[at[1] + row * self.a.row + step * self.a.column].wide.accumulator
                let line = b + at[2] + step * self.b.row
                for column in 0..<columns {
                  let term = Sum.product(factor, line[column * self.b.column].wide.accumulator)
                  sums[column] = Sum.sum(sums[column], term)
                }
              }
            }
            for column in 0..<columns { store((at[0] * rows + row) * columns + column, sums[column]) }
          }
        }
      }
    }
  }
}
