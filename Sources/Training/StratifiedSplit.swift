import DataSets

extension TrainingPlan {
  /// A plan for samples of these classes, of which a share only validates: of each class the same share, as far as whole samples
  /// allow, as scikit-learn's `train_test_split(stratify=labels)` has it. Which they are the seed decides.
  ///
  /// - Parameters:
  ///   - labels: each sample's class.
  ///   - share: from 0 to below 1.
  public init(of labels: [Int], validation share: Double, seed: UInt64) {
    let order = shuffledIndices(labels.count, seed: seed)
    var counts: [Int: Int] = [:]
    for label in labels { counts[label, default: 0] += 1 }
    // What is left when each class has given its whole samples, those give that are nearest to one more.
    var held = counts.mapValues { Int(Double($0) * share) }
    let missing = Int((Double(labels.count) * share).rounded()) - held.values.reduce(0, +)
    let rests = counts.map { (label: $0, rest: Double($1) * share - Double(held[$0] ?? 0)) }
      .sorted { ($1.rest, $0.label) < ($0.rest, $1.label) }
    for (label, _) in rests.prefix(max(0, missing)) { held[label, default: 0] += 1 }
    var (training, validation): ([Int], [Int]) = ([], [])
    for index in order.reversed() {
      if let left = held[labels[index]], left > 0 {
        held[labels[index]] = left - 1
        validation.append(index)
      } else {
        training.append(index)
      }
    }
    self.init(training: training.reversed(), validation: validation.reversed())
  }
}
