import Bytes
import Drawing
import Images
import Tensors

extension Picture {
  /// The numbers of a map, row by row, in the colors of `scale`.
  init(_ values: some Collection<Float>, width: Int, height: Int, scale: ColorScale) throws(ImageError) {
    var levels: [UInt8] = []
    levels.reserveCapacity(values.count * 3)
    for value in values {
      let color = scale.color(of: Double(value))
      levels += [color.red, color.green, color.blue]
    }
    try self.init(width: width, height: height, color: .rgb, pixels: ByteView(levels))
  }

  /// The picture in gray with the colors of a map over it: the more, the further a number is from zero.
  ///
  /// - Parameter map: `H × W` numbers of this picture's size.
  func overlaid(with map: [Float], scale: ColorScale) throws(ImageError) -> Picture {
    let gray = converted(to: .gray).pixels.array
    guard gray.count == map.count else {
      throw .invalidRequest("a map of \(map.count) places does not fit a picture of \(width) × \(height)")
    }
    let reach = max(abs(scale.low), abs(scale.high))
    var levels: [UInt8] = []
    levels.reserveCapacity(gray.count * 3)
    for (level, value) in zip(gray, map) {
      let color = scale.color(of: Double(value))
      let strength = value.isNaN ? 0 : 0.85 * min(abs(Double(value)) / reach, 1).squareRoot()
      for part in [color.red, color.green, color.blue] {
        levels.append(UInt8((Double(level) * (1 - strength) + Double(part) * strength).rounded()))
      }
    }
    return try Picture(width: width, height: height, color: .rgb, pixels: ByteView(levels))
  }
}

extension Sequence<Float> {
  /// The largest absolute value that is finite.
  var largestMagnitude: Double { Double(reduce(0) { $1.isFinite ? Swift.max($0, abs($1)) : $0 }) }

  /// The absolute value that a share of the finite ones is not above; 0 for none.
  func magnitude(atQuantile share: Double) -> Double {
    let sorted = filter(\.isFinite).map { abs($0) }.sorted()
    return sorted.isEmpty ? 0 : Double(sorted[Int(share * Double(sorted.count - 1))])
  }
}
