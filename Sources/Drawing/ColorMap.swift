#if canImport(Glibc)
  import Glibc
#endif

func cubeRoot(_ x: Float) -> Float { cbrtf(x) }
func power(_ x: Float, _ exponent: Float) -> Float { powf(max(x, 0), exponent) }

/// Numbers as colors.
///
/// Both maps are our own, interpolated in `OKLab`: lightness goes evenly, so that order shows without any color vision, and
/// hues run from blue to yellow and orange, which are told apart where red and green are not.
public struct ColorMap: Sendable {
  private let colors: [Color]

  /// From dark blue over green to pale yellow: from nothing to much.
  public static let sequential = ColorMap([
    Color(0x1d1147), Color(0x2c5f8f), Color(0x2f9c8a), Color(0x9fc544), Color(0xfdf4ae),
  ])
  /// From blue over white to orange: below and above zero.
  public static let diverging = ColorMap([
    Color(0x0a4177), Color(0x5d9ccb), Color(0xf8f8f6), Color(0xe0945a), Color(0x8a3a05),
  ])
  /// From black to white.
  public static let gray = ColorMap([Color(0x000000), Color(0xffffff)])

  /// 256 colors between the anchors. Lightness is made to go evenly through each half of the map where it rises and falls,
  /// through all of it where it only rises.
  private init(_ anchors: [Color]) {
    let points = anchors.map { OKLab($0) }
    let middle = points[points.count / 2]
    let turns = middle.lightness > points[points.count - 1].lightness
    colors = (0..<256).map { index in
      let t = Float(index) / 255
      let place = t * Float(points.count - 1)
      let low = min(Int(place), points.count - 2)
      let part = place - Float(low)
      func mixed(_ path: KeyPath<OKLab, Float>) -> Float {
        points[low][keyPath: path] * (1 - part) + points[low + 1][keyPath: path] * part
      }
      let (first, last) = (points[0].lightness, points[points.count - 1].lightness)
      let lightness =
        !turns
        ? first + t * (last - first)
        : t < 0.5
          ? first + 2 * t * (middle.lightness - first) : middle.lightness + (2 * t - 1) * (last - middle.lightness)
      return OKLab(lightness: lightness, a: mixed(\.a), b: mixed(\.b)).color
    }
  }

  /// The color of `value` from 0 to 1; beyond, that of the nearer end. A NaN is gray.
  public func callAsFunction(_ value: Double) -> Color {
    value.isNaN ? Color(0x9a9a9a) : colors[Int((min(max(value, 0), 1) * 255).rounded())]
  }
}
