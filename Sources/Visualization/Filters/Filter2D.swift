import Tensors

extension Tensor {
  /// The correlation of a picture with one kernel, as OpenCV's `filter2D` computes it: the kernel is not flipped, its anchor is
  /// the element `(kh / 2, kw / 2)`, and beyond the edges the picture is mirrored about its outermost elements (reflect-101).
  ///
  /// - Parameter kernel: `kh × kw`, float32.
  /// - Returns: a tensor of this one's shape; each `H × W` plane of `… × H × W` is filtered by itself.
  /// - Throws: `VisualizationError.request` for other shapes, or no elements.
  public func filtered(by kernel: Tensor) throws -> Tensor {
    guard kernel.rank == 2, rank >= 2, kernel.count > 0, count > 0 else {
      throw VisualizationError.request(
        "a picture of shape \(shape) cannot be filtered by a kernel of shape \(kernel.shape)")
    }
    let (height, width) = (shape[rank - 2], shape[rank - 1])
    let (kernelHeight, kernelWidth) = (kernel.shape[0], kernel.shape[1])
    let rows = Self.mirrored(height, window: kernelHeight)
    let columns = Self.mirrored(width, window: kernelWidth)
    let source = try elements(Float.self)
    let factors = try kernel.elements(Float.self).map(Double.init)
    return Tensor(Float.self, shape) { target in
      for place in target.indices {
        let (row, column) = (place / width % height, place % width)
        let plane = place / (width * height) * width * height
        var sum = 0.0
        for i in 0..<kernelHeight {
          let start = plane + rows[row + i] * width
          for j in 0..<kernelWidth { sum += factors[i * kernelWidth + j] * Double(source[start + columns[column + j]]) }
        }
        target[place] = Float(sum)
      }
    }
  }

  /// Where the elements `−window / 2 ..< extent + window − window / 2` of an axis lie, mirrored.
  private static func mirrored(_ extent: Int, window: Int) -> [Int] {
    let period = max(1, 2 * (extent - 1))
    return (0..<extent + window).map { index in
      let place = ((index - window / 2) % period + period) % period
      return place < extent ? place : period - place
    }
  }
}
