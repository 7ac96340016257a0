import GraphIR
import Tensors

extension MaxUnpool: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    guard let output = node.outputShape(0), output.rank == x.shape.rank else {
      throw .node(node.name, "output_shape does not fit the input")
    }
    guard try node.input(1).count == x.count else { throw .node(node.name, "X and indices differ in shape") }
    // Indices count in the shape that was pooled; `output_shape` may be larger.
    let pooled = try node.window { () throws(InferenceError) in
      try self.unpooledShape(x.extents.map { .known($0) }).compactMap(\.value)
    }
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let x = frame.elements(0, T.self)
      let y = frame.results(0, T.self)
      y.update(repeating: T(0))
      for (index, place) in frame.elements(1, Int64.self).enumerated() {
        guard let target = Self.place(place, in: pooled, as: output) else {
          throw .node(name, "index \(place) lies outside of the output \(output)")
        }
        y[target] = x[index]
      }
    }
  }

  /// The place in a tensor of shape `output` of the element that is `index` in row-major order of one of shape `pooled`.
  private static func place(_ index: Int64, in pooled: [Int], as output: Shape) -> Int? {
    guard index >= 0, index < pooled.reduce(1, *) else { return nil }
    if pooled == output.extents { return Int(index) }
    var (rest, place, stride) = (Int(index), 0, 1)
    for axis in pooled.indices.reversed() {
      let coordinate = rest % pooled[axis]
      rest /= pooled[axis]
      guard coordinate < output[axis] else { return nil }
      place += coordinate * stride
      stride *= output[axis]
    }
    return place
  }
}

extension MaxRoiPool: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let extents = try node.input(0).extents
    let (channels, plane) = (extents[1], extents[2] * extents[3])
    let (rows, columns) = (pooledShape[0], pooledShape[1])
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let (x, y) = (frame.elements(0, T.self), frame.results(0, T.self))
      try forEachBin(frame.elements(1, T.self), extents, name) { bin in
        for channel in 0..<channels {
          let place = bin.place(of: x, from: (bin.sample * channels + channel) * plane)
          y[(bin.region * channels + channel) * rows * columns + bin.index] = place.map { x[$0] } ?? T(0)
        }
      }
    }
  }

  /// The part of a region that one element of the output is taken from.
  struct Bin {
    let region: Int
    let sample: Int
    /// The place in the output's plane.
    let index: Int
    fileprivate let rows: Range<Int>
    fileprivate let columns: Range<Int>
    fileprivate let width: Int

    /// The place of its first largest element in the plane that begins at `start`; `nil` where it has none.
    func place<T: RealElement>(of x: UnsafeBufferPointer<T>, from start: Int) -> Int? {
      var best: Int?
      for row in rows {
        for column in columns {
          let place = start + row * width + column
          if let old = best, !(x[place].wide > x[old].wide) { continue }
          best = place
        }
      }
      return best
    }
  }

  /// Calls `body` with what each element of the output is taken from.
  ///
  /// - Throws: for regions of other samples, or with coordinates that are no numbers that a tensor could have.
  func forEachBin<T: RealElement>(
    _ rois: UnsafeBufferPointer<T>, _ extents: [Int], _ name: String, _ body: (Bin) -> Void
  ) throws(RuntimeError) {
    let (height, width) = (extents[2], extents[3])
    let (rows, columns) = (pooledShape[0], pooledShape[1])
    /// What part `index` of `count` of a side covers.
    func part(_ index: Int, _ count: Int, of side: Int, from start: Int, within extent: Int) -> Range<Int> {
      let size = T.Wide(side) / T.Wide(count)
      let first = min(max(Int((T.Wide(index) * size).rounded(.down)) + start, 0), extent)
      let end = min(max(Int((T.Wide(index + 1) * size).rounded(.up)) + start, 0), extent)
      return first..<max(first, end)
    }
    for region in 0..<rois.count / 5 {
      let roi = (0..<5).map { rois[region * 5 + $0].wide }
      guard let sample = Int(exactly: roi[0].rounded()), (0..<extents[0]).contains(sample) else {
        throw .node(name, "region \(region) is of sample \(roi[0]), the input has \(extents[0])")
      }
      guard let box = Self.box(roi, T.Wide(spatialScale)) else {
        throw .node(name, "region \(region) has coordinates \(roi)")
      }
      for index in 0..<rows * columns {
        body(
          Bin(
            region: region, sample: sample, index: index,
            rows: part(index / columns, rows, of: box.height, from: box.top, within: height),
            columns: part(index % columns, columns, of: box.width, from: box.left, within: width), width: width))
      }
    }
  }

  /// A region's whole elements; `nil` when its coordinates are not numbers that a tensor could have.
  private static func box<T: RealNumber>(_ roi: [T], _ scale: T) -> (left: Int, top: Int, width: Int, height: Int)? {
    let corners = roi.dropFirst().map { ($0 * scale).rounded() }
    guard corners.allSatisfy({ $0.magnitude < 0x1p30 }) else { return nil }
    let (left, top, right, bottom) = (Int(corners[0]), Int(corners[1]), Int(corners[2]), Int(corners[3]))
    return (left, top, max(1, right - left + 1), max(1, bottom - top + 1))
  }
}
