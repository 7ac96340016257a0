import Tensors

extension DataSet {
  /// The samples in an order that depends on `seed` alone.
  public func shuffled(seed: UInt64) -> DataSet { selecting(shuffledIndices(count, seed: seed)) }

  /// The first `count - validation` of the shuffled samples, and the others.
  ///
  /// - Parameters:
  ///   - fraction: of the samples that the second part gets, from 0 to 1, rounded to the nearest whole number.
  ///   - seed: the same split for the same seed.
  public func split(validation fraction: Double, seed: UInt64) -> (training: DataSet, validation: DataSet) {
    let indices = shuffledIndices(count, seed: seed)
    let held = fraction.isNaN ? 0 : Int((Double(count) * min(max(fraction, 0), 1)).rounded())
    return (selecting(indices.dropLast(held)), selecting(indices.suffix(held)))
  }

  /// Part `index`, counted from 0, of `count` parts that together are all samples in order.
  public func shard(_ index: Int, of count: Int) -> DataSet {
    precondition(index >= 0 && index < count, "shard index out of range")
    let (quotient, remainder) = self.count.quotientAndRemainder(dividingBy: count)
    let start = index * quotient + min(index, remainder)
    return selecting(start..<start + quotient + (index < remainder ? 1 : 0))
  }
}

/// `0..<count` in an order that depends on `seed` alone (Fisher and Yates).
public func shuffledIndices(_ count: Int, seed: UInt64) -> [Int] {
  var numbers = RandomNumbers(seed: seed)
  var indices = Array(0..<count)
  for last in stride(from: count - 1, to: 0, by: -1) {
    indices.swapAt(last, min(last, Int(numbers.uniform() * Double(last + 1))))
  }
  return indices
}
