// Letters of Latin-1 and its neighbours: those with accents are put together of a letter and a mark, others have strokes of
// their own. Units as in `Glyphs.swift`.

extension Glyph {
  /// Signs of typography and arithmetic, and letters that are no others with a mark.
  static let latin: [Character: Glyph] = [
    "°": Glyph(3.2, "a:1.6,8.4,1.6,1.6,0,360"), "×": Glyph(6.4, "0.5,2.2 5.9,7.6|0.5,7.6 5.9,2.2"),
    "±": Glyph(6.4, "3.2,3 3.2,9|0.2,6 6.2,6|0.2,0.6 6.2,0.6"), "–": Glyph(5.6, "0,4 5.6,4"),
    "—": Glyph(9, "0,4 9,4"), "−": Glyph(6, "0,4.9 6,4.9"), "·": Glyph(0, "0,4.2 0,4.3"),
    "…": Glyph(6.4, "0,0.2 0,0.3|3.2,0.2 3.2,0.3|6.4,0.2 6.4,0.3"),
    "÷": Glyph(6, "0,4.9 6,4.9|3,7.6 3,7.7|3,2.1 3,2.2"),
    "¡": Glyph(0, "0,7 0,6.9|0,4.4 0,-2.6"), "¿": Glyph(5.4, "a:2.7,-0.2,2.7,2.6,-15,-235 2.7,3 2.7,4|2.7,6.9 2.7,7"),
    "«": Glyph(5, "2.2,6.4 0,4 2.2,1.6|5,6.4 2.8,4 5,1.6"), "»": Glyph(5, "0,6.4 2.2,4 0,1.6|2.8,6.4 5,4 2.8,1.6"),
    "‘": Glyph(0.8, "0.8,10 0,8"), "’": Glyph(0.8, "0.8,10 0,8"), "‚": Glyph(0.8, "0.8,0.6 0,-1.6"),
    "“": Glyph(3, "0.8,10 0,8|3,10 2.2,8"), "”": Glyph(3, "0.8,10 0,8|3,10 2.2,8"),
    "„": Glyph(3, "0.8,0.6 0,-1.6|3,0.6 2.2,-1.6"),
    "§": Glyph(5, "a:2.5,8,2.2,2,30,270 a:2.5,4.6,2.4,1.6,90,-90|a:2.5,5.2,2.4,1.6,90,270 a:2.5,1.6,2.4,2,90,-150"),
    "²": Glyph(3.4, "a:1.7,8.6,1.5,1.4,165,-40 0,5 3.4,5"),
    "³": Glyph(3.4, "0,10 3.2,10 1.5,8 a:1.6,6.5,1.6,1.5,90,-150"),
    "€": Glyph(7.6, "a:4.7,5,4,5,50,310|0,6 6,6|0,4 6,4"),
    "£": Glyph(6.6, "a:4.2,7.6,2.2,2.4,10,180 2,2 0.4,0 6.6,0|0.4,4.8 5,4.8"),
    "©": Glyph(9, "a:4.5,5,4.5,4.5,0,360|a:4.6,5,2.2,2.4,50,310"),
    "ß": Glyph(6, "0,0 0,7.4 a:2.5,7.4,2.5,2.6,180,-70 3,5.4|2,5.4 3,5.4 a:3,2.7,3,2.7,90,-110"),
    "æ": Glyph(
      10,
      "0.5,5.6 a:2.6,4.5,2.4,2.5,150,0 5,0|5,4.1 3,4.1 a:2.4,2.05,2.3,2.05,90,270 a:3,2.4,2.2,2.4,-95,0|5,3.8 10,3.8 a:7.5,3.5,2.5,3.5,5,315"
    ),
    "Æ": Glyph(10.6, "0,0 5.4,10 10.6,10|5.6,10 5.6,0 10.6,0|5.6,5.2 9.8,5.2|1.9,3.6 5.6,3.6"),
    "œ": Glyph(10.4, "a:2.9,3.5,2.9,3.5,0,360|5.8,3.8 10.4,3.8 a:8.1,3.5,2.3,3.5,5,315"),
    "Œ": Glyph(11.4, "a:4.2,5,4.2,5,80,280|6,10 6,0 11.4,0|6,10 11.4,10|6,5.2 10.6,5.2|5,10 6,10|5,0 6,0"),
    "ø": Glyph(6.4, "a:3.2,3.5,3.2,3.5,0,360|0.4,-0.6 6,7.6"), "Ø": Glyph(9, "a:4.5,5,4.5,5,0,360|0.8,-0.6 8.2,10.6"),
    "ð": Glyph(6.4, "a:3.2,3.3,3.2,3.3,0,360|1.4,10 a:-0.6,3.4,7,6.6,70,0|0.8,7.8 4.4,9.6"),
    "Ð": Glyph(8.6, "0.6,0 0.6,10 3.6,10 a:3.6,5,5,5,90,-90 0.6,0|-0.6,5.2 4,5.2"),
    "Đ": Glyph(8.6, "0.6,0 0.6,10 3.6,10 a:3.6,5,5,5,90,-90 0.6,0|-0.6,5.2 4,5.2"),
    "þ": Glyph(6.2, "0,10 0,-3|a:3.1,3.5,3.1,3.5,0,360"),
    "Þ": Glyph(6.8, "0,0 0,10|0,8 3.9,8 a:3.9,5.3,2.9,2.7,90,-90 0,2.6"),
    "ł": Glyph(2.4, "1,10 1,1.6 a:2.6,1.6,1.6,1.6,180,265|-0.4,4 2.6,6.4"),
    "Ł": Glyph(6.4, "0.8,10 0.8,0 6.4,0|-0.4,3.8 3.2,6.4"),
    "đ": Glyph(6.6, "6.2,10 6.2,0|a:3.1,3.5,3.1,3.5,0,360|3.4,8.6 7.4,8.6"),
    "ı": Glyph(0, "0,0 0,7"),
  ]

