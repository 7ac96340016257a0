import COneDNN
import Synchronization

/// Loops over oneDNN's own threads, so that only one pool is ever busy.
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

  /// Calls `body` once with each number of `0..<count`, on all threads: whoever is free takes the next.
  public static func each(_ count: Int, _ body: (Int) -> Void) {
    let workers = min(threads, count)
    // A handful is done before another thread has woken up.
    guard workers > 1, count >= 8 else { return (0..<count).forEach(body) }
    let next = Atomic(0)
    self.for(workers) { _ in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < count { body(index) }
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
