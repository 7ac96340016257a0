/// What a graph computes of extents that are not known yet: a polynomial with whole coefficients over symbols and
/// quotients, `4 * H`, `N * L + 1`, `(H + 1) / 2`.
///
/// Symbols stand for extents, so they are not negative; a quotient is rounded down, and neither its dividend nor its
/// divisor is ever negative. Terms and factors have one order and quotients are reduced, so that equal expressions are
/// mostly equal values. What would become larger than `Self.largestSize` is not kept.
public struct DimensionExpression: Sendable, Hashable {
  enum Factor: Sendable, Hashable {
    case symbol(String)
    indirect case quotient(DimensionExpression, DimensionExpression)
  }

  /// A coefficient, never 0, and factors in ascending order; none in the constant term.
  struct Term: Sendable, Hashable {
    var coefficient: Int
    var factors: [Factor]
  }

  /// In ascending order; each combination of factors stands once.
  let terms: [Term]

  /// Terms and factors, those within quotients too, that an expression may have.
  static let largestSize = 24
  /// UTF-8 bytes of a name that may be part of an expression.
  private static let longestName = 64
  /// What a coefficient may be at most, so that no sum of two overflows.
  fileprivate static let largestCoefficient = 1 << 53

  /// A sum; `nil` when it is too large.
  init?(summing terms: some Sequence<Term>) {
    var sums: [[Factor]: Int] = [:]
    for term in terms {
      let (sum, overflow) = sums[term.factors, default: 0].addingReportingOverflow(term.coefficient)
      guard !overflow, sum.magnitude <= Self.largestCoefficient else { return nil }
      sums[term.factors] = sum
    }
    self.terms = sums.filter { $0.value != 0 }.map { Term(coefficient: $0.value, factors: $0.key) }.sorted()
    if size > Self.largestSize { return nil }
  }

  /// `nil` when the number is too large.
  init?(_ constant: Int) { self.init(summing: [Term(coefficient: constant, factors: [])]) }

  /// `nil` when the name is too long to be carried along.
  init?(symbol name: String) {
    guard name.utf8.count <= Self.longestName else { return nil }
    terms = [Term(coefficient: 1, factors: [.symbol(name)])]
  }

  init?(_ factor: Factor) { self.init(summing: [Term(coefficient: 1, factors: [factor])]) }

  private var size: Int {
    terms.reduce(0) { sum, term in
      term.factors.reduce(sum + 1) { sum, factor in
        switch factor {
        case .symbol: sum + 1
        case .quotient(let dividend, let divisor): sum + dividend.size + divisor.size
        }
      }
    }
  }

  /// The value, if it is a number.
  var constant: Int? {
    switch terms.count {
    case 0: 0
    case 1 where terms[0].factors.isEmpty: terms[0].coefficient
    default: nil
    }
  }

  /// The coefficient and the symbols, if it is nothing but their product: `2 * N * L`.
  public var product: (coefficient: Int, symbols: [String])? {
    guard terms.count == 1 else { return nil }
    var symbols: [String] = []
    for factor in terms[0].factors {
      guard case .symbol(let name) = factor else { return nil }
      symbols.append(name)
    }
    return (terms[0].coefficient, symbols)
  }
}

extension DimensionExpression {
  /// Whether `symbol` is part of it.
  public func mentions(_ symbol: String) -> Bool {
    terms.flatMap(\.factors).contains { factor in
      switch factor {
      case .symbol(let name): name == symbol
      case .quotient(let dividend, let divisor): dividend.mentions(symbol) || divisor.mentions(symbol)
      }
    }
  }

  func plus(_ other: DimensionExpression) -> DimensionExpression? {
    DimensionExpression(summing: terms + other.terms)
  }

  func minus(_ other: DimensionExpression) -> DimensionExpression? { other.times(-1).flatMap { plus($0) } }

  func times(_ number: Int) -> DimensionExpression? { DimensionExpression(number).flatMap { times($0) } }

  func times(_ other: DimensionExpression) -> DimensionExpression? {
    var products: [Term] = []
    for a in terms {
      for b in other.terms {
        guard let product = a.times(b) else { return nil }
        products.append(product)
      }
    }
    return DimensionExpression(summing: products)
  }

  /// Whether it is not negative, whatever its symbols stand for; `false` where that is not evident.
  var isNonNegative: Bool {
    if terms.allSatisfy({ $0.coefficient > 0 }) { return true }
    // a - c * (p / k) is at least (k * a - c * p) / k.
    for term in terms where term.coefficient < 0 {
      guard case .quotient(let dividend, let divisor)? = term.factors.first, term.factors.count == 1,
        let number = divisor.constant
      else { continue }
      let rest = DimensionExpression(summing: terms.filter { $0 != term })
      guard let bound = dividend.times(term.coefficient).flatMap({ rest?.times(number)?.plus($0) }) else { continue }
      return bound.isNonNegative
    }
    return false
  }
}

extension DimensionExpression.Term {
  /// `nil` when the coefficient becomes too large.
  func times(_ other: Self) -> Self? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    guard !overflow, product.magnitude <= DimensionExpression.largestCoefficient else { return nil }
    return Self(coefficient: product, factors: (factors + other.factors).sorted())
  }
}

/// An order of terms that products keep: by degree, highest first, then by factors.
extension DimensionExpression.Term: Comparable {
  static func < (a: Self, b: Self) -> Bool {
    if a.factors.count != b.factors.count { return a.factors.count > b.factors.count }
    return a.factors == b.factors
      ? a.coefficient < b.coefficient : a.factors.lexicographicallyPrecedes(b.factors)
  }
}

extension DimensionExpression.Factor: Comparable {
  static func < (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.symbol(let x), .symbol(let y)): x < y
    case (.symbol, .quotient): true
    case (.quotient, .symbol): false
    case (.quotient(let dividend, let divisor), .quotient(let otherDividend, let otherDivisor)):
      dividend == otherDividend
        ? divisor.terms.lexicographicallyPrecedes(otherDivisor.terms)
        : dividend.terms.lexicographicallyPrecedes(otherDividend.terms)
    }
  }
}

extension DimensionExpression: CustomStringConvertible {
  /// As arithmetic is written, with `/` for the quotient that is rounded down: `2 * N + (H + 1) / 2 - 1`.
  public var description: String {
    let shown = terms.filter { $0.coefficient > 0 } + terms.filter { $0.coefficient < 0 }
    return shown.enumerated().map { index, term in
      let sign = term.coefficient < 0 ? index == 0 ? "-" : " - " : index == 0 ? "" : " + "
      return sign + term.magnitude
    }.joined()
  }

  /// In parentheses unless it is one number or one name.
  fileprivate var operand: String {
    if let constant, constant >= 0 { return "\(constant)" }
    if let product, product.coefficient == 1, product.symbols.count == 1 { return description }
    return "(\(description))"
  }
}

extension DimensionExpression.Term {
  /// The term without its sign.
  fileprivate var magnitude: String {
    let number = coefficient.magnitude == 1 && !factors.isEmpty ? [] : ["\(coefficient.magnitude)"]
    let isAlone = number.isEmpty && factors.count == 1
    let texts = factors.map { factor in
      switch factor {
      case .symbol(let name): Self.isPlain(name) ? name : "(\(name))"
      case .quotient(let dividend, let divisor):
        isAlone ? "\(dividend.operand) / \(divisor.operand)" : "(\(dividend.operand) / \(divisor.operand))"
      }
    }
    return (number + texts).joined(separator: " * ")
  }

  /// Whether a name is one word: files have symbols named `H/2`.
  private static func isPlain(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" }
  }
}
