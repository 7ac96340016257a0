import Bytes

extension Picture {
  /// The picture in another size, equal to `resize` of Pillow 13 (and of older ones, but for tall pictures whose height
  /// shrinks by far the most: there the axes' order, and so the rounding between, differs).
  ///
  /// - Throws: `ImageError.tooLarge` when the result, or what lies between the two passes, is above
  ///   `limits.imagePixels`.
  public func resized(
    width newWidth: Int, height newHeight: Int, _ interpolation: Interpolation = .bilinear, limits: Limits = Limits()
  ) throws(ImageError) -> Picture {
    if newWidth == width, newHeight == height { return self }
    try Self.check(width: newWidth, height: newHeight, limits: limits)
    guard let support = interpolation.support else { return nearest(width: newWidth, height: newHeight) }
    func rows(of picture: Picture) throws(ImageError) -> Picture {
      if newWidth == width { return picture }
      try Self.check(width: newWidth, height: picture.height, limits: limits)
      let windows = try ResampleWindows(
        from: width, to: newWidth, filter: interpolation, support: support, limits: limits)
      return picture.resampled(rowsBy: windows, width: newWidth)
    }
    func columns(of picture: Picture) throws(ImageError) -> Picture {
      if newHeight == height { return picture }
      let windows = try ResampleWindows(
        from: height, to: newHeight, filter: interpolation, support: support, limits: limits)
      return picture.resampled(columnsBy: windows, height: newHeight)
    }
    let columnsFirst = newHeight < height && height - newHeight > 2 * (width - newWidth)
    return columnsFirst ? try rows(of: columns(of: self)) : try columns(of: rows(of: self))
  }

  /// The picture with its shorter side `side` pixels long, the other in proportion, rounded down: torchvision's
  /// `Resize(side)`.
  public func resized(
    shorterSide side: Int, _ interpolation: Interpolation = .bilinear, limits: Limits = Limits()
  ) throws(ImageError) -> Picture {
    let (scaled, overflow) = side.multipliedReportingOverflow(by: max(width, height))
    guard !overflow else { throw .tooLarge(width: side, height: side, allowed: limits.imagePixels) }
    // torchvision divides as floating point; below 2⁵³ the integer quotient is the same.
    let longer = scaled / min(width, height)
    return try width <= height
      ? resized(width: side, height: longer, interpolation, limits: limits)
      : resized(width: longer, height: side, interpolation, limits: limits)
  }

  private func resampled(rowsBy windows: ResampleWindows, width newWidth: Int) -> Picture {
    Picture(width: newWidth, height: height, color: color) { target in
      pixels.withUnsafeBytes { source in
        resampleRows(source, stride: width * channels, channels: channels, windows, to: target)
      }
    }
  }

  private func resampled(columnsBy windows: ResampleWindows, height newHeight: Int) -> Picture {
    Picture(width: width, height: newHeight, color: color) { target in
      pixels.withUnsafeBytes { resampleColumns($0, stride: width * channels, windows, to: target) }
    }
  }

  /// The pixel under each new pixel's center; positions are summed up, not multiplied, as Pillow does.
  private func nearest(width newWidth: Int, height newHeight: Int) -> Picture {
    func positions(from oldSize: Int, to newSize: Int) -> [Int] {
      let scale = Double(oldSize) / Double(newSize)
      var position = scale * 0.5
      return (0..<newSize).map { _ in
        defer { position += scale }
        return min(Int(position), oldSize - 1)
      }
    }
    let columns = positions(from: width, to: newWidth)
    let rows = positions(from: height, to: newHeight)
    return Picture(width: newWidth, height: newHeight, color: color) { target in
      pixels.withUnsafeBytes { source in
        var place = 0
        for row in rows {
          for column in columns {
            let from = (row * width + column) * channels
            for channel in 0..<channels { target[place + channel] = source[from + channel] }
            place += channels
          }
        }
      }
    }
  }
}
