import Glibc

/// A thread of the system that runs one closure.
///
/// What the closure captures is shared with it: who starts a thread sees to that, and waits for its end.
struct Thread {
  private let handle: pthread_t

  private final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// Starts a thread that runs `body`; `nil`, and nothing is run, when the system has none left.
  ///
  /// - Parameter stack: the bytes of its stack; pages that are not touched cost nothing.
  init?(stack: Int? = nil, _ body: @escaping () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    if let stack, pthread_attr_setstacksize(&attributes, stack) != 0 { return nil }
    let argument = Unmanaged.passRetained(Work(body))
    var handle = pthread_t()
    let status = pthread_create(
      &handle, &attributes,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, argument.toOpaque())
    guard status == 0 else {
      argument.release()
      return nil
    }
    self.handle = handle
  }

  /// Waits until the closure has returned.
  func join() { pthread_join(handle, nil) }
}
