import Bytes

extension Plan {
  /// Packs the constants and makes the kernels' states (compiled primitives among them): the work before the first run, shared
  /// by all threads.
  ///
  /// - Returns: the states, by step.
  func prepare() throws(RuntimeError) -> [AnyObject?] {
    var constants: [PackedConstant] = []
    for case .constant(let made) in roots { constants.append(made) }
    // What takes longest comes first, so that no thread is left alone with it.
    constants.sort { $0.ownBytes > $1.ownBytes }
    var results = [Result<AnyObject?, RuntimeError>](repeating: .success(nil), count: constants.count + steps.count)
    results.withUnsafeMutableBufferPointer { results in
      // Each place is written by the one thread that has its number.
      // One-node plans, of which folding makes many, are sooner ready than another thread awake.
      Parallel.each(results.count, least: 8) { index, _ in
        do throws(RuntimeError) {
          if index < constants.count {
            Self.mapPages(of: try constants[index].bytes())
          } else {
            results[index] = .success(try steps[index - constants.count].kernel.makeState())
          }
        } catch {
          results[index] = .failure(error)
        }
      }
    }
    var states: [AnyObject?] = []
    for (index, result) in results.enumerated() {
      let state = try result.get()
      if index >= constants.count { states.append(state) }
    }
    return states
  }

  /// Large matrices that stay in the file are mapped now: one call instead of a fault every few pages.
  private static func mapPages(of bytes: ByteView) {
    if bytes.count >= 1 << 20 { bytes.populatePages() }
  }
}
