import GraphIR

/// An integer that is a product of extents which are known only when the graph runs: `4·N`.
struct SymbolicInt: Hashable, Sendable {
  let coefficient: Int
  /// Sorted; a symbol stands as often as it is a factor. Never empty.
  let symbols: [String]

  /// The extent that a type calls `name`.
  init(named name: String) { self.init(1, [name]) }

  fileprivate init(_ coefficient: Int, _ symbols: [String]) {
    self.coefficient = coefficient
    self.symbols = symbols
  }

  var description: String {
    ((coefficient == 1 ? [] : ["\(coefficient)"]) + symbols).joined(separator: "*")
  }

  /// `nil` on overflow.
  func times(_ factor: Int) -> SymbolicInt? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
    return overflow ? nil : SymbolicInt(product, symbols)
  }

  func times(_ other: SymbolicInt) -> SymbolicInt? {
    guard symbols.count + other.symbols.count <= 16 else { return nil }
    return SymbolicInt(1, (symbols + other.symbols).sorted()).times(coefficient)?.times(other.coefficient)
  }

  /// The quotient by `divisor`; `nil` when it is not a whole multiple.
  func divided(by divisor: SymbolicInt) -> Factor? {
    guard divisor.coefficient > 0 else { return nil }
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor.coefficient)
    guard remainder == 0 else { return nil }
    var rest = symbols
    for symbol in divisor.symbols {
      guard let place = rest.firstIndex(of: symbol) else { return nil }
      rest.remove(at: place)
    }
    return rest.isEmpty ? .int(quotient) : .symbolic(SymbolicInt(quotient, rest))
  }

  func divided(by divisor: Int) -> SymbolicInt? {
    guard divisor != 0, divisor != -1, coefficient % divisor == 0 else { return nil }
    return SymbolicInt(coefficient / divisor, symbols)
  }
}

/// An extent of a shape as Python sees it: a number, or a product with unknown factors.
enum Factor: Hashable, Sendable {
  case int(Int)
  case symbolic(SymbolicInt)

  /// `nil` on overflow.
  func times(_ other: Factor) -> Factor? {
    switch (self, other) {
    case (.int(let a), .int(let b)):
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? nil : .int(product)
    case (.int(0), _), (_, .int(0)): return .int(0)
    case (.int(let a), .symbolic(let b)), (.symbolic(let b), .int(let a)): return b.times(a).map { .symbolic($0) }
    case (.symbolic(let a), .symbolic(let b)): return a.times(b).map { .symbolic($0) }
    }
  }

  /// `nil` when the quotient is not whole, or not known to be.
  func divided(by other: Factor) -> Factor? {
    switch (self, other) {
    case (_, .int(0)): nil
    case (.int(let a), .int(let b)): b != -1 && a % b == 0 ? .int(a / b) : nil
    case (.int, .symbolic): nil
    case (.symbolic(let a), .int(let b)): a.divided(by: b).map { .symbolic($0) }
    case (.symbolic(let a), .symbolic(let b)): a.divided(by: b)
    }
  }

  var value: Int? {
    if case .int(let value) = self { value } else { nil }
  }

  var description: String {
    switch self {
    case .int(let value): "\(value)"
    case .symbolic(let symbolic): symbolic.description
    }
  }
}

/// Factors are how the interpreter computes with what the graph's types say of extents.
extension Factor {
  /// `nil` for an extent that is neither a number nor a product of symbols.
  init?(_ dimension: Dimension) {
    switch dimension {
    case .known(let value): self = .int(value)
    case .symbol(let name): self = .symbolic(SymbolicInt(named: name))
    case .expression(let expression):
      guard let (coefficient, symbols) = expression.product else { return nil }
      self = .symbolic(SymbolicInt(coefficient, symbols))
    case .unknown: return nil
    }
  }

  var dimension: Dimension {
    switch self {
    case .int(let value): .known(value)
    case .symbolic(let symbolic): .product([.known(symbolic.coefficient)] + symbolic.symbols.map { .symbol($0) })
    }
  }
}
