import Bytes
import Tensors

extension Preprocessing {
  /// One picture as a float32 tensor: 1 × C × H × W, or 1 × H × W × C for `.nhwc`.
  ///
  /// - Throws: as `picture(from:height:width:limits:)`, and `ImageError.invalidRequest` for a `mean` or `std` that does
  ///   not fit the channels, holds a number that is not finite, or a zero to divide by.
  public func tensor(
    from picture: Picture, height: Int? = nil, width: Int? = nil, limits: Limits = Limits()
  ) throws(ImageError) -> Tensor {
    try tensor(from: [picture], height: height, width: width, limits: limits)
  }

  /// A batch: N × C × H × W, or N × H × W × C for `.nhwc`.
  ///
  /// - Parameter threads: threads that share the pictures.
  /// - Throws: as for one picture, and `ImageError.invalidRequest` for no pictures or pictures that come out in
  ///   different sizes or colors.
  public func tensor(
    from pictures: [Picture], height: Int? = nil, width: Int? = nil, threads: Int = 1,
    limits: Limits = Limits()
  ) throws(ImageError) -> Tensor {
    let results = concurrentMap(pictures, threads: threads) { picture in
      Result { () throws(ImageError) in
        try self.picture(from: picture, height: height, width: width, limits: limits)
      }
    }
    return try tensor(ofPrepared: try results.map { result throws(ImageError) in try result.get() }, threads: threads)
  }

  /// The batch of pictures that `picture(from:height:width:)` gave.
  ///
  /// - Throws: `ImageError.invalidRequest` for no pictures or pictures of different sizes or colors, and for numbers as
  ///   above.
  public func tensor(ofPrepared prepared: [Picture], threads: Int = 1) throws(ImageError) -> Tensor {
    guard let first = prepared.first else { throw .invalidRequest("no pictures to make a tensor of") }
    if let index = prepared.firstIndex(where: { !$0.hasShape(of: first) }) {
      throw .invalidRequest(
        "picture \(index + 1) is \(prepared[index].shapeText) after preprocessing, the first one \(first.shapeText)")
    }
    let tables = try levelTables(channels: first.channels)
    let extents =
      switch layout {
      case .nchw: [prepared.count, first.channels, first.height, first.width]
      case .nhwc: [prepared.count, first.height, first.width, first.channels]
      }
    guard let shape = try? Shape(extents) else { throw .invalidRequest("\(prepared.count) pictures are too many") }
    return Tensor(Float.self, shape) { target in
      let size = first.pixels.count
      // Each thread writes the places of its own pictures.
      nonisolated(unsafe) let target = target
      _ = concurrentMap(Array(prepared.indices), threads: threads) { index in
        fill(
          UnsafeMutableBufferPointer(rebasing: target[index * size..<(index + 1) * size]), from: prepared[index],
          tables)
      }
    }
  }

  /// The 256 values that the levels of each of the tensor's channels become, one channel after the other.
  private func levelTables(channels: Int) throws(ImageError) -> [Float] {
    guard scale.isFinite else { throw .invalidRequest("the scale \(scale) is not finite") }
    let mean = try spread(mean, over: channels, "mean", absent: 0)
    let std = try spread(std, over: channels, "std", absent: 1)
    guard !std.contains(0) else { throw .invalidRequest("a std of 0 cannot be divided by") }
    return (0..<channels).flatMap { channel in
      (0..<256).map { (Float(Double($0) * scale) - mean[channel]) / std[channel] }
    }
  }

  private func spread(
    _ values: [Float], over channels: Int, _ name: String, absent: Float
  ) throws(ImageError) -> [Float] {
    guard values.allSatisfy(\.isFinite) else { throw .invalidRequest("the \(name) \(values) is not finite") }
    if values.count == channels { return values }
    guard values.count <= 1 else {
      throw .invalidRequest("\(values.count) numbers of \(name) for a picture of \(channels) channels")
    }
    return Array(repeating: values.first ?? absent, count: channels)
  }

  /// Looks the levels of one picture up in `tables`.
  private func fill(_ target: UnsafeMutableBufferPointer<Float>, from picture: Picture, _ tables: [Float]) {
    let channels = picture.channels
    let area = picture.width * picture.height
    picture.pixels.withUnsafeBytes { levels in
      tables.withUnsafeBufferPointer { tables in
        for channel in 0..<channels {
          let stored = self.channels == .bgr ? channels - 1 - channel : channel
          let table = UnsafeBufferPointer(rebasing: tables[channel * 256..<(channel + 1) * 256])
          switch layout {
          case .nchw:
            let plane = UnsafeMutableBufferPointer(rebasing: target[channel * area..<(channel + 1) * area])
            for pixel in 0..<area { plane[pixel] = table[Int(levels[pixel * channels + stored])] }
          case .nhwc:
            for pixel in 0..<area {
              target[pixel * channels + channel] = table[Int(levels[pixel * channels + stored])]
            }
          }
        }
      }
    }
  }
}

extension Picture {
  /// Whether both have one size and color.
  public func hasShape(of other: Picture) -> Bool {
    width == other.width && height == other.height && color == other.color
  }

  fileprivate var shapeText: String { "\(width) × \(height) × \(channels)" }
}
