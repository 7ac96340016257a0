// Drawing: charts and grids of pictures, as pictures. Lines, circles and text are anti-aliased; the font is our own (`Font`),
// so that no file of the system is needed. Coordinates are in points from the upper left; a `Canvas` has one or more pixels
// a point.

/// A color of the sRGB space, and how much of it covers what lies below.
public struct Color: Sendable, Hashable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8
  /// From 0, nothing, to 1, all.
  public var opacity: Float = 1

  public init(red: UInt8, green: UInt8, blue: UInt8, opacity: Float = 1) {
    (self.red, self.green, self.blue, self.opacity) = (red, green, blue, opacity)
  }

  /// `0x0072b2`.
  public init(_ hex: UInt32, opacity: Float = 1) {
    self.init(
      red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8),
      blue: UInt8(truncatingIfNeeded: hex), opacity: opacity)
  }

  public static let white = Color(0xffffff)
  /// Text and axes.
  public static let ink = Color(0x1b1b1b)
  /// Text that comes second.
  public static let faintInk = Color(0x5a5a5a)
  /// Lines behind data.
  public static let grid = Color(0xe4e4e4)
  /// Right and wrong, far apart for every kind of color vision (`palette`).
  public static let right = Color(0x009e73)
  public static let wrong = Color(0xd55e00)

  public func opacity(_ opacity: Float) -> Color {
    var color = self
    color.opacity = opacity
    return color
  }

  /// Ink or white, whichever reads better on this color: what is further from its lightness (`OKLab`).
  public var readableInk: Color { OKLab(self).lightness > 0.65 ? .ink : .white }

  /// Colors that people who see colors differently tell apart, too: M. Okabe and K. Ito, "Color Universal Design", 2008.
  /// Its yellow, which is faint on white, comes last.
  public static let palette: [Color] = [
    Color(0x0072b2), Color(0xe69f00), Color(0x009e73), Color(0xcc79a7), Color(0xd55e00), Color(0x56b4e9),
    Color(0x000000), Color(0xf0e442),
  ]
}

/// A color by lightness, green–red and blue–yellow, in which equal distances look about equal: B. Ottosson, "A perceptual
/// color space for image processing", 2020.
public struct OKLab: Sendable {
  public var lightness: Float
  public var a: Float
  public var b: Float

  public init(lightness: Float, a: Float, b: Float) { (self.lightness, self.a, self.b) = (lightness, a, b) }

  public init(_ color: Color) {
    let (r, g, b) = (Self.linear(color.red), Self.linear(color.green), Self.linear(color.blue))
    let l = cubeRoot(0.412_221_47 * r + 0.536_332_54 * g + 0.051_445_99 * b)
    let m = cubeRoot(0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b)
    let s = cubeRoot(0.088_302_46 * r + 0.281_718_84 * g + 0.629_978_7 * b)
    lightness = 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s
    a = 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s
    self.b = 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s
  }

  /// The nearest color that a screen has.
  public var color: Color {
    func cube(_ x: Float) -> Float { x * x * x }
    let l = cube(lightness + 0.396_337_78 * a + 0.215_803_76 * b)
    let m = cube(lightness - 0.105_561_346 * a - 0.063_854_17 * b)
    let s = cube(lightness - 0.089_484_18 * a - 1.291_485_5 * b)
    return Color(
      red: Self.level(4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s),
      green: Self.level(-1.268_438 * l + 2.609_757_4 * m - 0.341_319_38 * s),
      blue: Self.level(-0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s))
  }

  private static func linear(_ level: UInt8) -> Float {
    let x = Float(level) / 255
    return x <= 0.040_45 ? x / 12.92 : power((x + 0.055) / 1.055, 2.4)
  }

  private static func level(_ x: Float) -> UInt8 {
    let encoded = x <= 0.003_130_8 ? 12.92 * x : 1.055 * power(x, 1 / 2.4) - 0.055
    return UInt8(min(max(encoded, 0), 1) * 255 + 0.5)
  }
}
