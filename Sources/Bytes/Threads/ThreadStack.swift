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
    if let thread = Thread(stack: bytes, work) { thread.join() } else { work() }
  }
  guard let outcome else { preconditionFailure("the thread has ended, so that it has left an outcome") }
  return try outcome.get()
}
