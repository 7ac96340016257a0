/// What is written for characters that the font does not have.
enum Transliteration {
  /// Cyrillic letters as in passports (ICAO Doc 9303, part 3, section 6), Greek capitals that look like Latin ones, blanks and
  /// lines; of everything else the number that Unicode gives it, `U+4E2D`, so that names stay apart.
  static func of(_ character: Character) -> String {
    if let text = table[character] { return text }
    if let text = character.lowercased().first.flatMap({ table[$0] }), character.isUppercase {
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return character.unicodeScalars.reduce("") { text, scalar in
      // Marks that change how the character before looks say nothing alone.
      if scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .format {
        return text
      }
      if scalar.isASCII, scalar.value > 0x20, scalar.value < 0x7f { return text + String(Character(scalar)) }
      if scalar.properties.generalCategory == .control || scalar.properties.isWhitespace { return text + " " }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return text + "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  private static let table: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu",
    "я": "ia", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I",
    "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "‐": "-", "‑": "-", "→": "->",
    "←": "<-", "≤": "<=", "≥": ">=", "≈": "~", "≠": "!=", "•": "·", "′": "'", "″": "\"", "ﬁ": "fi", "ﬂ": "fl",
  ]
}
