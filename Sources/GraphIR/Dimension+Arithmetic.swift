/// What graphs compute with extents before they run: `x.size(0) * 4`, `-1` in a reshape. An overflow makes an extent
/// unknown, and so does an expression that grows too large.
extension Dimension {
  /// The extent that an expression stands for; `nil` for one that is not kept.
  init(_ expression: DimensionExpression?) {
    guard let expression else {
      self = .unknown
      return
    }
    if let constant = expression.constant {
      self = .known(constant)
    } else if let (coefficient, symbols) = expression.product, coefficient == 1, symbols.count == 1 {
      self = .symbol(symbols[0])
    } else {
      self = .expression(expression)
    }
  }

  /// `nil` for what is not known, or cannot be part of an expression.
  var expression: DimensionExpression? {
    switch self {
    case .known(let value): DimensionExpression(value)
    case .symbol(let name): DimensionExpression(symbol: name)
    case .expression(let expression): expression
    case .unknown: nil
    }
  }

  /// The number of elements of axes with these extents: one symbol stays itself beside axes of extent 1.
  public static func product(_ extents: some Sequence<Dimension>) -> Dimension {
    extents.reduce(1) { $0.times($1) }
  }

  public func plus(_ other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.addingReportingOverflow(b))
    case (0, _): other
    case (_, 0): self
    case (.known, _), (.symbol, _), (.expression, _), (.unknown, _): combined(other) { $0.plus($1) }
    }
  }

  public func minus(_ other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.subtractingReportingOverflow(b))
    case (_, 0): self
    case (.known, _), (.symbol, _), (.expression, _), (.unknown, _): combined(other) { $0.minus($1) }
    }
  }

  public func times(_ other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.multipliedReportingOverflow(by: b))
    case (0, _), (_, 0): 0
    case (1, _): other
    case (_, 1): self
    case (.known, _), (.symbol, _), (.expression, _), (.unknown, _): combined(other) { $0.times($1) }
    }
  }

  /// The quotient, rounded toward zero; unknown for a division by zero, and where the signs of symbolic operands are.
  ///
  /// - Parameter isNonNegative: whether the dividend is known not to be negative.
  public func divided(by other: Dimension, isNonNegative: Bool = false) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.dividedReportingOverflow(by: b))
    case (_, 0): .unknown
    case (_, 1): self
    case (.known, _), (.symbol, _), (.expression, _), (.unknown, _):
      combined(other) { dividend, divisor in
        dividend.divided(by: divisor, isNonNegative: isNonNegative)
          ?? dividend.times(-1)?.divided(by: divisor)?.times(-1)
      }
    }
  }

  /// The quotient, rounded up, of a dividend that is not negative and a positive `step`.
  func divided(roundingUp step: Dimension) -> Dimension {
    plus(step.minus(1)).divided(by: step, isNonNegative: true)
  }

  /// Whether it is at least `bound`, whatever its symbols stand for; `false` where that is not evident.
  func isEvidently(atLeast bound: Int) -> Bool {
    switch self {
    case .known(let value): value >= bound
    case .symbol: bound <= 0
    case .expression(let expression):
      DimensionExpression(bound).flatMap { expression.minus($0) }?.isNonNegative ?? false
    case .unknown: false
    }
  }

  /// The larger, where it is evident which that is.
  func maximum(_ other: Dimension) -> Dimension {
    if minus(other).isEvidently(atLeast: 0) { return self }
    return other.minus(self).isEvidently(atLeast: 0) ? other : .unknown
  }

  /// The smaller, where it is evident which that is.
  func minimum(_ other: Dimension) -> Dimension {
    if minus(other).isEvidently(atLeast: 0) { return other }
    return other.minus(self).isEvidently(atLeast: 0) ? self : .unknown
  }

  /// 1 or 0, as bool elements of a shape computation, where it is evident whether it is at least `bound`.
  func comparison(atLeast bound: Int) -> Dimension {
    if isEvidently(atLeast: bound) { return 1 }
    return Dimension.known(bound).minus(self).isEvidently(atLeast: 1) ? 0 : .unknown
  }

  private func combined(
    _ other: Dimension, _ combine: (DimensionExpression, DimensionExpression) -> DimensionExpression?
  ) -> Dimension {
    guard let a = expression, let b = other.expression else { return .unknown }
    return Dimension(combine(a, b))
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) -> Dimension {
    result.overflow ? .unknown : .known(result.partialValue)
  }

  /// The extent that makes `part` as many elements as `whole`: equal extents cancel, even where nothing else is known.
  ///
  /// - Throws: when all extents are known and no extent does.
  static func missing(in part: [Dimension], of whole: [Dimension]) throws(InferenceError) -> Dimension {
    var whole = whole
    var divisor: [Dimension] = []
    for extent in part {
      if extent != .unknown, extent != 0, let index = whole.firstIndex(of: extent) {
        whole.remove(at: index)
      } else {
        divisor.append(extent)
      }
    }
    // Beside an extent of which nothing is known, what is known may still cancel to 1.
    let open = whole.filter { $0 == .unknown }
    let total = product(whole.filter { $0 != .unknown })
    let parts = product(divisor)
    if let total = total.value, let parts = parts.value, open.isEmpty {
      guard parts > 0 else { return .unknown }
      guard total % parts == 0 else {
        throw InferenceError("\(total) elements cannot be divided into parts of \(parts)")
      }
      return .known(total / parts)
    }
    return open.isEmpty ? total.divided(by: parts) : .unknown
  }
}
