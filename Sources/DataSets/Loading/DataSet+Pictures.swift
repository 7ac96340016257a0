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

  /// The pictures of samples by name; `nil` for those that are not here, are no pictures or cannot be read. Of samples of one
  /// name, the first.
  public func pictures(named names: [String], threads: Int = 1, limits: Limits = Limits()) -> [Picture?] {
    let index = Dictionary((0..<count).map { (name(at: $0), $0) }, uniquingKeysWith: { first, _ in first })
    return concurrentMap(names, threads: threads) { name in
      guard let place = index[name], case .picture(let picture)? = try? sample(at: place, limits: limits) else {
        return nil
      }
      return picture
    }
  }
}
