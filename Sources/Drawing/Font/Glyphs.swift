// The font: each character as strokes of a pen, drawn for this project.
//
// Units: capital letters are 10 high, small ones 7, the baseline is 0, y goes up. A stroke is a list of points `x,y` and
// arcs `a:CX,CY,RX,RY,FROM,TO` (middle, radii, angles in degrees, counterclockwise from the right); `|` lifts the pen.

/// A character's strokes and the width that they take.
struct Glyph: Sendable {
  let width: Double
  let strokes: [[Point]]

  init(_ width: Double, _ text: String) {
    self.width = width
    strokes = text.split(separator: "|").map { stroke in stroke.split(separator: " ").flatMap { Self.points($0) } }
  }

  private static func points(_ text: Substring) -> [Point] {
    let isArc = text.hasPrefix("a:")
    let numbers = (isArc ? text.dropFirst(2) : text).split(separator: ",").compactMap { Double($0) }
    guard isArc, numbers.count == 6 else { return numbers.count == 2 ? [Point(numbers[0], numbers[1])] : [] }
    let steps = max(4, Int(abs(numbers[5] - numbers[4]) / 12))
    return (0...steps).map { step in
      let angle = (numbers[4] + (numbers[5] - numbers[4]) * Double(step) / Double(steps)) * .pi / 180
      return Point(numbers[0] + numbers[2] * cosine(angle), numbers[1] + numbers[3] * sine(angle))
    }
  }

  private init(width: Double, strokes: [[Point]]) { (self.width, self.strokes) = (width, strokes) }

  /// The glyph with further strokes, in the middle of a width that these need.
  func adding(_ more: [[Point]], leastWidth: Double) -> Glyph {
    let margin = max(0, leastWidth - width) / 2
    return Glyph(
      width: width + 2 * margin, strokes: (strokes + more).map { $0.map { Point($0.x + margin, $0.y) } })
  }

  /// The glyphs of a character: its own, or those of what it is transliterated to.
  static func of(_ character: Character) -> [Glyph] {
    if let glyph = own(character) { return [glyph] }
    return Transliteration.of(character).compactMap { own($0) }
  }

  private static func own(_ character: Character) -> Glyph? {
    ascii[character] ?? latin[character] ?? accented[character] ?? greek[character]
  }

