/// An einsum equation for operands of known rank, every axis with its label.
///
/// `…` stands for the axes that an operand has beyond its letters; they are aligned at the end and broadcast.
public struct EinsumEquation: Sendable, Hashable {
  public enum Label: Sendable, Hashable {
    case letter(Character)
    /// The axis that lies so many before the ellipsis' end, counted from 1.
    case ellipsis(Int)
  }

  /// The labels of each operand's axes.
  public let operands: [[Label]]
  /// The labels of the result's axes.
  public let output: [Label]

  /// - Throws: when `text` is no equation for operands of these ranks.
  public init(_ text: String, ranks: [Int]) throws(InferenceError) {
    let text = text.filter { $0 != " " }
    var left = text[...]
    var right: Substring?
    if let dash = text.firstIndex(of: "-") {
      left = text[..<dash]
      guard text[dash...].hasPrefix("->") else { throw InferenceError("\"->\" expected in the equation") }
      right = text[dash...].dropFirst(2)
    }
    let terms = left.split(separator: ",", omittingEmptySubsequences: false)
    guard terms.count == ranks.count else {
      throw InferenceError("the equation has \(terms.count) operands, the node \(ranks.count)")
    }
    var operands: [[Label]] = []
    for (term, rank) in zip(terms, ranks) { operands.append(try Self.labels(term) { letters in rank - letters }) }
    for (labels, rank) in zip(operands, ranks) where labels.count != rank {
      throw InferenceError("\(labels.count) labels for an operand of rank \(rank)")
    }
    self.operands = operands
    let ellipsis = operands.joined().reduce(0) { most, label in
      if case .ellipsis(let place) = label { max(most, place) } else { most }
    }
    guard let right else {
      output = (0..<ellipsis).map { .ellipsis(ellipsis - $0) } + Self.lettersSeenOnce(in: operands)
      return
    }
    output = try Self.labels(right) { _ in ellipsis }
    let known = Set(operands.joined())
    guard Set(output).count == output.count, output.allSatisfy(known.contains) else {
      throw InferenceError("the equation's output repeats a label or has one that no operand has")
    }
  }

  private static func labels(
    _ term: Substring, ellipsis: (_ letters: Int) -> Int
  ) throws(InferenceError) -> [Label] {
    let letters = term.count(where: { $0 != "." })
    var labels: [Label] = []
    var rest = term
    var seenEllipsis = false
    while let character = rest.first {
      if rest.hasPrefix("..."), !seenEllipsis {
        seenEllipsis = true
        let axes = max(0, ellipsis(letters))
        labels += (0..<axes).map { .ellipsis(axes - $0) }
        rest = rest.dropFirst(3)
      } else if character.isASCII, character.isLetter {
        labels.append(.letter(character))
        rest = rest.dropFirst()
      } else {
        throw InferenceError("the equation has an unexpected character")
      }
    }
    return labels
  }

  private static func lettersSeenOnce(in operands: [[Label]]) -> [Label] {
    var counts: [Character: Int] = [:]
    for case .letter(let letter) in operands.joined() { counts[letter, default: 0] += 1 }
    return counts.filter { $0.value == 1 }.keys.sorted().map { .letter($0) }
  }

  /// The extent of every label; extents of 1 broadcast.
  ///
  /// - Throws: when a label has two extents.
  public func extents(_ shapes: [[Dimension]]) throws(InferenceError) -> [Label: Dimension] {
    var extents: [Label: Dimension] = [:]
    for (labels, shape) in zip(operands, shapes) {
      for (label, extent) in zip(labels, shape) {
        let merged = try InferenceContext.broadcast([extents[label].map { [$0] } ?? [1], [extent]])
        extents[label] = merged?.first ?? extent
      }
    }
    return extents
  }
}
