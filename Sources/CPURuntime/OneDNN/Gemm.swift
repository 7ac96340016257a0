import COneDNN

/// A matrix in row-major memory, as `gemm` reads or writes it.
struct Matrix<T> {
  var elements: UnsafePointer<T>
  /// Elements from one row in memory to the next.
  var rowStride: Int
  /// Whether the product takes the matrix with rows and columns exchanged.
  var isTransposed = false

  init(_ elements: UnsafePointer<T>, rowStride: Int, isTransposed: Bool = false) {
    self.elements = elements
    self.rowStride = rowStride
    self.isTransposed = isTransposed
  }
}

/// C = alpha · A · B + beta · C, with A of `rows × inner` and B of `inner × columns` after their transposition. Uses all
/// threads; not to be called from within `Parallel.for`.
func gemm(
  rows: Int, columns: Int, inner: Int, alpha: Float = 1, _ a: Matrix<Float>, _ b: Matrix<Float>, beta: Float = 0,
  into c: UnsafeMutablePointer<Float>, rowStride: Int
) throws(RuntimeError) {
  guard rows > 0, columns > 0 else { return }
  guard inner > 0 || beta == 1 else { throw .internalDefect("a product without inner extent") }
  let status = dnnl_sgemm(
    CChar(bitPattern: UInt8(ascii: a.isTransposed ? "T" : "N")),
    CChar(bitPattern: UInt8(ascii: b.isTransposed ? "T" : "N")), Int64(rows), Int64(columns), Int64(inner), alpha,
    a.elements, Int64(max(1, a.rowStride)), b.elements, Int64(max(1, b.rowStride)), beta, c, Int64(max(1, rowStride)))
  try check(status, "a product of \(rows) × \(inner) and \(inner) × \(columns)")
}

/// As `gemm` above, in any type that kernels compute in.
func gemm<T: RealNumber>(
  rows: Int, columns: Int, inner: Int, alpha: T = 1, _ a: Matrix<T>, _ b: Matrix<T>, beta: T = 0,
  into c: UnsafeMutablePointer<T>, rowStride: Int
) throws(RuntimeError) {
  func cast(_ matrix: Matrix<T>) -> Matrix<Float> {
    Matrix(
      UnsafeRawPointer(matrix.elements).assumingMemoryBound(to: Float.self), rowStride: matrix.rowStride,
      isTransposed: matrix.isTransposed)
  }
  if T.self == Float.self {
    return try gemm(
      rows: rows, columns: columns, inner: inner, alpha: Float(alpha), cast(a), cast(b), beta: Float(beta),
      into: UnsafeMutableRawPointer(c).assumingMemoryBound(to: Float.self), rowStride: rowStride)
  }
  let (aRow, aColumn) = a.isTransposed ? (1, a.rowStride) : (a.rowStride, 1)
  let (bRow, bColumn) = b.isTransposed ? (1, b.rowStride) : (b.rowStride, 1)
  Parallel.for(rows, grain: 1 + 8192 / max(1, columns * inner)) { range in
    for row in range {
      for column in 0..<columns {
        var sum: T = 0
        for index in 0..<inner {
          sum += a.elements[row * aRow + index * aColumn] * b.elements[index * bRow + column * bColumn]
        }
        let place = row * rowStride + column
        c[place] = beta == 0 ? alpha * sum : alpha * sum + beta * c[place]
      }
    }
  }
}
