// GraphIR: the one graph representation that every importer lowers to and every later stage works on. Its vocabulary is the
// ONNX operator set at its newest stable version; it knows no file format and no kernel.

import Tensors

/// One extent of a value's shape, as far as it is known before the graph runs.
public enum Dimension: Sendable, Hashable {
  case known(Int)
  /// A name that stands for the same extent wherever it appears: `N`, `batch`.
  case symbol(String)
  case unknown

  public var value: Int? {
    if case .known(let value) = self { value } else { nil }
  }

  /// The extent after `transform`; only known extents stay known.
  public func map(_ transform: (Int) -> Int) -> Dimension {
    if case .known(let value) = self { .known(transform(value)) } else { .unknown }
  }

  /// Whether both may describe the same extent.
  public func isCompatible(with other: Dimension) -> Bool {
    if case .known(let a) = self, case .known(let b) = other { a == b } else { true }
  }

  /// Of two descriptions of the same extent, the one that says more.
  public func merged(with other: Dimension) -> Dimension {
    switch (self, other) {
    case (.known, _), (.symbol, .unknown), (.symbol, .symbol): self
    case (.symbol, .known), (.unknown, _): other
    }
  }
}

extension Dimension: CustomStringConvertible, ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .known(value) }

  public var description: String {
    switch self {
    case .known(let value): "\(value)"
    case .symbol(let name): name
    case .unknown: "?"
    }
  }
}
