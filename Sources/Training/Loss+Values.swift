#if canImport(Glibc)
  import Glibc
#endif

extension Loss {
  /// The mean loss of scores (`labels.count × classes`, row after row): what `add` makes a graph compute.
  func mean(_ scores: UnsafeBufferPointer<Float>, _ labels: [Int], classes: Int) -> Double {
    guard !labels.isEmpty, scores.count >= labels.count * classes else { return 0 }
    var total = 0.0
    for (row, label) in labels.enumerated() where (0..<classes).contains(label) {
      let line = UnsafeBufferPointer(rebasing: scores[row * classes..<(row + 1) * classes])
      switch self {
      case .crossEntropy:
        let largest = Double(line.max() ?? 0)
        total += log(line.reduce(0) { $0 + exp(Double($1) - largest) }) + largest - Double(line[label])
      case .negativeLogLikelihood: total -= Double(line[label])
      case .meanSquare:
        let squares = line.enumerated().reduce(0.0) { sum, element in
          let difference = Double(element.element) - (element.offset == label ? 1 : 0)
          return sum + difference * difference
        }
        total += squares / Double(classes)
      }
    }
    return total / Double(labels.count)
  }
}
