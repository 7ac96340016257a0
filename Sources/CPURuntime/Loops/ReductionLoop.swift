/// A loop that reduces some axes of a dense tensor: over the elements of the result, and for each over what it is made
/// of.
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

  /// Calls `body` with blocks of neighbouring results: the first one's place, how many they are, and where the input
  /// begins for the first. Where there are several, the input of each next one begins one element further on.
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

  /// Calls `body` with each run of a result's part: where it begins, beyond where the result's input does, its length
  /// and its stride.
  func forEachRun(_ body: (_ offset: Int, _ count: Int, _ stride: Int) -> Void) {
    let stride = parts.inner.stride[1]
    parts.forEachRun(in: 0..<parts.count) { at, count in body(at[1], count, stride) }
  }
}

/// What a reduction does with the elements. Its own type for each, so that the loops are compiled for it.
protocol Fold {
  associatedtype Element: BitwiseCopyable
  associatedtype Sum: BitwiseCopyable
  var initial: Sum { get }
  /// Takes one element in, for the result's element at `place`.
  func step(_ sum: Sum, _ x: Element, _ place: Int) -> Sum
  /// Joins two sums of the same result.
  func merge(_ a: Sum, _ b: Sum) -> Sum
  /// Is given each result with its place.
  func store(_ sum: Sum, _ place: Int)
}

extension ReductionLoop {
  /// Sums of one result that are kept side by side, so that no addition waits for the one before it.
  private static let lanes = 16

  /// Folds the elements of `x` into each element of the result.
  func fold<F: Fold>(_ x: UnsafePointer<F.Element>, _ fold: F) {
    forEachBlock { place, width, start in
      withUnsafeTemporaryAllocation(of: F.Sum.self, capacity: max(width, Self.lanes)) { sums in
        guard let sums = sums.baseAddress else { return }
        sums.initialize(repeating: fold.initial, count: max(width, Self.lanes))
        forEachRun { offset, count, stride in
          let run = x + start + offset
          if width > 1 {
            for line in 0..<count { Self.take(run + line * stride, width, place, 1, into: sums, fold) }
          } else if stride == 1 {
            let whole = count / Self.lanes * Self.lanes
            for index in Swift.stride(from: 0, to: whole, by: Self.lanes) {
              Self.take(run + index, Self.lanes, place, 0, into: sums, fold)
            }
            Self.take(run + whole, count - whole, place, 0, into: sums, fold)
          } else {
            for index in 0..<count { sums[0] = fold.step(sums[0], run[index * stride], place) }
          }
        }
        if width > 1 {
          for index in 0..<width { fold.store(sums[index], place + index) }
        } else {
          fold.store((1..<Self.lanes).reduce(sums[0]) { fold.merge($0, sums[$1]) }, place)
        }
      }
    }
  }

  /// Takes neighbouring elements into as many sums, of results at places `placeStep` apart.
  @inline(__always)
  private static func take<F: Fold>(
    _ row: UnsafePointer<F.Element>, _ count: Int, _ place: Int, _ placeStep: Int,
    into sums: UnsafeMutablePointer<F.Sum>,
    _ fold: F
  ) {
    for index in 0..<count { sums[index] = fold.step(sums[index], row[index], place + index * placeStep) }
  }
}
