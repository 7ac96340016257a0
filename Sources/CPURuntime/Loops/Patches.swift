import GraphIR

/// The elements of an image that each tap of a sliding window meets: what `im2col` gathers and `col2im` adds up.
///
/// Columns are `taps × positions`, the image and the positions dense, of any number of axes.
struct Patches: Sendable {
  private let window: Window
  private let begins: [Int]
  private let image: [Int]
  private let positions: [Int]
  let tapCount: Int
  let positionCount: Int
  let imageCount: Int

  /// `nil` when the window has more taps than memory could hold columns of.
  ///
  /// - Parameters:
  ///   - image: the spatial extents of what the window slides over.
  ///   - positions: the extents of the window's positions.
  init?(_ window: Window, image: [Int], positions: [Int]) {
    var taps = 1
    for extent in window.kernel {
      let (product, overflow) = taps.multipliedReportingOverflow(by: extent)
      guard !overflow, product < 1 << 32 else { return nil }
      taps = product
    }
    self.window = window
    self.image = image
    self.positions = positions
    begins = image.indices.map { window.padding($0, input: image[$0]).begin }
    tapCount = taps
    positionCount = positions.reduce(1, *)
    imageCount = image.reduce(1, *)
  }

  /// Calls `body` for each run of positions along the last axis at which tap `tap` meets the image: the first position, the
  /// place in the image, the run's length, and the step from place to place.
  @inline(__always)
  func forEachRun(_ tap: Int, _ body: (_ position: Int, _ place: Int, _ count: Int, _ step: Int) -> Void) {
    let rank = image.count
    guard rank > 0 else { return body(0, 0, 1, 1) }
    var lower = [Int](repeating: 0, count: rank)
    var upper = lower
    var shift = lower
    var rest = tap
    for axis in (0..<rank).reversed() {
      let (stride, size) = (window.strides[axis], image[axis])
      shift[axis] = rest % window.kernel[axis] * window.dilations[axis] - begins[axis]
      rest /= window.kernel[axis]
      // Positions p with 0 ≤ p · stride + shift < size.
      lower[axis] = shift[axis] >= 0 ? 0 : (-shift[axis] + stride - 1) / stride
      upper[axis] = shift[axis] >= size ? 0 : min(positions[axis], (size - 1 - shift[axis]) / stride + 1)
      guard lower[axis] < upper[axis] else { return }
    }
    var index = lower
    let last = rank - 1
    while true {
      var (position, place) = (0, 0)
      for axis in 0..<rank {
        position = position * positions[axis] + index[axis]
        place = place * image[axis] + index[axis] * window.strides[axis] + shift[axis]
      }
      body(position, place, upper[last] - lower[last], window.strides[last])
      var axis = last - 1
      while axis >= 0 {
        index[axis] += 1
        if index[axis] < upper[axis] { break }
        index[axis] = lower[axis]
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  /// Writes the columns of one channel of an image, `empty` where the window meets its padding.
  @inline(__always)
  func gather<S, D>(
    _ image: UnsafePointer<S>, into columns: UnsafeMutablePointer<D>, empty: D, _ convert: (S) -> D
  ) {
    columns.update(repeating: empty, count: tapCount * positionCount)
    for tap in 0..<tapCount {
      let row = columns + tap * positionCount
      forEachRun(tap) { position, place, count, step in
        for index in 0..<count { row[position + index] = convert(image[place + index * step]) }
      }
    }
  }

  /// Adds the columns of one channel to an image.
  @inline(__always)
  func scatter<S, D: AdditiveArithmetic>(
    _ columns: UnsafePointer<S>, into image: UnsafeMutablePointer<D>, _ convert: (S) -> D
  ) {
    for tap in 0..<tapCount {
      let row = columns + tap * positionCount
      forEachRun(tap) { position, place, count, step in
        for index in 0..<count { image[place + index * step] += convert(row[position + index]) }
      }
    }
  }
}
