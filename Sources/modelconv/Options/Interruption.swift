import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Notes that the user has asked to stop (SIGINT), instead of ending the process at once; asked twice, it ends.
struct Interruption {
  private static let requested = Atomic(false)

  init() {
    signal(SIGINT) { _ in
      Interruption.requested.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  var isRequested: Bool { Self.requested.load(ordering: .relaxed) }
}
