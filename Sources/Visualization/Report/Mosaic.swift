import Bytes
import Drawing
import Images

extension FeatureMaps {
  /// The first maps side by side, a pixel a place, in one scale of colors.
  func mosaic(count: Int = 16) throws -> Picture {
    let shown = min(count, channels)
    let across = max(1, Int(Double(shown).squareRoot().rounded(.up)))
    let down = (shown + across - 1) / across
    let values = (0..<shown).flatMap { self[$0] }
    let largest = values.largestMagnitude
    let scale: ColorScale = values.contains { $0 < 0 } ? .diverging(to: largest) : .sequential(to: largest)
    let (columns, rows) = (across * (width + 1) - 1, down * (height + 1) - 1)
    var levels = [UInt8](repeating: 127, count: columns * rows * 3)
    for channel in 0..<shown {
      let (left, top) = (channel % across * (width + 1), channel / across * (height + 1))
      for (place, value) in self[channel].enumerated() {
        let color = scale.color(of: Double(value))
        let target = ((top + place / width) * columns + left + place % width) * 3
        (levels[target], levels[target + 1], levels[target + 2]) = (color.red, color.green, color.blue)
      }
    }
    return try Picture(width: columns, height: rows, color: .rgb, pixels: ByteView(levels))
  }
}
