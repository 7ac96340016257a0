/// Compiles an expression while it reads it; a repeated part is read once for each copy that its count asks for.
struct RegularExpressionParser {
  private typealias Instruction = RegularExpression.Instruction

  private struct Flags {
    var ignoresCase = false
    /// `^` and `$` also match within the text, at lines.
    var isMultiline = false
    var dotTakesNewline = false
  }

  private static let mostInstructions = 20_000
  private static let mostSteps = 200_000
  private static let deepest = 100
  private static let mostRepetitions = 1000

  private let pattern: [Unicode.Scalar]
  private var place = 0
  private var flags = Flags()
  private var program: [Instruction] = []
  private var depth = 0
  private var steps = 0

  init(_ pattern: String) { self.pattern = Array(pattern.unicodeScalars) }

  mutating func parse() throws(RegularExpressionError) -> [RegularExpression.Instruction] {
    try parseAlternatives()
    guard place == pattern.count else { throw error("unexpected )") }
    try emit(.accept)
    return program
  }

  private func error(_ problem: String) -> RegularExpressionError {
    RegularExpressionError(problem: "\(problem) at character \(place) of the pattern")
  }

  private var next: Unicode.Scalar? { place < pattern.count ? pattern[place] : nil }

  private func follows(_ text: String) -> Bool { pattern[place...].starts(with: text.unicodeScalars) }

  private mutating func skip(_ text: String) -> Bool {
    guard follows(text) else { return false }
    place += text.unicodeScalars.count
    return true
  }

  private mutating func emit(_ instruction: Instruction) throws(RegularExpressionError) {
    guard program.count < Self.mostInstructions else { throw error("the pattern is too large") }
    program.append(instruction)
  }

  private mutating func countStep() throws(RegularExpressionError) {
    steps += 1
    guard steps <= Self.mostSteps else { throw error("the pattern is too large") }
  }

  /// `a|b|c`, up to a closing parenthesis or the end.
  private mutating func parseAlternatives() throws(RegularExpressionError) {
    depth += 1
    guard depth <= Self.deepest else { throw error("nested too deeply") }
    let outerFlags = flags
    var ends: [Int] = []
    while true {
      let start = program.count
      try parseSequence()
      guard skip("|") else { break }
      // split to this alternative and the next; the alternative ends with a jump behind all of them.
      try insert(.split(start + 1, program.count + 2), at: start)
      ends.append(program.count)
      try emit(.jump(0))
    }
    for end in ends { program[end] = .jump(program.count) }
    flags = outerFlags
    depth -= 1
  }

  /// Puts an instruction before those from `start` on, which move by one.
  private mutating func insert(_ instruction: Instruction, at start: Int) throws(RegularExpressionError) {
    try emit(.jump(0))
    for index in stride(from: program.count - 1, to: start, by: -1) {
      program[index] =
        switch program[index - 1] {
        case .split(let a, let b): .split(a >= start ? a + 1 : a, b >= start ? b + 1 : b)
        case .jump(let target): .jump(target >= start ? target + 1 : target)
        case let other: other
        }
    }
    program[start] = instruction
  }

  private mutating func parseSequence() throws(RegularExpressionError) {
    while let character = next, character != "|", character != ")" { try parseRepeated() }
  }

  /// An atom with the repetition that follows it.
  private mutating func parseRepeated() throws(RegularExpressionError) {
    try countStep()
    let atom = place
    let start = program.count
    let flagsBefore = flags
    try parseAtom()
    guard let (least, most) = try parseRepetition() else { return }
    let end = place
    let flagsAfter = flags
    // What was read once already is the first copy.
    var copies = 1
    if least == 0 { program.removeSubrange(start...) }
    if least == 0 { copies = 0 }
    func again(_ parser: inout RegularExpressionParser) throws(RegularExpressionError) {
      try parser.countStep()
      parser.place = atom
      parser.flags = flagsBefore
      try parser.parseAtom()
    }
    while copies < least {
      try again(&self)
      copies += 1
    }
    if let most {
      // Each optional copy may be the last one.
      var splits: [Int] = []
      for _ in copies..<max(copies, most) {
        splits.append(program.count)
        try emit(.split(program.count + 1, 0))
        try again(&self)
      }
      for split in splits { program[split] = .split(split + 1, program.count) }
    } else {
      let loop = program.count
      try emit(.split(loop + 1, 0))
      try again(&self)
      try emit(.jump(loop))
      program[loop] = .split(loop + 1, program.count)
    }
    place = end
    flags = flagsAfter
    if next == "*" || next == "+" || next == "?" { throw error("nothing to repeat") }
  }

