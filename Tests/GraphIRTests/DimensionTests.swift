import GraphIR
import Tensors
import Testing

private let w = Dimension.symbol("W")

/// The extent that `dimension` is where its symbols are these numbers: the definition, worked out on its description.
private func evaluated(_ dimension: Dimension, h value: Int, w other: Int) throws -> Int {
  var evaluator = Evaluator(text: dimension.description, symbols: ["H": value, "W": other])
  return try evaluator.sum()
}

/// Reads what `description` writes: sums of products, `/` rounding down, parentheses.
private struct Evaluator {
  private var tokens: [String]
  private let symbols: [String: Int]

  struct Unreadable: Error {}

  init(text: String, symbols: [String: Int]) {
    self.symbols = symbols
    tokens = []
    for character in text where character != " " {
      if let last = tokens.last, last.last?.isLetter == true || last.last?.isNumber == true,
        character.isLetter || character.isNumber
      {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
    }
    tokens.reverse()
  }

  mutating func sum() throws -> Int {
    var result = 0
    var sign = tokens.last == "-" ? -1 : 1
    if sign < 0 { tokens.removeLast() }
    while true {
      result += sign * (try product())
      guard let next = tokens.last, next == "+" || next == "-" else { return result }
      tokens.removeLast()
      sign = next == "+" ? 1 : -1
    }
  }

  private mutating func product() throws -> Int {
    var result = try operand()
    while let next = tokens.last, next == "*" || next == "/" {
      tokens.removeLast()
      let other = try operand()
      result = next == "*" ? result * other : Int((Double(result) / Double(other)).rounded(.down))
    }
    return result
  }

  private mutating func operand() throws -> Int {
    guard let token = tokens.popLast() else { throw Unreadable() }
    if token == "(" {
      let inner = try sum()
      guard tokens.popLast() == ")" else { throw Unreadable() }
      return inner
    }
    guard let value = Int(token) ?? symbols[token] else { throw Unreadable() }
    return value
  }
}

@Test func expressionsAreSimplified() {
  #expect(h.minus(1).plus(1) == h)
  #expect(h.plus(3).description == "H + 3")
  #expect(Dimension.known(512).minus(h).description == "512 - H")
  #expect(h.times(4).description == "4 * H")
  #expect(n.times(196).plus(n) == n.times(197))
  #expect(n.times(h) == h.times(n))
  #expect(h.minus(h) == 0)
  #expect(h.plus(w).minus(w) == h)
  #expect(h.times(2).divided(by: 2) == h)
  #expect(h.times(w).plus(h).divided(by: w.plus(1)) == h)
  #expect(n.times(h).divided(by: h) == n)
}

@Test func roundedQuotientsAreNotUndone() {
  #expect(h.divided(by: 2).times(2) != h)
  #expect(h.divided(by: 2).times(2).description == "2 * (H / 2)")
  #expect(h.divided(by: 2).plus(h.divided(by: 2)) == h.divided(by: 2).times(2))
}

@Test func quotientsOfQuotientsAreOne() {
  #expect(h.divided(by: 2).divided(by: 3) == h.divided(by: 6))
  #expect(h.plus(1).divided(by: 2).plus(1).divided(by: 2).description == "(H + 3) / 4")
  #expect(h.times(2).divided(by: 4) == h.divided(by: 2))
  #expect(h.times(2).plus(1).divided(by: 2) == h)
}

/// Division is C's, toward zero; what may be negative has no quotient, unless it comes out even.
@Test func signsThatAreNotEvidentMakeQuotientsUnknown() {
  #expect(h.minus(1).divided(by: 2) == .unknown)
  #expect(h.minus(1).divided(by: 2, isNonNegative: true).plus(1).description == "(H + 1) / 2")
  #expect(Dimension.known(0).minus(h).divided(by: 2) == Dimension.known(0).minus(h.divided(by: 2)))
  #expect(h.divided(by: 0) == .unknown)
  #expect(h.minus(2).times(2).divided(by: 2) == h.minus(2))
}

/// Every way of combining a few expressions, compared with the same arithmetic on numbers.
@Test func expressionsMeanWhatTheyWereMadeOf() throws {
  let dimensions: [Dimension] = [
    h, w, h.plus(3), w.times(2), h.divided(by: 2), h.plus(w).divided(by: 3), 5, h.times(w),
  ]
  for a in dimensions {
    for b in dimensions {
      let results: [(Dimension, (Int, Int) -> Int)] = [
        (a.plus(b), { $0 + $1 }), (a.minus(b), { $0 - $1 }), (a.times(b), { $0 * $1 }), (a.divided(by: b), { $0 / $1 }),
        (a.times(b).plus(7).divided(by: 4), { ($0 * $1 + 7) / 4 }),
        (a.plus(b).divided(by: 2).times(3), { ($0 + $1) / 2 * 3 }),
        (a.plus(b).plus(1).divided(by: 2).plus(2).divided(by: 3), { (($0 + $1 + 1) / 2 + 2) / 3 }),
      ]
      for (height, width) in [(2, 1), (7, 5), (8, 3), (31, 64), (100, 99)] {
        let x = try evaluated(a, h: height, w: width)
        let y = try evaluated(b, h: height, w: width)
        for (index, (result, definition)) in results.enumerated() where result != .unknown && !(index == 3 && y == 0) {
          #expect(try evaluated(result, h: height, w: width) == definition(x, y), "\(a), \(b), \(index): \(result)")
        }
      }
    }
  }
}

@Test func expressionsStayBounded() {
  var extent = h
  for index in 0..<100 { extent = extent.plus(.symbol("s\(index)")) }
  #expect(extent == .unknown)
  var power = h.plus(w)
  for _ in 0..<10 { power = power.times(power) }
  #expect(power == .unknown)
  #expect(h.times(.known(.max)) == .unknown)
  #expect(Dimension.known(.min).minus(h) == .unknown)
  let long = Dimension.symbol(String(repeating: "x", count: 1000))
  #expect(long.plus(1) == .unknown)
  #expect(long.plus(0) == long)
}

@Test func whatContradictsIsNotCompatible() {
  #expect(!h.plus(1).isCompatible(with: h.plus(2)))
  #expect(h.plus(1).isCompatible(with: 5))
  #expect(h.plus(1).isCompatible(with: n.times(2)))
}

@Test func windowsOfOpenExtents() throws {
  var conv = Conv()
  conv.strides = [2, 2]
  conv.pads = [3, 3, 3, 3]
  #expect(
    try inferred(conv, input([n, 3, h, w]), input([64, 3, 7, 7])) == [
      .tensor(.float32, [n, 64, h.plus(1).divided(by: 2), w.plus(1).divided(by: 2)])
    ])
  var pool = MaxPool()
  pool.kernelShape = [3]
  pool.strides = [2]
  pool.ceilMode = true
  // H = 3, 4, 5: 1, 2, 2.
  #expect(try inferred(pool, input([n, 3, h])) == [.tensor(.float32, [n, 3, h.divided(by: 2)])])
  for height in 3..<40 {
    let window = try Window(kernel: [3], strides: [2], dilations: [], pads: [], autoPad: .notSet, roundsUp: true)
    #expect(try window.output(0, input: height) == height / 2)
  }
  // A last window that may begin in the padding.
  pool.pads = [0, 2]
  #expect(try inferred(pool, input([n, 3, h])) == [.tensor(.float32, [n, 3, .unknown])])
  #expect(
    try inferred(ConvTranspose(), input([n, 4, h]), input([4, 6, 3])) == [.tensor(.float32, [n, 6, h.plus(2)])])
}

@Test func slicesOfOpenAxes() throws {
  func sliced(_ extent: Dimension, _ start: Int, _ end: Int, _ step: Int = 1) throws -> Dimension? {
    try inferred(
      Slice(), input([extent]), constant([Int64(start)]), constant([Int64(end)]), constant([Int64(0)]),
      constant([Int64(step)]))[0]?.tensor?.shape?.first
  }
  #expect(try sliced(h, 0, .max) == h)
  #expect(try sliced(h, 1, .max) == h.minus(1))
  #expect(try sliced(h, 0, -1) == h.minus(1))
  #expect(try sliced(h, 1, .max, 2) == h.divided(by: 2))
  #expect(try sliced(h, 0, .max, 2) == h.plus(1).divided(by: 2))
  #expect(try sliced(h, -1, .min, -1) == h)
  // These may reach beyond the axis.
  #expect(try sliced(h, 0, 5) == .unknown)
  #expect(try sliced(h, -5, .max) == .unknown)
  #expect(try sliced(h.plus(5), 0, 5) == 5)
  #expect(try sliced(h.plus(5), -5, .max) == 5)
}
