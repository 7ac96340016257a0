/// A loop that reduces some axes of a dense tensor: over the elements of the result, and for each over what it is made of.
struct ReductionLoop: Sendable {
  /// Over the result (lane 0), with where each element's part of the input begins (lane 1).
  private let results: StridedLoop
  /// Over one element's part of the input (lane 1).
  private let parts: StridedLoop
  /// The number of elements that one of the result is made of.
  var partCount: Int { parts.count }
  var resultCount: Int { results.count }

  /// Results taken together where their parts lie beside each other.
  private static let block = 512

  /// - Parameter axes: the reduced ones, counted from the front.
  init(_ extents: [Int], axes: [Int]) {
    let strides = denseStrides(extents)
    let reduced = extents.indices.filter { axes.contains($0) }
    let kept = extents.indices.filter { !axes.contains($0) }
    results = StridedLoop(kept.map { extents[$0] }, [(kept.map { strides[$0] }, 0)])
    parts = StridedLoop(reduced.map { extents[$0] }, [(reduced.map { strides[$0] }, 0)])
  }

  /// Calls `body` with blocks of neighbouring results: the first one's place, how many they are, and where the input begins
  /// for the first. Where there are several, the input of each next one begins one element further on.
  func forEachBlock(_ body: (_ place: Int, _ count: Int, _ start: Int) -> Void) {
    let grain = max(1, elementwiseGrain / max(1, parts.count))
    let stride = results.inner.stride[1]
    let length = stride == 1 && (parts.inner.stride[1] != 1 || parts.count == 1) ? Self.block : 1
    results.forEachRun(grain: grain) { at, count in
      var first = 0
      while first < count {
        let size = min(length, count - first)
        body(at[0] + first, size, at[1] + first * stride)
        first += size
      }
    }
  }

  /// Calls `body` with each run of a result's part: where it begins, beyond where the result's input does, its length and
  /// its stride.
  func forEachRun(_ body: (_ offset: Int, _ count: Int, _ stride: Int) -> Void) {
    let stride = parts.inner.stride[1]
    parts.forEachRun(in: 0..<parts.count) { at, count in body(at[1], count, stride) }
  }
}

extension ReductionLoop {
  /// Folds the elements of `x` into each element of the result.
  ///
  /// - Parameters:
  ///   - step: takes one element in, for the result's element at a place.
  ///   - merge: joins two sums of the same result.
  ///   - store: is given each result with its place.
  @inline(__always)
  func fold<T, A: BitwiseCopyable>(
    _ x: UnsafePointer<T>, from initial: A, step: (A, T, _ place: Int) -> A, merge: (A, A) -> A,
    store: (_ place: Int, A) -> Void
  ) {
    forEachBlock { place, width, start in
      withUnsafeTemporaryAllocation(of: A.self, capacity: max(width, 2)) { sums in
        sums.initialize(repeating: initial)
        forEachRun { offset, count, stride in
          let run = x + start + offset
          if width == 1 {
            // Two sums in turn, so that an addition need not wait for the one before it.
            var (even, odd) = (sums[0], sums[1])
            for index in 0..<count / 2 {
              even = step(even, run[2 * index * stride], place)
              odd = step(odd, run[(2 * index + 1) * stride], place)
            }
            if count % 2 == 1 { even = step(even, run[(count - 1) * stride], place) }
            (sums[0], sums[1]) = (even, odd)
          } else {
            for line in 0..<count {
              let row = run + line * stride
              for index in 0..<width { sums[index] = step(sums[index], row[index], place + index) }
            }
          }
        }
        if width == 1 {
          store(place, merge(sums[0], sums[1]))
        } else {
          for index in 0..<width { store(place + index, sums[index]) }
        }
      }
    }
  }
}