  /// `*`, `+`, `?`, `{2,3}`, each also with a `?` for as few as possible, which makes no difference to a full match.
  private mutating func parseRepetition() throws(RegularExpressionError) -> (least: Int, most: Int?)? {
    let result: (Int, Int?)
    switch next {
    case "*": result = (0, nil)
    case "+": result = (1, nil)
    case "?": result = (0, 1)
    case "{":
      guard let counts = try parseCounts() else { return nil }
      _ = skip("?")
      return counts
    default: return nil
    }
    place += 1
    _ = skip("?")
    return result
  }

  /// `{n}`, `{n,}` or `{n,m}`; anything else in braces stands for itself.
  private mutating func parseCounts() throws(RegularExpressionError) -> (least: Int, most: Int?)? {
    // The longest counts have ten characters; farther braces are none of theirs.
    guard let close = pattern[place...].prefix(12).firstIndex(of: "}") else { return nil }
    let text = String(String.UnicodeScalarView(pattern[place + 1..<close]))
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].allSatisfy(\.isWholeNumber), let least = Int(parts[0]) else {
      return nil
    }
    var most: Int? = parts.count == 1 ? least : nil
    if parts.count == 2, !parts[1].isEmpty {
      guard let bound = Int(parts[1]) else { return nil }
      most = bound
    }
    guard least <= Self.mostRepetitions, most ?? 0 <= Self.mostRepetitions, most ?? least >= least else {
      throw error("a repetition count that is not possible")
    }
    place = close + 1
    return (least, most)
  }

  private mutating func parseAtom() throws(RegularExpressionError) {
    guard let character = next else { throw error("an atom expected") }
    place += 1
    switch character {
    case "(": try parseGroup()
    case "[": try emitMatcher(try parseClass())
    case ".": try emit(.take(flags.dotTakesNewline ? .all : .allButNewline))
    case "^": try emit(.assert(flags.isMultiline ? .lineStart : .textStart))
    case "$": try emit(.assert(flags.isMultiline ? .lineEnd : .textEnd))
    case "*", "+", "?": throw error("nothing to repeat")
    case "\\": try parseEscape()
    default: try emitMatcher(CharacterMatcher(character))
    }
  }

  private mutating func emitMatcher(_ matcher: CharacterMatcher) throws(RegularExpressionError) {
    var matcher = matcher
    matcher.ignoresCase = flags.ignoresCase
    try emit(.take(matcher))
  }

  /// What follows an opening parenthesis, with the closing one.
  private mutating func parseGroup() throws(RegularExpressionError) {
    let outerFlags = flags
    if skip("?") {
      if skip("P<") || skip("<") {
        guard let close = pattern[place...].firstIndex(of: ">") else { throw error("a group's name does not end") }
        place = close + 1
      } else if try parseFlags() {
        return
      }
    }
    try parseAlternatives()
    guard skip(")") else { throw error(") expected") }
    flags = outerFlags
  }

  /// `i`, `-s` and the like; whether they stand alone, without a group of their own.
  private mutating func parseFlags() throws(RegularExpressionError) -> Bool {
    var value = true
    while let character = next {
      place += 1
      switch character {
      case "i": flags.ignoresCase = value
      case "m": flags.isMultiline = value
      case "s": flags.dotTakesNewline = value
      case "U": break
      case "-": value = false
      case ":": return false
      case ")": return true
      default: throw error("unknown flag")
      }
    }
    throw error("a group does not end")
  }

  private mutating func parseEscape() throws(RegularExpressionError) {
    switch next {
    case "A": try emit(.assert(.textStart))
    case "z": try emit(.assert(.textEnd))
    case "b": try emit(.assert(.wordBoundary))
    case "B": try emit(.assert(.noWordBoundary))
    case "Q":
      place += 1
      while let character = next, !skip("\\E") {
        place += 1
        try emitMatcher(CharacterMatcher(character))
      }
      return
    default: return try emitMatcher(try parseEscapedSet())
    }
    place += 1
  }

  /// What a backslash and the next characters stand for, within brackets or outside.
  private mutating func parseEscapedSet() throws(RegularExpressionError) -> CharacterMatcher {
    guard let character = next else { throw error("a backslash at the end") }
    place += 1
    func negated(_ matcher: CharacterMatcher) -> CharacterMatcher { CharacterMatcher(Self.complement(matcher)) }
    switch character {
    case "d": return .digit
    case "D": return negated(.digit)
    case "s": return .space
    case "S": return negated(.space)
    case "w": return .word
    case "W": return negated(.word)
    case "a": return CharacterMatcher("\u{7}")
    case "f": return CharacterMatcher("\u{c}")
    case "t": return CharacterMatcher("\t")
    case "n": return CharacterMatcher("\n")
    case "r": return CharacterMatcher("\r")
    case "v": return CharacterMatcher("\u{b}")
    case "x": return CharacterMatcher(try parseHexadecimal())
    case _ where character.value < 0x80 && !character.properties.isAlphabetic && !("0"..."9").contains(character):
      return CharacterMatcher(character)
    default: throw error("the escape \\\(character) is not supported")
    }
  }

  private static func complement(_ matcher: CharacterMatcher) -> [ClosedRange<UInt32>] {
    var matcher = matcher
    matcher.isNegated = true
    return matcher.plainRanges
  }

  /// `7F` or `{10FFFF}`.
  private mutating func parseHexadecimal() throws(RegularExpressionError) -> Unicode.Scalar {
    let digits: ArraySlice<Unicode.Scalar>
    if skip("{") {
      guard let close = pattern[place...].firstIndex(of: "}") else { throw error("} expected") }
      digits = pattern[place..<close]
      place = close + 1
    } else {
      digits = pattern[place...].prefix(2)
      place += digits.count
    }
    let text = String(String.UnicodeScalarView(digits))
    guard let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw error("a character's number expected")
    }
    return scalar
  }

  /// What follows an opening bracket, with the closing one.
  private mutating func parseClass() throws(RegularExpressionError) -> CharacterMatcher {
    var result = CharacterMatcher([ClosedRange<UInt32>]())
    let isNegated = skip("^")
    var isFirst = true
    while isFirst || !follows("]") {
      isFirst = false
      let item = try parseClassItem()
      guard item.ranges.count == 1, item.ranges[0].count == 1, follows("-"), !follows("-]") else {
        result.ranges += item.ranges
        continue
      }
      place += 1
      let end = try parseClassItem()
      guard end.ranges.count == 1, end.ranges[0].count == 1, end.ranges[0].lowerBound >= item.ranges[0].lowerBound
      else {
        throw error("a range that is not possible")
      }
      result.ranges.append(item.ranges[0].lowerBound...end.ranges[0].lowerBound)
    }
    place += 1
    result.isNegated = isNegated
    return result
  }

  private mutating func parseClassItem() throws(RegularExpressionError) -> CharacterMatcher {
    guard let character = next else { throw error("] expected") }
    if skip("[:") {
      guard let close = pattern[place...].firstIndex(of: ":"), close + 1 < pattern.count, pattern[close + 1] == "]"
      else {
        throw error(":] expected")
      }
      var name = String(String.UnicodeScalarView(pattern[place..<close]))
      place = close + 2
      let isNegated = name.hasPrefix("^")
      if isNegated { name.removeFirst() }
      guard let matcher = CharacterMatcher.named[name] else { throw error("unknown class") }
      return isNegated ? CharacterMatcher(Self.complement(matcher)) : matcher
    }
    place += 1
    return character == "\\" ? try parseEscapedSet() : CharacterMatcher(character)
  }
}
