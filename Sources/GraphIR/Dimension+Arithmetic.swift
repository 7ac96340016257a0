/// What graphs compute with extents before they run: `x.size(0) * 4`, `-1` in a reshape. An overflow makes an extent
/// unknown.
extension Dimension {
  /// The number of elements of axes with these extents: one symbol stays itself beside axes of extent 1.
  public static func product(_ extents: some Sequence<Dimension>) -> Dimension {
    extents.reduce(1) { $0.times($1) }
  }

  public func plus(_ other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.addingReportingOverflow(b))
    case (0, _): other
    case (_, 0): self
    case (.known, _), (.symbol, _), (.unknown, _): .unknown
    }
  }

  public func minus(_ other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.subtractingReportingOverflow(b))
    case (.symbol(let a), .symbol(let b)) where a == b: 0
    case (_, 0): self
    case (.known, _), (.symbol, _), (.unknown, _): .unknown
    }
  }

  public func times(_ other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.multipliedReportingOverflow(by: b))
    case (0, _), (_, 0): 0
    case (1, _): other
    case (_, 1): self
    case (.known, _), (.symbol, _), (.unknown, _): .unknown
    }
  }

  /// The quotient, rounded toward zero; unknown for a division by zero.
  public func divided(by other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known(let a), .known(let b)): .checked(a.dividedReportingOverflow(by: b))
    case (_, 1): self
    case (.known, _), (.symbol, _), (.unknown, _): .unknown
    }
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) -> Dimension {
    result.overflow ? .unknown : .known(result.partialValue)
  }

  /// The extent that makes `part` as many elements as `whole`: equal symbols cancel.
  ///
  /// - Throws: when all extents are known and no extent does.
  static func missing(in part: [Dimension], of whole: [Dimension]) throws(InferenceError) -> Dimension {
    var whole = whole
    var divisor: Dimension = 1
    for extent in part {
      if case .symbol = extent, let index = whole.firstIndex(of: extent) {
        whole.remove(at: index)
      } else {
        divisor = divisor.times(extent)
      }
    }
    let symbols = whole.filter { $0.value == nil }
    let total = product(whole.filter { $0.value != nil })
    guard let total = total.value, let divisor = divisor.value, divisor > 0 else { return .unknown }
    switch symbols.count {
    case 0:
      guard total % divisor == 0 else {
        throw InferenceError("\(total) elements cannot be divided into parts of \(divisor)")
      }
      return .known(total / divisor)
    case 1 where total == divisor: return symbols[0]
    default: return .unknown
    }
  }
}
