import Bytes
import Images

extension Canvas {
  /// Draws a picture into `area`, in its own proportions, in the middle. Small pictures keep their pixels as squares, large
  /// ones are averaged.
  ///
  /// - Returns: what it covers.
  @discardableResult
  public mutating func picture(_ picture: Picture, in area: Rectangle) throws(ImageError) -> Rectangle {
    let s = Double(scale)
    let factor = min(area.width * s / Double(picture.width), area.height * s / Double(picture.height))
    let width = max(1, Int((Double(picture.width) * factor).rounded()))
    let height = max(1, Int((Double(picture.height) * factor).rounded()))
    guard width <= pixelWidth * 2, height <= pixelHeight * 2 else { return area }
    let resized = try picture.converted(to: .rgb).resized(
      width: width, height: height, factor >= 2 ? .nearest : .bilinear)
    let left = Int((area.left * s + (area.width * s - Double(width)) / 2).rounded())
    let top = Int((area.top * s + (area.height * s - Double(height)) / 2).rounded())
    resized.pixels.withUnsafeBytes { pixels in
      for y in 0..<height {
        for x in 0..<width {
          let place = (y * width + x) * 3
          let color = Color(red: pixels[place], green: pixels[place + 1], blue: pixels[place + 2])
          blend(left + x, top + y, color, coverage: 1)
        }
      }
    }
    return Rectangle(left: Double(left) / s, top: Double(top) / s, width: Double(width) / s, height: Double(height) / s)
  }
}
