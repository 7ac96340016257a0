/// Orders steps so that each comes after those that define what it reads, keeping the given order where it allows.
///
/// - Returns: the order, or when there is none the first step that waits for itself.
public func dependencyOrder(
  reads: [[ValueID]], outputs: [[ValueID?]], valueCount: Int
) -> (complete: [Int]?, stuck: Int) {
  var producer = [Int?](repeating: nil, count: valueCount)
  for (index, outputs) in outputs.enumerated() {
    for case let id? in outputs { producer[id.index] = index }
  }
  var isSorted = true
  var waiting = [Int](repeating: 0, count: reads.count)
  var readers = [[Int]](repeating: [], count: reads.count)
  for (index, reads) in reads.enumerated() {
    for id in reads {
      guard let source = producer[id.index] else { continue }
      waiting[index] += 1
      readers[source].append(index)
      isSorted = isSorted && source < index
    }
  }
  if isSorted { return (Array(reads.indices), 0) }
  var ready = reads.indices.filter { waiting[$0] == 0 }
  ready.reverse()
  var order: [Int] = []
  while let next = ready.popLast() {
    order.append(next)
    for reader in readers[next] {
      waiting[reader] -= 1
      if waiting[reader] == 0 { ready.append(reader) }
    }
  }
  guard order.count == reads.count else { return (nil, waiting.firstIndex { $0 > 0 } ?? 0) }
  return (order, 0)
}
