import Glibc
import Synchronization

/// Calls `produce` on a thread of its own and, here, `consume` with each element that it emits, in order.
///
/// Neither may touch what the other changes. An error of either ends both and is thrown.
///
/// - Parameters:
///   - capacity: elements that may wait to be consumed; then the producer waits.
///   - meanwhile: called here first, while the first elements are made.
public func pipelined<Element: Sendable>(
  ahead capacity: Int = 1, meanwhile: () throws -> Void = {},
  produce: (_ emit: (Element) throws -> Void) throws -> Void, consume: (Element) throws -> Void
) throws {
  try withoutActuallyEscaping(produce) { produce in
    let queue = ElementQueue<Element>(capacity)
    let thread = Thread {
      do {
        try produce { element in
          guard queue.append(element) else { throw Abandoned() }
          // The first element is waited for; those after it are made while others compute.
          giveWay()
        }
        queue.close(nil)
      } catch {
        queue.close(error)
      }
    }
    guard let thread else {
      // The system has no thread left: one after the other, then.
      try meanwhile()
      return try produce(consume)
    }
    // `produce` is used until the thread has ended, however that comes.
    defer {
      queue.abandon()
      thread.join()
    }
    try meanwhile()
    while let element = try queue.next() { try consume(element) }
  }
}

/// What `transform` makes of each item, in order, on so many threads: whoever is free takes the next.
public func concurrentMap<Item, Result>(
  _ items: [Item], threads: Int, _ transform: (Item) -> Result
) -> [Result] {
  var results = [Result?](repeating: nil, count: items.count)
  withoutActuallyEscaping(transform) { transform in
    results.withUnsafeMutableBufferPointer { results in
      // Each place is written by the one thread that has its number.
      nonisolated(unsafe) let results = results
      let next = Atomic(0)
      let work = {
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < items.count {
          results[index] = transform(items[index])
        }
      }
      let others = (0..<max(1, min(threads, items.count)) - 1).compactMap { _ in Thread(work) }
      work()
      for thread in others { thread.join() }
    }
  }
  return results.compactMap { $0 }
}

/// Lets threads that compute go first: this one, and those that it starts, take what they leave.
private func giveWay() {
  // On Linux, priority 0 of "processes" is the calling thread's.
  setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
}

/// Thrown through a producer that nobody listens to any more.
private struct Abandoned: Error {}

/// Elements between two threads. Unchecked: `lock` guards everything.
private final class ElementQueue<Element: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let capacity: Int
  private var elements: [Element] = []
  private var isClosed = false
  private var isAbandoned = false
  private var failure: (any Error)?

  init(_ capacity: Int) {
    self.capacity = max(1, capacity)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  private func locked<R>(_ body: () throws -> R) rethrows -> R {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return try body()
  }

  /// Waits for room; false where nobody wants more.
  func append(_ element: Element) -> Bool {
    locked {
      while elements.count >= capacity, !isAbandoned { pthread_cond_wait(changed, lock) }
      if !isAbandoned { elements.append(element) }
      return !isAbandoned
    }
  }

  /// Waits for the next element; `nil` after the last.
  func next() throws -> Element? {
    try locked {
      while elements.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
      if elements.isEmpty, let failure { throw failure }
      return elements.isEmpty ? nil : elements.removeFirst()
    }
  }

  func close(_ failure: (any Error)?) {
    locked { (isClosed, self.failure) = (true, failure) }
  }

  func abandon() {
    locked { isAbandoned = true }
  }
}
