// Label files come in three layouts, told apart by their content:
//
//   one label a line          tench
//   index or synset first     0 tench                          n01440764 tench, Tinca tinca
//   JSON                      ["tench", …]   {"0": "tench", …}   {"0": ["n01440764", "tench"], …}
//
// All are UTF-8. The second is taken when every line has such a beginning; of a synset's names the first is kept.

import Bytes

extension LabelList {
  /// More labels than any classifier has outputs.
  private static let most = 1_000_000

  /// Reads a label file of any of the three layouts.
  ///
  /// - Throws: `ImageError.badLabel` with its place in the file for an empty or unprintable label, or an index that is
  ///   beyond the list's end or there twice; `.json` for a JSON text that is malformed or no list of labels; `.bytes`
  ///   for a file that is empty, not UTF-8, or larger than `limits.jsonBytes`.
  public init(parsing bytes: ByteView, limits: Limits = Limits()) throws(ImageError) {
    guard bytes.count <= limits.jsonBytes else {
      throw .bytes(.limit(what: "size of the labels", value: bytes.count, allowed: limits.jsonBytes))
    }
    guard let text = bytes.withUnsafeBytes({ String(validating: $0, as: UTF8.self) }) else {
      throw .bytes(.invalid(offset: bytes.offset, what: "labels that are not UTF-8 text"))
    }
    switch text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{feff}" }) {
    case nil: throw .bytes(.invalid(offset: bytes.offset, what: "no labels"))
    case "[", "{": try self.init(json: bytes, limits: limits)
    case .some: try self.init(lines: Self.lines(of: text))
    }
  }

  /// The lines without blanks at their ends; blank ones at the end of the file do not count.
  private static func lines(of text: String) throws(ImageError) -> [Substring] {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{feff}" }
    var lines: [Substring] = []
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      guard lines.count < most else { throw .badLabel(number: lines.count + 1, reason: "more than \(most) labels") }
      let start = line.drop(while: isBlank)
      let end = start.lastIndex { !isBlank($0) }.map { start.index(after: $0) } ?? start.startIndex
      lines.append(Substring(start[..<end]))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private init(lines: [Substring]) throws(ImageError) {
    if let names = Self.synsetNames(lines) {
      try self.init(checking: names)
    } else if let entries = Self.indexedNames(lines) {
      try self.init(placing: entries)
    } else {
      try self.init(checking: lines.map(String.init))
    }
  }

  /// `n01440764 tench, Tinca tinca` on every line: WordNet's noun number, then synonyms.
  private static func synsetNames(_ lines: [Substring]) -> [String]? {
    var names: [String] = []
    for line in lines {
      let number = line.utf8.prefix(9)
      guard number.count == 9, number.first == UInt8(ascii: "n"), number.dropFirst().allSatisfy(isDigit),
        let separator = line.utf8.dropFirst(9).first, isSeparator(separator)
      else { return nil }
      let synonyms = Substring(line.utf8.dropFirst(9).drop(while: isSeparator))
      names.append(String(synonyms.prefix { $0 != "," }))
    }
    return names
  }

  /// `0 tench`, `0: tench` or `0,tench` on every line.
  private static func indexedNames(_ lines: [Substring]) -> [(index: Int, name: String)]? {
    var entries: [(index: Int, name: String)] = []
    for line in lines {
      let digits = line.utf8.prefix(while: isDigit)
      let rest = line.utf8.dropFirst(digits.count)
      guard let index = Int(Substring(digits)), let separator = rest.first, isSeparator(separator) else { return nil }
      entries.append((index, String(Substring(rest.drop(while: isSeparator)))))
    }
    return entries
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), UInt8(ascii: ",")].contains(byte)
  }

  private init(json bytes: ByteView, limits: Limits) throws(ImageError) {
    let entries: [(index: Int, name: String)]
    do throws(JSONError) {
      entries = try Self.entries(of: JSON(parsing: bytes, limits: limits))
    } catch {
      throw .json(error)
    }
    try self.init(placing: entries)
  }

  private static func entries(of json: JSON) throws(JSONError) -> [(index: Int, name: String)] {
    var entries: [(index: Int, name: String)] = []
    if let members = json.object {
      for (key, value) in members {
        guard let index = Int(key) else { throw value.unexpected("a class number as the key, not \(quoted(key)),") }
        entries.append((index, try name(of: value)))
      }
    } else {
      for element in try json.elements() { entries.append((entries.count, try element.asString())) }
    }
    return entries
  }

  /// A name alone, or after its synset.
  private static func name(of json: JSON) throws(JSONError) -> String {
    if let name = json.string { return name }
    guard let pair = json.array, pair.count == 2 else { throw json.unexpected("a name, or a synset and a name,") }
    return try pair[1].asString()
  }

  /// Puts names at their indices, which must be 0, 1, 2, … in any order.
  private init(placing entries: [(index: Int, name: String)]) throws(ImageError) {
    var names = [String?](repeating: nil, count: entries.count)
    for (number, entry) in entries.enumerated() {
      guard names.indices.contains(entry.index) else {
        let last = entries.count - 1
        throw .badLabel(number: number + 1, reason: "index \(entry.index) where 0 to \(last) are expected")
      }
      guard names[entry.index] == nil else {
        throw .badLabel(number: number + 1, reason: "index \(entry.index) for the second time")
      }
      names[entry.index] = entry.name
    }
    try self.init(checking: names.compactMap { $0 })
  }

  private init(checking names: [String]) throws(ImageError) {
    for (number, name) in names.enumerated() {
      if name.isEmpty { throw .badLabel(number: number + 1, reason: "no label") }
      if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\t" }) {
        throw .badLabel(number: number + 1, reason: "a control character in \(quoted(name))")
      }
    }
    guard !names.isEmpty else { throw .badLabel(number: 1, reason: "no label") }
    self.init(names)
  }
}
