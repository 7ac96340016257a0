import Bytes
import Synchronization
import Testing

private struct Broken: Error, Equatable { var number: Int }

@Test func pipelineKeepsTheOrder() throws {
  var taken: [Int] = []
  var wasFirst = false
  try pipelined(ahead: 3) {
    wasFirst = taken.isEmpty
  } produce: { (emit: (Int) throws -> Void) in
    for number in 0..<1000 { try emit(number) }
  } consume: {
    taken.append($0)
  }
  #expect(wasFirst)
  #expect(taken == Array(0..<1000))
}

/// What was emitted before the failure is still consumed.
@Test func pipelineThrowsTheProducersError() throws {
  var taken: [Int] = []
  #expect(throws: Broken(number: 3)) {
    try pipelined(
      produce: { (emit: (Int) throws -> Void) in
        for number in 0..<10 {
          guard number != 3 else { throw Broken(number: number) }
          try emit(number)
        }
      },
      consume: {
        taken.append($0)
      })
  }
  #expect(taken == [0, 1, 2])
}

/// A producer that waits for room ends when nobody takes more, whoever failed.
@Test func pipelineStopsTheProducer() throws {
  let emitted = Atomic(0)
  #expect(throws: Broken(number: 5)) {
    try pipelined(
      produce: { (emit: (Int) throws -> Void) in
        while true {
          try emit(emitted.load(ordering: .relaxed))
          emitted.add(1, ordering: .relaxed)
        }
      },
      consume: {
        if $0 == 5 { throw Broken(number: $0) }
      })
  }
  #expect(emitted.load(ordering: .relaxed) <= 8)
  #expect(throws: Broken(number: -1)) {
    try pipelined(
      meanwhile: { throw Broken(number: -1) },
      produce: { (emit: (Int) throws -> Void) in while true { try emit(0) } }, consume: { _ in })
  }
}

@Test(arguments: [1, 2, 7]) func concurrentMapKeepsTheOrder(_ threads: Int) {
  #expect(concurrentMap(Array(0..<100), threads: threads) { $0 * $0 } == (0..<100).map { $0 * $0 })
  #expect(concurrentMap([Int](), threads: threads) { $0 }.isEmpty)
}
