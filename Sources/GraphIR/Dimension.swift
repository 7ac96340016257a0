// GraphIR: the one graph representation that every importer lowers to and every later stage works on. Its vocabulary is the
// ONNX operator set at its newest stable version; it knows no file format and no kernel.

import Tensors

/// One extent of a value's shape, as far as it is known before the graph runs.
public enum Dimension: Sendable, Hashable {
  case known(Int)
  /// A name that stands for the same extent wherever it appears: `N`, `batch`.
  case symbol(String)
  /// What is computed from symbols, and is neither a number nor a symbol: `4 * H`, `sequence + 1`.
  case expression(DimensionExpression)
  case unknown

  public var value: Int? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Whether both may describe the same extent.
  public func isCompatible(with other: Dimension) -> Bool {
    switch (self, other) {
    case (.known(let a), .known(let b)): a == b
    case (.unknown, _), (_, .unknown), (.symbol, _), (_, .symbol), (.known, .expression), (.expression, .known): true
    case (.expression(let a), .expression(let b)): (a.minus(b)?.constant ?? 0) == 0
    }
  }

  /// Of two descriptions of the same extent, the one that says more; of two names, the plainer.
  public func merged(with other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known, _), (.symbol, .unknown), (.symbol, .symbol), (.symbol, .expression), (.expression, .unknown),
      (.expression, .expression):
      self
    case (.symbol, .known), (.expression, .known), (.expression, .symbol), (.unknown, _): other
    }
  }
}

extension Dimension: CustomStringConvertible, ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .known(value) }

  /// `224`, `N`, `(H + 1) / 2`, and `?` for what is not known.
  public var description: String {
    switch self {
    case .known(let value): "\(value)"
    case .symbol(let name): name
    case .expression(let expression): expression.description
    case .unknown: "?"
    }
  }
}