  /// Marks over (or under) a letter: strokes around x = 0, for letters 7 high.
  private static let marks: [(sign: Character, strokes: String)] = [
    ("`", "-1.2,10.2 0.8,8.4"), ("´", "1.2,10.2 -0.8,8.4"), ("^", "-1.8,8.4 0,10.2 1.8,8.4"),
    ("~", "-2,8.6 -1.4,9.4 -0.7,9.5 0.7,8.9 1.4,9 2,9.8"), ("¨", "-1.4,9.1 -1.4,9.2|1.4,9.1 1.4,9.2"),
    ("°", "a:0,9.6,1.2,1.2,0,360"), ("ˇ", "-1.8,10.2 0,8.4 1.8,10.2"), ("¯", "-1.8,9.2 1.8,9.2"),
    ("˘", "a:0,10.2,1.7,1.7,180,360"), ("˙", "0,9.1 0,9.2"), ("˝", "-0.2,10.2 -1.6,8.4|2,10.2 0.6,8.4"),
    ("¸", "0.2,0 0.2,-0.8 a:0,-1.7,1.1,0.9,90,-130"), ("˛", "0.6,0 a:1,-1.4,1.3,1.3,150,300"),
  ]

  /// Letters that have each mark, in its order, a base letter before the letter that they make.
  private static let families = [
    "AÀEÈIÌOÒUÙNǸaàeèıìoòuùnǹ", "AÁEÉIÍOÓUÚYÝCĆNŃSŚZŹLĹRŔaáeéıíoóuúyýcćnńsśzźlĺrŕ", "AÂEÊIÎOÔUÛCĈGĜaâeêıîoôuûcĉgĝ",
    "AÃOÕNÑIĨUŨaãoõnñıĩuũ", "AÄEËIÏOÖUÜYŸaäeëıïoöuüyÿ", "AÅUŮaåuů", "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž",
    "AĀEĒIĪOŌUŪaāeēıīoōuū",
    "AĂGĞUŬaăgğuŭ", "IİZŻEĖCĊGĠzżeėcċgġ", "OŐUŰoőuű", "CÇSŞTŢcçsştţ", "AĄEĘaąeę",
  ]

  static let accented: [Character: Glyph] = {
    var glyphs: [Character: Glyph] = [:]
    for (mark, family) in zip(marks, families) {
      let letters = Array(family)
      for index in stride(from: 0, to: letters.count - 1, by: 2) {
        guard let base = ascii[letters[index]] ?? latin[letters[index]] else { continue }
        // Marks over capital letters, and small ones that are as high, stand higher; those below stay.
        let isBelow = mark.sign == "¸" || mark.sign == "˛"
        let isHigh = letters[index].isUppercase || "dlt".contains(letters[index])
        let rise = isHigh && !isBelow ? 2.6 : 0
        let strokes = Glyph(0, mark.strokes).strokes.map { stroke in
          stroke.map { Point($0.x + base.width / 2, $0.y + rise) }
        }
        glyphs[letters[index + 1]] = base.adding(strokes, leastWidth: 3.6)
      }
    }
    return glyphs
  }()
}
