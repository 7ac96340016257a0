import Bytes
import COpenBLAS
import CPURuntime
import DataSets
import Tensors

/// Features of many samples in memory: N rows of D numbers, float32, row-major.
public struct FeatureMatrix: Sendable {
  public let rows: Int
  public let columns: Int
  let values: Tensor

  /// - Parameter array: samples along the first axis; what others there are become columns.
  /// - Throws: `FeatureError.values` for an array without rows or columns, or with numbers that are not finite.
  public init(_ array: Tensor) throws {
    guard array.rank > 0, array.count > 0 else {
      throw FeatureError.values("features of shape \(array.shape) have no rows or no columns")
    }
    rows = array.shape[0]
    columns = array.count / array.shape[0]
    guard rows < Int32.max, columns < Int32.max else { throw FeatureError.values("too many rows or columns") }
    values = try array.asFloat32().reshaped([rows, columns])
    let columns = columns
    if let place = try values.withElements(Float.self, { $0.firstIndex { !$0.isFinite } }) {
      throw FeatureError.values("row \(place / columns), column \(place % columns) of the features is not finite")
    }
  }

  /// The features of a data set whose samples are rows of an array.
  public init(_ dataSet: DataSet) throws {
    guard let array = dataSet.array else {
      throw FeatureError.request("\(dataSet.path): features expected, as modelconv features writes them")
    }
    try self.init(array)
  }

  /// The rows of these numbers, each from 0 to below `rows`, in their order.
  public func selecting(_ indices: [Int]) throws -> FeatureMatrix {
    try FeatureMatrix(try Tensor.concatenated(try indices.map { try values.rows($0..<$0 + 1) }))
  }

  /// The numbers of a row.
  public func row(_ index: Int) throws -> [Float] { try values.rows(index..<index + 1).elements(Float.self) }

  /// Calls `body` with the first element.
  func withRows<R>(_ body: (UnsafePointer<Float>) throws -> R) throws -> R {
    try values.withElements(Float.self) { buffer in
      Result {
        guard let base = buffer.baseAddress else { throw FeatureError.values("features without rows") }
        return try body(base)
      }
    }.get()
  }
}

/// Loads OpenBLAS.
///
/// - Parameter threads: its own. 1 where it is called from `Parallel`'s, so that only one pool computes.
/// - Throws: `FeatureError.library` where it is not there.
func loadLinearAlgebra(threads: Int) throws(FeatureError) {
  if let problem = cob_load() {
    throw .library("linear algebra needs OpenBLAS (libopenblas.so.0): \(String(cString: problem))")
  }
  cob_set_threads(Int32(clamping: max(1, threads)))
}
