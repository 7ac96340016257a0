/// How well scores tell the labels.
public struct Evaluation: Sendable, Hashable {
  /// Of each class, for which classes its samples were taken: as many entries as there are kinds of answers, however many
  /// classes a network has.
  private var answers: [[Int: Int]]
  /// The number of samples that were counted, and of those that were taken for what they are.
  public private(set) var count = 0
  public private(set) var correct = 0
  private var lossSum = 0.0

  public init(classes: Int) { answers = Array(repeating: [:], count: classes) }

  public var classes: Int { answers.count }

  /// More classes than these have a matrix that nobody reads, and that may fill the memory.
  public static let mostConfusionClasses = 2_000

  /// How many samples of each class (row) were taken for which (column): classes × classes numbers. Empty for more than
  /// `mostConfusionClasses`.
  public var confusion: [[Int]] {
    guard classes <= Self.mostConfusionClasses else { return [] }
    return answers.map { row in (0..<classes).map { row[$0] ?? 0 } }
  }

  /// The samples of each class.
  public var samplesByClass: [Int] { answers.map { $0.values.reduce(0, +) } }

  /// The share of samples that were taken for what they are; 0 of none.
  public var accuracy: Double { count == 0 ? 0 : Double(correct) / Double(count) }
  /// The same of each class' own samples; `nil` for a class without any.
  public var accuracyByClass: [Double?] {
    zip(answers.indices, samplesByClass).map { label, total in
      total == 0 ? nil : Double(answers[label][label] ?? 0) / Double(total)
    }
  }
  /// The mean loss of the samples, where losses were given.
  public var loss: Double { count == 0 ? 0 : lossSum / Double(count) }

  /// Counts samples by their scores (`labels.count × classes`, row after row).
  ///
  /// - Parameter loss: the mean loss of these samples.
  mutating func add(scores: UnsafeBufferPointer<Float>, labels: some Collection<Int>, loss: Double = 0) {
    for (row, label) in labels.enumerated() where row * classes + classes <= scores.count {
      var best = 0
      for index in 1..<max(1, classes) where scores[row * classes + index] > scores[row * classes + best] {
        best = index
      }
      guard answers.indices.contains(label) else { continue }
      answers[label][best, default: 0] += 1
      count += 1
      if best == label { correct += 1 }
    }
    lossSum += loss * Double(labels.count)
  }
}
