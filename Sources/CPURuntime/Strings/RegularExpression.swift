// Regular expressions in RE2's syntax (https://github.com/google/re2/wiki/Syntax), matched as RE2 does: by running all
// alternatives side by side (Thompson, "Regular Expression Search Algorithm", 1968), in time proportional to the text's length
// whatever the expression is.

/// Why an expression cannot be used.
struct RegularExpressionError: Error, Hashable {
  var problem: String
}

/// A compiled expression that texts match as a whole or not at all.
struct RegularExpression: Sendable {
  enum Instruction: Sendable {
    /// Takes one character.
    case take(CharacterMatcher)
    /// Goes on in both places.
    case split(Int, Int)
    case jump(Int)
    case assert(Assertion)
    case accept
  }

  enum Assertion: Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }

  private let program: [Instruction]

  init(_ pattern: String) throws(RegularExpressionError) {
    var parser = RegularExpressionParser(pattern)
    program = try parser.parse()
  }

  /// Whether all of `text` matches.
  func matches(_ text: String) -> Bool {
    let characters = Array(text.unicodeScalars)
    var states = StateSet(program.count)
    var next = StateSet(program.count)
    var pending: [Int] = []
    add(0, to: &states, characters, 0, &pending)
    for (place, character) in characters.enumerated() {
      next.removeAll()
      for state in states.members {
        if case .take(let matcher) = program[state], matcher.contains(character) {
          add(state + 1, to: &next, characters, place + 1, &pending)
        }
      }
      swap(&states, &next)
      if states.members.isEmpty { return false }
    }
    return states.members.contains { if case .accept = program[$0] { true } else { false } }
  }

  /// Adds `state` and all that follow it without taking a character.
  private func add(
    _ state: Int, to set: inout StateSet, _ text: [Unicode.Scalar], _ place: Int, _ pending: inout [Int]
  ) {
    pending.append(state)
    while let state = pending.popLast() {
      guard set.insert(state) else { continue }
      switch program[state] {
      case .take, .accept: break
      case .jump(let target): pending.append(target)
      case .split(let a, let b): pending += [b, a]
      case .assert(let assertion): if assertion.holds(text, place) { pending.append(state + 1) }
      }
    }
  }
}

extension RegularExpression.Assertion {
  fileprivate func holds(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    let before = place > 0 ? text[place - 1] : nil
    let after = place < text.count ? text[place] : nil
    let isBoundary =
      (before.map(CharacterMatcher.word.contains) ?? false)
      != (after.map(CharacterMatcher.word.contains) ?? false)
    switch self {
    case .textStart: return before == nil
    case .textEnd: return after == nil
    case .lineStart: return before == nil || before == "\n"
    case .lineEnd: return after == nil || after == "\n"
    case .wordBoundary: return isBoundary
    case .noWordBoundary: return !isBoundary
    }
  }
}

/// A set of states that is emptied at no cost.
private struct StateSet {
  private(set) var members: [Int] = []
  private var isMember: [Bool]

  init(_ count: Int) { isMember = Array(repeating: false, count: count) }

  /// Whether `state` is new.
  mutating func insert(_ state: Int) -> Bool {
    guard !isMember[state] else { return false }
    isMember[state] = true
    members.append(state)
    return true
  }

  mutating func removeAll() {
    for state in members { isMember[state] = false }
    members.removeAll(keepingCapacity: true)
  }
}

/// A set of characters.
struct CharacterMatcher: Sendable {
  var ranges: [ClosedRange<UInt32>]
  var isNegated = false
  /// Whether letters match in either case.
  var ignoresCase = false

  func contains(_ character: Unicode.Scalar) -> Bool {
    func isIn(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(scalar.value) } }
    var isFound = isIn(character)
    if ignoresCase, !isFound {
      let properties = character.properties
      isFound = [properties.lowercaseMapping, properties.uppercaseMapping].contains { mapping in
        mapping.unicodeScalars.count == 1 && mapping.unicodeScalars.first.map(isIn) ?? false
      }
    }
    return isFound != isNegated
  }

  private init(_ ranges: [(Unicode.Scalar, Unicode.Scalar)]) { self.ranges = ranges.map { $0.0.value...$0.1.value } }

  init(_ character: Unicode.Scalar) { ranges = [character.value...character.value] }
  init(_ ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

  static let digit = CharacterMatcher([("0", "9")])
  static let space = CharacterMatcher([("\t", "\n"), ("\u{c}", "\r"), (" ", " ")])
  static let word = CharacterMatcher([("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z")])
  static let all = CharacterMatcher([0...0x10ffff])
  static let allButNewline = CharacterMatcher([0...0x9, 0xb...0x10ffff])

  /// The ranges that the set stands for when it is no longer negated.
  var plainRanges: [ClosedRange<UInt32>] {
    guard isNegated else { return ranges }
    var rest: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { rest.append(next...range.lowerBound - 1) }
      next = max(next, range.upperBound + 1)
    }
    if next <= 0x10ffff { rest.append(next...0x10ffff) }
    return rest
  }

  /// The classes that are written `[:name:]` within brackets.
  static let named: [String: CharacterMatcher] = [
    "alnum": CharacterMatcher([("0", "9"), ("A", "Z"), ("a", "z")]),
    "alpha": CharacterMatcher([("A", "Z"), ("a", "z")]),
    "ascii": CharacterMatcher([("\0", "\u{7f}")]), "blank": CharacterMatcher([("\t", "\t"), (" ", " ")]),
    "cntrl": CharacterMatcher([("\0", "\u{1f}"), ("\u{7f}", "\u{7f}")]), "digit": digit,
    "graph": CharacterMatcher([("!", "~")]), "lower": CharacterMatcher([("a", "z")]),
    "print": CharacterMatcher([(" ", "~")]),
    "punct": CharacterMatcher([("!", "/"), (":", "@"), ("[", "`"), ("{", "~")]),
    "space": CharacterMatcher([("\t", "\r"), (" ", " ")]), "upper": CharacterMatcher([("A", "Z")]), "word": word,
    "xdigit": CharacterMatcher([("0", "9"), ("A", "F"), ("a", "f")]),
  ]
}
