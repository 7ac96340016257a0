import Bytes

extension Picture {
  /// The rectangle of `width` × `height` pixels whose upper left corner is at `left`, `top`; outside the picture it is
  /// black.
  public func cropped(
    left: Int, top: Int, width: Int, height: Int, limits: Limits = Limits()
  ) throws(ImageError) -> Picture {
    if left == 0, top == 0, width == self.width, height == self.height { return self }
    let (right, overflow) = left.addingReportingOverflow(width)
    let (bottom, overflow2) = top.addingReportingOverflow(height)
    guard !overflow, !overflow2 else { throw .invalidRequest("a crop at \(left), \(top) is not possible") }
    try Self.check(width: width, height: height, limits: limits)
    let columns = max(0, left)..<max(0, left, min(right, self.width))
    let rows = max(0, top)..<max(0, top, min(bottom, self.height))
    return Picture(width: width, height: height, color: color) { target in
      pixels.withUnsafeBytes { source in
        for y in rows {
          let from = (y * self.width + columns.lowerBound) * channels
          let to = ((y - top) * width + columns.lowerBound - left) * channels
          let count = columns.count * channels
          if count == 0 { continue }
          target[to..<to + count].copyBytes(from: source[from..<from + count])
        }
      }
    }
  }

  /// The middle, as torchvision's `CenterCrop`: the offset is rounded half to even, and a picture that is too small
  /// stands in the middle of black.
  public func centerCropped(width: Int, height: Int, limits: Limits = Limits()) throws(ImageError) -> Picture {
    func offset(_ side: Int, _ wanted: Int) -> Int {
      wanted > side ? -((wanted - side) / 2) : Int((Double(side - wanted) / 2).rounded(.toNearestOrEven))
    }
    return try cropped(
      left: offset(self.width, width), top: offset(self.height, height), width: width, height: height, limits: limits)
  }

  /// A tile of a sprite sheet; tiles are counted row by row from the upper left.
  ///
  /// - Throws: `ImageError.invalidRequest` when the picture is not a whole number of tiles wide and high, or has fewer.
  public func tile(_ index: Int, width: Int, height: Int) throws(ImageError) -> Picture {
    guard width > 0, height > 0, self.width % width == 0, self.height % height == 0 else {
      throw .invalidRequest(
        "a picture of \(self.width) × \(self.height) is not made of tiles of \(width) × \(height)")
    }
    let across = self.width / width
    guard index >= 0, index < across * (self.height / height) else {
      throw .invalidRequest("a picture of \(across * (self.height / height)) tiles has none with number \(index)")
    }
    return try cropped(left: index % across * width, top: index / across * height, width: width, height: height)
  }

  /// All tiles of a sprite sheet, as `tile(_:width:height:)` counts them.
  public func tiles(width: Int, height: Int) throws(ImageError) -> [Picture] {
    var tiles = [try tile(0, width: width, height: height)]
    for index in 1..<max(1, self.width / width * (self.height / height)) {
      tiles.append(try tile(index, width: width, height: height))
    }
    return tiles
  }
}
