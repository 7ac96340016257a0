import Glibc

/// Runs `body` on a thread of its own that has a stack of `bytes`, and waits for it.
///
/// For recursion that a limit bounds, but at a depth for which the 512 KB of a task's thread may be too little. Pages that
/// are not touched cost nothing.
///
/// - Returns: what `body` returns. When the system has no thread left, `body` runs on the caller's.
public func withStack<Result, Failure: Error>(
  of bytes: Int, _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
  var outcome: Swift.Result<Result, Failure>?
  let work = { () -> Void in
    do throws(Failure) {
      outcome = .success(try body())
    } catch {
      outcome = .failure(error)
    }
  }
  withoutActuallyEscaping(work) { work in
    if !runThread(stack: bytes, work) { work() }
  }
  guard let outcome else { preconditionFailure("the thread has ended, so that it has left an outcome") }
  return try outcome.get()
}

private final class Work {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}

/// False when there is no such thread, and nothing was run.
private func runThread(stack bytes: Int, _ work: @escaping () -> Void) -> Bool {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0 else { return false }
  defer { pthread_attr_destroy(&attributes) }
  guard pthread_attr_setstacksize(&attributes, bytes) == 0 else { return false }
  let argument = Unmanaged.passRetained(Work(work))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
      return nil
    }, argument.toOpaque())
  guard status == 0 else {
    argument.release()
    return false
  }
  pthread_join(thread, nil)
  return true
}