  static let ascii: [Character: Glyph] = [
    " ": Glyph(1.6, ""), "!": Glyph(0, "0,10 0,3.4|0,0.2 0,0.3"), "\"": Glyph(2.4, "0,10 0,7.2|2.4,10 2.4,7.2"),
    "#": Glyph(7, "1.2,0 2.8,10|4.4,0 6,10|0,3.2 6.6,3.2|0.6,6.8 7.2,6.8"),
    "$": Glyph(7, "a:3.6,7.5,3.2,2.5,30,270 a:3.6,2.5,3.4,2.5,90,-150|3.6,11.4 3.6,-1.4"),
    "%": Glyph(9, "a:2,7.8,2,2.2,0,360|a:7,2.2,2,2.2,0,360|7.6,10 1.4,0"),
    "&": Glyph(7.8, "7.8,0 1.8,6.8 a:3.3,8,1.9,2,217,-40 a:2.9,2.5,2.9,2.5,135,300 7.6,4.4"),
    "'": Glyph(0, "0,10 0,7.2"), "(": Glyph(1.4, "a:4.4,4.4,4.4,8,135,225"), ")": Glyph(1.4, "a:-3,4.4,4.4,8,45,-45"),
    "*": Glyph(4.6, "2.3,10 2.3,5.4|0.3,8.9 4.3,6.5|4.3,8.9 0.3,6.5"),
    "+": Glyph(6.6, "3.3,1.6 3.3,8.2|0,4.9 6.6,4.9"), ",": Glyph(0.6, "0.6,0.4 0,-1.8"), "-": Glyph(3.6, "0,4 3.6,4"),
    ".": Glyph(0, "0,0.2 0,0.3"), "/": Glyph(4.4, "0,-1 4.4,10.6"),
    "0": Glyph(6.6, "a:3.3,5,3.3,5,0,360"), "1": Glyph(6.6, "0.8,7.8 3.5,10 3.5,0|0.9,0 6,0"),
    "2": Glyph(6.6, "a:3.2,7.1,3,2.9,165,-35 0,0 6.6,0"),
    "3": Glyph(6.6, "a:3.1,7.6,2.7,2.4,150,-90 a:3.1,2.6,3.3,2.6,90,-152"), "4": Glyph(6.6, "4.9,0 4.9,10 0,3 6.6,3"),
    "5": Glyph(6.6, "5.8,10 1,10 0.7,5.5 a:3.1,3.2,3.4,3.2,132,-150"),
    "6": Glyph(6.6, "a:6.2,3.4,6.1,6.6,95,180 a:3.35,3.2,3.2,3.2,180,-180"), "7": Glyph(6.6, "0,10 6.6,10 2.4,0"),
    "8": Glyph(6.6, "a:3.3,7.6,2.8,2.4,0,360|a:3.3,2.6,3.3,2.6,0,360"),
    "9": Glyph(6.6, "a:0.4,6.6,6.1,6.6,-85,0 a:3.25,6.8,3.2,3.2,0,360"),
    ":": Glyph(0, "0,0.2 0,0.3|0,5.6 0,5.7"), ";": Glyph(0.6, "0.6,0.4 0,-1.8|0.4,5.6 0.4,5.7"),
    "<": Glyph(6, "6,8.2 0,4.9 6,1.6"), "=": Glyph(6.4, "0,3.4 6.4,3.4|0,6.4 6.4,6.4"),
    ">": Glyph(6, "0,8.2 6,4.9 0,1.6"),
    "?": Glyph(5.4, "a:2.7,7.4,2.7,2.6,165,-55 2.7,4.2 2.7,3.2|2.7,0.2 2.7,0.3"),
    "@": Glyph(
      9.8, "a:4.9,4,2.2,2.4,0,360|7.1,6.3 7.1,2.8 a:8.4,2.8,1.3,1.3,180,360 a:4.9,4.2,4.8,5.4,0,300"),
    "A": Glyph(8, "0,0 4,10 8,0|1.5,3.6 6.5,3.6"),
    "B": Glyph(7, "0,5.2 4,5.2 a:4,7.6,2.6,2.4,-90,90 0,10 0,0 4,0 a:4,2.6,3,2.6,-90,90"),
    "C": Glyph(7.4, "a:4.3,5,4.3,5,50,310"), "D": Glyph(8, "0,0 0,10 3,10 a:3,5,5,5,90,-90 0,0"),
    "E": Glyph(6, "6,10 0,10 0,0 6,0|0,5.2 5.2,5.2"), "F": Glyph(5.8, "5.8,10 0,10 0,0|0,5.2 5,5.2"),
    "G": Glyph(8.2, "a:4.3,5,4.3,5,50,335 8.2,4.7 5,4.7"), "H": Glyph(7.4, "0,0 0,10|7.4,0 7.4,10|0,5.2 7.4,5.2"),
    "I": Glyph(0, "0,0 0,10"), "J": Glyph(4.8, "4.8,10 4.8,2.8 a:2.4,2.8,2.4,2.8,0,-170"),
    "K": Glyph(7, "0,0 0,10|6.8,10 0,4|2.4,6.1 7,0"), "L": Glyph(5.6, "0,10 0,0 5.6,0"),
    "M": Glyph(9, "0,0 0,10 4.5,3 9,10 9,0"), "N": Glyph(7.6, "0,0 0,10 7.6,0 7.6,10"),
    "O": Glyph(9, "a:4.5,5,4.5,5,0,360"), "P": Glyph(6.8, "0,0 0,10 3.9,10 a:3.9,7.3,2.9,2.7,90,-90 0,4.6"),
    "Q": Glyph(9, "a:4.5,5,4.5,5,0,360|5.6,2.4 8.8,-0.8"),
    "R": Glyph(7.2, "0,0 0,10 4,10 a:4,7.3,3,2.7,90,-90 0,4.6|4,4.6 7.2,0"),
    "S": Glyph(7, "a:3.6,7.5,3.2,2.5,30,270 a:3.6,2.5,3.4,2.5,90,-150"), "T": Glyph(8, "0,10 8,10|4,10 4,0"),
    "U": Glyph(7.4, "0,10 0,3.7 a:3.7,3.7,3.7,3.7,180,360 7.4,10"), "V": Glyph(8, "0,10 4,0 8,10"),
    "W": Glyph(11, "0,10 2.75,0 5.5,9 8.25,0 11,10"), "X": Glyph(7.6, "0,0 7.6,10|0,10 7.6,0"),
    "Y": Glyph(8, "0,10 4,4.8 8,10|4,4.8 4,0"), "Z": Glyph(7.4, "0.2,10 7.2,10 0,0 7.4,0"),
    "[": Glyph(2, "2,11 0,11 0,-2 2,-2"), "\\": Glyph(4.4, "0,10.6 4.4,-1"), "]": Glyph(2, "0,11 2,11 2,-2 0,-2"),
    "^": Glyph(5, "0,6.4 2.5,10 5,6.4"), "_": Glyph(6, "0,-1.6 6,-1.6"), "`": Glyph(1.6, "0,10.4 1.6,8.6"),
    "a": Glyph(
      5.8, "0.5,5.6 a:2.9,4.5,2.7,2.5,150,0 5.6,0|5.6,4.1 3,4.1 a:2.4,2.05,2.3,2.05,90,270 a:3.2,2.4,2.6,2.4,-95,-20"),
    "b": Glyph(6.2, "0,10 0,0|a:3.1,3.5,3.1,3.5,0,360"), "c": Glyph(5.4, "a:3.2,3.5,3.2,3.5,48,312"),
    "d": Glyph(6.2, "6.2,10 6.2,0|a:3.1,3.5,3.1,3.5,0,360"),
    "e": Glyph(6.2, "0.05,3.8 6.2,3.8 a:3.1,3.5,3.1,3.5,5,315"),
    "f": Glyph(3.4, "1.2,0 1.2,8 a:3.1,8,1.9,2,180,85|0,7 3.2,7"),
    "g": Glyph(6.2, "a:3.1,3.5,3.1,3.5,0,360|6.2,7 6.2,0 a:3.1,0,3.1,3,0,-150"),
    "h": Glyph(5.8, "0,10 0,0|0,4.1 a:2.9,4.1,2.9,2.9,180,0 5.8,0"), "i": Glyph(0, "0,0 0,7|0,9.6 0,9.8"),
    "j": Glyph(1.6, "1.6,7 1.6,-1.2 a:-0.2,-1.2,1.8,1.8,0,-80|1.6,9.6 1.6,9.8"),
    "k": Glyph(5.4, "0,10 0,0|5.2,7 0,2.6|1.9,4.2 5.4,0"), "l": Glyph(1.4, "0,10 0,1.6 a:1.6,1.6,1.6,1.6,180,265"),
    "m": Glyph(9.6, "0,7 0,0|0,4.6 a:2.4,4.6,2.4,2.4,180,0 4.8,0|4.8,4.6 a:7.2,4.6,2.4,2.4,180,0 9.6,0"),
    "n": Glyph(5.8, "0,7 0,0|0,4.1 a:2.9,4.1,2.9,2.9,180,0 5.8,0"), "o": Glyph(6.4, "a:3.2,3.5,3.2,3.5,0,360"),
    "p": Glyph(6.2, "0,7 0,-3|a:3.1,3.5,3.1,3.5,0,360"), "q": Glyph(6.2, "6.2,7 6.2,-3|a:3.1,3.5,3.1,3.5,0,360"),
    "r": Glyph(3.4, "0,7 0,0|0,4 a:2.9,4,2.9,3,180,80"),
    "s": Glyph(5, "a:2.6,5.25,2.3,1.75,30,270 a:2.6,1.75,2.5,1.75,90,-150"),
    "t": Glyph(3.4, "1.2,9.4 1.2,1.8 a:3,1.8,1.8,1.8,180,280|0,7 3.2,7"),
    "u": Glyph(5.8, "0,7 0,2.9 a:2.9,2.9,2.9,2.9,180,360|5.8,7 5.8,0"), "v": Glyph(5.8, "0,7 2.9,0 5.8,7"),
    "w": Glyph(8.8, "0,7 2.2,0 4.4,6.4 6.6,0 8.8,7"), "x": Glyph(5.6, "0,0 5.6,7|0,7 5.6,0"),
    "y": Glyph(5.8, "0,7 2.9,0|5.8,7 2.6,-1.4 a:0.9,-1.2,1.8,1.8,-10,-85"), "z": Glyph(5.2, "0.1,7 5,7 0,0 5.2,0"),
    "{": Glyph(2.4, "a:2.4,9.4,1.2,1.6,90,180 1.2,6.2 0,4.5 1.2,2.8 a:2.4,-0.4,1.2,1.6,180,270"),
    "|": Glyph(0, "0,11 0,-2"),
    "}": Glyph(2.4, "a:0,9.4,1.2,1.6,90,0 1.2,6.2 2.4,4.5 1.2,2.8 a:0,-0.4,1.2,1.6,0,-90"),
    "~": Glyph(6, "0,4 0.8,5.2 1.8,5.6 3,4.9 4.2,4.2 5.2,4.6 6,5.8"),
  ]
}
