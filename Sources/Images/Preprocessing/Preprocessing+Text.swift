// How preprocessing is written on a command line and in metadata.

extension Preprocessing.Resize: LosslessStringConvertible {
  /// `none`, `input`, `256` (shorter side), `256/224` (shorter side, relative to the input's) or `320x240` (width, then
  /// height); nil for anything else and for numbers below 1.
  public init?(_ text: String) {
    if text == "none" {
      self = .none
    } else if text == "input" {
      self = .toInput
    } else if let side = positive(text) {
      self = .shorterSide(side)
    } else if let (width, height) = pair(text, separator: "x") {
      self = .exact(width: width, height: height)
    } else if let (numerator, denominator) = pair(text, separator: "/") {
      self = .relative(numerator, to: denominator)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .none: "none"
    case .toInput: "input"
    case .shorterSide(let side): "\(side)"
    case .relative(let numerator, let denominator): "\(numerator)/\(denominator)"
    case .exact(let width, let height): "\(width)x\(height)"
    }
  }
}

extension Preprocessing.Crop: LosslessStringConvertible {
  /// `none`, `input`, `224` (a square) or `320x240` (width, then height); nil for anything else and numbers below 1.
  public init?(_ text: String) {
    if text == "none" {
      self = .none
    } else if text == "input" {
      self = .toInput
    } else if let side = positive(text) {
      self = .center(width: side, height: side)
    } else if let (width, height) = pair(text, separator: "x") {
      self = .center(width: width, height: height)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .none: "none"
    case .toInput: "input"
    case .center(let width, let height): "\(width)x\(height)"
    }
  }
}

extension Preprocessing {
  /// A finite number, or a fraction of two: `0.5`, `1/255`. Nil for anything else.
  public static func number(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = Double(parts[0]) else { return nil }
    guard parts.count == 2 else { return first.isFinite ? first : nil }
    guard let second = Double(parts[1]), (first / second).isFinite else { return nil }
    return first / second
  }

  /// Numbers between commas, as `mean` and `std` take them: `0.485,0.456,0.406`. Nil for anything else.
  public static func numbers(_ text: some StringProtocol) -> [Float]? {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { number($0).map { Float($0) } }
    return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }
}

private func positive(_ text: some StringProtocol) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }

private func pair(_ text: String, separator: Character) -> (Int, Int)? {
  let parts = text.split(separator: separator, omittingEmptySubsequences: false)
  guard parts.count == 2, let first = positive(parts[0]), let second = positive(parts[1]) else { return nil }
  return (first, second)
}
