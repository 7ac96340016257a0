import Bytes
import Images

/// A place on a canvas, in points from the upper left.
public struct Point: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
}

/// A rectangle of a canvas, in points.
public struct Rectangle: Sendable, Hashable {
  public var left: Double
  public var top: Double
  public var width: Double
  public var height: Double

  public init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  public var right: Double { left + width }
  public var bottom: Double { top + height }
  public var middle: Point { Point(left + width / 2, top + height / 2) }

  public func intersects(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// A picture that is being drawn.
public struct Canvas: Sendable {
  /// In points.
  public let width: Int
  public let height: Int
  /// Pixels a point.
  public let scale: Int
  private(set) var levels: [UInt8]

  /// The longest side in pixels; longer canvases are cut to that.
  public static let largestSide = 16_384

  public init(width: Int, height: Int, scale: Int = 2, background: Color = .white) {
    self.scale = min(max(scale, 1), 8)
    self.width = min(max(width, 1), Self.largestSide / self.scale)
    self.height = min(max(height, 1), Self.largestSide / self.scale)
    let pixel = [background.red, background.green, background.blue]
    levels = Array(repeatElement(pixel, count: self.width * self.height * self.scale * self.scale).joined())
  }

  var pixelWidth: Int { width * scale }
  var pixelHeight: Int { height * scale }

  /// What has been drawn.
  public func picture() throws(ImageError) -> Picture {
    try Picture(width: pixelWidth, height: pixelHeight, color: .rgb, pixels: ByteView(levels))
  }

  /// Lays `color` over a pixel; outside of the canvas nothing happens.
  mutating func blend(_ x: Int, _ y: Int, _ color: Color, coverage: Float) {
    guard x >= 0, y >= 0, x < pixelWidth, y < pixelHeight else { return }
    let amount = coverage * color.opacity
    guard amount > 0 else { return }
    let place = (y * pixelWidth + x) * 3
    func mixed(_ old: UInt8, _ new: UInt8) -> UInt8 {
      UInt8(Float(old) + (Float(new) - Float(old)) * min(amount, 1) + 0.5)
    }
    levels[place] = mixed(levels[place], color.red)
    levels[place + 1] = mixed(levels[place + 1], color.green)
    levels[place + 2] = mixed(levels[place + 2], color.blue)
  }

  /// Lays `color` over the pixels of a rectangle (in pixels), each as much as `coverage` says for its middle.
  mutating func paint(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ color: Color, _ coverage: (Double, Double) -> Double
  ) {
    guard x.lowerBound.isFinite, x.upperBound.isFinite, y.lowerBound.isFinite, y.upperBound.isFinite else { return }
    let left = Int(max(0, x.lowerBound.rounded(.down)))
    let right = Int(min(Double(pixelWidth - 1), x.upperBound.rounded(.up)))
    let top = Int(max(0, y.lowerBound.rounded(.down)))
    let bottom = Int(min(Double(pixelHeight - 1), y.upperBound.rounded(.up)))
    guard left <= right, top <= bottom else { return }
    for row in top...bottom {
      for column in left...right {
        let covered = coverage(Double(column) + 0.5, Double(row) + 0.5)
        if covered > 0 { blend(column, row, color, coverage: Float(min(covered, 1))) }
      }
    }
  }
}
