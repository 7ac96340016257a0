import Bytes
import Drawing
import Images
import Testing

@Suite struct DrawingTests {
  /// Ink from 0, white, to 1, black, of each pixel.
  private func ink(_ canvas: Canvas) throws -> [Double] {
    let pixels = try canvas.picture().pixels.array
    return stride(from: 0, to: pixels.count, by: 3).map { 1 - Double(pixels[$0]) / 255 }
  }

  private let black = Color(0x000000)

  @Test(arguments: [1, 2, 3]) func shapesCoverTheirArea(_ scale: Int) throws {
    func area(_ draw: (inout Canvas) -> Void) throws -> Double {
      var canvas = Canvas(width: 40, height: 40, scale: scale)
      draw(&canvas)
      return try ink(canvas).reduce(0, +) / Double(scale * scale)
    }
    #expect(try abs(area { $0.circle(Point(20.3, 19.6), radius: 8, black) } / (.pi * 64) - 1) < 0.01)
    #expect(try abs(area { $0.fill(Rectangle(left: 3.25, top: 4.5, width: 10.5, height: 7.25), black) } - 76.125) < 0.3)
    // A slanted line of width 2, 30 long, with round ends.
    let slanted = try area { $0.line([Point(5, 5), Point(29, 23)], width: 2, black) }
    #expect(abs(slanted / (60 + .pi) - 1) < 0.03)
    #expect(try abs(area { $0.polygon([Point(20, 5), Point(35, 30), Point(5, 30)], black) } / 375 - 1) < 0.03)
    // Outside of the canvas nothing is drawn, and nothing happens.
    #expect(try area { $0.line([Point(-100, -50), Point(-10, 1e9), Point(.nan, 3)], width: 3, black) } == 0)
  }

  /// ASCII, the letters of Latin-1 and some of its neighbours, Greek ones that look like no other.
  private static let drawn =
    (UInt8(0x21)...0x7e).map { Character(UnicodeScalar($0)) }
    + (UInt8(0xc0)...0xff).map { Character(UnicodeScalar($0)) }
    + "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŢţŤťŪūŮůŰűŸŹźŻżŽž".filter { !"ĐĢģ".contains($0) }
    + "αβγδεζηθικλξπρστφχψωΓΔΘΛΞΠΣΦΨΩ°±−–—…«»²³€£§¡¿„" as [Character]

  @Test func everyPrintableCharacterHasAShapeOfItsOwn() throws {
    var seen: [[Double]: Character] = [:]
    for character in Self.drawn {
      var canvas = Canvas(width: 40, height: 40, scale: 1)
      canvas.text(String(character), at: Point(10, 28), size: 20, black)
      let pixels = try ink(canvas)
      #expect(pixels.reduce(0, +) > 1, "\(character) is blank")
      #expect(seen[pixels] == nil, "\(character) looks like \(seen[pixels] ?? " ")")
      seen[pixels] = character
      // Nothing sticks out to the left of where it begins or beyond its width.
      let width = canvas.width(of: String(character), size: 20)
      for (place, value) in pixels.enumerated() where value > 0.3 {
        #expect((8.0...12 + width).contains(Double(place % 40)), "\(character) leaves its width")
      }
    }
  }

  /// What the font lacks is told in letters that it has, never left out.
  @Test(arguments: [
    ("Москва", "Moskva"), ("Щука.jpg", "Shchuka.jpg"), ("漢", "U+6F22"), ("a\u{200d}", "a"), ("ΑΒ", "AB"),
    ("x → y", "x -> y"),
    ("e\u{301}", "é"), ("tab\there", "tab here"), ("🐕", "U+1F415"),
  ])
  func otherScriptsAreTransliterated(_ text: String, _ expected: String) throws {
    func drawn(_ text: String) throws -> [Double] {
      var canvas = Canvas(width: 200, height: 40, scale: 1)
      canvas.text(text, at: Point(10, 28), size: 20, black)
      return try ink(canvas)
    }
    #expect(try drawn(text) == drawn(expected))
  }

  @Test func textsAreShortened() {
    let canvas = Canvas(width: 10, height: 10)
    let text = "a rather long name of a class"
    let short = canvas.shortened(text, to: 80, size: 12)
    #expect(short.contains("…") && canvas.width(of: short, size: 12) <= 80)
    #expect(short.hasPrefix("a ra") && short.hasSuffix("class"))
    #expect(canvas.shortened(text, to: 800, size: 12) == text)
    #expect(canvas.shortened(text, to: 0, size: 12) == "…")
  }

  @Test(arguments: [
    ([0.0, 1], 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]), ([1, 20], 5, ["5", "10", "15", "20"]),
    ([-3, 3], 7, ["−3", "−2", "−1", "0", "1", "2", "3"]), ([0.0012, 0.0048], 4, ["0.002", "0.003", "0.004"]),
    ([0, 3_000_000], 4, ["0", "1e6", "2e6", "3e6"]), ([5, 5], 3, ["4.5", "5.0", "5.5"]),
  ]) func ticksAreRoundNumbers(_ values: [Double], _ count: Int, _ labels: [String]) {
    let axis = Axis(values, count: count, padding: 0)
    #expect(axis.ticks.map { axis.label($0) } == labels)
  }

  @Test func axesOfHostileValuesEnd() {
    for values in [
      [], [.nan], [.infinity, 1], [-1e308, 1e308], [.leastNonzeroMagnitude, .leastNormalMagnitude], [1e15, 1e15 + 1],
    ] as [[Double]] {
      #expect(Axis(values).ticks.count <= 100)
    }
  }

  @Test func lightnessShowsOrder() {
    let steps = (0...64).map { Double($0) / 64 }
    let sequential = steps.map { OKLab(ColorMap.sequential($0)).lightness }
    for (a, b) in zip(sequential, sequential.dropFirst()) { #expect(b > a) }
    let diverging = steps.map { OKLab(ColorMap.diverging($0)).lightness }
    for (index, pair) in zip(diverging, diverging.dropFirst()).enumerated() {
      #expect(index < 32 ? pair.1 > pair.0 : pair.1 < pair.0)
    }
    #expect(ColorMap.sequential(-3) == ColorMap.sequential(0) && ColorMap.sequential(7) == ColorMap.sequential(1))
    #expect(ColorMap.sequential(.nan) != ColorMap.sequential(0))
  }

  /// Ottosson's own examples: white, and sRGB's primaries.
  @Test(arguments: [
    (0xffffff, 1.0, 0.0, 0.0), (0xff0000, 0.628, 0.2249, 0.1258), (0x00ff00, 0.8664, -0.2339, 0.1795),
    (0x0000ff, 0.452, -0.0324, -0.3115),
  ]) func perceptualSpace(_ hex: UInt32, _ lightness: Float, _ a: Float, _ b: Float) {
    let color = OKLab(Color(hex))
    #expect(abs(color.lightness - lightness) < 1e-3 && abs(color.a - a) < 1e-3 && abs(color.b - b) < 1e-3)
    #expect(color.color == Color(hex))
  }

  @Test func numbersAsText() {
    #expect(decimal(-0.004, 2) == "0.00" && decimal(-1.25, 1) == "−1.3" && decimal(12, 0) == "12")
    #expect(decimal(.nan, 2) == "nan" && decimal(1e300, 2) == "1e+300")
  }
}
