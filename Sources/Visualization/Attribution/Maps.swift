import Tensors

/// How the channels of a picture become one map.
public enum ChannelReduction: String, Sendable, CaseIterable {
  /// The largest absolute value: vanilla saliency.
  case largest
  /// Their sum, with signs.
  case sum
  /// The sum of absolute values.
  case absoluteSum
}

/// How a coarse map comes to a picture's size.
public enum MapUpsampling: String, Sendable, CaseIterable {
  case nearest, bilinear
}

extension Tensor {
  /// One number a place: `H × W` of a picture `1 × C × H × W` or `1 × H × W × C`.
  ///
  /// - Throws: `VisualizationError.request` for another shape.
  public func reduced(_ reduction: ChannelReduction, channelAxis: Int) throws -> Tensor {
    let maps = try FeatureMaps(self, channelAxis: channelAxis)
    var result = [Float](repeating: 0, count: maps.area)
    for channel in 0..<maps.channels {
      for (place, value) in maps[channel].enumerated() {
        switch reduction {
        case .largest: result[place] = max(result[place], abs(value))
        case .sum: result[place] += value
        case .absoluteSum: result[place] += abs(value)
        }
      }
    }
    return try Tensor([maps.height, maps.width], result)
  }

  /// A map `h × w` in another size; between the middles of its places for `bilinear`, as PyTorch's `interpolate` without aligned
  /// corners.
  ///
  /// - Throws: `VisualizationError.request` for another shape, or a size without places.
  public func upsampled(height: Int, width: Int, _ upsampling: MapUpsampling) throws -> Tensor {
    guard rank == 2, count > 0, height > 0, width > 0 else {
      throw VisualizationError.request("a map of shape \(shape) cannot be brought to \(height) × \(width)")
    }
    let rows = Self.taps(from: shape[0], to: height, upsampling)
    let columns = Self.taps(from: shape[1], to: width, upsampling)
    let (source, across) = (try elements(Float.self), shape[1])
    return Tensor(Float.self, try Shape([height, width])) { target in
      for (row, y) in rows.enumerated() {
        for (column, x) in columns.enumerated() {
          func mixed(_ line: Int) -> Float {
            let (low, high) = (source[line * across + x.low], source[line * across + x.high])
            return low + (high - low) * x.part
          }
          let (top, bottom) = (mixed(y.low), mixed(y.high))
          target[row * width + column] = top + (bottom - top) * y.part
        }
      }
    }
  }

  /// Which two places a new one lies between, and how far from the first.
  private static func taps(
    from old: Int, to new: Int, _ upsampling: MapUpsampling
  ) -> [(low: Int, high: Int, part: Float)] {
    (0..<new).map { index in
      switch upsampling {
      case .nearest:
        let place = min(index * old / new, old - 1)
        return (place, place, 0)
      case .bilinear:
        let place = max(0, (Double(index) + 0.5) * Double(old) / Double(new) - 0.5)
        let low = min(Int(place), old - 1)
        return (low, min(low + 1, old - 1), Float(place - Double(low)))
      }
    }
  }

  /// `operation` of each two elements of float32 tensors of one shape.
  func combined(with other: Tensor, _ operation: (Float, Float) -> Float) throws -> Tensor {
    try Tensor(shape.extents, zip(try elements(Float.self), try other.elements(Float.self)).map(operation))
  }
}
