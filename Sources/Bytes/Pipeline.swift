#if canImport(Glibc)
  import Glibc
#endif

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
    let job = Job {
      do {
        try produce { element in
          guard queue.append(element) else { throw Abandoned() }
        }
        queue.close(nil)
      } catch {
        queue.close(error)
      }
    }
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, Unmanaged.passRetained(job).toOpaque())
    // `produce` is used until the thread has ended, however that comes.
    precondition(started == 0, "the system starts no thread")
    defer {
      queue.abandon()
      pthread_join(thread, nil)
    }
    try meanwhile()
    while let element = try queue.next() { try consume(element) }
  }
}

/// What a thread does. Unchecked: it is handed over.
private final class Job: @unchecked Sendable {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
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
