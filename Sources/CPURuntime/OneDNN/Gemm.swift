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
