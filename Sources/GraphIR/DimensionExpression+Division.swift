extension DimensionExpression {
  /// The quotient rounded down; `nil` where it is no expression.
  ///
  /// - Parameter isNonNegative: whether the dividend is known not to be negative; where it is not evident otherwise,
  ///   only a division that comes out even has a result.
  func divided(by divisor: DimensionExpression, isNonNegative: Bool = false) -> DimensionExpression? {
    if let exact = exactQuotient(by: divisor) { return exact }
    guard isNonNegative || self.isNonNegative else { return nil }
    if let number = divisor.constant { return number > 0 ? divided(by: number) : nil }
    guard self.isNonNegative, divisor.isNonNegative else { return nil }
    return DimensionExpression(.quotient(self, divisor))
  }

  /// The quotient of a dividend that is not negative.
  ///
  /// Multiples of the divisor come out of it, so that all coefficients of the dividend left are between 0 and the divisor.
  private func divided(by number: Int) -> DimensionExpression? {
    var whole: [Term] = []
    var rest: [Term] = []
    for term in terms {
      // Rounded down, so that no remainder is negative; coefficients are far from overflowing.
      let remainder = (term.coefficient % number + number) % number
      let quotient = (term.coefficient - remainder) / number
      if quotient != 0 { whole.append(Term(coefficient: quotient, factors: term.factors)) }
      if remainder != 0 { rest.append(Term(coefficient: remainder, factors: term.factors)) }
    }
    guard let dividend = DimensionExpression(summing: rest) else { return nil }
    if dividend.constant == nil {
      guard let quotient = dividend.reducedQuotient(by: number) else { return nil }
      whole += quotient.terms
    }
    return DimensionExpression(summing: whole)
  }

  /// `self / number` where each coefficient is between 0 and `number`.
  private func reducedQuotient(by number: Int) -> DimensionExpression? {
    // (p / a + c) / b = (p + a * c) / (a * b)
    let offset = terms.last.flatMap { $0.factors.isEmpty ? $0.coefficient : nil } ?? 0
    if terms[0].coefficient == 1, terms.count == (offset == 0 ? 1 : 2), terms[0].factors.count == 1,
      case .quotient(let dividend, let inner) = terms[0].factors[0], let innerNumber = inner.constant
    {
      let (product, overflow) = innerNumber.multipliedReportingOverflow(by: number)
      guard !overflow, let moved = inner.times(offset).flatMap({ dividend.plus($0) }) else { return nil }
      return moved.divided(by: product)
    }
    // A common divisor g: (g * p + c) / (g * k) = p / k for c below g.
    let common = terms.filter { !$0.factors.isEmpty }.reduce(number) { Self.gcd($0, $1.coefficient) }
    let reduced = terms.map { Term(coefficient: $0.coefficient / common, factors: $0.factors) }
    guard let dividend = DimensionExpression(summing: reduced), let divisor = DimensionExpression(number / common)
    else {
      return nil
    }
    return DimensionExpression(.quotient(dividend, divisor))
  }

  private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }

  /// The quotient where the division comes out even: `N * H / H`, `(H * W + H) / (W + 1)`.
  private func exactQuotient(by divisor: DimensionExpression) -> DimensionExpression? {
    guard let leading = divisor.terms.first else { return nil }
    var rest = self
    var quotient: [Term] = []
    // Each step takes the first term away and adds none before it.
    while let first = rest.terms.first {
      guard quotient.count < Self.largestSize, let term = first.exactQuotient(by: leading),
        let product = DimensionExpression(summing: [term]).flatMap({ $0.times(divisor) }),
        let next = rest.minus(product)
      else { return nil }
      quotient.append(term)
      rest = next
    }
    return DimensionExpression(summing: quotient)
  }
}

extension DimensionExpression.Term {
  fileprivate func exactQuotient(by divisor: Self) -> Self? {
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor.coefficient)
    guard remainder == 0 else { return nil }
    var left = factors
    for factor in divisor.factors {
      guard let place = left.firstIndex(of: factor) else { return nil }
      left.remove(at: place)
    }
    return Self(coefficient: quotient, factors: left)
  }
}
