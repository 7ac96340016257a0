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
    let regions = try node.input(1).extents[0]
    let (channels, height, width) = (extents[1], extents[2], extents[3])
    let (rows, columns, scale) = (pooledShape[0], pooledShape[1], T.Wide(spatialScale))
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let x = frame.elements(0, T.self)
      let rois = frame.elements(1, T.self)
      let y = frame.results(0, T.self)
      for region in 0..<regions {
        let roi = (0..<5).map { rois[region * 5 + $0].wide }
        guard let sample = Int(exactly: roi[0].rounded()), (0..<extents[0]).contains(sample) else {
          throw .node(name, "region \(region) is of sample \(roi[0]), the input has \(extents[0])")
        }
        guard let box = Self.box(roi, scale) else { throw .node(name, "region \(region) has coordinates \(roi)") }
        let (binHeight, binWidth) = (T.Wide(box.height) / T.Wide(rows), T.Wide(box.width) / T.Wide(columns))
        for row in 0..<rows {
          let top = min(max(Int((T.Wide(row) * binHeight).rounded(.down)) + box.top, 0), height)
          let bottom = min(max(Int((T.Wide(row + 1) * binHeight).rounded(.up)) + box.top, 0), height)
          for column in 0..<columns {
            let left = min(max(Int((T.Wide(column) * binWidth).rounded(.down)) + box.left, 0), width)
            let right = min(max(Int((T.Wide(column + 1) * binWidth).rounded(.up)) + box.left, 0), width)
            for channel in 0..<channels {
              let plane = (sample * channels + channel) * height
              var best: T.Wide?
              for i in top..<max(top, bottom) {
                for j in left..<max(left, right) {
                  let value = x[(plane + i) * width + j].wide
                  best = best.map { max($0, value) } ?? value
                }
              }
              y[((region * channels + channel) * rows + row) * columns + column] = T(best ?? 0)
            }
          }
        }
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
