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

extension Preprocessing: LosslessStringConvertible {
  /// What `description` gives, in any order; a step that is left out is as in `Preprocessing()`. Nil for anything else.
  public init?(_ text: String) {
    self.init()
    for part in text.split(separator: " ") {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let value = String(part[part.index(after: equals)...])
      switch part[..<equals] {
      case "resize": if let read = Resize(value) { resize = read } else { return nil }
      case "interpolation": if let read = Interpolation(rawValue: value) { interpolation = read } else { return nil }
      case "crop": if let read = Crop(value) { crop = read } else { return nil }
      case "channels": if let read = Channels(rawValue: value) { channels = read } else { return nil }
      case "scale": if let read = Self.number(value) { scale = read } else { return nil }
      case "mean": if let read = Self.numbers(value) { mean = read } else { return nil }
      case "std": if let read = Self.numbers(value) { std = read } else { return nil }
      case "layout": if let read = Layout(rawValue: value) { layout = read } else { return nil }
      case "side": if let read = positive(value) { defaultSide = read } else { return nil }
      default: return nil
      }
    }
  }

  /// Every step in one line, as it is kept beside features: `resize=256/224 interpolation=bilinear crop=input …`.
  public var description: String {
    var parts = [
      "resize=\(resize)", "interpolation=\(interpolation.rawValue)", "crop=\(crop)", "channels=\(channels.rawValue)",
      "scale=\(scale)", "layout=\(layout.rawValue)",
    ]
    if !mean.isEmpty { parts.append("mean=" + mean.map(\.description).joined(separator: ",")) }
    if !std.isEmpty { parts.append("std=" + std.map(\.description).joined(separator: ",")) }
    if let defaultSide { parts.append("side=\(defaultSide)") }
    return parts.joined(separator: " ")
  }
}

private func positive(_ text: some StringProtocol) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }

private func pair(_ text: String, separator: Character) -> (Int, Int)? {
  let parts = text.split(separator: separator, omittingEmptySubsequences: false)
  guard parts.count == 2, let first = positive(parts[0]), let second = positive(parts[1]) else { return nil }
  return (first, second)
}
