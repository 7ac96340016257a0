import Bytes
import Images

extension DataSet {
  /// The samples of `indices`, which must be pictures, decoded one a thread.
  ///
  /// - Throws: `FileFailure` for the first that is none, or cannot be read.
  public func pictures(
    at indices: some Collection<Int>, threads: Int = 1, limits: Limits = Limits()
  ) throws(FileFailure) -> [Picture] {
    let results = concurrentMap(Array(indices), threads: threads) { index in
      Result { () throws(FileFailure) in
        guard case .picture(let picture) = try sample(at: index, limits: limits) else {
          throw FileFailure(path: name(at: index), .usage, "a picture expected, this is a row of an array")
        }
        return picture
      }
    }
    return try results.map { result throws(FileFailure) in try result.get() }
  }
}
