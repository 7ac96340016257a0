/// How well scores tell the labels.
public struct Evaluation: Sendable, Hashable {
  /// How many samples of each class (row) were taken for which (column).
  public private(set) var confusion: [[Int]]
  private var lossSum = 0.0

  public init(classes: Int) { confusion = Array(repeating: Array(repeating: 0, count: classes), count: classes) }

  public var classes: Int { confusion.count }
  public var count: Int { confusion.reduce(0) { $0 + $1.reduce(0, +) } }
  public var correct: Int { confusion.indices.reduce(0) { $0 + confusion[$1][$1] } }
  /// The share of samples that were taken for what they are; 0 of none.
  public var accuracy: Double { count == 0 ? 0 : Double(correct) / Double(count) }
  /// The same of each class' own samples; `nil` for a class without any.
  public var accuracyByClass: [Double?] {
    confusion.enumerated().map { label, row in
      let total = row.reduce(0, +)
      return total == 0 ? nil : Double(row[label]) / Double(total)
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
      if confusion.indices.contains(label) { confusion[label][best] += 1 }
    }
    lossSum += loss * Double(labels.count)
  }
}
