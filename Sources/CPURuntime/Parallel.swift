import COneDNN
import Synchronization

/// Loops over oneDNN's own threads, so that only one pool ever computes.
public enum Parallel {
  private struct Loop {
    let count: Int
    let chunks: Int
    let body: (Range<Int>) -> Void
  }

  /// Sets the number of threads for oneDNN and for `for`.
  public static func setThreads(_ count: Int) { omp_set_num_threads(Int32(clamping: max(1, count))) }

  /// The number of threads in use.
  public static var threads: Int { Int(omp_get_max_threads()) }

  /// Calls `body` once with each number of `0..<count`, on all threads: whoever is free takes the next, so that a thread that
  /// the system interrupts does not hold the others up.
  ///
  /// - Parameters:
  ///   - least: with fewer numbers, no other thread is woken.
  ///   - most: threads that may take part.
  ///   - body: is also told which of them calls it.
  public static func each(
    _ count: Int, least: Int = 2, workers most: Int = .max, _ body: (_ index: Int, _ worker: Int) -> Void
  ) {
    let workers = min(threads, count, most)
    guard workers > 1, count >= least else {
      for index in 0..<count { body(index, 0) }
      return
    }
    let next = Atomic(0)
    self.for(workers) { range in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < count { body(index, range.lowerBound) }
    }
  }

  /// Calls `body` with ranges that together cover `0..<count`, on several threads when there are at least two `grain`s.
  ///
  /// - Parameter grain: the number of iterations below which a thread is not worth waking (a few µs of work).
  public static func `for`(_ count: Int, grain: Int = 1, _ body: (Range<Int>) -> Void) {
    guard count > 0 else { return }
    let chunks = min(threads, max(1, count / max(1, grain)))
    guard chunks > 1 else { return body(0..<count) }
    withoutActuallyEscaping(body) { body in
      var loop = Loop(count: count, chunks: chunks, body: body)
      withUnsafeMutablePointer(to: &loop) { pointer in
        GOMP_parallel(
          { data in
            guard let loop = data?.assumingMemoryBound(to: Loop.self).pointee else { return }
            // The team may be smaller than asked for (thread limits): each member takes every n-th chunk.
            let team = Int(omp_get_num_threads())
            var chunk = Int(omp_get_thread_num())
            while chunk < loop.chunks {
              let start = loop.count * chunk / loop.chunks
              let end = loop.count * (chunk + 1) / loop.chunks
              if start < end { loop.body(start..<end) }
              chunk += team
            }
          }, pointer, UInt32(chunks), 0)
      }
    }
  }
}
